import { useFormatter, useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Card } from '@/components/ui/Card'
import type { OpenLoop } from '@/domain/case/open-loops'
import type { CasePage } from '@/server/queries/cases/case-page'
import styles from './case.module.css'

/** Kind suggestions, at most three; each may be left alone. */
export function Loops({ file }: { file: CasePage }) {
  const t = useTranslations('cases.loops')
  if (file.loops.length === 0) return null
  return (
    <section aria-labelledby="loops">
      <Card tone="sunken">
        <h2 id="loops" className={styles.small}>
          {t('title')}
        </h2>
        <ul className={styles.loopList}>
          {file.loops.map((loop, at) => (
            <li key={at}>
              <Loop loop={loop} file={file} />
            </li>
          ))}
        </ul>
        <p className={styles.soft}>{t('lead')}</p>
      </Card>
    </section>
  )
}

function Loop({ loop, file }: { loop: OpenLoop; file: CasePage }) {
  const t = useTranslations('cases.loops')
  const tools = useTranslations('tools')
  const format = useFormatter()
  const nameOf = (id: string | null) => file.children.find((child) => child.id === id)?.name
  if (loop.about === 'proposal')
    return <Said words={t(`proposal_${loop.wish}`)} href={`/cases/${file.id}/close`} link={t('see')} />
  if (loop.about === 'people')
    return <Said words={t(`people_${loop.missing}`)} href={`/cases/${file.id}/people`} link={t('add')} />
  const tool = tools(`${loop.kind}.name`)
  const see = { href: `/documents/${loop.documentId}`, link: t('see') }
  if (loop.about === 'steps') return <Said words={t('steps', { tool, count: loop.count })} {...see} />
  if (loop.about === 'child_voice')
    return <Said words={t('child_voice', { tool, name: nameOf(loop.childId) ?? '' })} {...see} />
  const day = format.dateTime(loop.since, 'day')
  if (loop.about === 'continue') return <Said words={t('continue', { tool, day })} {...see} />
  const name = nameOf(loop.childId)
  const words = name === undefined ? t('share_back', { tool, day }) : t('share_back_child', { tool, day, name })
  return <Said words={words} href={`/documents/${loop.documentId}/family`} link={t('seeTogether')} />
}

function Said({ words, href, link }: { words: string; href: string; link: string }) {
  return (
    <p>
      {words}{' '}
      <AppLink href={href} aria-label={`${link}: ${words}`}>
        {link}
      </AppLink>
    </p>
  )
}
