import { useTranslations } from 'next-intl'
import { PlainImage } from '@/components/ui/PlainImage'
import { partOf } from '../codes'
import type { Frame, StoryContent } from '../content'
import { EmptyFrame } from '../scenes/FrameScene'
import { usePictureNames } from './use-picture-names'
import styles from './ReadView.module.css'

type Props = { content: StoryContent; frame: Frame; title: string; caseId: string; className?: string | undefined }

/** What was drawn on a sheet, as the server has it; our own little picture where nothing was. */
export function FramePictures({ content, frame, title, caseId, className = styles.image }: Props) {
  const t = useTranslations('tools.words_pictures.read')
  const nameOf = usePictureNames(content)
  const part = partOf(frame.id)
  const shown = content.pictures.filter((picture) => picture.part === part)
  const waiting = content.drawings.some((each) => each.part === part && each.shapes > 0) && shown.length === 0
  return (
    <div className={styles.pictures}>
      {shown.map((picture) => (
        <PlainImage
          key={picture.id}
          src={`/api/assets/${caseId}/${picture.image}`}
          width={picture.width}
          height={picture.height}
          alt={nameOf(picture, title)}
          className={className}
        />
      ))}
      {shown.length === 0 && !waiting && <EmptyFrame frameKey={frame.key} className={className} />}
      {waiting && <p className={styles.soft}>{t('waiting')}</p>}
    </div>
  )
}
