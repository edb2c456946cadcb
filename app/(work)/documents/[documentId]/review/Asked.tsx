import { getFormatter, getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/Notice'
import type { ReviewPage } from '@/server/queries/reviews/review-page'
import { TalkAct } from './TalkAct'

type Props = { review: ReviewPage; talk: NonNullable<ReviewPage['talk']> }

/** Who asked, and the way back; or the way to ask about what is being prepared already. */
export async function Asked({ review: { documentId, asks, closed }, talk: { id, asked } }: Props) {
  const t = await getTranslations('views.review')
  const format = await getFormatter()
  if (closed || (asked === null && !asks)) return null
  if (asked === null)
    return (
      <TalkAct act="ask" documentId={documentId} talkId={id} icon="speech">
        {t('act.ask')}
      </TalkAct>
    )
  const day = format.dateTime(asked.at, 'day')
  return (
    <Notice
      title={asked.bySelf ? t('asked.bySelf', { day }) : t('asked.by', { name: asked.byName, day })}
      actions={
        asked.bySelf &&
        asks && (
          <TalkAct act="takeBack" documentId={documentId} talkId={id} icon="undo">
            {t('act.takeBack')}
          </TalkAct>
        )
      }
    >
      {t('asked.text')}
    </Notice>
  )
}
