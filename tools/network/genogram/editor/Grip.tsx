import { radius } from '../layout/sizes'
import styles from './Grip.module.css'

/** By this the one who is chosen is carried: a finger elsewhere scrolls the sheet. */
export function Grip() {
  return (
    <g transform={`translate(${radius + 18} ${-radius - 18})`} data-grip="" className={styles.grip}>
      <circle r="24" className={styles.round} />
      <path
        d="M-11 0H11M0-11V11M-11 0l5-4m-5 4l5 4M11 0l-5-4m5 4l-5 4M0-11l-4 5m4-5l4 5M0 11l-4-5m4 5l4-5"
        className={styles.cross}
      />
    </g>
  )
}
