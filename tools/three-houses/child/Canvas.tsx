'use client'
import type { Container } from '../codes'
export function Canvas({
  label,
}: {
  container: Container
  label: string
  onOutside: ((address: string) => void) | undefined
}) {
  return <div aria-label={label} />
}
