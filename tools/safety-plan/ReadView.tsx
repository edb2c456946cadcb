import { useTranslations } from 'next-intl'
import { useHouseWords } from '../house-words'
import type { ReadViewProps } from '../tool'
import { useNames } from '../use-names'
import type { PlanContent } from './content'
import { PlanRead } from './read/PlanRead'
import styles from './read/Read.module.css'
import { summary } from './rules/summary'

/** The plan to read: for who reviews, with the family, on paper. Knows no editor and writes nothing. */
export function ReadView({ content, context, layout }: ReadViewProps<PlanContent>) {
  const t = useTranslations('tools.safety_plan.read')
  const nameOf = useNames('safety_plan', context)
  const named = useHouseWords('safety_plan', context.words)
  if (summary(content).empty) return <p className={styles.empty}>{t('empty')}</p>
  return <PlanRead content={content} layout={layout} nameOf={nameOf} named={named} />
}
