import { DefaultColorThemePalette, type TLDefaultColorStyle } from 'tldraw'

/**
 * The pens. Eight colours that people with any common colour blindness tell apart and that show on paper (palette.test.ts reckons both),
 * laid over colours tldraw already knows, so that its records stay its own. The values are tokens: --pen-ink and so on.
 */
export const pens = [
  { name: 'ink', tldraw: 'black' },
  { name: 'blue', tldraw: 'blue' },
  { name: 'sky', tldraw: 'light-blue' },
  { name: 'green', tldraw: 'green' },
  { name: 'yellow', tldraw: 'yellow' },
  { name: 'orange', tldraw: 'orange' },
  { name: 'red', tldraw: 'red' },
  { name: 'pink', tldraw: 'violet' },
] as const satisfies readonly { name: string; tldraw: TLDefaultColorStyle }[]

export type PenName = (typeof pens)[number]['name']

/** Gives tldraw's palette our colours, from the tokens of this page. Once is enough. */
export function layOverPalette(tokens: CSSStyleDeclaration): void {
  const { lightMode } = DefaultColorThemePalette
  for (const { name, tldraw } of pens) {
    const value = tokens.getPropertyValue(`--pen-${name}`).trim()
    if (value === '') continue
    lightMode[tldraw].solid = value
    lightMode[tldraw].note.fill = tokens.getPropertyValue('--draw-paper').trim() || lightMode[tldraw].note.fill
  }
}
