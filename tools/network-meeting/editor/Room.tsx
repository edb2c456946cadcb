'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { currentPoint, pointsOf } from '../rules/agenda'
import { momentsOf, paceOf, startOf } from '../rules/pace'
import { now, setPoint, start } from './actions'
import { useNow } from './clock'
import { Point } from './Point'
import { Presence } from './Presence'
import { useRoom } from './in-room'
import styles from './Room.module.css'

/** The run-sheet, on the wall or on the table: what we talk about now, large; what comes, beside it; time as a help. */
export function Room({ onEnd }: { onEnd?: (() => void) | undefined }) {
  const t = useTranslations('tools.network_meeting')
  const { content, doc } = useRoom()
  const [picked, setPicked] = useState<string | null>(null)
  const points = pointsOf(content)
  const point = points.find(({ id }) => id === picked) ?? currentPoint(points)
  const at = points.findIndex(({ id }) => id === point?.id)
  const next = points[at + 1]
  const go = (id: string | null) => {
    setPicked(id)
    window.scrollTo(0, 0)
  }
  if (content.head.startedAt === null)
    return (
      <div className={styles.begin}>
        <p className="family-words">{content.head.purpose.trim() === '' ? t('room.welcome') : content.head.purpose}</p>
        <Presence />
        <Button variant="primary" size="large" icon="people" onClick={() => start(doc, content)}>
          {t('room.start')}
        </Button>
      </div>
    )
  return (
    <div className={styles.room}>
      <div className={styles.side}>
        <Pace />
        <nav aria-label={t('room.agenda')}>
          <ol className={styles.points}>
            {points.map((each) => (
              <li key={each.id}>
                <button
                  type="button"
                  className={styles.point}
                  aria-current={each.id === point?.id ? 'step' : undefined}
                  data-done={each.doneAt !== null || undefined}
                  onClick={() => go(each.id)}
                >
                  <PointTime id={each.id} />
                  <span>{each.code === null ? each.title : t(`agenda.${each.code}.name`)}</span>
                  {each.doneAt !== null && <Icon name="check" size="small" title={t('room.done')} />}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <Presence />
      </div>
      {point && (
        <section className={styles.now} aria-labelledby="meeting-now">
          <h2 id="meeting-now" className={styles.question}>
            {point.code === null ? point.title : t(`agenda.${point.code}.question`)}
          </h2>
          <Point key={point.id} point={point} onEnd={onEnd} />
          <div className={styles.actions}>
            {next ? (
              <Button
                variant="primary"
                size="large"
                icon="forward"
                onClick={() => {
                  if (point.doneAt === null) setPoint(doc, point, { doneAt: now() })
                  go(next.id)
                }}
              >
                {t('room.next', { point: next.code === null ? next.title : t(`agenda.${next.code}.name`) })}
              </Button>
            ) : null}
          </div>
        </section>
      )}
    </div>
  )
}

/** How long we are at it, in words; beyond what was foreseen it is a question for the room, never an alarm. */
function Pace() {
  const t = useTranslations('tools.network_meeting.room')
  const { content } = useRoom()
  const pace = paceOf(pointsOf(content), content.head.startedAt, useNow())
  if (!pace || content.head.endedAt !== null) return null
  return (
    <p className={styles.pace}>
      <Icon name="clock" />
      <span>{t(pace.beyond ? 'beyond' : 'pace', { busy: pace.busy, left: pace.left })}</span>
    </p>
  )
}

function PointTime({ id }: { id: string }) {
  const { content } = useRoom()
  const format = useFormatter()
  const begins = startOf(content.head)
  const moment = begins && momentsOf(pointsOf(content), begins).find((each) => each.id === id)
  if (!moment) return null
  return (
    <span className={styles.time}>
      {format.dateTime(moment.at, { hour: '2-digit', minute: '2-digit', hour12: false })}
    </span>
  )
}
