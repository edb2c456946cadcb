import type { Agreement, MeetingContent, Said } from '../content'
import type { SaidPart } from '../codes'

export const hasWords = ({ text }: { text: string }): boolean => text.trim() !== ''

export const saidIn = ({ said }: Pick<MeetingContent, 'said'>, part: SaidPart): Said[] =>
  said.filter((each) => each.part === part && hasWords(each))

export const agreementsOf = ({ agreements }: Pick<MeetingContent, 'agreements'>): Agreement[] =>
  agreements.filter(hasWords)

/** An idea that became an agreement is told there. */
export const openIdeas = (content: Pick<MeetingContent, 'said' | 'agreements'>): Said[] =>
  saidIn(content, 'idea').filter(({ id }) => !agreementsOf(content).some(({ from }) => from === id))

type Link = MeetingContent['links'][number]
type Links = Pick<MeetingContent, 'links'>

export const linksOfKind = ({ links }: Links, ...kinds: Link['kind'][]): Link[] =>
  links.filter(({ kind }) => kinds.includes(kind))

/** The child's own words an agreement came from. */
export const quotesOf = ({ links }: Links, { quotes }: Pick<Agreement, 'quotes'>): Link[] =>
  links.filter(({ id, kind }) => kind === 'child_words' && quotes.includes(id))
