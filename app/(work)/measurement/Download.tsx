import { getTranslations } from 'next-intl/server'
import button from '@/components/ui/Button.module.css'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import type { BreadthView } from '@/server/queries/measurement/breadth'

/** A plain link: the router would ask for the file once to look at it and once to get it, and each asking is audited. */
export async function Download({ view }: { view: BreadthView }) {
  const t = await getTranslations('measurement')
  const file = new URLSearchParams({ place: view.place.id, until: view.period.until, unit: view.unit })
  return (
    <a
      href={`/api/measurement?${file.toString()}`}
      download
      className={classes(button.button)}
      data-print="hide"
    >
      <Icon name="download" />
      <span>{t('download')}</span>
    </a>
  )
}
