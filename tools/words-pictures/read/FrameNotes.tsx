import { useTranslations } from 'next-intl'
import type { CasePerson } from '../../tool'
import type { Frame, StoryContent } from '../content'
import { answerOn } from '../rules/approvals'
import { hasWords, isMine } from '../rules/frames'
import type { NameOf } from './use-names'
import styles from './ReadView.module.css'

type Props = { content: StoryContent; frame: Frame; nameOf: NameOf; people: readonly CasePerson[] }

/** What is noted beside a sheet, for who reviews: who said yes, where it began, how the service puts it. */
export function FrameNotes({ content, frame, nameOf, people }: Props) {
  const t = useTranslations('tools.words_pictures.read')
  const parents = people.filter(({ kind }) => kind === 'parent').map(({ id }) => id)
  const answered = content.approvals.filter((each) => each.frame === frame.id)
  const asked = [...new Set([...parents, ...answered.map(({ person }) => person)])]
  const kindOf = (person: string) =>
    people.find(({ id }) => id === person)?.kind ?? answered.find((each) => each.person === person)?.kind ?? 'other'
  const began = frame.origin.trim() !== '' && frame.origin.trim() !== frame.text.trim()
  if (isMine(frame) || !hasWords(frame)) return null
  return (
    <ul className={styles.facts}>
      {asked.map((person) => {
        const { state, comment, before } = answerOn(content, frame, person)
        const name = nameOf({ kind: kindOf(person), person })
        return (
          <li key={person}>
            {before
              ? t('staleBy', { name })
              : state === 'ok'
                ? t('okBy', { name })
                : state === 'change'
                  ? t('changeBy', { name, comment })
                  : t('pendingBy', { name })}
          </li>
        )
      })}
      {began && (
        <li>
          {t('origin')}: {frame.origin}
        </li>
      )}
      {frame.service.trim() !== '' && (
        <li>
          {t('service')}: {frame.service}
        </li>
      )}
    </ul>
  )
}
