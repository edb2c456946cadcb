/** The sheet of all icons: one symbol a name. How it is drawn is said where it is used. */
export const sheetOf = (paths: Readonly<Record<string, string>>): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">',
    ...Object.entries(paths).map(([name, d]) => `<symbol id="${name}" viewBox="0 0 24 24"><path d="${d}"/></symbol>`),
    '</svg>',
    '',
  ].join('\n')
