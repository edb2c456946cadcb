import type { IconName } from '@/components/ui/Icon'

/** What this is, line by line, each with its sign: messages under `child.hello.<age>`. */
export const helloLines = [
  ['draw', 'edit'],
  ['boss', 'hand'],
  ['noWrong', 'smile'],
  ['stop', 'stop'],
  ['tell', 'shield'],
] as const satisfies readonly (readonly [string, IconName])[]
