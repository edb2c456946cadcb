import { useFormatter, useTranslations } from 'next-intl'
import type { ReadViewProps } from '../tool'
import type { StoryContent } from './content'
import { AroundRead } from './read/AroundRead'
import { FrameNotes } from './read/FrameNotes'
import { FramePictures } from './read/FramePictures'
import { FrameRead } from './read/FrameRead'
import styles from './read/ReadView.module.css'
import { useNames } from './read/use-names'
import { useTitles } from './read/use-titles'
import { forChild } from './rules/for-child'
import { holdsSomething, isMine } from './rules/frames'

/** The story to read: for who reviews with what was noted around it, for anybody else the story alone. */
export function ReadView({ content, context, layout }: ReadViewProps<StoryContent>) {
  const t = useTranslations('tools.words_pictures.read')
  const format = useFormatter()
  const nameOf = useNames(context)
  const titleOf = useTitles()
  const story = layout === 'screen' ? content : forChild(content)
  const frames = story.frames.filter((frame) => holdsSomething(story, frame))
  if (frames.length === 0) return <p className={styles.empty}>{t('empty')}</p>
  return (
    <div className={styles.story} data-layout={layout}>
      <ol className={styles.frames}>
        {frames.map((frame) => {
          const title = titleOf(frame)
          const ours = frame.wordsOf.length === 0 && frame.text.trim() !== '' && !isMine(frame)
          return (
            <li key={frame.id} className={styles.frame}>
              <FramePictures content={story} frame={frame} title={title} caseId={context.caseId} />
              <div className={styles.words}>
                <FrameRead frame={frame} title={title} nameOf={nameOf} size={layout === 'family' ? 'normal' : 'card'} />
                {layout === 'screen' && (
                  <>
                    {frame.wordsOf.length > 0 && (
                      <p className={styles.soft}>
                        {t('wordsOf', {
                          names: format.list(
                            frame.wordsOf.map((voice) => nameOf(voice)),
                            'and',
                          ),
                        })}
                      </p>
                    )}
                    {ours && <p className={styles.soft}>{t('ours')}</p>}
                    <FrameNotes content={content} frame={frame} nameOf={nameOf} people={context.people} />
                  </>
                )}
              </div>
            </li>
          )
        })}
      </ol>
      {layout === 'screen' && <AroundRead content={content} nameOf={nameOf} />}
    </div>
  )
}
