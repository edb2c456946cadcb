/** The key to make scopes with. dependency-cruiser lets `server/access.ts` and `scope.ts` import this, and nobody else. */
export const mintKey: unique symbol = Symbol('mint')
export type MintKey = typeof mintKey
