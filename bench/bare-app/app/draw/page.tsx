import { connection } from 'next/server'
import { Draw } from './Draw'

export default async function Page() {
  await connection()
  return <Draw />
}
