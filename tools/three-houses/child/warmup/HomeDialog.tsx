import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { homeLooks } from '../../codes'
import type { Home } from '../../content'
import { HomePicture } from '../../read/HomePicture'
import { spokenIn } from '../ChildWords'
import { useHouses } from '../houses'
import look from '../LookDialog.module.css'
import { addHome, removeHome } from './actions'
import styles from './Homes.module.css'

/** What the child calls a home, and what kind of home it is. Nobody is asked which one is theirs. */
export function HomeDialog({ home, onClose }: { home: Home; onClose: () => void }) {
  const t = useTranslations('child.warmup')
  const { doc, content, language } = useHouses()
  const { id } = home
  const name = useMemo(() => textOf(doc, 'homes', id, 'name'), [doc, id])
  const empty = content.living.every((each) => each.home !== id)
  return (
    <Dialog open title={t('homeTitle')} closeLabel={t('ready')} onOpenChange={(open) => open || onClose()}>
      <div {...spokenIn(language)} className={look.look}>
        <SharedTextArea
          text={name}
          rows={1}
          label={t('homeName')}
          hint={t('homeHint')}
          onInput={() => addHome(doc, id)}
        />
        <fieldset>
          <legend className={look.legend}>{t('kind')}</legend>
          <div className={styles.looks}>
            {homeLooks.map((each) => (
              <button
                key={each}
                type="button"
                className={look.colour}
                aria-pressed={home.look === each}
                onClick={() => addHome(doc, id, each)}
              >
                <HomePicture look={each} />
                <span>{t(`looks.${each}`)}</span>
              </button>
            ))}
          </div>
        </fieldset>
        {empty && content.homes.some((each) => each.id === id) && (
          <Button
            size="child"
            variant="plain"
            icon="remove"
            onClick={() => {
              removeHome(doc, id)
              onClose()
            }}
          >
            {t('homeAway')}
          </Button>
        )}
        <Button size="child" variant="primary" onClick={onClose}>
          {t('ready')}
        </Button>
      </div>
    </Dialog>
  )
}
