import { ClientWords } from '@/messages/ClientWords'
import { ChildPage } from '@/offline/screens/ChildPage'
import { toolKinds } from '@/tools/tool'

/** The questions a grown-up chooses from (tool.ts, `steps`): also who looks behind the page of a child finds none of them. */
const forGrownUps = toolKinds.map((kind) => `tools.${kind}.steps`)

export default function ChildShellPage() {
  return (
    <ClientWords namespaces={['visit', 'sync', 'ui', 'tools']} without={forGrownUps}>
      <ChildPage />
    </ClientWords>
  )
}
