import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { env } from '../env'
import { logEvent } from '../log'
import { sessionSeconds } from '../session'
import { staffOfClaims, type Claims } from './federated'
import { signInByPassword } from './password-sign-in'
import { closeSession, openSession } from './staff-sessions'

/** next-auth wants an id, also of somebody who may not come in. */
const nobody = 'nobody'

/** Told to the sign-in page as `?error=`; it has a sentence for it. */
export const tooManyAttempts = 'TooManyAttempts'

const passwordProvider = (headers: Headers) =>
  CredentialsProvider({
    name: 'password',
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    async authorize(given) {
      const outcome = await signInByPassword({ email: given?.email ?? '', password: given?.password ?? '' }, headers)
      if (outcome === 'limited') {
        logEvent('sign_in_limited')
        throw new Error(tooManyAttempts)
      }
      return outcome === 'wrong' ? null : { id: outcome.staffId }
    },
  })

/** Any OpenID Connect provider, from three settings; ACM/IDM of the Flemish government is one. */
function federatedProvider(): OAuthConfig<Claims>[] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME } = env()
  if (!issuer || !clientId || !clientSecret) return []
  return [
    {
      id: 'oidc',
      name: OIDC_NAME ?? 'OpenID Connect',
      type: 'oauth',
      wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
      issuer,
      clientId,
      clientSecret,
      idToken: true,
      checks: ['pkce', 'state', 'nonce'],
      authorization: { params: { scope: 'openid email profile' } },
      profile: async (claims) => ({ id: (await staffOfClaims(issuer, claims)) ?? nobody }),
    },
  ]
}

/** Only within the house: `//elsewhere`, another port or another scheme lead to the start. */
export function ownAddress(wanted: string, base: string): string {
  if (!URL.canParse(wanted, base)) return base
  const address = new URL(wanted, base)
  return address.origin === new URL(base).origin ? address.href : base
}

/**
 * The settings of next-auth for one request. Its own token carries nothing but the opaque session id; who that is, whether it still
 * holds and what that person may do is asked from the database at every statement.
 */
export function authOptions(headers: Headers): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    useSecureCookies: env().NEXTAUTH_URL.startsWith('https://'),
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: [passwordProvider(headers), ...federatedProvider()],
    callbacks: {
      signIn: ({ user }) => user.id !== nobody,
      // `account` is only there at the moment of signing in; afterwards the token is passed on as it is.
      jwt: async ({ token, user, account }) =>
        account ? { sid: await openSession(user.id, headers.get('user-agent')) } : { sid: token['sid'] },
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) => ownAddress(url, baseUrl),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token['sid'] === 'string') await closeSession(token['sid'])
      },
    },
    // Codes only: the details of an attempt are somebody's name, or a provider's token.
    logger: { error: (code) => logEvent('sign_in_trouble', { code }), warn: () => undefined, debug: () => undefined },
  }
}
