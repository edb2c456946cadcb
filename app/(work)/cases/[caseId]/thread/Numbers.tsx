import { useFormatter, useTranslations } from 'next-intl'
import { ChartWithTable } from '@/components/chart/ChartWithTable'
import { ScaleDots } from '@/components/chart/ScaleDots'
import { Table } from '@/components/ui/Table'
import type { Strand } from '@/tools/thread'
import { seriesOf } from '@/tools/thread-numbers'
import { noonOf } from '../../days'
import { Standing } from './Saying'
import type { VoiceNameOf } from './voice-names'

type Props = { strand: Strand; nameOf: VoiceNameOf; whereOf: (place: { documentId: string; tool: string }) => string }

/** Where everybody stood, each for themselves: dots in time, and beside them every number with the words it came with. Never an average. */
export function Numbers({ strand, nameOf, whereOf }: Props) {
  const t = useTranslations('thread.numbers')
  const format = useFormatter()
  const day = (on: string) => format.dateTime(noonOf(on), 'day')
  const series = seriesOf(strand.numbers ?? [])
  const rows = series.flatMap(({ id, voice, voiceName, given }) => {
    const dots = given.flatMap(({ id: dot, on, value }) => (value === null ? [] : [{ id: dot, day: on, value }]))
    return dots.length === 0 ? [] : [{ id, name: nameOf(voice, voiceName), dots }]
  })
  const days = [...new Set(rows.flatMap(({ dots }) => dots.map((dot) => dot.day)))].sort()
  const question = strand.text === '' ? t(`ask.${strand.tool}`) : strand.text
  const [first, last] = [days[0], days.at(-1)]
  return (
    <ChartWithTable
      title={<span dir="auto">{question}</span>}
      definition={
        strand.ends && strand.ends.some((end) => end.trim() !== '')
          ? t('ends', { nought: strand.ends[0], ten: strand.ends[1] })
          : undefined
      }
      chart={
        first === undefined || last === undefined ? (
          <p>{t('passed')}</p>
        ) : (
          <ScaleDots
            title={t('picture', {
              names: format.list(
                rows.map(({ name }) => name),
                'and',
              ),
            })}
            rows={rows}
            days={days}
            ends={[day(first), day(last)]}
          />
        )
      }
      table={
        <Table
          caption={t('table', { question })}
          captionHidden
          rows={series.flatMap((each) =>
            each.given.map((number) => ({ ...number, name: nameOf(each.voice, each.voiceName) })),
          )}
          rowKey={({ id }) => id}
          columns={[
            { id: 'who', header: t('who'), rowHeader: true, cell: ({ name }) => name },
            { id: 'when', header: t('when'), cell: ({ on }) => day(on) },
            { id: 'number', header: t('number'), numeric: true, cell: ({ value }) => value ?? t('pass') },
            { id: 'words', header: t('words'), cell: ({ because }) => <span dir="auto">{because || '–'}</span> },
          ]}
        />
      }
      notes={
        <>
          <p>{t('apart')}</p>
          <Standing strand={strand} nameOf={nameOf} whereOf={whereOf} />
        </>
      }
    />
  )
}
