import { useFormatter, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import type { Words } from '@/server/queries/reviews/review-page'
import styles from './review.module.css'

type Props = { words: Words; kind: string; lines: readonly string[]; heading?: 2 | 3 }

const answers = ['valuable', 'hard', 'needs', 'own'] as const

/** What one person wrote, under their name and day: their words large, our questions small. What was left empty is not shown. */
export function Said({ words: { name, capacity, changedAt, bySelf, fields }, kind, lines, heading = 2 }: Props) {
  const t = useTranslations('views.review')
  const format = useFormatter()
  const Heading = `h${heading}` as const
  const by = bySelf ? t('said.self') : t('said.by', { name, capacity: t(`capacities.${capacity}`) })
  const [first, ...rest] = answers.filter((answer) => fields[answer] !== '')
  const chosen = lines.filter((line) => {
    const said = fields.lines[line]
    return said !== undefined && (said.word !== null || said.note !== '')
  })
  const answer = (which: (typeof answers)[number]) => (
    <div key={which} className={styles.answer}>
      <dt>{t(`questions.${which}`)}</dt>
      <dd className={styles.theirs}>{fields[which]}</dd>
    </div>
  )
  return (
    <Card as="section" aria-label={by}>
      <Heading className={styles.who}>
        {by} <span>{t('said.on', { day: format.dateTime(changedAt, 'day') })}</span>
      </Heading>
      <dl className={styles.said}>
        {first && answer(first)}
        {chosen.map((line) => (
          <Line key={line} name={line} kind={kind} said={fields.lines[line]} />
        ))}
        {rest.map(answer)}
      </dl>
    </Card>
  )
}

function Line({
  name,
  kind,
  said,
}: {
  name: string
  kind: string
  said: Words['fields']['lines'][string] | undefined
}) {
  const t = useTranslations('views.review')
  const tool = useTranslations(`tools.${kind}`)
  if (!said) return null
  return (
    <div className={styles.answer}>
      <dt>{tool(`review.lines.${name}.name`)}</dt>
      {said.word !== null && <dd className={styles.word}>{t(`words.${said.word}`)}</dd>}
      {said.note !== '' && <dd className={styles.theirs}>{said.note}</dd>}
    </div>
  )
}
