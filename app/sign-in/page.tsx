import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { FamilyAtTable } from '@/components/illustrations/FamilyAtTable'
import { PlainShell } from '@/components/layout/PlainShell'
import { isSignedIn, signInChoices } from '@/server/auth/choices'
import { localPath } from '@/server/auth/local-path'
import { DemoAccounts } from './DemoAccounts'
import styles from './sign-in.module.css'
import { SignInForm } from './SignInForm'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('title') }
}

/** What next-auth puts in the address, in our own words. Anything else that went wrong is trouble, and says no more. */
const told: Record<string, 'refused' | 'wrong' | 'limited'> = {
  AccessDenied: 'refused',
  CredentialsSignin: 'wrong',
  TooManyAttempts: 'limited',
}

/** Of an address nobody need have made us: only our own words, never what stands there. */
const toldBy = (error: unknown) =>
  typeof error === 'string' ? (Object.hasOwn(told, error) ? (told[error] ?? 'trouble') : 'trouble') : null

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { callbackUrl, error } = await searchParams
  const goTo = localPath(callbackUrl)
  if (await isSignedIn()) redirect(goTo)
  const t = await getTranslations('auth')
  const { federated, demo, reachable } = await signInChoices()
  const errors = {
    missing_email: t('errors.missing_email'),
    missing_password: t('errors.missing_password'),
    wrong: t('errors.wrong'),
    limited: t('errors.limited'),
    refused: t('errors.refused'),
    trouble: t('errors.trouble'),
    offline: t('errors.offline'),
  }
  const words = {
    email: t('email'),
    password: t('password'),
    submit: t('submit'),
    federated: federated === null ? null : t('federated', { name: federated }),
    or: t('or'),
    errors,
  }
  return (
    <PlainShell picture={<FamilyAtTable />}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        <p>{goTo === '/' ? t('lead') : t('continue')}</p>
      </div>
      <SignInForm words={words} goTo={goTo} error={reachable ? toldBy(error) : 'trouble'} />
      <p className={styles.small}>{t('forgotten')}</p>
      {demo && <DemoAccounts accounts={demo} />}
    </PlainShell>
  )
}
