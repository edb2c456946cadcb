import { getTranslations } from 'next-intl/server'
import { AppLink } from '@/components/ui/AppLink'
import { Card } from '@/components/ui/Card'
import type { OpenLoop } from '@/server/queries/my-work/my-work'
import { isToolKind } from './tool-kind'
import styles from './my-work.module.css'

/** Kind suggestions: what could be picked up again, with waiting as an equally good answer. */
export async function OpenLoops({ loops }: { loops: readonly OpenLoop[] }) {
  const t = await getTranslations('my-work.loops')
  const names = await getTranslations('measurement.tools')
  if (loops.length === 0) return null
  return (
    <Card as="section" tone="accent" className={styles.loops} aria-labelledby="loops">
      <h2 id="loops">{t('title')}</h2>
      <ul className={styles.stories}>
        {loops.map(({ documentId, familyName, tool, byChild }) => (
          <li key={documentId}>
            {t(byChild ? 'child' : 'family', { family: familyName })}{' '}
            <AppLink href={`/documents/${documentId}`}>
              {t('open', { tool: isToolKind(tool) ? names(tool) : tool, family: familyName })}
            </AppLink>
          </li>
        ))}
      </ul>
      <p>{t('wait')}</p>
    </Card>
  )
}
