'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { PlainImage } from '@/components/ui/PlainImage'
import { useLiveDocument } from '@/sync/browser/live-context'
import { partOf } from '../codes'
import type { Frame, StoryContent } from '../content'
import { EmptyFrame } from '../scenes/FrameScene'
import { usePictureNames } from './use-picture-names'
import styles from './StoredPicture.module.css'

type Props = { content: StoryContent; frame: Frame; title: string; className?: string }

/** What was drawn on a sheet, as this device has it, else as the server has it; our own little picture while nothing is. */
export function StoredPicture({ content, frame, title, className }: Props) {
  const shown = content.pictures.filter(({ part }) => part === partOf(frame.id))
  if (shown.length === 0) return <EmptyFrame frameKey={frame.key} className={className} />
  return shown.map((picture) => (
    <One key={picture.id} picture={picture} content={content} title={title} className={className} />
  ))
}

type OneProps = Pick<Props, 'content' | 'title'> & {
  picture: StoryContent['pictures'][number]
  className: string | undefined
}

function One({ picture, content, title, className }: OneProps) {
  const t = useTranslations('tools.words_pictures.frame')
  const { blobs } = useLiveDocument()
  const nameOf = usePictureNames(content)
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let gone = false
    void blobs.url(picture.image).then((found) => {
      if (!gone) setAddress(found)
    })
    return () => {
      gone = true
    }
  }, [blobs, picture.image])
  if (address === null) return <p className={styles.waiting}>{t('pictureWaiting')}</p>
  return (
    <PlainImage
      src={address}
      width={picture.width}
      height={picture.height}
      alt={nameOf(picture, title)}
      className={className}
    />
  )
}
