import { useFormatter, useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import type { Strand } from '@/tools/thread'
import { noonOf } from '../../days'
import styles from './thread.module.css'
import type { VoiceNameOf } from './voice-names'

type Props = {
  strand: Strand
  nameOf: VoiceNameOf
  /** A document by its name: of a child's own with the child's. */
  whereOf: (place: { documentId: string; tool: string }) => string
  size?: 'card' | undefined
  /** The heading above says the words already. */
  headed?: true
}

/** One thing that was said or agreed: the words first, then whose, since when, and where they stand. */
export function Saying({ strand, size, headed, ...rest }: Props) {
  const t = useTranslations('thread')
  return (
    <>
      {!headed && (
        <p className="family-words" data-size={size} dir="auto">
          {strand.text}
        </p>
      )}
      {strand.over && <p className={styles.soft}>{t('over')}</p>}
      {strand.goneAtSource && <p className={styles.soft}>{t('goneAtSource')}</p>}
      <Standing strand={strand} {...rest} />
    </>
  )
}

export function Standing({ strand, nameOf, whereOf }: Omit<Props, 'size' | 'headed'>) {
  const t = useTranslations('thread')
  const format = useFormatter()
  const { voice, voiceName, on, alsoIn } = strand
  const link = (place: { documentId: string; tool: string; itemId: string }) => (
    <AppLink key={place.documentId} href={`/documents/${place.documentId}#item-${place.itemId}`}>
      {whereOf(place)}
    </AppLink>
  )
  return (
    <p className={styles.soft}>
      {strand.kind !== 'scale' && `${nameOf(voice, voiceName)} · `}
      {on !== null && <time dateTime={on}>{format.dateTime(noonOf(on), 'day')}</time>}
      {on !== null && ' · '}
      {link({ ...strand, itemId: strand.id })}
      {alsoIn.length > 0 && (
        <>
          {` · ${t('alsoIn')} `}
          {alsoIn.flatMap((place, at) => (at === 0 ? [link(place)] : [', ', link(place)]))}
        </>
      )}
    </p>
  )
}
