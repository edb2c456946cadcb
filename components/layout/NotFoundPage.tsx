'use client'

import { lazy } from 'react'
import { AppLink } from '@/components/ui/AppLink'
import button from '@/components/ui/Button.module.css'
import { classes } from '@/components/ui/classes'
import { useFailureWords } from './FailureWords'
import { MessagePage } from './MessagePage'

// Comes with the page that is not there, and with no other.
const Picture = lazy(async () => ({ default: (await import('@/components/illustrations/NotFound')).NotFound }))

/**
 * What is not there and what is not yours look the same, word for word: else an address could be tried until it answers. Next lays it
 * beside every page in case it is needed; drawn by the browser's side it costs a page that is found almost nothing.
 */
export function NotFoundPage() {
  const words = useFailureWords()?.notFound
  return (
    words && (
      <MessagePage
        picture={<Picture />}
        title={words.title}
        text={words.text}
        actions={
          <AppLink href="/" className={classes(button.button, button.primary)}>
            {words.action}
          </AppLink>
        }
      />
    )
  )
}
