export type SignInError = 'wrong' | 'limited' | 'refused' | 'trouble' | 'offline'

/** next-auth's own two steps: its token against forged forms, then its own endpoint. */
async function send(endpoint: string, fields: Record<string, string>): Promise<{ status: number; url: URL }> {
  const { csrfToken } = (await (await fetch('/api/auth/csrf')).json()) as { csrfToken: string }
  const body = new URLSearchParams({ ...fields, csrfToken, json: 'true' })
  const answer = await fetch(`/api/auth/${endpoint}`, { method: 'POST', body })
  const { url } = (await answer.json()) as { url: string }
  return { status: answer.status, url: new URL(url, location.href) }
}

const named: Record<string, SignInError> = { CredentialsSignin: 'wrong', TooManyAttempts: 'limited' }

/** Signs in and leaves the page, or says what stood in the way. The password goes nowhere but into this one request. */
export async function signInByPassword(email: string, password: string, goTo: string): Promise<SignInError | null> {
  try {
    const { status, url } = await send('callback/credentials', { email, password, callbackUrl: goTo })
    if (status === 401) return named[url.searchParams.get('error') ?? ''] ?? 'trouble'
    if (status !== 200 || url.pathname === '/sign-in') return 'trouble'
    location.assign(goTo)
    return null
  } catch {
    return navigator.onLine ? 'trouble' : 'offline'
  }
}

/** Goes to the identity provider. By script, because the policy lets our forms be sent to nobody but us. */
export async function signInElsewhere(goTo: string): Promise<SignInError | null> {
  try {
    const { status, url } = await send('signin/oidc', { callbackUrl: goTo })
    if (status !== 200 || url.origin === location.origin) return 'trouble'
    location.assign(url)
    return null
  } catch {
    return navigator.onLine ? 'trouble' : 'offline'
  }
}
