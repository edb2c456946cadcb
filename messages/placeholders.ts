/** Names an ICU message asks for: `{name}`, `{count, plural, …}`, `<link>`; a plural's own cases are not names. */
export function placeholders(message: string): string[] {
  const found = new Set<string>()
  let depth = 0
  const opens: boolean[] = []
  for (let at = 0; at < message.length; at++) {
    if (message[at] === "'" && /[{}<]/.test(message[at + 1] ?? '')) at = message.indexOf("'", at + 1)
    else if (message[at] === '{') {
      const argument = /^\{\s*([A-Za-z]\w*)\s*([,}])/.exec(message.slice(at))
      // Inside a plural every other level is a sentence, not an argument.
      const isArgument = depth === 0 || opens.at(-1) === false
      if (isArgument && argument?.[1]) found.add(argument[1])
      opens.push(isArgument)
      depth++
    } else if (message[at] === '}') {
      opens.pop()
      depth--
    }
    if (at < 0) break
  }
  for (const [, tag] of message.matchAll(/<(\w+)>/g)) if (tag) found.add(`<${tag}>`)
  return [...found].sort()
}
