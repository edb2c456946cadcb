'use client'

import { lazy, Suspense, useRef, useState, type ReactNode } from 'react'
import { Button, type ButtonLook } from './Button'
import type { IconName } from './Icon'

const load = () => import('./menu/MenuBody')
const MenuBody = lazy(load)

export type MenuItem = {
  id: string
  label: string
  text?: string | undefined
  icon?: IconName | undefined
  disabled?: boolean | undefined
}

type Props = ButtonLook & {
  label: ReactNode
  /** What it is a menu of, where the label alone does not say ("Meer" of which card?). */
  description?: string | undefined
  items: readonly MenuItem[]
  onAction: (id: string) => void
}

/** A list of things to do. React Aria comes with the first opening. */
export function Menu({ label, description, items, onAction, ...look }: Props) {
  const trigger = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        {...look}
        ref={trigger}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={description}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {label}
      </Button>
      {isOpen && (
        <Suspense>
          <MenuBody
            trigger={trigger}
            label={description ?? (typeof label === 'string' ? label : '')}
            items={items}
            onAction={onAction}
            onOpenChange={setOpen}
          />
        </Suspense>
      )}
    </>
  )
}
