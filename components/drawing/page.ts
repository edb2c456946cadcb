/** Units of the sheet one draws on: four to three, as a tablet lies. The scene behind it has the same. */
export const sheet = { w: 1200, h: 900 } as const
