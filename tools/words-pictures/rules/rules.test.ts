import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSubstantive } from '@/domain/measurement/event'
import stored from '../samples/v1.json'
import { approvalRow, dissentRow, frameKeys, frameRows, partOf, type ApprovalState } from '../codes'
import { emptyStory, migrate, type Frame, type StoryContent } from '../content'
import { agreement, agrees, answerOn, mayBeTold, storyWording, wordingOf } from './approvals'
import { changes } from './changes'
import { events } from './events'
import { forChild } from './for-child'
import { keysLeft, placeFor, toApprove, told } from './frames'
import { sheets } from './sheets'
import { standing } from './status'
import { summary } from './summary'

const sample = migrate({ version: 1, content: stored })
const [mama, papa] = ['0198d3a0-0000-7000-8000-000000000001', '0198d3a0-0000-7000-8000-000000000002']
const documentId = '0198d3a0-0000-7000-8000-0000000000aa'

const frame = (key: Frame['key'], text: string, more: Partial<Frame> = {}): Frame => ({
  id: key === null ? '0198d3a0-0000-7000-8000-0000000000ff' : frameRows[key],
  key,
  title: '',
  text,
  wordsOf: [],
  addedAt: null,
  drawnBy: null,
  confirmedAt: null,
  disputes: [],
  removedAt: null,
  origin: '',
  service: '',
  ...more,
})
const says = (person: string, of: Frame, state: ApprovalState): StoryContent['approvals'][number] => ({
  id: approvalRow(of.id, person),
  frame: of.id,
  person,
  kind: 'parent',
  state,
  of: wordingOf(of),
  at: null,
  comment: '',
})
const decided = (person: string, more = {}): StoryContent['dissents'][number] => ({
  ...{ id: dissentRow(person), person, reason: 'refuses' as const },
  ...{ text: 'Het kind vraagt ernaar.', decidedWith: 'het team', decidedOn: '2026-03-01' },
  ...more,
})
const [good, what] = [frame('good', 'Jullie lachen veel.'), frame('what', 'Er was ruzie.')]
const two: StoryContent = { ...emptyStory(), frames: [good, what, frame('mine', '')] }

