import type { Contact, PlanContent, Rule, Trigger } from '../content'
import { contactsAlways, contactsAt, rulesAlways, rulesAt, type Moment } from './moments'
import { triggersOf } from './words'

/** One screen of a walk through a moment: who is there, what each does, what when it gets hard, what was learned. */
export type WalkStep =
  | { is: 'who' }
  | { is: 'rule'; rule: Rule }
  | { is: 'contact'; contact: Contact }
  | { is: 'quiet' }
  | { is: 'trigger'; trigger: Trigger }
  | { is: 'learned' }

/**
 * "It is Friday evening": the rules of that moment one by one, who may be with the children, then what happens when it gets hard. Where nothing is agreed for that moment,
 * that is said too: it may be exactly what people find out.
 */
export function walkThrough(content: PlanContent, moment: Moment, trigger: string | null): WalkStep[] {
  const rules = [...rulesAt(content, moment), ...rulesAlways(content)]
  const contacts = [...contactsAt(content, moment), ...contactsAlways(content)]
  const hard = triggersOf(content).filter(({ id }) => trigger === null || id === trigger)
  return [
    { is: 'who' },
    ...(rules.length + contacts.length === 0 ? [{ is: 'quiet' } as const] : []),
    ...rules.map((rule) => ({ is: 'rule', rule }) as const),
    ...contacts.map((contact) => ({ is: 'contact', contact }) as const),
    ...hard.map((each) => ({ is: 'trigger', trigger: each }) as const),
    { is: 'learned' },
  ]
}
