import { addDays } from 'date-fns'
import * as Y from 'yjs'
import { addRow, setFields } from '@/sync/model/edit'
import { readPlain } from '@/sync/model/plain'
import { addLink } from '@/tools/links'
import { answerRow, theOne } from '@/tools/safety-plan/codes'
import { project } from '@/tools/safety-plan/document'
import { freeze } from '@/tools/safety-plan/rules/frozen'
import { thinningOut } from '@/tools/safety-plan/rules/review-dates'
import type { Offer } from '@/tools/tool'
import { readVoice, writeVoice, type Voice } from '@/tools/voice'
import { kindOf, type SeededCase } from '../cases'
import { seedId } from '../ids'
import type { PlanTale } from './tale'

/** How far it came: written down, tried, practised and followed up, agreed on by everybody. */
export type PlanStage = 'draft' | 'practising' | 'tested' | 'carried'

export type PlannedPlan = {
  file: SeededCase
  tale: PlanTale
  stage: PlanStage
  startedAt: Date
  map: { id: string; offers: Offer[] }
}

export const planId = ({ file }: Pick<PlannedPlan, 'file'>): string => seedId(file.id, 'safety_plan')

/** The plan as the app would have written it. */
export function planDocument({ file, tale, stage, startedAt, map }: PlannedPlan): Y.Doc {
  const doc = new Y.Doc()
  const id = (...parts: (string | number)[]) => seedId(file.id, 'plan', ...parts)
  const day = (after: number) => addDays(startedAt, after).toISOString()
  const on = (after: number) => day(after).slice(0, 10)
  const voiceOf = (key: string): Voice => {
    const person = file.family.people.find((each) => each.key === key)
    const known = file.people.get(key)
    return person && known !== undefined
      ? { kind: kindOf(person), person: known }
      : { kind: 'consultant', person: null }
  }
  const codes = (keys: readonly string[]) => keys.map((key) => writeVoice(voiceOf(key)))
  const say = (words: string) =>
    words.replace(/\{(\w+)\}/g, (_, key: string) => {
      const person = file.family.people.find((each) => each.key === key)
      return person?.called ?? person?.givenName ?? key
    })
  const { child } = tale
  addRow(doc, 'plan', {
    id: theOne,
    fields: {
      horizon: tale.horizon,
      status: stage,
      startsOn: on(0),
      ...(tale.horizon === 'immediate' && { endsOn: on(14) }),
      language: 'nl',
      safePeople: codes(child.safe),
      signPicture: child.picture,
      signKnownBy: codes(child.known),
    },
    texts: { sign: say(child.sign) },
  })
  const links = map.offers.filter(({ kind }) => kind === 'danger_statement' || kind === 'safety_goal')
  for (const offer of links)
    addLink(doc, { ...offer, sourceKind: 'three_columns', sourceDocument: map.id }, undefined, {
      id: id('link', offer.id),
      at: day(0),
    })
  const dangers = links.filter(({ kind }) => kind === 'danger_statement').map((offer) => id('link', offer.id))
  for (const [at, line] of tale.lines.entries())
    addRow(doc, 'lines', {
      id: id('line', at),
      fields: { source: line.source ?? 'consultant', fixed: true },
      texts: { text: say(line.text) },
    })
  const rules = stage === 'draft' ? tale.rules.slice(0, 2) : tale.rules
  for (const rule of rules)
    addRow(doc, 'rules', {
      id: id('rule', rule.key),
      fields: {
        voice: writeVoice(voiceOf(rule.voice)),
        who: codes(rule.who),
        backup: codes(rule.backup ?? []),
        days: rule.days ?? [],
        parts: rule.parts ?? [],
        at: rule.at,
        dangers: dangers.slice(0, 1),
        childPicture: rule.child?.picture,
        enteredBy: file.consultant.id,
        enteredAt: day(0),
      },
      texts: {
        text: say(rule.text),
        planB: say(rule.planB ?? ''),
        when: rule.when,
        where: rule.where,
        howWeKnow: say(rule.howWeKnow ?? ''),
        childText: say(rule.child?.text ?? ''),
      },
    })
  for (const [at, trigger] of (stage === 'draft' ? [] : tale.triggers).entries()) {
    addRow(doc, 'triggers', {
      id: id('trigger', at),
      fields: {
        kind: trigger.kind,
        voice: writeVoice(voiceOf(trigger.voice)),
        seenBy: codes(trigger.seenBy),
        enteredAt: day(0),
      },
      texts: { text: say(trigger.text), firstSign: say(trigger.firstSign) },
    })
    addRow(doc, 'responses', {
      id: id('response', at),
      fields: {
        trigger: id('trigger', at),
        who: codes(trigger.who),
        calls: codes(trigger.calls),
        within: trigger.within,
        backup: codes(trigger.backup),
      },
      texts: { what: say(trigger.what) },
    })
  }
  if (stage === 'draft') return doc
  for (const { person, phone, can, cannot } of tale.helpers) {
    const known = file.people.get(person)
    if (known !== undefined)
      addRow(doc, 'helpers', { id: known, texts: { phone, can: say(can), cannot: say(cannot ?? '') } })
  }
  for (const [at, contact] of tale.contacts.entries())
    addRow(doc, 'contacts', {
      id: id('contact', at),
      fields: {
        who: codes(contact.who),
        children: codes(contact.children),
        way: contact.way,
        eyes: codes(contact.eyes),
        days: contact.days ?? [],
        parts: contact.parts ?? [],
      },
      texts: { text: say(contact.text) },
    })
  for (const [at, step] of tale.lastSteps.entries())
    addRow(doc, 'laststeps', { id: id('last', at), fields: { who: codes(step.who) }, texts: { text: say(step.text) } })
  const reviews = thinningOut(on(0), tale.horizon)
  for (const review of reviews) addRow(doc, 'reviews', { id: id('review', review), fields: { on: review } })
  if (stage === 'practising') return doc
  addRow(doc, 'rehearsals', {
    id: id('rehearsal'),
    fields: {
      on: on(5),
      at: day(5),
      moment: tale.rehearsal.moment,
      present: codes(tale.rehearsal.present),
      adapt: tale.rehearsal.adapt,
    },
    texts: { scenario: say(tale.rehearsal.scenario), learned: say(tale.rehearsal.learned) },
  })
  for (const [at, check] of tale.checks.entries())
    addRow(doc, 'checks', {
      id: id('check', at),
      fields: {
        on: on(8 + 4 * at),
        at: day(8 + 4 * at),
        by: writeVoice(voiceOf(check.by)),
        went: check.went,
        ...(check.adapt && { adapt: true }),
      },
      texts: { text: say(check.text), helped: say(check.helped) },
    })
  addRow(doc, 'watchers', {
    id: id('watcher'),
    fields: { who: ['consultant'], every: 'weekly' },
    texts: { how: 'Belt op maandag en komt om de twee weken langs.' },
  })
  for (const { person, value, because } of tale.trust)
    addRow(doc, 'ratings', {
      id: id('rating', person),
      fields: { rater: writeVoice(voiceOf(person)), on: on(14), at: day(14), value },
      texts: { because: say(because) },
    })
  const [first] = reviews
  if (first !== undefined) setFields(doc, 'reviews', id('review', first), { heldAt: day(7) })
  if (stage === 'tested') return doc
  const round = id('round')
  addRow(doc, 'rounds', {
    id: round,
    fields: { on: on(15), at: day(15) },
    texts: { frozen: freeze(project(readPlain(doc)).content) },
  })
  for (const { person, answer, reason } of tale.answers) {
    const code = writeVoice(voiceOf(person))
    addRow(doc, 'answers', {
      id: answerRow(round, code),
      fields: { round, person: code, answer, readAloud: true, copy: true, at: day(15) },
      texts: { reason },
    })
  }
  if (tale.missing) {
    const code = writeVoice(voiceOf(tale.missing.person))
    if (readVoice(code).person !== null)
      addRow(doc, 'answers', {
        id: answerRow(round, code),
        fields: { round, person: code, answer: 'missing', missing: tale.missing.why, at: day(15) },
      })
  }
  const seen = file.family.people.filter(({ kind }) => kind === 'parent').map(({ key }) => key)
  addRow(doc, 'moments', { id: id('shown'), fields: { kind: 'shown', at: day(15), people: codes(seen) } })
  return doc
}
