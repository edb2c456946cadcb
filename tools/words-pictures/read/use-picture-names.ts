import { useTranslations } from 'next-intl'
import type { StoryContent } from '../content'

type Shown = Pick<StoryContent['pictures'][number], 'part' | 'kind' | 'caption'>

/** What a picture is called for who listens: what was written on it, else which sheet it belongs to. */
export function usePictureNames({ drawings }: StoryContent): (picture: Shown, title: string) => string {
  const t = useTranslations('tools.words_pictures.frame')
  return ({ part, kind, caption }, title) => {
    if (kind === 'paper') return caption.trim() === '' ? t('paper', { title }) : caption
    const written = drawings.find((each) => each.part === part)?.words ?? []
    return written.length === 0 ? t('drawing', { title }) : t('drawingWith', { title, words: written.join(', ') })
  }
}
