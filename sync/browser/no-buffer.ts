/** Stands in the browser for Node's `Buffer` (next.config.js). lib0 and tldraw ask for it, and do without where there is none. */
export const Buffer = undefined
