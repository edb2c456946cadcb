'use client'

import { useFormStatus } from 'react-dom'
import { Button, type PlainButton } from '@/components/ui/Button'

/** Sends the form it stands in, and knows when that form is under way. */
export function SubmitButton({ variant = 'primary', ...rest }: Omit<PlainButton, 'type' | 'pending'>) {
  const { pending } = useFormStatus()
  return <Button type="submit" variant={variant} pending={pending} {...rest} />
}
