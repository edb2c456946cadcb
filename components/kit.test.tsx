import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BandBars, BandLegend } from './chart/BandBars'
import { Meter } from './chart/Meter'
import { Checkbox } from './form/Checkbox'
import { DateInput } from './form/DateInput'
import { RadioCards } from './form/RadioCards'
import { Select } from './form/Select'
import { TextArea } from './form/TextArea'
import { TextInput } from './form/TextInput'
import { EmptyCaseList } from './illustrations/EmptyCaseList'
import { Failure } from './illustrations/Failure'
import { FamilyAtTable } from './illustrations/FamilyAtTable'
import { Face, Figure, moods } from './illustrations/Figures'
import { NotFound } from './illustrations/NotFound'
import { Offline } from './illustrations/Offline'
import { PathAhead } from './illustrations/PathAhead'
import * as tiles from './illustrations/tiles'
import { Button } from './ui/Button'
import { Card } from './ui/Card'
import { Notice } from './ui/Notice'
import { Skeleton } from './ui/Skeleton'
import { Table } from './ui/Table'
import { Timeline } from './ui/Timeline'

const pictures = { EmptyCaseList, Failure, FamilyAtTable, NotFound, Offline, PathAhead, ...tiles }

describe.each(Object.entries(pictures))('%s', (_, Drawing) => {
  it('stays silent as decoration and speaks its title when it has one', () => {
    expect(renderToStaticMarkup(<Drawing />)).toMatch(/^<svg[^>]*aria-hidden="true"/)
    expect(renderToStaticMarkup(<Drawing title="Een gezin" />)).toMatch(/^<svg[^>]*role="img" aria-label="Een gezin"/)
  })
})

it('writes no style attribute and no style element: the content policy refuses both', () => {
  const options = [{ value: 'a', label: 'A', text: 'b' }]
  const html = renderToStaticMarkup(
    <Card tone="good">
      {Object.entries(pictures).map(([name, Drawing]) => (
        <Drawing key={name} />
      ))}
      {moods.map((mood) => (
        <Face key={mood} mood={mood} />
      ))}
      <Figure age="grandparent" hair="scarf" skin={6} beard glasses />
      <Button variant="primary" icon="plus" pending>
        Bewaren
      </Button>
      <Notice kind="problem" live title="Titel" />
      <Skeleton label="Even geduld" shape="cards" />
      <Meter label="41 van 57" value={41} max={57} />
      <BandLegend series={[{ id: 'ours', label: 'Wij' }]} />
      <BandBars
        title="t"
        bands={['a', 'b']}
        series={[{ id: 'o', label: 'Wij', shares: [1, null] }]}
        format={String}
        suppressed="te weinig"
      />
      <Table
        caption="c"
        columns={[{ id: 'n', header: 'Naam', rowHeader: true, cell: String }]}
        rows={['x']}
        rowKey={String}
        narrow="scroll"
      />
      <Timeline label="t" items={[{ id: '1', when: '1 maart', title: 'x', icon: 'home' }]} />
      <TextInput label="a" />
      <TextArea label="a" />
      <Select label="a" options={options} />
      <DateInput label="a" />
      <Checkbox label="a" />
      <RadioCards legend="a" name="a" options={options} />
    </Card>,
  )
  expect(html).not.toMatch(/\sstyle=|<style/)
  expect(html).toContain('te weinig')
})

it('ties hint and error to the field they belong to', () => {
  const html = renderToStaticMarkup(
    <TextInput id="mail" label="E-mail" hint="van het werk" error="Er ontbreekt iets na de @" defaultValue="fout@" />,
  )
  expect(html).toContain('aria-describedby="mail-hint mail-error"')
  expect(html).toContain('aria-invalid="true"')
  expect(html).toContain('value="fout@"')
  expect(html).toMatch(/id="mail-error"[^>]*>.*Er ontbreekt iets na de @/)
})

it('asks the browser to keep words about a family to itself', () => {
  expect(renderToStaticMarkup(<TextArea sensitive label="Wat zei Mila?" />)).toMatch(
    /spellCheck="false".*translate="no"/i,
  )
  expect(renderToStaticMarkup(<TextArea label="Opmerking" />)).not.toContain('translate')
})

it('does not send a form twice while it is under way', () => {
  const html = renderToStaticMarkup(
    <Button type="submit" pending>
      Bewaren
    </Button>,
  )
  expect(html).toContain('type="button"')
  expect(html).toContain('aria-disabled="true"')
})

it('draws no bar where a share may not be shown', () => {
  const rects = (shares: (number | null)[]) =>
    renderToStaticMarkup(
      <BandBars
        title="t"
        bands={['a']}
        series={[{ id: 'o', label: 'Wij', shares }]}
        format={String}
        suppressed="te weinig"
      />,
    ).match(/<rect/g)?.length ?? 0
  expect(rects([0.4])).toBe(1)
  expect(rects([null])).toBe(0)
})
