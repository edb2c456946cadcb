import { getFormatter, getTranslations } from 'next-intl/server'
import { Select } from '@/components/form/Select'
import { Button } from '@/components/ui/Button'
import { units } from '@/domain/measurement/eligibility'
import { periodUntil } from '@/domain/measurement/period'
import type { BreadthView } from '@/server/queries/measurement/breadth'
import styles from './measurement.module.css'

/** A plain form that makes an address: it works without a script, can be kept and sent on. */
export async function Choose({ view }: { view: BreadthView }) {
  const t = await getTranslations('measurement.choose')
  const format = await getFormatter()
  const month = (value: string) => format.dateTime(new Date(`${value}-15T12:00:00Z`), 'month')
  const places = view.places.map(({ id, kind, name }) => ({ value: id, label: t('placeOption', { kind, name }) }))
  const periods = view.ends.map((until) => ({
    value: until,
    label: t('period', { from: month(periodUntil(until).from), until: month(until) }),
  }))
  return (
    <form className={styles.choose} aria-label={t('label')} data-print="hide">
      <Select label={t('place')} name="place" options={places} defaultValue={view.place.id} />
      <Select label={t('until')} name="until" options={periods} defaultValue={view.period.until} />
      <Select
        label={t('unit')}
        name="unit"
        options={units.map((unit) => ({ value: unit, label: t(`units.${unit}`) }))}
        defaultValue={view.unit}
      />
      <Button type="submit" variant="primary">
        {t('show')}
      </Button>
    </form>
  )
}