describe('a yes', () => {
  it('is to the words as they stand, and is asked again when they change', () => {
    const agreed = { ...two, approvals: [says(mama, what, 'ok')] }
    expect(answerOn(agreed, what, mama)).toMatchObject({ state: 'ok', before: false })
    const other = { ...what, text: 'Er was vaak ruzie.' }
    expect(answerOn(agreed, other, mama)).toMatchObject({ state: 'pending', before: true })
    const dispute = { id: 'x', voice: { kind: 'parent' as const, person: papa }, voiceName: '', words: 'Eén keer.' }
    expect(answerOn(agreed, { ...what, disputes: [dispute] }, mama).state).toBe('pending')
    const told = { ...what, disputes: [dispute] }
    const both = { ...two, approvals: [says(mama, told, 'ok')] }
    expect(answerOn(both, told, mama).state).toBe('ok')
    for (const other of [{ voice: { kind: 'parent' as const, person: mama } }, { voiceName: 'papa' }])
      expect(answerOn(both, { ...what, disputes: [{ ...dispute, ...other }] }, mama).state).toBe('pending')
    // A version without words is none.
    expect(answerOn(agreed, { ...what, disputes: [{ ...dispute, words: ' ' }] }, mama).state).toBe('ok')
    expect(answerOn(agreed, { ...what, text: ' Er was ruzie. \n' }, mama).state).toBe('ok')
    expect(answerOn(agreed, what, papa).state).toBe('pending')
  })

  it('to every sheet with words is agreement; the sheet of the child is nobody else’s to agree with', () => {
    const one = { ...two, approvals: [says(mama, what, 'ok')] }
    expect(agrees(one, mama)).toBe(false)
    const both = { ...two, approvals: [says(mama, what, 'ok'), says(mama, good, 'ok')] }
    expect(agrees(both, mama)).toBe(true)
    expect(agrees({ ...both, frames: [...both.frames.slice(0, 2), frame('mine', 'Waarom?')] }, mama)).toBe(true)
    expect(agrees(emptyStory(), mama)).toBe(false)
  })

  it('that is missing holds the telling up until the team decided, with a reason, with whom and when', () => {
    const mother = [says(mama, what, 'ok'), says(mama, good, 'ok')]
    const open = { ...two, approvals: [...mother, says(papa, what, 'change')] }
    expect(agreement(open, [mama, papa])).toEqual({ kind: 'open', missing: [papa], inNameOf: [mama] })
    expect(mayBeTold(open, [mama, papa])).toBe(false)
    for (const gap of [{ text: ' ' }, { decidedWith: '' }, { decidedOn: null }])
      expect(mayBeTold({ ...open, dissents: [decided(papa, gap)] }, [mama, papa])).toBe(false)
    const dissent = { ...open, dissents: [decided(papa)] }
    expect(agreement(dissent, [mama, papa])).toEqual({ kind: 'dissent', missing: [papa], inNameOf: [mama] })
    expect(mayBeTold(dissent, [mama, papa])).toBe(true)
    expect(mayBeTold({ ...open, dissents: [decided(papa, { reason: null })] }, [mama, papa])).toBe(false)
    // A decision is about the words it was about, in whatever order they stand.
    const marked = { ...open, dissents: [decided(papa, { of: storyWording(open) })] }
    expect(mayBeTold(marked, [mama, papa])).toBe(true)
    expect(mayBeTold({ ...marked, frames: marked.frames.toReversed() }, [mama, papa])).toBe(true)
    const added = [frame('next', 'Straks meer.'), ...marked.frames]
    const approvals = [...marked.approvals, says(mama, frame('next', 'Straks meer.'), 'ok')]
    expect(mayBeTold({ ...marked, frames: added, approvals }, [mama, papa])).toBe(false)
    // About one parent nothing is said by a decision about the other.
    expect(mayBeTold({ ...two, dissents: [decided(papa)] }, [mama, papa])).toBe(false)
    expect(mayBeTold(two, [])).toBe(true)
    expect(mayBeTold(emptyStory(), [])).toBe(false)
  })

  it('of everybody, whatever the order of answers, is the only way to be agreed without a decision', () => {
    const answers = fc.array(
      fc.record({
        person: fc.constantFrom(mama, papa),
        of: fc.constantFrom(good, what),
        state: fc.constantFrom<ApprovalState>('pending', 'ok', 'change'),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(answers, (given) => {
        // The last answer of somebody to a sheet is the one that lies in its row.
        const rows = new Map(
          given.map(({ person, of, state }) => [approvalRow(of.id, person), says(person, of, state)]),
        )
        const content = { ...two, approvals: [...rows.values()] }
        const all = [mama, papa].every((person) =>
          [good, what].every((of) => rows.get(approvalRow(of.id, person))?.state === 'ok'),
        )
        const { kind, missing, inNameOf } = agreement(content, [mama, papa])
        expect(kind).toBe(all ? 'all' : 'open')
        expect([...missing, ...inNameOf].sort()).toEqual([mama, papa].sort())
        expect(standing(content, [mama, papa]).reached.includes('agreed')).toBe(all)
      }),
    )
  })
})

describe('where a story stands', () => {
  it('follows what happened', () => {
    const at = (content: StoryContent) => standing(content, [mama, papa]).at
    expect(at(emptyStory())).toBeNull()
    expect(at({ ...emptyStory(), frames: [frame('title', '')] })).toBeNull()
    expect(at(two)).toBe('drawn')
    expect(at({ ...two, frames: [{ ...good, wordsOf: [{ kind: 'parent', person: mama }] }] })).toBe('with_parents')
    expect(at({ ...two, approvals: [says(mama, what, 'change')] })).toBe('with_parents')
    const all = [mama, papa].flatMap((person) => [good, what].map((of) => says(person, of, 'ok')))
    expect(at({ ...two, approvals: all })).toBe('agreed')
    expect(standing(sample, [mama, papa])).toEqual({
      reached: ['drawn', 'with_parents', 'agreed', 'presented', 'revisited'],
      at: 'revisited',
      dissent: true,
    })
    const again = sample.presentations.map((each) => ({ ...each, on: '2026-07-01' }))
    expect(at({ ...sample, presentations: again })).toBe('presented')
  })
})

describe('the sheets', () => {
  it('come where they usually stand, a sheet of their own before the child’s', () => {
    expect(placeFor(two, 'who')).toBe(what.id)
    expect(placeFor(two, 'title')).toBe(good.id)
    expect(placeFor(two, null)).toBe(frameRows.mine)
    expect(placeFor(two, 'mine')).toBeNull()
    expect(keysLeft(two)).toEqual(frameKeys.filter((key) => !['good', 'what', 'mine'].includes(key)))
  })

  it('that are told leave out what is empty and the child’s own', () => {
    expect(told({ ...two, frames: [...two.frames, frame('next', ' ')] }).map(({ key }) => key)).toEqual([
      'good',
      'what',
    ])
    expect(toApprove(sample).map(({ key }) => key)).not.toContain('mine')
  })

  it('outside the page hold nothing of what the child made on its own sheet', () => {
    const own = { ...frame('mine', 'Mag de poes mee?') }
    const drawn = { part: partOf(own.id), revision: 'r', shapes: 1 }
    const shown = forChild({ ...two, frames: [...two.frames, own], drawings: [drawn] as StoryContent['drawings'] })
    expect(JSON.stringify(shown)).not.toContain('poes')
    expect(shown.drawings).toEqual([])
  })

  it('for a child and on paper hold nothing of what was noted around them', () => {
    const shown = JSON.stringify(forChild(sample))
    for (const noted of [
      'Partnergeweld',
      'het nu beter gaat',
      'het team en de teamverantwoordelijke',
      'Papa schreef zelf mee',
      'de grote ruzie',
      'Er is vaak ruzie.',
      'niet te zwaar',
      'Toen kwam er iemand praten',
    ])
      expect([noted, shown.includes(noted)]).toEqual([noted, false])
    expect(shown).toContain('maar er is nooit iemand geslagen')
    const context = { people: [], childId: null } as unknown as Parameters<typeof sheets>[1]
    for (const sheet of sheets(sample, context)) expect(JSON.stringify(sheet.content)).toBe(shown)
    // Paper to read through together says so until it may be told.
    const parents = { people: [{ id: mama, kind: 'parent' }], childId: null } as unknown as typeof context
    expect(sheets(two, parents).map(({ unagreed }) => unagreed)).toEqual([true, true, true])
    expect(sheets(two, context).map(({ unagreed }) => unagreed)).toEqual([undefined, undefined, undefined])
    expect(sheets(emptyStory(), context).every(({ content }) => content === null)).toBe(true)
  })
})

describe('what is counted', () => {
  const drafts = events(emptyStory(), sample, documentId)
  const of = (type: string) => drafts.filter((draft) => draft.type === type)

  it('is each voice on a sheet once, ours where nobody made it theirs, the child’s on its own', () => {
    const words = of('item.added').filter(({ payload }) => payload?.['kind'] === 'words')
    const roles = (key: string) =>
      words.filter(({ payload }) => payload?.['frame'] === key).map(({ contributorRole }) => contributorRole)
    expect(roles('title')).toEqual(['parent', 'parent'])
    expect(roles('who')).toEqual(['consultant'])
    expect(roles('mine')).toEqual(['child'])
    expect(summary(sample).voices).toMatchObject({ child: 1, consultant: 1, professional: 1 })
  })

  it('is a parent who makes our sentence theirs, once', () => {
    const mine: StoryContent = { ...two, frames: [{ ...good, wordsOf: [{ kind: 'parent', person: mama }] }, what] }
    const made = events(two, mine, documentId)
    expect(made).toMatchObject([{ type: 'item.added', contributorRole: 'parent' }])
    expect(made.some(isSubstantive)).toBe(true)
    expect(events(two, two, documentId)).toEqual([])
  })

  it('is each yes to each wording, and the telling under one name only', () => {
    expect(of('story.frame_approved')).toHaveLength(6)
    expect(of('story.presented')).toMatchObject([
      { audienceRole: 'child', payload: { child: 1, parent: 1, network: 1, copy: true, read_by: 'parent' } },
    ])
    // Read with mum is another moment; the telling is not counted twice.
    expect(of('share.presented')).toHaveLength(1)
    expect(of('tool.paper_attached')).toHaveLength(1)
    expect(of('quote.linked')).toHaveLength(1)
  })
})

describe('the history', () => {
  it('says of a sheet that went elsewhere that it moved, and nothing of those it went past', () => {
    const turned = { ...two, frames: [two.frames[2], two.frames[0], two.frames[1]].filter((each) => !!each) }
    const before = { ...two, frames: [good, what, frame('mine', 'Waarom?')] }
    const after = { ...turned, frames: [frame('mine', 'Waarom?'), good, what] }
    expect(changes(before, after)).toMatchObject([{ id: frameRows.mine, kind: 'moved' }])
  })

  it('shows what somebody’s own version was and became', () => {
    const version = sample.frames.flatMap(({ disputes }) => disputes)[0]
    const after = {
      ...sample,
      frames: sample.frames.map((each) => ({
        ...each,
        disputes: each.disputes.map((one) => (one.id === version?.id ? { ...one, words: 'We riepen.' } : one)),
      })),
    }
    expect(changes(sample, after)).toMatchObject([
      {
        kind: 'changed',
        part: 'history.parts.dispute',
        before: version?.words,
        after: 'We riepen.',
        voiceName: 'papa',
      },
    ])
  })
})
