import { NotFoundPage } from '@/components/layout/NotFoundPage'

/** For who is signed in: what is not there and what is not theirs. */
export default function NotFound() {
  return <NotFoundPage />
}
