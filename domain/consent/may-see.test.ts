import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerFor, isOverruled, isValidOverride, maySee, type Looking, type Thing } from './may-see'
import { answers, type Answer, type Permission } from './permission'

const mama = 'person:0198d3a0-0000-7000-8000-00000000000a'
const papa = 'person:0198d3a0-0000-7000-8000-00000000000b'
const court = 'role:court'
const card = (id: string, container: string | null = 'worry'): Thing => ({ card: id, container })
const house = (container: string): Thing => ({ card: null, container })
const alone = (audience: string): Looking => ({ audiences: [audience], childPresent: false })
let made = 0
const say = (answer: Answer, scope: string, at: string | null, rest: Partial<Permission> = {}): Permission => ({
  id: `p${++made}`,
  audience: mama,
  scope,
  answer,
  at,
  withdrawnAt: null,
  override: null,
  ...rest,
})

const moment = fc.integer({ min: 0, max: 40 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString())
const scope = fc.constantFrom('all', 'container:worry', 'container:good', 'card:a', 'card:b', 'nonsense')
const permission: fc.Arbitrary<Permission> = fc.record({
  id: fc.uuid(),
  audience: fc.constantFrom(mama, papa, court),
  scope,
  answer: fc.constantFrom(...answers),
  at: fc.option(moment),
  withdrawnAt: fc.option(moment, { freq: 4 }),
  override: fc.option(
    fc.record({
      reason: fc.constantFrom('', 'safety', 'court'),
      text: fc.constantFrom('', ' ', 'Een vraag van de rechter'),
      decidedWith: fc.constantFrom('', 'De teamverantwoordelijke'),
      toldAt: fc.option(fc.oneof(moment, fc.constant('soon'))),
    }),
    { freq: 5 },
  ),
})
const permissions = fc.array(permission, { maxLength: 12 })
const thing: fc.Arbitrary<Thing> = fc.record({
  card: fc.option(fc.constantFrom('a', 'b')),
  container: fc.option(fc.constantFrom('worry', 'good', 'dream')),
})
const looking = fc.record({
  audiences: fc.array(fc.constantFrom(mama, papa, court), { maxLength: 3 }),
  childPresent: fc.boolean(),
})
const covers = (each: Permission, { card: id, container }: Thing) =>
  each.scope === 'all' || each.scope === `card:${id}` || each.scope === `container:${container}`

describe('whatever was said', () => {
  it('shows nothing without a live yes or an override that was told', () => {
    fc.assert(
      fc.property(permissions, looking, thing, (said, who, what) => {
        if (!maySee(said, who, what).shown) return
        for (const audience of who.audiences) {
          const theirs = said.filter((each) => each.audience === audience && covers(each, what))
          const yes = theirs.some(
            ({ answer, withdrawnAt }) =>
              withdrawnAt === null && (answer === 'yes' || (answer === 'only_if_present' && who.childPresent)),
          )
          expect(yes || theirs.some(isValidOverride)).toBe(true)
        }
        expect(who.audiences.length).toBeGreaterThan(0)
      }),
    )
  })

  it('hides at once what is withdrawn', () => {
    fc.assert(
      fc.property(permissions, looking, thing, fc.nat(), (said, who, what, which) => {
        const ofAudience = who.audiences[0]
        const without = said.map((each) => ({ ...each, override: null }))
        const mine = without.filter((each) => each.audience === ofAudience && covers(each, what))
        const taken = mine[which % Math.max(1, mine.length)]
        if (!taken) return
        const later = without.map((each) =>
          each === taken ? { ...each, withdrawnAt: new Date(Date.UTC(2027, 0, 1)).toISOString() } : each,
        )
        expect(maySee(later, who, what).shown).toBe(false)
      }),
    )
  })

  it('is the same in whatever order it was written down', () => {
    fc.assert(
      fc.property(permissions, looking, thing, (said, who, what) => {
        expect(maySee([...said].reverse(), who, what).shown).toBe(maySee(said, who, what).shown)
      }),
    )
  })

  it('never shows more when one more person looks, or when the child leaves', () => {
    fc.assert(
      fc.property(permissions, looking, thing, fc.constantFrom(mama, papa, court), (said, who, what, other) => {
        if (who.audiences.length === 0) return
        const more = { ...who, audiences: [...who.audiences, other] }
        if (maySee(said, more, what).shown) expect(maySee(said, who, what).shown).toBe(true)
        const without = { ...who, childPresent: false }
        if (maySee(said, without, what).shown)
          expect(maySee(said, { ...who, childPresent: true }, what).shown).toBe(true)
      }),
    )
  })

  it('hides a part as well when the child says no to more of it later', () => {
    fc.assert(
      fc.property(permissions, looking, thing, fc.constantFrom('all', 'house'), (said, who, what, about) => {
        const [audience] = who.audiences
        const wider = about === 'all' || what.container === null ? 'all' : `container:${what.container}`
        if (audience === undefined) return
        const no = say('no', wider, '2027-01-01T10:00:00Z', { audience })
        expect(maySee([...said, no], who, what).shown).toBe(false)
      }),
    )
  })

  it('lets the answer of the most specific scope decide', () => {
    fc.assert(
      fc.property(permissions, fc.constantFrom(...answers), (said, answer) => {
        const standing = said.filter(({ withdrawnAt, scope: about }) => withdrawnAt === null && about !== 'card:a')
        const counting = answerFor([...standing, say(answer, 'card:a', '2027-01-01T10:00:00Z')], mama, card('a'))
        expect(counting).toMatchObject({ scope: 'card:a', answer })
      }),
    )
  })
})

describe('an answer', () => {
  it('is no until somebody asked', () =>
    expect(maySee([], alone(mama), card('a'))).toEqual({ shown: false, by: 'nothing', permission: null }))

  it('is for one person, and for nobody else', () => {
    const said = [say('yes', 'all', '2026-03-01T10:00:00Z')]
    expect(maySee(said, alone(mama), card('a')).shown).toBe(true)
    expect(maySee(said, alone(papa), card('a')).shown).toBe(false)
    expect(maySee(said, { audiences: [mama, papa], childPresent: true }, card('a')).shown).toBe(false)
  })

  it('of a house goes before that of everything, that of a card before both', () => {
    const said = [
      say('yes', 'all', '2026-03-03T10:00:00Z'),
      say('no', 'container:worry', '2026-03-02T10:00:00Z'),
      say('yes', 'card:a', '2026-03-04T10:00:00Z'),
    ]
    expect(maySee(said, alone(mama), house('good')).shown).toBe(true)
    expect(maySee(said, alone(mama), house('worry')).shown).toBe(false)
    expect(maySee(said, alone(mama), card('b')).shown).toBe(false)
    expect(maySee(said, alone(mama), card('a')).shown).toBe(true)
  })

  it('gives way to a later one, and of two at once the no stands', () => {
    const [early, late] = ['2026-03-01T10:00:00Z', '2026-03-05T10:00:00Z']
    expect(maySee([say('yes', 'all', late), say('no', 'all', early)], alone(mama), house('good')).shown).toBe(true)
    expect(maySee([say('no', 'all', late), say('yes', 'all', early)], alone(mama), house('good')).shown).toBe(false)
    expect(maySee([say('no', 'all', late), say('yes', 'all', late)], alone(mama), house('good')).shown).toBe(false)
  })

  it('of more never shows what a no to a part of it hides, and "only this part" says nothing of a part', () => {
    const [early, late] = ['2026-03-01T10:00:00Z', '2026-03-05T10:00:00Z']
    const no = [say('no', 'card:a', early), say('yes', 'container:worry', late)]
    expect(maySee(no, alone(mama), card('a')).shown).toBe(false)
    expect(maySee(no, alone(mama), card('b')).shown).toBe(true)
    const part = [say('yes', 'card:a', early), say('only_part', 'container:worry', late)]
    expect(maySee(part, alone(mama), card('a')).shown).toBe(true)
    expect(maySee(part, alone(mama), card('b')).shown).toBe(false)
  })

  it('"only when I am there" and "only this part" mean what they say', () => {
    const said = [
      say('only_if_present', 'container:good', null),
      say('only_part', 'container:worry', null),
      say('yes', 'card:a', null),
    ]
    expect(maySee(said, alone(mama), house('good')).shown).toBe(false)
    expect(maySee(said, { audiences: [mama], childPresent: true }, house('good')).shown).toBe(true)
    expect(maySee(said, { audiences: [mama], childPresent: true }, house('worry')).shown).toBe(false)
    expect(maySee(said, alone(mama), card('a')).shown).toBe(true)
  })
})

describe('taking back', () => {
  it('takes everything inside along, until a new yes', () => {
    const said = [
      say('yes', 'all', '2026-03-01T10:00:00Z', { withdrawnAt: '2026-03-09T10:00:00Z' }),
      say('yes', 'card:a', '2026-03-05T10:00:00Z'),
    ]
    expect(maySee(said, alone(mama), card('a')).shown).toBe(false)
    const again = [...said, say('yes', 'card:a', '2026-03-10T10:00:00Z')]
    expect(maySee(again, alone(mama), card('a')).shown).toBe(true)
    expect(maySee(again, alone(mama), card('b')).shown).toBe(false)
  })
})

describe('an override', () => {
  const no = (override: Permission['override']) => [say('no', 'all', null, { audience: court, override })]
  const whole = {
    reason: 'court',
    text: 'De rechter vraagt het',
    decidedWith: 'Sofie',
    toldAt: '2026-03-01T10:00:00Z',
  }
  it.each([{ reason: '' }, { text: ' ' }, { decidedWith: '' }, { toldAt: null }, { toldAt: 'soon' }])(
    'needs a reason, why, with whom, and the day the child was told: not %o',
    (missing) => expect(maySee(no({ ...whole, ...missing }), alone(court), card('a')).shown).toBe(false),
  )
  it('shows what the child did not say yes to, and says by what', () => {
    expect(maySee(no(whole), alone(court), card('a'))).toMatchObject({
      shown: true,
      by: 'override',
    })
  })
  it('was about the answer it was noted on: a later no ends it, for whoever it opened', () => {
    fc.assert(
      fc.property(
        permissions,
        looking,
        thing,
        fc.constantFrom('no', 'not_yet', 'only_part'),
        (said, who, what, refused) => {
          const audience = who.audiences[0]
          if (audience === undefined) return
          const at = new Date(Date.UTC(2027, 0, 1)).toISOString()
          for (const about of ['all', ...(what.card ? [`card:${what.card}`] : [])]) {
            // Of something narrower the earlier answer still is the child's own; only what was decided over its head has to go.
            const later = say(refused, about, at, { audience })
            const decision = maySee([...said, later], { ...who, audiences: [audience] }, what)
            expect(decision.by).not.toBe('override')
            if (about !== 'all') expect(decision.shown).toBe(false)
            const told = { ...later, override: { ...whole, toldAt: at } }
            expect(maySee([...said, told], { ...who, audiences: [audience] }, what).shown).toBe(true)
          }
        },
      ),
    )
  })
  it('never hides by a later yes', () => {
    fc.assert(
      fc.property(permissions, looking, thing, (said, who, what) => {
        if (!maySee(said, who, what).shown) return
        const at = new Date(Date.UTC(2027, 0, 1)).toISOString()
        const later = who.audiences.map((audience) => say('yes', 'all', at, { audience }))
        expect(maySee([...said, ...later], who, what).shown).toBe(true)
      }),
    )
  })
  it('ends when the answer it was noted on is taken back after the child was told, and not when it was noted on that', () => {
    const yes = (withdrawnAt: string) =>
      say('not_yet', 'all', '2026-02-01T10:00:00Z', { audience: court, withdrawnAt, override: whole })
    for (const [withdrawnAt, counts] of [
      ['2026-02-20T10:00:00Z', true],
      ['2026-03-02T10:00:00Z', false],
      ['unreadable', false],
    ] as const) {
      expect(maySee([yes(withdrawnAt)], alone(court), card('a')).shown).toBe(counts)
      expect(isOverruled([yes(withdrawnAt)], yes(withdrawnAt))).toBe(!counts)
    }
  })
  it('knows whether the child answered again about as much, or about everything', () => {
    const noted = say('no', 'container:worry', '2026-03-01T10:00:00Z', { audience: court, override: whole })
    const again = (scope: string, answer: Answer = 'no', day = '04', audience = court) =>
      isOverruled([noted, say(answer, scope, `2026-03-${day}T10:00:00Z`, { audience })], noted)
    expect([again('all'), again('container:worry'), again('all', 'not_yet')]).toEqual([true, true, true])
    expect([again('container:good'), again('card:a'), again('all', 'yes'), again('all', 'no', '01')]).toEqual(
      Array(4).fill(false),
    )
    expect(again('all', 'no', '04', mama)).toBe(false)
  })
  it('opens nothing for anybody else', () => expect(maySee(no(whole), alone(mama), card('a')).shown).toBe(false))
})

describe('what was said at one and the same moment', () => {
  const at = '2026-03-02T10:00:00.000Z'
  const both = (said: Permission[]) => [said, said.toReversed()]

  it('counts as what protects most, in whatever order it lies', () => {
    for (const said of both([say('yes', 'card:a', at), say('no', 'card:a', at)]))
      expect(maySee(said, alone(mama), card('a'))).toEqual({
        shown: false,
        by: 'answer',
        permission: said.find(({ answer }) => answer === 'no')?.id,
      })
    for (const said of both([say('only_part', 'all', at), say('only_if_present', 'all', at)]))
      expect(answerFor(said, mama, card('a'))?.answer).toBe('only_part')
  })

  it('takes a yes along when everything is taken back at that moment', () => {
    for (const said of both([say('yes', 'card:a', at), say('yes', 'all', null, { withdrawnAt: at })]))
      expect(maySee(said, alone(mama), card('a')).shown).toBe(false)
  })
})

it('names the row that decides: the answer, and among several who look the override', () => {
  const told = {
    reason: 'court',
    text: 'Een vraag van de rechter',
    decidedWith: 'De teamverantwoordelijke',
    toldAt: '2026-03-01',
  }
  const yes = say('yes', 'all', '2026-03-02T10:00:00.000Z')
  const despite = say('no', 'all', '2026-03-02T10:00:00.000Z', { audience: papa, override: told })
  expect(maySee([yes], alone(mama), card('a'))).toEqual({ shown: true, by: 'answer', permission: yes.id })
  for (const audiences of [
    [mama, papa],
    [papa, mama],
  ])
    expect(maySee([yes, despite], { audiences, childPresent: false }, card('a'))).toEqual({
      shown: true,
      by: 'override',
      permission: despite.id,
    })
})
