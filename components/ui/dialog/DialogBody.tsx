'use client'

import { Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components'
import { classes } from '../classes'
import type { DialogProps } from '../Dialog'
import { Icon } from '../Icon'
import styles from './DialogBody.module.css'

type Props = DialogProps & { onOpenChange: (open: boolean) => void }

/** Keeps the focus inside, gives it back, closes on Escape. Loaded by Dialog. */
export default function DialogBody({
  title,
  closeLabel,
  size = 'normal',
  alert = false,
  children,
  onOpenChange,
}: Props) {
  const close = () => onOpenChange(false)
  return (
    <I18nProvider locale={document.documentElement.lang}>
      <ModalOverlay isOpen onOpenChange={onOpenChange} isDismissable={!alert} className={classes(styles.overlay)}>
        <Modal className={classes(styles.modal, styles[size])}>
          <Dialog role={alert ? 'alertdialog' : 'dialog'} className={classes(styles.dialog)}>
            <header className={styles.header}>
              <Heading slot="title" level={2} className={classes(styles.title)}>
                {title}
              </Heading>
              <button type="button" className={styles.close} onClick={close} aria-label={closeLabel}>
                <Icon name="close" />
              </button>
            </header>
            <div className={styles.body}>{typeof children === 'function' ? children(close) : children}</div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}
