import styles from './Logo.module.css'

/** A handrail that is also an h: a post, a rail that bends along with the stairs, and a small hand and a large one holding it. */
export function Logo({ className }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 48 48" className={className} aria-hidden fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path
        className={styles.ground}
        d="M6.5 13.8C6.9 7.9 11 5.3 16.6 5c6-.3 13.1-.5 18.6.6 5.3 1 7.6 4.5 7.9 9.8.4 6.3.5 12.5-.2 18.7-.6 5.3-3.8 8.3-9.1 8.7-6.6.5-12.8.6-19.1-.1C9.7 42.1 6.8 38.8 6.4 34c-.5-6.6-.4-13.5.1-20.2z"
      />
      <path
        className={styles.line}
        d="M14.5 11.5c-.3 8.4-.2 16.8.1 25.1M14.6 25.2c2.2-5.1 6.3-7.6 10.8-7.2 5.3.5 7.9 4.3 8.2 9.7.2 3 .2 5.9.1 8.9"
      />
      <circle className={styles.large} cx="25.6" cy="18" r="4.6" />
      <circle className={styles.small} cx="33.6" cy="28.4" r="3.3" />
    </svg>
  )
}
