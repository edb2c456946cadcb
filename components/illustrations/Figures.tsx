import styles from './Figures.module.css'
import { hairstyles, type Hairstyle } from './hair'
import { Line, Picture, Shape, type PictureProps, type Wash } from './Picture'

export type Skin = 1 | 2 | 3 | 4 | 5 | 6
export type HairColour = 'black' | 'brown' | 'fair' | 'copper' | 'grey'
export type Age = 'child' | 'teen' | 'parent' | 'grandparent'

export type PersonProps = {
  age?: Age
  skin?: Skin
  hair?: Hairstyle
  hairColour?: HairColour
  /** A headscarf takes this colour too. */
  clothes?: Wash
  glasses?: boolean
  beard?: boolean
  mood?: Mood
  /** Feet, in the units of the picture. */
  at?: readonly [number, number]
  scale?: number
}

/** From very hard to very good. Shapes only: a face is never coloured by its mood. */
export const moods = ['hard', 'sad', 'plain', 'glad', 'happy'] as const
export type Mood = (typeof moods)[number]

const mouths: Record<Mood, string> = {
  hard: 'M-6 9C-3 4 3 4 6 9',
  sad: 'M-5 8C-2 5.5 2 5.5 5 8',
  plain: 'M-5 7C-2 7.5 2 7 5 7',
  glad: 'M-5 5.5C-3 9 3 9 5 5.5',
  happy: 'M-7 4.5C-5 11.5 5 11.5 7 4.5-2 6 2 6-7 4.5',
}

const head = 'M-16-.5C-16-10-8.5-16.5.5-16.3 10-16 16.5-9 16 .3 15.5 10 8.5 16.2-.2 16.2-9 16-16 9-16-.5z'
const body = 'M-21 0C-24-24-20-46-9-51-3-53.5 4-53.5 9.5-51 20-46 24-24 21 0z'

/** Heights against an adult, and how much larger the head sits: that is what says how old somebody is. */
const builds: Record<Age, { tall: number; head: number }> = {
  child: { tall: 0.62, head: 1.34 },
  teen: { tall: 0.9, head: 1.06 },
  parent: { tall: 1, head: 1 },
  grandparent: { tall: 0.93, head: 1.04 },
}

/** A head of radius 16 around (0, 0). */
export function Head({
  skin = 2,
  hair = 'short',
  hairColour = 'brown',
  clothes = 'sky',
  glasses,
  beard,
  mood = 'glad',
}: PersonProps) {
  const { behind, over } = hairstyles[hair]
  const colour = hair === 'scarf' ? undefined : styles[hairColour]
  const wash = hair === 'scarf' ? clothes : 'ink'
  return (
    <g className={skin > 4 ? styles.onDark : undefined}>
      {behind && <Shape d={behind} wash={wash} line="fine" className={colour} />}
      <Shape d={head} wash="paper" line="fine" className={styles[`skin${skin}`]} />
      {beard && (
        <path
          d="M-15.5 2C-10 6-8 4 0 4 8 4 10 6 15.5 2 15 13 8 18 0 18-8 18-15 13-15.5 2z"
          className={styles[hairColour]}
        />
      )}
      <Shape d={over} wash={wash} line="fine" className={colour} />
      <circle cx="-6" cy="-1" r="1.7" className={styles.eye} />
      <circle cx="6" cy="-1" r="1.7" className={styles.eye} />
      {glasses && (
        <path
          d="M-11-1a5 4.8 0 1 0 10 0a5 4.8 0 1 0-10 0M1-1a5 4.8 0 1 0 10 0a5 4.8 0 1 0-10 0M-1-1.5h2"
          className={styles.face}
        />
      )}
      <path d={mouths[mood]} className={styles.face} />
    </g>
  )
}

/** Somebody, standing; a table in front makes them sit. */
export function Person(props: PersonProps) {
  const { age = 'parent', clothes = 'sky', at = [0, 0], scale = 1 } = props
  const build = builds[age]
  return (
    <g transform={`translate(${at[0]} ${at[1]}) scale(${scale * build.tall})`}>
      <Shape d={body} wash={clothes} />
      <Line d="M-10-30C-12.5-20-13-10-12.5-1M10-30C12.5-20 13-10 12.5-1" line="fine" />
      <g transform={`translate(0 ${-50 - 15 * build.head}) scale(${build.head})`}>
        <Head {...props} />
      </g>
    </g>
  )
}

/** One person alone, for a person's row or a choice. */
export function Figure({ title, className, ...person }: PictureProps & Omit<PersonProps, 'at' | 'scale'>) {
  return (
    <Picture size={[64, 96]} title={title} className={className}>
      <Person {...person} at={[32, 94]} />
    </Picture>
  )
}

/** Only a face, for saying how it is. The word for it stands beside. */
export function Face({
  mood,
  title,
  className,
  ...looks
}: PictureProps & { mood: Mood } & Omit<PersonProps, 'at' | 'scale' | 'mood'>) {
  return (
    <Picture size={[48, 48]} title={title} className={className}>
      <g transform="translate(24 26)">
        <Head mood={mood} {...looks} />
      </g>
    </Picture>
  )
}
