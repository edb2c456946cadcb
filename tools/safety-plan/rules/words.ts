import type { Voice } from '../../voice'
import type { PlanContent, Response, Rule, Trigger } from '../content'

export const said = (words: string): boolean => words.trim() !== ''
export const hasWords = ({ text }: { text: string }): boolean => said(text)

/** Rules that say something: one that was begun and left empty is nobody's agreement. */
export const rulesOf = ({ rules }: Pick<PlanContent, 'rules'>): Rule[] => rules.filter(hasWords)
export const triggersOf = ({ triggers }: Pick<PlanContent, 'triggers'>): Trigger[] => triggers.filter(hasWords)

export const carries = ({ who, whoOther }: Pick<Rule, 'who' | 'whoOther'>): boolean => who.length > 0 || said(whoOther)
export const hasBackup = ({ backup, backupOther, planB }: Rule): boolean =>
  backup.length > 0 || said(backupOther) || said(planB)
export const answersTrigger = ({ who, whoOther, calls, callsOther, what }: Response): boolean =>
  who.length + calls.length > 0 || said(whoOther) || said(callsOther) || said(what)

/** Of the family or the network: whoever is named by a name only is somebody people know. */
export const isOwn = ({ kind }: Voice): boolean => ['child', 'parent', 'family', 'network'].includes(kind)
export const hasOwnCarrier = ({ who, whoOther }: Rule): boolean => who.some(isOwn) || said(whoOther)

/** What a child reads: the rules that have words or a picture for it. */
export const childRules = (content: Pick<PlanContent, 'rules'>): Rule[] =>
  content.rules.filter(({ childText }) => said(childText))
