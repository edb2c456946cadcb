import { z } from 'zod'
import { staffRoles } from '@/db/schema/organisation'

const place = z.union([z.uuid(), z.literal('').transform(() => null), z.null()]).default(null)

/** Messages are keys of `errors.fields`. */
const person = z.object({
  displayName: z.string('required').trim().min(1, 'required').max(120, 'too_long'),
  role: z.enum(staffRoles, 'role_needed'),
  teamId: place,
  regionId: place,
})

type Placed = z.output<typeof person>

/** Consultants and leads belong to a team, regional staff to a region, others to neither: what does not belong is let go. */
const inPlace = <Rest extends Placed>(given: Rest): Rest => ({
  ...given,
  teamId: given.role === 'consultant' || given.role === 'team_lead' ? given.teamId : null,
  regionId: given.role === 'regional_staff' ? given.regionId : null,
})

const placeIsKnown = (given: Placed, context: z.RefinementCtx) => {
  const needsTeam = given.role === 'consultant' || given.role === 'team_lead'
  if (needsTeam && given.teamId === null) context.addIssue({ code: 'custom', path: ['teamId'], message: 'team_needed' })
  if (given.role === 'regional_staff' && given.regionId === null)
    context.addIssue({ code: 'custom', path: ['regionId'], message: 'region_needed' })
}

/** `staffId` is made by the browser, so that sending twice does not add two. */
export const newStaff = person
  .extend({
    staffId: z.uuid(),
    email: z.string('required').trim().toLowerCase().pipe(z.email('email_invalid').max(254, 'too_long')),
  })
  .superRefine(placeIsKnown)
  .transform(inPlace)

export const changedStaff = person.extend({ staffId: z.uuid() }).superRefine(placeIsKnown).transform(inPlace)
