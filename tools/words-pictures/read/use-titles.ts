import { useTranslations } from 'next-intl'
import type { Frame } from '../content'

/** What stands above a sheet: the family's own title, else ours. */
export function useTitles(): (frame: Pick<Frame, 'key' | 'title'>) => string {
  const t = useTranslations('tools.words_pictures.frames')
  return ({ key, title }) => (title.trim() === '' ? t(`${key ?? 'own'}.title`) : title)
}
