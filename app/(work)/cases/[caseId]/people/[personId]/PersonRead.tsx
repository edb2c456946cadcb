import { useFormatter, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import { isDay } from '@/domain/time/days'
import type { personOfCase } from '@/server/queries/people/one-person'
import { labelOf } from '../form/labels'
import { useLanguageName } from '../language-name'
import styles from '../people.module.css'

type Props = Pick<Awaited<ReturnType<typeof personOfCase>>, 'person' | 'fields' | 'homes'>

/** For who may read and not change: what is known, and nothing of what is not. */
export function PersonRead({ person, fields, homes }: Props) {
  const t = useTranslations('people.form')
  const format = useFormatter()
  const languageName = useLanguageName()
  const day = (text: string) => (isDay(text) ? format.dateTime(new Date(`${text}T12:00:00Z`), 'day') : '')
  const lives = homes.flatMap(({ id, label }) => (fields.homes.includes(id) ? [label] : []))
  const lines: [string, string][] = [
    [t('givenName'), fields.givenName],
    [t('familyName'), fields.familyName],
    [t('called'), fields.called],
    [t(labelOf('relation', person.kind)), fields.relation],
    [t('language'), languageName(fields.language)],
    [t('birthDate'), day(fields.birthDate)],
    [t('birthYear'), fields.birthYear],
    [t('externalReference'), fields.externalReference],
    [t('homes'), lives.length > 0 ? format.list(lives) : ''],
    [t('judgedWhy'), fields.capacityReason],
    [t('phone'), fields.phone],
    [t('email'), fields.email],
    [t('address'), fields.address],
    [t('riskNote'), fields.contactRiskNote],
  ]
  return (
    <Card className={styles.part}>
      <dl className={styles.known}>
        {lines.map(([label, text]) =>
          text === '' ? null : (
            <div key={label} className={styles.fact}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
    </Card>
  )
}
