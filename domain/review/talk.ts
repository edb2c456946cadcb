import * as z from 'zod/mini'

// Our pages forbid eval, and zod would try it once to see whether it may.
z.config({ jitless: true })

/** Words for what can be seen in a document. They are no scale: nothing turns them into numbers, and nothing adds them up. */
export const reviewWords = ['not_yet', 'begin', 'clear', 'strong'] as const
export type ReviewWord = (typeof reviewWords)[number]

export const mostInNote = 1_000
export const mostInAnswer = 4_000

const words = (most: number) => z.string('required').check(z.trim(), z.maxLength(most, 'too_long'))

const shape = z.object({
  /** Asked first, always. */
  valuable: words(mostInAnswer),
  /** By line of the tool's rubric. No word: nothing chosen, which is what a browser's radios say too. */
  lines: z.record(z.string(), z.object({ word: z.nullable(z.enum(reviewWords, 'choose')), note: words(mostInNote) })),
  hard: words(mostInAnswer),
  needs: words(mostInAnswer),
  /** How whoever works on the case sees it, or their answer. */
  own: words(mostInAnswer),
})

export type ReviewFields = z.infer<typeof shape>

/** Nothing chosen and nothing written. */
export const saysNothing = ({ lines, ...answers }: ReviewFields): boolean =>
  Object.values(answers).every((answer) => answer.trim() === '') &&
  Object.values(lines).every(({ word, note }) => word === null && note.trim() === '')

/** One schema for the browser and for the server. Messages are keys of `views.review.errors`. */
export const reviewFields = shape.check(
  z.refine((fields) => !saysNothing(fields), { error: 'nothing_said', path: ['valuable'] }),
)

/** A form to begin with: nothing is chosen beforehand, also not what somebody else chose. */
export const noWords = (lines: readonly string[]): ReviewFields => ({
  valuable: '',
  lines: Object.fromEntries(lines.map((line) => [line, { word: null, note: '' }])),
  hard: '',
  needs: '',
  own: '',
})
