'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Notice } from '@/components/ui/Notice'
import { changeStaff } from '@/server/use-cases/admin'
import { failureOf, inputOf, notSent, type Places, type StaffFields } from '../staff-fields'
import { StaffForm } from '../StaffForm'

export function ChangeStaff({ staffId, places, start }: { staffId: string; places: Places; start: StaffFields }) {
  const t = useTranslations('admin.form')
  const router = useRouter()
  const [saved, setSaved] = useState(false)
  const send = async (fields: StaffFields) => {
    setSaved(false)
    const result = await changeStaff({ ...inputOf(fields), staffId }).catch(() => null)
    const failure = result === null ? notSent : failureOf(result)
    if (failure !== null) return failure
    setSaved(true)
    router.refresh()
    return null
  }
  return (
    <div>
      {saved && (
        <Notice kind="success" live>
          <p>{t('saved')}</p>
        </Notice>
      )}
      <StaffForm places={places} start={start} withEmail={false} submitLabel={t('submitChange')} onSend={send} />
    </div>
  )
}
