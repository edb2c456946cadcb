/** In this order: Edge says it is Chrome, Chrome says it is Safari. */
const browsers: [string, RegExp][] = [
  ['Edge', /Edg(?:A|iOS)?\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Opera', /OPR\//],
  ['Firefox', /(?:Firefox|FxiOS)\//],
  ['Chrome', /(?:Chrome|CriOS)\//],
  ['Safari', /Safari\//],
]

const systems: [string, RegExp][] = [
  ['iPad', /iPad/],
  ['iPhone', /iPhone/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['ChromeOS', /CrOS/],
  ['Mac', /Macintosh/],
  ['Linux', /Linux/],
]

const firstOf = (known: [string, RegExp][], text: string) => known.find(([, sign]) => sign.test(text))?.[0] ?? ''

/**
 * Just enough for a person to recognise their own device: "Chrome/Windows". The full header would tell more about people than we
 * want to know. Empty parts where nothing is recognised.
 */
export function deviceOf(userAgent: string | null): string {
  const text = (userAgent ?? '').slice(0, 400)
  return `${firstOf(browsers, text)}/${firstOf(systems, text)}`
}
