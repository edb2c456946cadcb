import { Picture, Shape, type Wash } from '@/components/illustrations/Picture'
import styles from './people.module.css'

const washes: readonly Wash[] = ['sky', 'honey', 'leaf', 'orchid', 'clay', 'paper']

/** A small house at the head of each home: every home gets one of the same size, in a colour of its own. */
export function Roof({ at }: { at: number }) {
  return (
    <Picture size={[64, 52]} className={styles.roof}>
      <Shape d="M12 27v20.5c13 .6 27 .4 40-.2V27" wash={washes[at % washes.length]} />
      <Shape d="M6 29C15 21 24 13 32.3 5.500 41 13 50 21 58 29.500" wash="wood" />
      <Shape d="M28 47.500V35.500c2.500-.5 5.500-.5 8.500 0v12" wash="paper" line="fine" />
    </Picture>
  )
}
