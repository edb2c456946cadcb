import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** Who the issuer will say has signed in, and in which ways it lies about it. */
export type Says = {
  sub: string
  email?: string
  email_verified?: boolean
  lie?: 'nonce' | 'key' | 'audience' | 'issuer' | 'expired'
}

export type Issuer = { url: string; says: Says; asked: URLSearchParams[]; close(): Promise<void> }

export const client = { id: 'houvast', secret: 'known to the issuer and to us' }

type Code = { nonce: string; challenge: string; redirect: string }

/**
 * A small OpenID Connect provider: discovery, an authorization endpoint that agrees at once, a token endpoint that insists on PKCE
 * and on the client's secret, and its keys (OpenID Connect Core 1.0, RFC 7636). It forgets a code once it was used.
 */
export async function startIssuer(): Promise<Issuer> {
  const keys = await generateKeyPair('RS256')
  const otherKeys = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  const codes = new Map<string, Code>()
  const issuer: Issuer = { url: '', says: { sub: 'nobody' }, asked: [], close: () => Promise.resolve() }

  const discovery = () => ({
    issuer: issuer.url,
    authorization_endpoint: `${issuer.url}/authorize`,
    token_endpoint: `${issuer.url}/token`,
    jwks_uri: `${issuer.url}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  })

  function authorize(asked: URLSearchParams, response: ServerResponse) {
    issuer.asked.push(asked)
    const code = randomUUID()
    codes.set(code, {
      nonce: asked.get('nonce') ?? '',
      challenge: asked.get('code_challenge') ?? '',
      redirect: asked.get('redirect_uri') ?? '',
    })
    const back = new URL(asked.get('redirect_uri') ?? '')
    back.searchParams.set('code', code)
    back.searchParams.set('state', asked.get('state') ?? '')
    response.writeHead(302, { location: back.href }).end()
  }

  async function token(request: IncomingMessage, response: ServerResponse) {
    const given = new URLSearchParams(await textOf(request))
    const code = codes.get(given.get('code') ?? '')
    codes.delete(given.get('code') ?? '')
    const expected = `Basic ${Buffer.from(`${encodeURIComponent(client.id)}:${encodeURIComponent(client.secret).replaceAll('%20', '+')}`).toString('base64')}`
    const verifier = createHash('sha256')
      .update(given.get('code_verifier') ?? '')
      .digest('base64url')
    if (
      request.headers.authorization !== expected ||
      !code ||
      verifier !== code.challenge ||
      given.get('redirect_uri') !== code.redirect
    )
      return send(response, 400, { error: 'invalid_grant' })
    const { sub, email, email_verified, lie } = issuer.says
    const now = Math.floor(Date.now() / 1000)
    const idToken = await new SignJWT({
      nonce: lie === 'nonce' ? 'another' : code.nonce,
      ...(email === undefined ? {} : { email }),
      ...(email_verified === undefined ? {} : { email_verified }),
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(lie === 'issuer' ? 'https://elsewhere.example' : issuer.url)
      .setAudience(lie === 'audience' ? 'another-client' : client.id)
      .setSubject(sub)
      .setIssuedAt(now - (lie === 'expired' ? 7200 : 0))
      .setExpirationTime(now + (lie === 'expired' ? -3600 : 300))
      .sign(lie === 'key' ? otherKeys.privateKey : keys.privateKey)
    send(response, 200, {
      access_token: randomBytes(16).toString('hex'),
      token_type: 'Bearer',
      expires_in: 300,
      id_token: idToken,
    })
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/.well-known/openid-configuration') send(response, 200, discovery())
    else if (pathname === '/keys') send(response, 200, { keys: [jwk] })
    else if (pathname === '/authorize') authorize(searchParams, response)
    else if (pathname === '/token') void token(request, response)
    else send(response, 404, {})
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  issuer.url = `http://localhost:${(server.address() as AddressInfo).port}`
  issuer.close = () => new Promise((done) => server.close(() => done()))
  return issuer
}

const send = (response: ServerResponse, status: number, value: unknown) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
