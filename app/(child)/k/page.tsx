import { ClientWords } from '@/messages/ClientWords'
import { ChildPage } from '@/offline/screens/ChildPage'
import { toolKinds } from '@/tools/tool'

/** The questions a grown-up chooses from (tool.ts, `steps`), ideas and what a lead looks at: also who looks behind the page of a child finds none of them. */
const forGrownUps = toolKinds.flatMap((kind) =>
  ['steps', 'suggestions', 'review'].map((branch) => `tools.${kind}.${branch}`),
)

export default function ChildShellPage() {
  return (
    <ClientWords namespaces={['visit', 'sync', 'ui', 'tools']} without={forGrownUps}>
      <ChildPage />
    </ClientWords>
  )
}
