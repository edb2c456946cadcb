import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'
import { symbols } from '../codes'
import type { Line, Look } from '../layout/line'
import type { Drawable } from './drawable'
import styles from './Drawing.module.css'
import { cross, outlineOf, triangle } from './paths'
import { LineDrawn } from './Picture'
import words from './Words.module.css'

const teeth = Array.from({ length: 6 }, (_none, nth) => ({ x: 14 + nth * 8, y: nth % 2 === 0 ? 14 : 26 }))

const sample = (look: Look, more: Partial<Line> = {}): ReactNode => (
  <LineDrawn
    line={{
      key: look,
      look,
      points: [
        { x: 4, y: 20 },
        { x: 64, y: 20 },
      ],
      ties: [],
      ...more,
    }}
  />
)
const cut = { cut: { x: 34, y: 20 } }

/** What each sign means, and only of the signs that are there: a list of all of them would be longer than the drawing. */
export function Legend({ drawable: { drawn, drawing, bands } }: { drawable: Drawable }) {
  const t = useTranslations('tools.network.genogram')
  const looks = new Set(drawing.lines.map(({ look }) => look))
  const small = (path: string, className = styles.symbol) => (
    <g transform="translate(34 20) scale(0.5)">
      <path d={path} className={className} />
    </g>
  )
  const rows: [string, string, ReactNode][] = [
    ...[...symbols, null].flatMap((symbol): [string, string, ReactNode][] =>
      drawn.some((person) => person.symbol === symbol && !person.expected)
        ? [[symbol ?? 'unknown', t(`symbols.${symbol ?? 'unknown'}`), small(outlineOf(symbol))]]
        : [],
    ),
    ...when(
      drawn.some(({ kind }) => kind === 'child'),
      'child',
      t('legend.child'),
      <>
        {small(outlineOf(null, 8), styles.outline)}
        {small(outlineOf(null))}
      </>,
    ),
    ...when(
      drawn.some(({ kind }) => kind === 'network' || kind === 'professional'),
      'network',
      t('legend.network'),
      small(outlineOf('woman'), classes(styles.symbol, styles.around)),
    ),
    ...when(
      drawn.some(({ died }) => died),
      'died',
      t('legend.died'),
      <>
        {small(outlineOf('man'))}
        {small(cross, styles.line)}
      </>,
    ),
    ...when(
      drawn.some(({ expected }) => expected),
      'expected',
      t('legend.expected'),
      small(triangle),
    ),
    ...(['partner', 'cohabiting', 'co_parents'] as const).flatMap((look) =>
      when(looks.has(look), look, t(`legend.${look}`), sample(look)),
    ),
    ...(['separated', 'divorced'] as const).flatMap((look) =>
      when(looks.has(look), look, t(`legend.${look}`), sample(look, cut)),
    ),
    ...when(looks.has('child'), 'child_line', t('legend.child_line'), sample('child', { points: down })),
    ...when(
      looks.has('child_placed'),
      'child_placed',
      t('legend.child_placed'),
      sample('child_placed', { points: down }),
    ),
    ...(['strong', 'weak'] as const).flatMap((look) => when(looks.has(look), look, t(`legend.${look}`), sample(look))),
    ...when(
      looks.has('difficult'),
      'difficult',
      t('legend.difficult'),
      sample('difficult', { points: [{ x: 4, y: 20 }, ...teeth, { x: 64, y: 20 }] }),
    ),
    ...when(looks.has('broken'), 'broken', t('legend.broken'), sample('broken', cut)),
    ...when(
      drawing.lines.some(({ way }) => way !== undefined),
      'way',
      t('legend.way'),
      sample('weak', { way: 'forth' }),
    ),
    ...when(bands.length > 0, 'home', t('legend.home'), home),
  ]
  return (
    <section className={words.legend} aria-label={t('legend.title')}>
      <p className={words.legendTitle}>{t('legend.title')}</p>
      <ul className={words.signs}>
        {rows.map(([key, text, picture]) => (
          <li key={key} className={words.sign}>
            <svg viewBox="0 0 68 40" className={words.signPicture} aria-hidden>
              {picture}
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

const down = [
  { x: 34, y: 4 },
  { x: 34, y: 36 },
]

const home = (
  <g className={styles.home0}>
    <path d="M18 6H50A14 14 0 0 1 50 34H18A14 14 0 0 1 18 6Z" className={styles.homeSign} />
  </g>
)

const when = (is: boolean, key: string, text: string, picture: ReactNode): [string, string, ReactNode][] =>
  is ? [[key, text, picture]] : []
