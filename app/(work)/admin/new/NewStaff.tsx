'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { v4 } from 'uuid'
import { ButtonLink } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { addStaff, giveFirstPassword } from '@/server/use-cases/admin'
import { FirstPassword } from '../FirstPassword'
import { failureOf, inputOf, notSent, type Places, type StaffFields } from '../staff-fields'
import { StaffForm } from '../StaffForm'

const empty: StaffFields = { displayName: '', email: '', role: '', teamId: '', regionId: '' }

type Added = { staffId: string; name: string; password: string | null }

/** Adds, then asks for the first password: two acts, each with its own line in the audit chain. */
export function NewStaff({ places }: { places: Places }) {
  const t = useTranslations('admin')
  const [staffId] = useState(() => v4())
  const [added, setAdded] = useState<Added | null>(null)

  const send = async (fields: StaffFields) => {
    const result = await addStaff({ ...inputOf(fields), staffId, email: fields.email }).catch(() => null)
    const failure = result === null ? notSent : failureOf(result)
    if (failure !== null) return failure
    const given = await giveFirstPassword({ staffId }).catch(() => null)
    setAdded({ staffId, name: fields.displayName, password: given?.ok ? given.value.password : null })
    return null
  }

  if (added === null)
    return <StaffForm places={places} start={empty} withEmail submitLabel={t('form.submitNew')} onSend={send} />
  const { name, password } = added
  return (
    <>
      {password === null ? (
        <Notice kind="care" live>
          <p>{t('password.notYet', { name })}</p>
        </Notice>
      ) : (
        <FirstPassword name={name} password={password} said={t('password.added', { name })} />
      )}
      <p>
        <ButtonLink href={`/admin/${added.staffId}`}>{t('password.open')}</ButtonLink>
      </p>
    </>
  )
}
