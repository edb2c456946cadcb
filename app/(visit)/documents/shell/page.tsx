import { ClientWords } from '@/messages/ClientWords'
import { VisitHome } from '@/offline/screens/VisitHome'

export default function DocumentShellPage() {
  return (
    <ClientWords namespaces={['visit', 'sync', 'ui', 'tools', 'views.together', 'views.fromCase']}>
      <VisitHome />
    </ClientWords>
  )
}
