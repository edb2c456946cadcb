import { writeFileSync } from 'node:fs'
import paths from '@/components/ui/icons.json'
import { sheetOf } from '@/components/ui/icons-sheet'

/** After a line was added to icons.json. */
writeFileSync(new URL('../components/ui/icons.svg', import.meta.url), sheetOf(paths))
