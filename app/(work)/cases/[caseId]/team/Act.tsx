'use client'

import { Button } from '@/components/ui/Button'
import { liftBlock } from '@/server/use-cases/cases/conflict'
import { endAssignment } from '@/server/use-cases/cases/team'
import { useAct } from '../../use-act'

type Props = { act: 'end' | 'lift'; caseId: string; staffId: string; label: string; name: string }

const acts = { end: endAssignment, lift: liftBlock }

export function Act({ act, caseId, staffId, label, name }: Props) {
  const { run, pending, wrong } = useAct()
  return (
    <div>
      <Button pending={pending} aria-label={name} onClick={() => run(() => acts[act]({ caseId, staffId }))}>
        {label}
      </Button>
      {wrong !== null && <p role="alert">{wrong}</p>}
    </div>
  )
}
