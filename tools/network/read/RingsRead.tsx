import { useTranslations } from 'next-intl'
import { stickerShapes } from '@/components/illustrations/stickers'
import { rings, type FigureCode, type Ring } from '../codes'
import { RingPicture } from '../board/RingPicture'
import { standing } from '../board/places'
import styles from './Read.module.css'

export type Placed = { key: string; name: string; ring: Ring; figure: FigureCode }

type Props = {
  people: readonly Placed[]
  title: string
  middle?: readonly { id: string; name: string; figure: FigureCode }[]
  /** The same in words under it. */
  list?: boolean
  words?: 'rings' | 'child'
}

/** A name in a picture has little room: the whole name stands in the list. */
const short = (name: string) => (name.length > 14 ? `${name.slice(0, 13)}…` : name)

/** Rings with who stands in them, to read: on a screen and on paper, without a script. */
export function RingsRead({ people, title, middle = [], list = true, words = 'rings' }: Props) {
  const t = useTranslations(`tools.network.${words}`)
  const stands = standing(people.map(({ key, ring }) => ({ id: key, ring })))
  const wide = 92 / Math.max(1, middle.length)
  return (
    <div className={styles.rings}>
      <RingPicture title={title} names={{ 1: t('names.1'), 2: t('names.2'), 3: t('names.3') }}>
        {middle.map(({ id, name, figure }, at) => {
          const x = 500 + (at - (middle.length - 1) / 2) * wide
          return (
            <g key={id} transform={`translate(${x} 490)`}>
              <g transform={`scale(${Math.min(1.5, wide / 60)})`}>{stickerShapes(figure)}</g>
              <text y="66" textAnchor="middle" className={styles.token}>
                {short(name)}
              </text>
            </g>
          )
        })}
        {people.map(({ key, name, figure }) => {
          const stand = stands.find(({ id }) => id === key)
          return (
            stand && (
              <g key={key} transform={`translate(${stand.x} ${stand.y - 12})`}>
                <g transform="scale(1.3)">{stickerShapes(figure)}</g>
                <text y="62" textAnchor="middle" className={styles.token}>
                  {short(name)}
                </text>
              </g>
            )
          )
        })}
      </RingPicture>
      {list && (
        <dl className={styles.ringList}>
          {rings.map((ring) => {
            const here = people.filter((each) => each.ring === ring)
            return (
              here.length > 0 && (
                <div key={ring}>
                  <dt>{t(`names.${ring}`)}</dt>
                  <dd>{here.map(({ name }) => name).join(', ')}</dd>
                </div>
              )
            )
          })}
        </dl>
      )}
    </div>
  )
}
