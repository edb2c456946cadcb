import { ClientWords } from '@/messages/ClientWords'
import { VisitHome } from '@/offline/screens/VisitHome'

export default function VisitPage() {
  return (
    <ClientWords namespaces={['visit', 'sync', 'ui', 'tools', 'views.together', 'views.fromCase']}>
      <VisitHome />
    </ClientWords>
  )
}
