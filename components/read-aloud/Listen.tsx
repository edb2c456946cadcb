'use client'

import { atOnce } from '@/components/ui/at-once'
import { Icon } from '@/components/ui/Icon'
import styles from './Listen.module.css'
import { useReadAloud } from './use-read-aloud'

type Props = {
  /** What is read. Never a child's own words to a voice that is not on this device: see voices.ts. */
  text: string
  /** BCP 47. */
  language: string
  words: { listen: string; hush: string; none: string }
}

/** "Luister" beside a text. Where the device has no voice of its own, it says so once, kindly, and asks for a grown-up's. */
export function Listen({ text, language, words }: Props) {
  const { reading, read, hush } = useReadAloud()
  return (
    <span className={styles.listen}>
      <button
        type="button"
        className={styles.button}
        aria-pressed={reading === 'reading'}
        {...atOnce(() => (reading === 'reading' ? hush() : read(text, language)), 'lifted')}
      >
        <Icon name={reading === 'reading' ? 'pause' : 'read-aloud'} />
        <span>{reading === 'reading' ? words.hush : words.listen}</span>
      </button>
      <span role="status" className={styles.none}>
        {reading === 'none' ? words.none : ''}
      </span>
    </span>
  )
}
