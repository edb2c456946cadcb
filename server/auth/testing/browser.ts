/** As much of a browser as signing in needs: cookies, forms, and no redirect followed by itself. */
export class Browser {
  readonly cookies = new Map<string, string>()
  readonly flags = new Map<string, string>()
  readonly origin: string
  readonly headers: Record<string, string>
  constructor(origin: string, headers: Record<string, string> = {}) {
    this.origin = origin
    this.headers = headers
  }

  async get(url: string): Promise<Response> {
    return this.keep(await fetch(new URL(url, this.origin), { redirect: 'manual', headers: this.sent() }))
  }

  async post(url: string, fields: Record<string, string>): Promise<Response> {
    const body = new URLSearchParams(fields)
    return this.keep(
      await fetch(new URL(url, this.origin), { method: 'POST', redirect: 'manual', headers: this.sent(), body }),
    )
  }

  async csrf(): Promise<string> {
    return ((await (await this.get('/api/auth/csrf')).json()) as { csrfToken: string }).csrfToken
  }

  /** What our own form does. */
  async signIn(
    email: string,
    password: string,
    more: Record<string, string> = {},
  ): Promise<{ status: number; url: URL }> {
    const csrfToken = await this.csrf()
    const answer = await this.post('/api/auth/callback/credentials', {
      email,
      password,
      csrfToken,
      json: 'true',
      ...more,
    })
    return { status: answer.status, url: new URL(((await answer.json()) as { url: string }).url) }
  }

  get sessionCookie(): string | undefined {
    return [...this.cookies].find(([name]) => name.endsWith('next-auth.session-token'))?.[1]
  }

  private sent = () => ({
    ...this.headers,
    cookie: [...this.cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; '),
  })

  private keep(answer: Response): Response {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = '', ...flags] = line.split('; ')
      const [name, value] = [pair.slice(0, pair.indexOf('=')), decodeURIComponent(pair.slice(pair.indexOf('=') + 1))]
      this.flags.set(name, flags.join('; '))
      if (value === '') this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return answer
  }
}
