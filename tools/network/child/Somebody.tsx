'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Sticker } from '@/components/illustrations/stickers'
import { Button } from '@/components/ui/Button'
import { useLive } from '@/sync/browser/LiveDocumentProvider'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import type { Mine } from '../content'
import { put, takeOff } from './actions'
import styles from './ChildSide.module.css'

/** Who this is, as the child calls them; it may stay unsaid. */
export function Somebody({ person, onDone }: { person: Mine; onDone: () => void }) {
  const t = useTranslations('tools.network.child')
  const { doc } = useLive()
  const { id, figure, ring, own } = person
  const name = useMemo(() => textOf(doc, 'mine', id, 'name'), [doc, id])
  return (
    <div className={styles.box}>
      <div className={styles.somebody}>
        <Sticker code={figure} />
        <SharedTextArea text={name} rows={1} label={t('who')} hint={t('whoHint')} />
      </div>
      <div className={styles.foot}>
        {ring !== null && (
          <Button
            size="child"
            variant="plain"
            icon="back"
            onClick={() => {
              put(doc, id, null)
              onDone()
            }}
          >
            {t('aside')}
          </Button>
        )}
        {ring === null && own && (
          <Button
            size="child"
            variant="plain"
            icon="remove"
            onClick={() => {
              takeOff(doc, id)
              onDone()
            }}
          >
            {t('away')}
          </Button>
        )}
        <Button size="child" icon="check" onClick={onDone}>
          {t('close')}
        </Button>
      </div>
    </div>
  )
}
