'use client'

import { useTranslations } from 'next-intl'
import type { PlainValue } from '@/sync/model/shape'
import type { Change } from '../../tool'
import { readVoices } from '../../voice'
import { dayParts, days } from '../codes'
import type { Round } from '../content'
import { usePeople } from '../read/use-people'
import { useWhen } from '../read/use-when'
import { chosenSince, sinceRound } from '../rules/frozen'
import { useEditing } from './editing'
import styles from './Plan.module.css'
import { useKeptVersion } from './use-kept-version'

/** What is different now from what people agreed to: which part of which agreement, how it was and how it is. */
export function Since({ round }: { round: Round }) {
  const t = useTranslations('tools.safety_plan')
  const { content } = useEditing()
  const kept = useKeptVersion(round)
  const since = sinceRound(round.frozen, content)
  const things = new Set(since.map(({ id }) => id)).size
  return (
    <div className={styles.card} role="status">
      <p>{since.length === 0 ? t('agree.same') : t('agree.since', { count: things })}</p>
      <ul className={styles.list}>
        {since.map((change) => (
          <li key={`${change.id}/${change.part ?? ''}`}>
            <One change={change} frozen={round.frozen} />
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{t(`agree.${kept}`)}</p>
    </div>
  )
}

function One({ change, frozen }: { change: Change; frozen: string }) {
  const t = useTranslations('tools.safety_plan')
  const { content } = useEditing()
  const say = useChosen()
  const { kind, thing, words, part, before, after } = change
  const chosen = part === undefined ? null : chosenSince(frozen, content, change)
  const was = chosen ? say(part, chosen.then) : before
  const is = chosen ? say(part, chosen.now) : part === undefined ? undefined : after
  const about = [t(`agree.sinceKinds.${kind}`), t(`history.things.${thing}`), part === undefined ? '' : t(part)]
  const said = (text: string) => (text.trim() === '' ? t('agree.nothing') : text)
  return (
    <>
      <span className={styles.soft}>{about.filter((each) => each !== '').join(' · ')}</span>
      <p>{words}</p>
      {was !== undefined && <p className={styles.soft}>{t('agree.before', { text: said(was) })}</p>}
      {is !== undefined && <p className={styles.soft}>{t('agree.now', { text: said(is) })}</p>}
    </>
  )
}

/** People and moments in words. Total: what was frozen may be of before this could be said, and then only the part is named. */
function useChosen() {
  const { nameOf } = useEditing()
  const people = usePeople(nameOf)
  const when = useWhen()
  return (part: string | undefined, value: unknown): string | undefined => {
    if (!Array.isArray(value)) return undefined
    const [one, two, three] = value as unknown[]
    if (part === 'parts.when')
      return (
        when({
          days: days.filter((day) => isIn(one, day)),
          parts: dayParts.filter((each) => isIn(two, each)),
          at: typeof three === 'string' ? three : '',
        }) ?? ''
      )
    if (part !== 'parts.who' && part !== 'parts.backup') return undefined
    return people(readVoices(one as PlainValue), typeof two === 'string' ? two : '')
  }
}

const isIn = (list: unknown, code: string) => Array.isArray(list) && list.includes(code)
