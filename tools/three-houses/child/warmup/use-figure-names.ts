import { useDrawingWords } from '../../../drawing-words'
import type { LivingFigure } from '../../codes'
import { useHouses } from '../houses'
import { nearestLanguage } from '../languages'

/** What a figure is called, in the language of the child; empty until the words are here. The same words as on the sheet. */
export function useFigureNames(): (figure: LivingFigure) => string {
  const { language } = useHouses()
  const words = useDrawingWords(nearestLanguage(language))
  return (figure) => words?.sticker(figure) ?? ''
}
