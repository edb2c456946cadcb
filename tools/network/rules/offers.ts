import type { DocumentContext, Offer } from '../../tool'
import type { NetworkContent } from '../content'
import { nameOfMember, present, voiceKindOf } from './members'

/** Who is there to ask along, under their own name: for who a meeting invites, and who a plan may lean on. Nobody who left. */
export function offers(content: NetworkContent, context: Pick<DocumentContext, 'people'>): Offer[] {
  return present(content).flatMap((member) => {
    const name = nameOfMember(member, context).trim()
    if (name === '') return []
    return [
      {
        id: member.id,
        kind: 'network_person' as const,
        text: name,
        voice: { kind: voiceKindOf(member, context), person: member.person },
        voiceName: member.person === null ? name : '',
        saidOn: member.addedAt?.slice(0, 10) ?? null,
        about: null,
      },
    ]
  })
}
