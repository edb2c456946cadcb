import type { Wash } from '@/components/illustrations/Picture'
import type { Container } from '../../codes'

/** Units of a picture to tap, and of a picture to draw in (four to three, as most tablets lie). */
export const coverSize = [320, 340] as const
export const insideSize = [1200, 900] as const

export type CoverProps = {
  container: Container
  wash: Wash
  title?: string | undefined
  className?: string | undefined
}
export type InsideProps = { container: Container; wash: Wash }
