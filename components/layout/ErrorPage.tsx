import type { ReactNode } from 'react'
import { Failure } from '@/components/illustrations/Failure'
import button from '@/components/ui/Button.module.css'
import { classes } from '@/components/ui/classes'
import styles from './ErrorPage.module.css'
import { MessagePage } from './MessagePage'

export type ErrorWords = { title: string; text: string; reference: string; retry: string; home: string }

type Props = {
  words: ErrorWords
  /** The number under which the log knows it; never what went wrong, never a stack. */
  id?: string | undefined
  onRetry?: (() => void) | undefined
  /** The same in another language, where the reader's is not known. */
  also?: ReactNode
}

/**
 * Takes its words as a value: it must still speak when whatever brings words is what broke. It travels with every page, so it
 * stays light: the look of a button without its icons, and a plain link, because after a failure a whole new page is best.
 */
export function ErrorPage({ words, id, onRetry, also }: Props) {
  const look = classes(button.button)
  return (
    <div className={styles.alone}>
      <MessagePage
        picture={<Failure />}
        title={words.title}
        text={words.text}
        small={also ?? (id && words.reference.replace('{id}', id))}
        actions={
          <>
            {onRetry && (
              <button type="button" className={classes(look, button.primary)} onClick={onRetry}>
                {words.retry}
              </button>
            )}
            {/* eslint-disable-next-line @next/next/no-html-link-for-pages -- a whole new page: this one's scripts may be what broke */}
            <a href="/" className={look}>
              {words.home}
            </a>
          </>
        }
      />
    </div>
  )
}
