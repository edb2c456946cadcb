import { ClientWords } from '@/messages/ClientWords'
import { ChildPage } from '@/offline/screens/ChildPage'

export default function ChildShellPage() {
  return (
    <ClientWords namespaces={['visit', 'sync', 'ui', 'tools']}>
      <ChildPage />
    </ClientWords>
  )
}
