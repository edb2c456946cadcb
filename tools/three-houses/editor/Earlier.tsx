import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { earlierOf } from '../rules/suggestions'
import { summary } from '../rules/summary'
import { useEditing } from './editing'
import styles from './Steps.module.css'

/** What this child told before, ahead of a new beginning (practice guide 1.2, step 15): to build on, or to lay beside this one. */
export function Earlier() {
  const t = useTranslations('tools.three_houses.beside')
  const format = useFormatter()
  const { content, context, child } = useEditing()
  const last = earlierOf(context).at(-1)
  if (!last) return null
  const isNew = summary(content).empty
  const beside = (
    <Button data-desk icon="look" href={`/documents/${context.documentId}/beside`}>
      {t('look')}
    </Button>
  )
  if (!isNew) return <div className={styles.row}>{beside}</div>
  return (
    <Notice
      actions={
        <>
          <Button icon="forward" href={`/documents/${last.id}`}>
            {t('goOn')}
          </Button>
          {beside}
        </>
      }
    >
      {t('earlier', { child, day: format.dateTime(new Date(last.lastWorkedAt ?? last.createdAt), 'day') })}
    </Notice>
  )
}
