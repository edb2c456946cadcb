import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { authOptions } from '@/server/auth/options'

type Context = { params: Promise<{ nextauth: string[] }> }

/** next-auth's own endpoints: csrf, callback, signin, signout. Made per request, because limits and devices are read from its headers. */
const handle = (request: NextRequest, context: Context): Promise<Response> =>
  NextAuth(request as never, context as never, authOptions(request.headers)) as Promise<Response>

export { handle as GET, handle as POST }
