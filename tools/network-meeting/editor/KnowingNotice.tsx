'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { knownBy, expected, isStaff } from '../rules/guests'
import { linksOfKind } from '../rules/words'
import { useEditing } from './editing'

/** Whether the dangers can be read aloud among those expected; where not, kindly, with the way to where knowing is noted. */
export function KnowingNotice() {
  const t = useTranslations('tools.network_meeting.knowing')
  const { content, context, knowing, nameOf } = useEditing()
  if (linksOfKind(content, 'danger_statement').length === 0) return null
  if (knowing.state === 'opening') return <p role="status">{t('opening')}</p>
  if (knowing.state === 'away') return <Notice kind="care">{t('away')}</Notice>
  const worksheet = knowing.worksheets.at(-1)
  const way = (
    <Button icon="network" href={worksheet ? `/documents/${worksheet.id}` : `/cases/${context.caseId}`}>
      {t(worksheet ? 'open' : 'begin')}
    </Button>
  )
  const less = expected(content).filter(
    (guest) => !isStaff(guest) && knownBy(content, knowing.whoKnows, guest).some(({ level }) => level !== 'all'),
  )
  if (knowing.state === 'none')
    return (
      <Notice kind="care" actions={way}>
        {t('none')}
      </Notice>
    )
  if (less.length === 0) return <Notice kind="success">{t('all')}</Notice>
  return (
    <Notice kind="care" actions={way}>
      {t('less', { names: less.map(({ voice, name }) => nameOf(voice, name)).join(', ') })}
    </Notice>
  )
}
