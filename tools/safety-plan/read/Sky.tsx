import { Line, Picture, Shape } from '@/components/illustrations/Picture'
import type { DayPart } from '../codes'

const size = [64, 40] as const
const ground = 'M2 34C18 31 46 31 62 34'

const skies = {
  morning: (
    <>
      <Shape d="M18 33C19 22 26 17 33 17 41 18 46 24 47 33z" wash="honey" />
      <Line d="M33 12C33 9 33 7 33 5M20 18C18 16 17 14 15 13M46 18C48 16 50 14 51 13" line="fine" />
    </>
  ),
  day: (
    <>
      <Shape d="M22 18C22 10 27 7 33 7 40 7 44 12 43 18 43 25 38 28 32 28 26 28 22 24 22 18z" wash="honey" />
      <Line d="M14 18C16 18 17 18 18 18M47 18C49 18 50 18 52 18M33 3C33 2 33 1 33 1" line="fine" />
    </>
  ),
  after: (
    <>
      <Shape d="M12 33C12 26 12 22 12 18 18 13 24 10 30 7 37 10 42 13 48 18 48 23 48 28 48 33z" wash="sky" />
      <Shape d="M26 33C26 28 26 25 26 22 29 21 32 21 35 22 35 26 35 29 35 33z" wash="clay" line="fine" />
    </>
  ),
  evening: (
    <>
      <Shape d="M14 33C14 27 14 23 14 20 28 17 38 17 51 20 51 24 51 28 51 33z" wash="dusk" />
      <Shape d="M9 21C17 15 25 9 32 5 39 9 48 15 56 21 47 18 18 18 9 21z" wash="sky" />
      <Shape d="M26 30C26 27 26 25 26 23 30 22 35 22 39 23 39 25 39 28 39 30z" wash="honey" line="fine" />
      <Line d="M32 23C32 25 32 28 32 30M11 8C11 10 11 11 11 12M9 10C10 10 12 10 13 10" line="fine" />
    </>
  ),
  night: (
    <>
      <Shape d="M38 4C26 6 20 16 24 25 27 33 37 36 45 31 35 30 29 22 32 14 33 9 35 6 38 4z" wash="honey" />
      <Line
        d="M14 10C14 12 14 13 14 14M12 12C13 12 15 12 16 12M53 12C53 14 53 15 53 16M51 14C52 14 54 14 55 14"
        line="fine"
      />
    </>
  ),
} as const satisfies Record<DayPart, unknown>

/** How light it is outside. Decoration: the word stands beside it. */
export function Sky({ part }: { part: DayPart }) {
  return (
    <Picture size={size}>
      {skies[part]}
      <Line d={ground} />
    </Picture>
  )
}
