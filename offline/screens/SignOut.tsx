'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition, type ReactNode, type SyntheticEvent } from 'react'
import { Button } from '@/components/ui/Button'

type Props = { action: () => Promise<void>; className?: string | undefined; children: ReactNode }

/**
 * Signs out, after taking from this device what lies on it: the key first. With work that is nowhere else it goes to the page that says
 * so. Without a script it is the plain form it looks like.
 */
export function SignOut({ action, className, children }: Props) {
  const router = useRouter()
  const [looking, setLooking] = useState(false)
  const [pending, start] = useTransition()
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const menu = event.currentTarget.closest<HTMLElement>('[popover]')
    setLooking(true)
    // Comes with the first sign-out and not with every page.
    const { clearDevice } = await import('../device/clear-device')
    if (await clearDevice()) start(action)
    else {
      router.push('/leave')
      setLooking(false)
      menu?.hidePopover()
    }
  }
  return (
    <form action={action} onSubmit={(event) => void submit(event)}>
      <Button type="submit" icon="sign-out" className={className} pending={looking || pending}>
        {children}
      </Button>
    </form>
  )
}
