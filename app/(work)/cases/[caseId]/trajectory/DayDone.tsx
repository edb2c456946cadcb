import { useFormatter, useTranslations } from 'next-intl'
import type { Did, PathDay } from '@/tools/family-path'
import type { Sentence } from '@/tools/for-reader'
import type { VoiceNameOf } from '../thread/voice-names'
import styles from './trajectory.module.css'

type Props = { day: PathDay; people: readonly { id: string; name: string }[]; nameOf: VoiceNameOf }

/** One day of the way: what was done together, and below it, larger, what was new. */
export function DayDone({ day, people, nameOf }: Props) {
  const t = useTranslations('thread.way')
  return (
    <>
      {day.edge !== null && <p>{t(day.edge)}</p>}
      {day.did.map((did) => (
        <DoneTogether key={`${did.tool}/${did.childId ?? ''}/${did.what}`} did={did} people={people} nameOf={nameOf} />
      ))}
      {day.changed.length > 0 && (
        <ul className={styles.changed} aria-label={t('changed')}>
          {day.changed.map((sentence) => (
            <li key={sentence.id}>
              <Changed sentence={sentence} nameOf={nameOf} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function DoneTogether({
  did: { tool, childId, what, people: there },
  people,
  nameOf,
}: Pick<Props, 'people' | 'nameOf'> & { did: Did }) {
  const t = useTranslations('thread.way')
  const words = useTranslations(`tools.${tool}.together`)
  const format = useFormatter()
  const child = people.find(({ id }) => id === childId)?.name ?? ''
  // Who is of the office was there too; this page is about the family.
  const names = there.filter(({ person }) => person !== null).map((voice) => nameOf(voice))
  return (
    <p className={styles.did}>
      {words(what, { child })}
      {names.length > 0 && ` ${t('with', { names: format.list(names, 'and') })}`}
    </p>
  )
}

function Changed({
  sentence: { kind, text, voice, voiceName, number },
  nameOf,
}: {
  sentence: Sentence
  nameOf: VoiceNameOf
}) {
  const t = useTranslations('thread.way')
  const name = nameOf(voice, voiceName)
  if (number) {
    const [from, to] = [number.first?.value ?? 0, number.last.value ?? 0]
    return (
      <>
        <p className={styles.what}>{t('new.scale')}</p>
        <p className="family-words" data-size="card">
          {t('moved', { name, from, to })}
        </p>
        {number.last.because.trim() !== '' && (
          <p>
            <q dir="auto">{number.last.because}</q>
          </p>
        )}
      </>
    )
  }
  return (
    <>
      <p className={styles.what}>{t(`new.${kind}`)}</p>
      <p className="family-words" data-size="card" dir="auto">
        {text}
      </p>
      {voice?.person != null && <p className={styles.soft}>{name}</p>}
    </>
  )
}
