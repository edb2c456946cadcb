import { useFormatter, useTranslations } from 'next-intl'
import { Places } from '@/components/chart/Places'
import type { MapScale } from '../content'
import { raterKey, seriesOf } from '../rules/scale'
import { day } from './day'
import type { NameOf } from '../../use-names'

type Props = {
  scale: MapScale
  nameOf: NameOf
  /** `large` to look at together. */
  size?: 'normal' | 'large'
  /** The reasons people gave, beside their place. */
  words?: boolean
}

/** Everybody's own place, now and before. */
export function ScaleLine({ scale, nameOf, size = 'normal', words = false }: Props) {
  const t = useTranslations('tools.three_columns.scale')
  const format = useFormatter()
  const rows = seriesOf(scale).flatMap((answers) => {
    const given = answers.flatMap(({ value, ...rest }) => (value === null ? [] : [{ ...rest, value }]))
    const [last, earlier] = [given.at(-1), given.slice(0, -1)]
    if (!last) return []
    const on = (each: typeof last) => `${each.value} (${format.dateTime(day(each.on), 'dayInYear')})`
    return [
      {
        id: raterKey(last),
        name: nameOf(last.rater, last.raterName),
        value: last.value,
        said: t('out', { value: last.value }),
        earlier,
        because: words ? last.because : '',
        from: earlier.length === 0 ? '' : `${earlier.map(on).join(', ')} → ${on(last)}`,
      },
    ]
  })
  const { question, anchor0, anchor10 } = scale
  return <Places {...{ question, anchor0, anchor10, rows, size }} none={t('noPlaces')} />
}
