'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/Badge'
import { Menu } from '@/components/ui/Menu'
import type { Frame } from '../content'
import { useTitles } from '../read/use-titles'
import { StoredPicture } from '../read/StoredPicture'
import { answerOn } from '../rules/approvals'
import { hasWords, isMine } from '../rules/frames'
import { moveFrame, removeFrame } from './actions'
import { useEditing } from './editing'
import styles from './Storyboard.module.css'

type Props = { frame: Frame; number: number; grip?: ReactNode }

/** One sheet among the others: its picture, what is told, whose words these are and where the yes of the parents stands. */
export function FrameCard({ frame, number, grip }: Props) {
  const t = useTranslations('tools.words_pictures')
  const titleOf = useTitles()
  const format = useFormatter()
  const { content, doc, nameOf, open, tell } = useEditing()
  const title = titleOf(frame)
  const at = content.frames.findIndex(({ id }) => id === frame.id)
  const [earlier, later] = [content.frames[at - 1], content.frames[at + 1]]
  const act = (id: string) => {
    if (id === 'up' && earlier)
      tell(t('undo.moved', { number: number - 1 }), moveFrame(doc, content, frame.id, { before: earlier.id }))
    else if (id === 'down' && later)
      tell(t('undo.moved', { number: number + 1 }), moveFrame(doc, content, frame.id, { after: later.id }))
    else if (id === 'remove') tell(t('undo.removed'), removeFrame(doc, frame.id))
  }
  const words = frame.text.trim() === '' ? frame.disputes.map((each) => each.words).join('\n') : frame.text
  return (
    <article className={styles.card} data-card={frame.id} aria-labelledby={`frame-${frame.id}`}>
      <div className={styles.picture}>
        <StoredPicture content={content} frame={frame} title={title} className={styles.image ?? ''} />
      </div>
      <h3 id={`frame-${frame.id}`} className={styles.title}>
        <button
          type="button"
          className={styles.open}
          aria-label={t('card.open', { number, title })}
          onClick={() => open(frame.id)}
        >
          <span className={styles.number}>{number}</span>
          <span>{title}</span>
        </button>
      </h3>
      {words.trim() === '' ? (
        <p className={styles.soft}>{t(isMine(frame) ? 'card.childs' : 'card.noWords')}</p>
      ) : (
        <p className={styles.words}>{words}</p>
      )}
      <div className={styles.foot}>
        {hasWords(frame) && !isMine(frame) && (
          <>
            {frame.wordsOf.length > 0 ? (
              <span className={styles.voice}>
                {format.list(
                  frame.wordsOf.map((voice) => nameOf(voice)),
                  'and',
                )}
              </span>
            ) : (
              frame.text.trim() !== '' && <span className={styles.voice}>{t('card.ours')}</span>
            )}
            <Yes frame={frame} />
          </>
        )}
        <span className={styles.tools}>
          <Menu
            variant="plain"
            icon="more"
            label={t('card.more')}
            description={t('card.menu', { number, title })}
            items={[
              { id: 'up', label: t('card.up'), icon: 'arrow-up', disabled: !earlier },
              { id: 'down', label: t('card.down'), icon: 'arrow-down', disabled: !later },
              // The child's own sheet is not ours to lay aside.
              ...(isMine(frame) ? [] : [{ id: 'remove', label: t('card.remove'), icon: 'archive' } as const]),
            ]}
            onAction={act}
          />
          {grip ?? <span className={styles.noGrip} />}
        </span>
      </div>
    </article>
  )
}

/** Where the yes stands, in words; nothing while nobody was asked. */
function Yes({ frame }: { frame: Frame }) {
  const t = useTranslations('tools.words_pictures.card')
  const { content, approvers } = useEditing()
  const said = approvers.map(({ id }) => answerOn(content, frame, id))
  if (said.some(({ state }) => state === 'change'))
    return (
      <Badge tone="care" icon="speech">
        {t('change')}
      </Badge>
    )
  if (said.length > 0 && said.every(({ state }) => state === 'ok'))
    return (
      <Badge tone="todo" icon="check">
        {t('allOk')}
      </Badge>
    )
  return said.some(({ state, before }) => state === 'ok' || before) ? <Badge>{t('waiting')}</Badge> : null
}
