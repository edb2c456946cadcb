'use client'

import { useTranslations } from 'next-intl'
import { useForm, useWatch } from 'react-hook-form'
import { ErrorSummary } from '@/components/form/ErrorSummary'
import { Select } from '@/components/form/Select'
import { SubmitBar } from '@/components/form/SubmitBar'
import { TextInput } from '@/components/form/TextInput'
import { Button, ButtonLink } from '@/components/ui/Button'
import styles from './admin.module.css'
import { roles, type Failure, type Places, type StaffFields } from './staff-fields'

type Props = {
  places: Places
  start: StaffFields
  /** The address is how somebody signs in: given once, when added. */
  withEmail: boolean
  submitLabel: string
  /** Null when it went well. */
  onSend: (fields: StaffFields) => Promise<Failure | null>
}

/** Server rules, said at the field; what was typed stays. */
export function StaffForm({ places, start, withEmail, submitLabel, onSend }: Props) {
  const t = useTranslations('admin.form')
  const words = useTranslations('errors')
  const roleName = useTranslations('nav.roles')
  const title = useTranslations('ui.form')('errorTitle')
  const { register, handleSubmit, setError, control, formState } = useForm<StaffFields>({ defaultValues: start })
  const { errors, isSubmitting } = formState
  const role = useWatch({ control, name: 'role' })

  const send = handleSubmit(async (fields) => {
    const failure = await onSend(fields)
    if (failure === null) return
    for (const [name, key] of Object.entries(failure.fieldErrors))
      setError(name as keyof StaffFields, { message: words(`fields.${key}` as 'fields.required') })
    const told = words(`codes.${failure.code}`)
    setError('root', { message: failure.id === undefined ? told : `${told} ${words('reference', { id: failure.id })}` })
  })

  const labels = {
    displayName: t('displayName'),
    email: t('email'),
    role: t('role'),
    teamId: t('team'),
    regionId: t('region'),
  }
  const summary = [
    ...(errors.root?.message === undefined ? [] : [{ text: errors.root.message }]),
    ...(['displayName', 'email', 'role', 'teamId', 'regionId'] as const).flatMap((id) =>
      errors[id]?.message ? [{ id, text: `${labels[id]}: ${errors[id].message}` }] : [],
    ),
  ]
  const field = (name: keyof StaffFields) => ({ id: name, ...register(name), error: errors[name]?.message })
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void send(event)}>
      {summary.length > 0 && <ErrorSummary key={formState.submitCount} title={title} errors={summary} />}
      <TextInput {...field('displayName')} label={labels.displayName} hint={t('displayNameHint')} autoComplete="off" />
      {withEmail && (
        <TextInput {...field('email')} type="email" label={labels.email} hint={t('emailHint')} autoComplete="off" />
      )}
      <Select
        {...field('role')}
        label={labels.role}
        placeholder={t('choose')}
        options={roles.map((value) => ({ value, label: roleName(value) }))}
      />
      {(role === 'consultant' || role === 'team_lead') && (
        <Select
          {...field('teamId')}
          label={labels.teamId}
          placeholder={t('choose')}
          options={places.teams.map((team) => ({ value: team.id, label: `${team.name} (${team.region})` }))}
        />
      )}
      {role === 'regional_staff' && (
        <Select
          {...field('regionId')}
          label={labels.regionId}
          placeholder={t('choose')}
          options={places.regions.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <SubmitBar>
        <Button type="submit" variant="primary" pending={isSubmitting}>
          {submitLabel}
        </Button>
        <ButtonLink href="/admin">{t('cancel')}</ButtonLink>
      </SubmitBar>
    </form>
  )
}
