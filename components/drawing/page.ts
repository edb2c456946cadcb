/** Units of the sheet one draws on: four to three, as a tablet lies. The scene behind it has the same. */
export const sheet = { w: 1200, h: 900 } as const

/** How a photo on the sheet names its image: this, and the SHA-256 of it. */
export const assetScheme = 'asset:'
