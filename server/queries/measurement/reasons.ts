import { notUsedReasons, type NotUsedReason } from '@/db/schema/usage'

/** Why a tool was (not yet) used, in the order in which figures about it are kept. */
export const reasonKinds = notUsedReasons
export type ReasonKind = NotUsedReason
