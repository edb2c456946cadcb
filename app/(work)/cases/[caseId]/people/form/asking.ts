import type { ReactNode } from 'react'
import type { UseFormRegisterReturn, UseFormReturn } from 'react-hook-form'
import type { PersonKind } from '@/domain/case/people'
import type { PersonFields } from '@/domain/case/people-form'

/** What each part of the form is given: `field('givenName')` ties a control to its value, its id and what is wrong with it. */
export type Asking = {
  kind: PersonKind
  form: UseFormReturn<PersonFields>
  field: (name: keyof PersonFields) => UseFormRegisterReturn & { id: string; error: ReactNode }
}
