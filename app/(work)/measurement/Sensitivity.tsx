import { getFormatter, getTranslations } from 'next-intl/server'
import { bands } from '@/domain/measurement/bands'
import { wholePercent } from '@/domain/measurement/shares'
import type { ToldBreadth } from '@/server/queries/measurement/breadth'

/** What the picture would be with other limits: they are chosen, so it must be visible how much hangs on them. */
export async function Sensitivity({ breadth }: { breadth: ToldBreadth }) {
  const t = await getTranslations('measurement')
  const format = await getFormatter()
  const { otherBands, counted, moving } = breadth
  if (otherBands !== null && counted !== null) {
    const shares = bands.map((band, at) =>
      t('sensitivity.band', { band: t(`bands.${band}`), percent: wholePercent((otherBands[at] ?? 0) / counted) }),
    )
    return <p>{t('sensitivity.full', { bands: format.list(shares, 'and') })}</p>
  }
  return moving === null ? null : <p>{t(`sensitivity.${moving}`)}</p>
}
