import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Sticker } from '@/components/illustrations/stickers'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import type { Living } from '../../content'
import { useHouses } from '../houses'
import { moveOut } from './actions'
import styles from './Homes.module.css'

/** Who this is, as the child calls them; it may stay unsaid. */
export function Somebody({ living, onDone }: { living: Living; onDone: () => void }) {
  const t = useTranslations('child.warmup')
  const { doc } = useHouses()
  const { id, figure } = living
  const name = useMemo(() => textOf(doc, 'living', id, 'name'), [doc, id])
  return (
    <div className={styles.somebody}>
      <Sticker code={figure} />
      <SharedTextArea text={name} rows={1} label={t('who')} hint={t('whoHint')} />
      <Button
        size="child"
        variant="plain"
        icon="remove"
        onClick={() => {
          moveOut(doc, id)
          onDone()
        }}
      >
        {t('away')}
      </Button>
      <Button size="child" icon="check" onClick={onDone}>
        {t('ready')}
      </Button>
    </div>
  )
}
