'use client'

import { lazy, Suspense, useState, type ReactNode } from 'react'
import { Button, type ButtonLook } from './Button'

/** React Aria comes with the first dialog a person opens, not with the page. */
const load = () => import('./dialog/DialogBody')
const DialogBody = lazy(load)

export type DialogProps = {
  title: ReactNode
  /** The word on the closing cross, for who listens. */
  closeLabel: string
  size?: 'small' | 'normal' | 'wide'
  /** A question that must be answered: no closing by touching beside it. */
  alert?: boolean
  children: ReactNode | ((close: () => void) => ReactNode)
}

type Props = DialogProps & {
  /** The word on the button that opens it; leave out when the caller holds `open`. */
  trigger?: (ButtonLook & { label: ReactNode }) | undefined
  open?: boolean | undefined
  onOpenChange?: ((open: boolean) => void) | undefined
}

export function Dialog({ trigger, open, onOpenChange, ...rest }: Props) {
  const [ownOpen, setOwnOpen] = useState(false)
  const isOpen = open ?? ownOpen
  const change = (next: boolean) => {
    setOwnOpen(next)
    onOpenChange?.(next)
  }
  const { label, ...look } = trigger ?? { label: null }
  return (
    <>
      {trigger && (
        <Button
          {...look}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onPointerEnter={() => void load()}
          onFocus={() => void load()}
          onClick={() => change(true)}
        >
          {label}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <DialogBody {...rest} onOpenChange={change} />
        </Suspense>
      )}
    </>
  )
}
