'use client'

import { useRef } from 'react'
import { Overlay } from 'react-aria/Overlay'
import { useDialog } from 'react-aria/useDialog'
import { useModalOverlay } from 'react-aria/useModalOverlay'
import { classes } from '../classes'
import type { DialogProps } from '../Dialog'
import { Icon } from '../Icon'
import styles from './DialogBody.module.css'

type Props = DialogProps & { onOpenChange: (open: boolean) => void }

/**
 * Keeps the focus inside, gives it back, closes on Escape. Loaded by Dialog. From the hooks of React Aria and not from its components:
 * those bring menus and popovers along with a dialog, 44 kB of script (docs/measurements.md).
 */
export default function DialogBody(props: Props) {
  return (
    <Overlay>
      <Modal {...props} />
    </Overlay>
  )
}

/** Inside the overlay, which is what keeps the focus. */
function Modal({ title, closeLabel, size = 'normal', alert = false, children, onOpenChange }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const dialog = useRef<HTMLElement>(null)
  const close = () => onOpenChange(false)
  const state = {
    isOpen: true,
    setOpen: onOpenChange,
    open: () => onOpenChange(true),
    close,
    toggle: close,
    point: null,
    setPoint: () => undefined,
  }
  const { modalProps, underlayProps } = useModalOverlay({ isDismissable: !alert }, state, frame)
  const { dialogProps, titleProps } = useDialog({ role: alert ? 'alertdialog' : 'dialog' }, dialog)
  return (
    <div {...underlayProps} className={styles.overlay}>
      <div {...modalProps} ref={frame} className={classes(styles.modal, styles[size])}>
        <section {...dialogProps} ref={dialog} className={styles.dialog}>
          <header className={styles.header}>
            <h2 {...titleProps} className={styles.title}>
              {title}
            </h2>
            <button type="button" className={styles.close} onClick={close} aria-label={closeLabel}>
              <Icon name="close" />
            </button>
          </header>
          <div className={styles.body}>{typeof children === 'function' ? children(close) : children}</div>
        </section>
      </div>
    </div>
  )
}
