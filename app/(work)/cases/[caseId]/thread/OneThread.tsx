import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import type { DangerThread, Strand } from '@/tools/thread'
import type { ThreadKind } from '@/tools/thread-item'
import { Numbers } from './Numbers'
import { Saying } from './Saying'
import styles from './thread.module.css'
import type { VoiceNameOf } from './voice-names'

type Shared = { nameOf: VoiceNameOf; whereOf: (place: { documentId: string; tool: string }) => string }
type Props = Shared & {
  thread: DangerThread
  /** Where a missing piece can be made, by the tool it is made in; absent where one may only read or there is none yet. */
  makeIn: (tool: string) => string | undefined
}

/** What comes first in a thread and what follows; the rest of what hangs on it comes last. */
const order: readonly {
  kinds: readonly ThreadKind[]
  name: 'goals' | 'numbers' | 'rules' | 'agreements' | 'words' | 'sheets' | 'more'
  tool?: string
}[] = [
  { kinds: ['goal'], name: 'goals', tool: 'three_columns' },
  { kinds: ['scale'], name: 'numbers', tool: 'three_columns' },
  { kinds: ['rule', 'bottom_line'], name: 'rules', tool: 'safety_plan' },
  { kinds: ['agreement', 'step'], name: 'agreements', tool: 'network_meeting' },
  { kinds: ['child_words'], name: 'words' },
  { kinds: ['story_sheet'], name: 'sheets' },
  { kinds: ['worry', 'strength', 'safety'], name: 'more' },
]

/** One danger, and all that hangs on it, from top to bottom: what people fear, what will be seen instead, where everybody stands, what was agreed. */
export function OneThread({ thread: { danger, strands }, makeIn, ...shared }: Props) {
  const t = useTranslations('thread')
  return (
    <article className={styles.thread} aria-labelledby={`danger-${danger.id}`}>
      <div className={styles.knot} data-knot="danger">
        <p className={styles.kicker}>{t('danger')}</p>
        <h2 id={`danger-${danger.id}`} className={styles.danger} dir="auto">
          {danger.text}
        </h2>
        <Saying strand={danger} headed {...shared} />
      </div>
      {order.map(({ kinds, name, tool }) => {
        const found = strands.filter(({ kind }) => kinds.includes(kind))
        const where = tool === undefined ? undefined : makeIn(tool)
        if (found.length === 0 && where === undefined) return null
        return (
          <section key={name} className={styles.knot} data-knot={name} aria-label={t(`parts.${name}`)}>
            <h3 className={styles.part}>{t(`parts.${name}`)}</h3>
            <Strands strands={found} {...shared} />
            {found.length === 0 && where !== undefined && (
              <p className={styles.soft}>
                {t(`none.${name}`)} <AppLink href={where}>{t(`make.${name}`)}</AppLink>
              </p>
            )}
          </section>
        )
      })}
    </article>
  )
}

export function Strands({ strands, ...shared }: Shared & { strands: readonly Strand[] }) {
  const numbers = strands.filter(({ kind }) => kind === 'scale')
  const said = strands.filter(({ kind }) => kind !== 'scale')
  return (
    <>
      {said.length > 0 && (
        <ul className={styles.list}>
          {said.map((strand) => (
            <li key={`${strand.documentId}/${strand.id}`}>
              <Saying strand={strand} size="card" {...shared} />
            </li>
          ))}
        </ul>
      )}
      {numbers.map((strand) => (
        <Numbers key={`${strand.documentId}/${strand.id}`} strand={strand} {...shared} />
      ))}
    </>
  )
}
