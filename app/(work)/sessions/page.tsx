import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { Badge } from '@/components/ui/Badge'
import { Card } from '@/components/ui/Card'
import { Icon } from '@/components/ui/Icon'
import { show } from '@/server/query'
import { mySessions } from '@/server/queries/my-sessions'
import { EndSessions } from './EndSessions'
import styles from './sessions.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sessions'))('title') }
}

export default async function SessionsPage() {
  const sessions = await show(mySessions({}))
  const t = await getTranslations('sessions')
  const failed = (await getTranslations('errors.codes'))('unexpected')
  const format = await getFormatter()
  const others = sessions.filter((session) => !session.isThisOne)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ul className={styles.list}>
        {sessions.map(({ id, since, lastSeen, browser, system, isThisOne, onVisit, withChild }) => {
          const device = t('device', { browser: browser || 'none', system: system || 'none' })
          return (
            <Card as="li" key={id} className={styles.session}>
              <Icon name="device" />
              <div className={styles.words}>
                <h2 className={styles.device}>
                  {device} {isThisOne && <Badge tone="accent">{t('thisOne')}</Badge>}
                  {onVisit && <Badge>{t('onVisit')}</Badge>}
                  {withChild && <Badge>{t('withChild')}</Badge>}
                </h2>
                <p>{t('lastSeen', { moment: format.dateTime(lastSeen, 'moment') })}</p>
                <p>{t('since', { moment: format.dateTime(since, 'moment') })}</p>
              </div>
              {!isThisOne && (
                <EndSessions sessionId={id} label={t('end')} name={t('endNamed', { device })} failed={failed} />
              )}
            </Card>
          )
        })}
      </ul>
      {others.length > 0 ? <EndSessions label={t('endOthers')} failed={failed} /> : <p>{t('onlyThisOne')}</p>}
      <p className={styles.rules}>{t('rules')}</p>
    </>
  )
}
