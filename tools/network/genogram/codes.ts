import { v5 } from 'uuid'

/** From the parent to the child. */
export const kinKinds = ['parent', 'adoptive_parent', 'foster_parent'] as const
export type KinKind = (typeof kinKinds)[number]
/** Between two people who are or were a couple; neither comes first. */
export const coupleKinds = ['partner', 'cohabiting', 'separated', 'divorced'] as const
export type CoupleKind = (typeof coupleKinds)[number]
/** How people stand to each other, as they say it themselves. Words for a talk, never a measure. */
export const bondKinds = ['strong', 'weak', 'difficult', 'broken'] as const
export type BondKind = (typeof bondKinds)[number]
export const tieKinds = [...kinKinds, ...coupleKinds, 'twin', ...bondKinds] as const
export type TieKind = (typeof tieKinds)[number]

/** Which way support goes between two people with a bond; none: nobody said. */
export const ways = ['forth', 'back', 'both'] as const
export type Way = (typeof ways)[number]

export const symbols = ['man', 'woman', 'other'] as const
/** `other` is also who says neither. Asked, never derived. */
export type PersonSymbol = (typeof symbols)[number]

const among =
  <Kind extends string>(kinds: readonly Kind[]) =>
  (kind: string): kind is Kind =>
    kinds.some((each) => each === kind)
export const isKin = among(kinKinds)
export const isCouple = among(coupleKinds)
export const isBond = among(bondKinds)

/** A couple that is one now. */
export const isNow = (kind: TieKind): boolean => kind === 'partner' || kind === 'cohabiting'

export type TieClass = 'kin' | 'couple' | 'twin' | 'bond'
export const classOf = (kind: TieKind): TieClass =>
  isKin(kind) ? 'kin' : isCouple(kind) ? 'couple' : isBond(kind) ? 'bond' : 'twin'

const namespace = '5b1d0000-0000-4000-8000-0000000042a0'
/** Two people are tied in one way of a class at a time: two tablets that tie the same two write in the same row. */
export function tieRow(kind: TieKind, from: string, to: string): string {
  const tied = classOf(kind)
  const [one, other] = tied === 'kin' || from < to ? [from, to] : [to, from]
  return v5(`${tied}/${one}/${other}`, namespace)
}
