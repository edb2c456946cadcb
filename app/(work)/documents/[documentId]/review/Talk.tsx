import { useTranslations } from 'next-intl'
import { noWords } from '@/domain/review/talk'
import type { ReviewPage } from '@/server/queries/reviews/review-page'
import { Asked } from './Asked'
import { Frozen } from './Frozen'
import { Said } from './Said'
import { TalkForm } from './TalkForm'
import { useFacts } from './use-facts'
import styles from './review.module.css'

type Props = { review: ReviewPage; talk: NonNullable<ReviewPage['talk']> }

/** What others wrote, one's own words, and beside them what it is about. */
export function Talk({ review, talk }: Props) {
  const { documentId, kind, lines, context, worksOnIt, writes } = review
  const t = useTranslations('views.review')
  const tool = useTranslations(`tools.${kind}`)
  const factsOf = useFacts(kind, context, talk.frozen.facts)
  const mine = talk.words.find(({ bySelf }) => bySelf)
  // Who may no longer write reads their own words among those of the others.
  const read = talk.words.filter((words) => !writes || words !== mine)
  const nothing = noWords(lines)
  return (
    <>
      <Asked review={review} talk={talk} />
      <p className={styles.jump}>
        <a href="#about">{t('toMap')}</a>
      </p>
      <div className={styles.two}>
        <div className={styles.talk} id="talk">
          {read.map((words) => (
            <Said key={words.staffId} words={words} kind={kind} lines={lines} />
          ))}
          {writes && (
            <TalkForm
              key={talk.id}
              documentId={documentId}
              talkId={talk.id}
              worksOnIt={worksOnIt}
              lines={lines.map((id) => ({
                id,
                name: tool(`review.lines.${id}.name`),
                meaning: tool(`review.lines.${id}.meaning`),
                facts: factsOf(id),
              }))}
              begun={{ ...nothing, ...mine?.fields, lines: { ...nothing.lines, ...mine?.fields.lines } }}
              revision={mine?.revision ?? 0}
              canEnd={talk.words.length > 0 || talk.asked !== null}
              stored={mine && <Said words={mine} kind={kind} lines={lines} />}
            />
          )}
        </div>
        <Frozen review={review} talk={talk} />
      </div>
    </>
  )
}
