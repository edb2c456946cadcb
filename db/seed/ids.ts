import { v5 } from 'uuid'

/** Namespace of made-up rows: the same name always gets the same id, so that a demo can be made twice and be the same. */
const namespace = 'b6f1f3b0-4f7e-4b34-9d3e-2a7a5d1c9e01'

export const seedId = (...parts: (string | number)[]): string => v5(parts.join('/'), namespace)
