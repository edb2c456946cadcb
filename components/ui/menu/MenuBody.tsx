'use client'

import type { RefObject } from 'react'
import { I18nProvider, Menu, MenuItem, Popover, Text } from 'react-aria-components'
import { classes } from '../classes'
import { Icon } from '../Icon'
import type { MenuItem as Item } from '../Menu'
import styles from './MenuBody.module.css'

type Props = {
  trigger: RefObject<HTMLButtonElement | null>
  label: string
  items: readonly Item[]
  onAction: (id: string) => void
  onOpenChange: (open: boolean) => void
}

/** Arrow keys, first letters, Escape, focus back to the button. Loaded by Menu. */
export default function MenuBody({ trigger, label, items, onAction, onOpenChange }: Props) {
  return (
    <I18nProvider locale={document.documentElement.lang}>
      <Popover
        isOpen
        triggerRef={trigger}
        onOpenChange={onOpenChange}
        placement="bottom end"
        aria-label={label}
        className={classes(styles.popover)}
      >
        <Menu
          aria-label={label}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- a menu takes the focus when it opens (ARIA menu pattern)
          autoFocus="first"
          className={classes(styles.menu)}
          onAction={(key) => onAction(String(key))}
          onClose={() => onOpenChange(false)}
        >
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              isDisabled={item.disabled ?? false}
              className={classes(styles.item)}
            >
              {item.icon && <Icon name={item.icon} />}
              <span className={styles.words}>
                <Text slot="label">{item.label}</Text>
                {item.text && (
                  <Text slot="description" className={classes(styles.text)}>
                    {item.text}
                  </Text>
                )}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </I18nProvider>
  )
}
