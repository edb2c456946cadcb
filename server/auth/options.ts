import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { env } from '../env'
import { logEvent, logUnexpected } from '../log'
import { sessionSeconds } from '../session'
import { staffOfClaims, type Claims } from './federated'
import { signInByPassword } from './password-sign-in'
import { closeSession, openSession } from './staff-sessions'

/** next-auth wants an id, also of somebody who may not come in. */
const nobody = 'nobody'

/** Told to the sign-in page as `?error=`; it has a sentence for each. next-auth would put there whatever was thrown, word for word. */
export const tooManyAttempts = 'TooManyAttempts'
const trouble = 'Trouble'
const troubleAddress = () => `${env().NEXTAUTH_URL}/sign-in?error=${trouble}`

/** A form of ours sends texts; anybody can send anything. */
const textOf = (given: unknown) => (typeof given === 'string' ? given : '')

/** Who it is by the identity provider, `nobody`, or `unknown` where that could not be asked. */
const unknown = 'unknown'
const askedOf = async (issuer: string, claims: Claims) => {
  try {
    return (await staffOfClaims(issuer, claims)) ?? nobody
  } catch (error) {
    logUnexpected(error, 'sign_in.federated')
    return unknown
  }
}

type Entering = { id: string; sid?: string }

/** The session is opened here and not where the token is made: only from here can somebody still be told that it did not work. */
async function enter(user: Entering, userAgent: string | null): Promise<boolean | string> {
  if (user.id === nobody) return false
  if (user.id === unknown) return troubleAddress()
  try {
    user.sid = await openSession(user.id, userAgent)
    return true
  } catch (error) {
    logUnexpected(error, 'sign_in.session')
    return troubleAddress()
  }
}

const passwordProvider = (headers: Headers) =>
  CredentialsProvider({
    name: 'password',
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    async authorize(given) {
      const asked = { email: textOf(given?.email), password: textOf(given?.password) }
      const outcome = await signInByPassword(asked, headers).catch((error: unknown) => {
        logUnexpected(error, 'sign_in.password')
        throw new Error(trouble)
      })
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
      profile: async (claims) => ({ id: await askedOf(issuer, claims) }),
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
      signIn: ({ user }) => enter(user, headers.get('user-agent')),
      // `account` is only there at the moment of signing in; afterwards the token is passed on as it is.
      jwt: ({ token, user, account }) => ({ sid: account ? (user as Entering).sid : token['sid'] }),
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
