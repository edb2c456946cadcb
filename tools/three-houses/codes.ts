import { v5 } from 'uuid'

// Apart from the schema: these travel to every device, a schema checker does not have to.

/** Forms of the same tool. All of them share the three containers, so that words stay comparable and nothing is lost by changing the form. */
export const variants = ['houses', 'wizard', 'fairy', 'hero', 'phones', 'week', 'safety_house', 'free'] as const
export type Variant = (typeof variants)[number]

/** In the order we suggest and never force: what is good first. */
export const containers = ['good', 'worry', 'dream'] as const
export type Container = (typeof containers)[number]

/** What can be shown by itself: the three, and the sheet to warm up with, which is none of them. */
export const warmup = 'warmup'
export const parts = [...containers, warmup] as const
export type Part = (typeof parts)[number]

/** What a home looks like on the sheet "who lives where". Drawn in read/HomePicture. */
export const homeLooks = ['house', 'row', 'flat', 'caravan', 'group'] as const
export type HomeLook = (typeof homeLooks)[number]
/** Who can live in one: codes of our own pictures (components/illustrations/stickers). */
export const peopleFigures = [
  'child1',
  'child2',
  'child3',
  'teen1',
  'teen2',
  'grownup1',
  'grownup2',
  'grownup3',
  'grownup4',
  'grandparent1',
  'grandparent2',
] as const
export const petFigures = ['dog', 'cat', 'rabbit', 'bird', 'fish'] as const
export const livingFigures = [...peopleFigures, ...petFigures] as const
export type LivingFigure = (typeof livingFigures)[number]

export const settings = ['home', 'school', 'office', 'placement', 'video', 'other'] as const
export const endings = ['child', 'worker', 'parent'] as const
/** A light thing to end with: chosen by the child, or let pass. */
export const rituals = ['sticker', 'music', 'walk', 'game', 'breathe', 'drink', 'own'] as const

/** What a child may give a house. Codes of the kit's own palette, told apart by lightness too; never free colours, they could not be read. */
export const colors = ['sun', 'sky', 'leaf', 'plum', 'coral', 'sand', 'night', 'cloud'] as const
export type Color = (typeof colors)[number]

/** `message` is a bubble on a phone, `muted` something a teenager would rather keep quiet, `sticker` a picture of ours. */
export const cardKinds = ['words', 'message', 'muted', 'sticker'] as const
export type CardKind = (typeof cardKinds)[number]
/** Pictures of ours a child can put down instead of words. Drawn in child/, named in messages under `stickers`. */
export const stickers = [
  'sun',
  'cloud',
  'rain',
  'heart',
  'star',
  'ball',
  'book',
  'dog',
  'cat',
  'bed',
  'table',
  'hug',
  'music',
  'dot',
  'moon',
  'door',
] as const

export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const dayParts = ['morning', 'day', 'after', 'evening'] as const
export type Day = (typeof days)[number]
export type DayPart = (typeof dayParts)[number]
export type Cell = `${Day}.${DayPart}`
export const cells: readonly Cell[] = days.flatMap((day) => dayParts.map((part): Cell => `${day}.${part}`))
/** `guard` is a dot without explanation: on my guard here. */
export const marks = ['good', 'hard', 'wish', 'guard'] as const
export type Mark = (typeof marks)[number]
/** To which of the three questions a mark in the week belongs. */
export const containerOfMark: Record<Mark, Container> = { good: 'good', hard: 'worry', guard: 'worry', wish: 'dream' }

export const scaleShapes = ['path', 'line', 'faces'] as const

export const informedStatuses = ['informed', 'agrees', 'disagrees', 'not_asked'] as const
export const checkOutcomes = ['ok', 'wait', 'discuss'] as const
export const feedbackKinds = ['to_parent', 'to_child'] as const
export const feedbackWays = ['worker', 'child', 'together'] as const
/** Why something had to be told without the child's yes. The words beside it say more. */
export const overrideReasons = ['safety', 'court', 'law'] as const

/** Rows there is exactly one of: everybody writes in the same one, also when two devices begin offline. */
export const theOne = '7e3c0000-0000-4000-8000-000000000001'
export const containerRows: Record<Container, string> = {
  good: '7e3c0000-0000-4000-8000-000000000011',
  worry: '7e3c0000-0000-4000-8000-000000000012',
  dream: '7e3c0000-0000-4000-8000-000000000013',
}
const cellNamespace = '7e3c0000-0000-4000-8000-0000000000ce'
/** The row of one part of one day. */
export const cellRow = (cell: Cell): string => v5(cell, cellNamespace)
/** The rows of the homes "who lives where" has room for, in their order: two tablets that begin apart name the same ones. */
export const homeRows: readonly string[] = Array.from({ length: 6 }, (_, at) => v5(`home.${at}`, cellNamespace))
