import type { Actor, CaseFacts } from './actor'
import { mintKey, type MintKey } from './mint'
import type { CaseNeed, TeamNeed } from './policies'

/**
 * Proof that this actor may do `need` with this case. Repositories ask for one; only `server/access.ts` can make one, so that
 * forgetting to ask for permission does not compile. Throws a TypeError when made with anything but the key.
 */
export class CaseScope<Need extends CaseNeed = CaseNeed> {
  readonly #minted = true
  readonly caseId: string
  readonly actor: Actor
  readonly need: Need
  readonly facts: CaseFacts
  constructor(key: MintKey, actor: Actor, need: Need, facts: CaseFacts) {
    if (key !== mintKey) throw new TypeError('A scope is minted by server/access.ts only')
    this.caseId = facts.caseId
    this.actor = actor
    this.need = need
    this.facts = facts
  }
  /** True for every real scope; a look-alike object has no private field and throws. */
  get isMinted(): boolean {
    return this.#minted
  }
}

/** The same for what concerns no single case: a team's list, measuring, administration. */
export class TeamScope<Need extends TeamNeed = TeamNeed> {
  readonly #minted = true
  readonly actor: Actor
  readonly need: Need
  constructor(key: MintKey, actor: Actor, need: Need) {
    if (key !== mintKey) throw new TypeError('A scope is minted by server/access.ts only')
    this.actor = actor
    this.need = need
  }
  get isMinted(): boolean {
    return this.#minted
  }
}

/** Somebody who is signed in, acting on what is theirs alone: own sessions, own work. */
export class OwnScope {
  readonly #minted = true
  readonly actor: Actor
  constructor(key: MintKey, actor: Actor) {
    if (key !== mintKey) throw new TypeError('A scope is minted by server/access.ts only')
    this.actor = actor
  }
  get isMinted(): boolean {
    return this.#minted
  }
}
