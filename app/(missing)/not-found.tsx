import { NotFoundPage } from '@/components/layout/NotFoundPage'
import { PlainShell } from '@/components/layout/PlainShell'

export default function NotFound() {
  return (
    <PlainShell>
      <NotFoundPage />
    </PlainShell>
  )
}
