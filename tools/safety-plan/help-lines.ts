/**
 * Whom to call when it goes wrong anyway. Number and words are keys of the tool's messages that an administrator may give the words of the
 * house, so that an organisation keeps its own numbers without a setting of its own. A number that is only a dash is not shown.
 */
export const helpLines = (['emergency', 'young', 'violence', 'chat', 'own'] as const).map((id) => ({
  id,
  number: `help.${id}.number` as const,
  name: `help.${id}.name` as const,
}))
