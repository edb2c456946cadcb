import { classes } from '@/components/ui/classes'
import type { Drawn } from '../people'
import { labelOf, short } from './label'
import { cross, outlineOf, triangle } from './paths'
import { radius } from '../layout/sizes'
import styles from './Drawing.module.css'

/** One person: the symbol, the age inside it, the name below. A child of the case has a double outline. */
export function PersonSymbolDrawn({ person, chosen = false }: { person: Drawn; chosen?: boolean }) {
  const { symbol, kind, died, expected, age, name, relation } = person
  const lines = labelOf(name)
  const around = kind === 'network' || kind === 'professional'
  return (
    <>
      <title>{name}</title>
      {chosen && <circle r={radius + 16} className={styles.chosen} />}
      {kind === 'child' && !expected && <path d={outlineOf(symbol, 6)} className={styles.outline} />}
      <path d={expected ? triangle : outlineOf(symbol)} className={classes(styles.symbol, around && styles.around)} />
      {died && <path d={cross} className={styles.line} />}
      {age !== null && !expected && (
        <text y="7" className={styles.age}>
          {age}
        </text>
      )}
      {lines.map((line, at) => (
        <text key={at} y={radius + 28 + at * 20} className={styles.name}>
          {line}
        </text>
      ))}
      {relation !== null && (
        <text y={radius + 26 + lines.length * 20} className={styles.relation}>
          {short(relation)}
        </text>
      )}
    </>
  )
}
