import { Picture, Shape } from '@/components/illustrations/Picture'
import { Cloud, Star, Sun } from '@/components/illustrations/things'
import type { Mark } from '../codes'
import styles from './Week.module.css'

/** A sign by its shape: sun, cloud, star, and a dot that needs no explanation. */
export function MarkSign({ mark }: { mark: Mark }) {
  return (
    <Picture size={[48, 40]} className={styles.sign}>
      {mark === 'good' && <Sun at="translate(24 20) scale(.85)" />}
      {mark === 'hard' && <Cloud at="translate(24 22) scale(.85)" wash="dusk" />}
      {mark === 'wish' && <Star at="translate(24 20)" wash="orchid" />}
      {mark === 'guard' && (
        <Shape
          at="translate(24 20)"
          d="M-8 0C-8-5-5-8 0-8 6-8 9-4 8 1 8 6 5 9 0 8-6 8-8 5-8 0z"
          wash="ink"
          line="none"
        />
      )}
    </Picture>
  )
}
