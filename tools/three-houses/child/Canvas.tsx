'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DrawingSheet } from '../../DrawingSheet'
import { useHouses } from './houses'
import { IsRight } from './IsRight'
import { nearestLanguage } from './languages'

type Props = {
  /** Which sheet of the document. */
  part: string
  /** Drawn behind it; `look` says which one it is, because it belongs to the picture as much as the strokes. */
  scene: ReactNode
  look: string
  label: string
  onOutside: ((address: string) => void) | undefined
  /** Gives what must be awaited before the sheet goes away. */
  onLeave: (makePicture: (() => Promise<void>) | null) => void
}

/** One sheet: of one of the three, or of the warm-up. */
export function Canvas(props: Props) {
  const t = useTranslations('child.room')
  const { content, typist, language } = useHouses()
  return (
    <DrawingSheet
      {...props}
      pictures={content.pictures}
      opening={t('opening')}
      language={nearestLanguage(language)}
      typedFor={typist !== null}
      isRight={isRight}
      photos={typist !== null}
    />
  )
}

const isRight = (onYes: () => void) => <IsRight confirmed={false} onYes={onYes} />
