'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useLiveDocument } from '@/sync/browser/live-context'
import { PlainImage } from '@/components/ui/PlainImage'
import type { HousesContent } from '../content'
import { usePictureName } from '../read/OnSheet'
import { useEditing } from './editing'

type Props = { picture: HousesContent['pictures'][number]; className?: string | undefined }

/** A picture as this device has it, else as the server has it; a place for it while it is not to be had. */
export function KeptPicture({ picture, className }: Props) {
  const t = useTranslations('tools.three_houses')
  const { blobs } = useLiveDocument()
  const { content } = useEditing()
  const nameOf = usePictureName(content)
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
  if (address === null) return <p>{t('read.waiting')}</p>
  return (
    <PlainImage
      src={address}
      width={picture.width}
      height={picture.height}
      alt={nameOf(picture)}
      className={className}
    />
  )
}
