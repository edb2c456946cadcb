import { useTranslations } from 'next-intl'
import type { PaperSheetProps } from '../../tool'
import type { Frame, StoryContent } from '../content'
import { isMine } from '../rules/frames'
import { impose } from '../rules/imposition'
import { FramePictures } from './FramePictures'
import { FrameRead } from './FrameRead'
import styles from './Sheet.module.css'
import { useNames } from './use-names'
import { useTitles } from './use-titles'

type Props = PaperSheetProps<StoryContent>

/** A story as it leaves the printer: folded to a booklet, sheet by sheet, or all of it on one to hang up. */
export function Sheet(props: Props) {
  const t = useTranslations('tools.words_pictures.sheets')
  const { kind } = props.sheet
  if (kind === 'booklet')
    return (
      <>
        <p className={styles.how} data-print="hide">
          {t('bookletHow')}
        </p>
        <Booklet {...props} />
      </>
    )
  if (kind === 'poster')
    return (
      <>
        <p className={styles.how} data-print="hide">
          {t('posterHow')}
        </p>
        <Poster {...props} />
      </>
    )
  return <Pages {...props} />
}

/** The sheets that are told, and the child's own at the end: always there on paper, drawn on or not. */
function useSheets({ sheet: { content } }: Props): Frame[] {
  const told = content.frames.filter((frame) => !isMine(frame))
  const mine = content.frames.find(isMine) ?? emptyMine
  return [...told, mine]
}

const emptyMine: Frame = {
  id: 'mine',
  key: 'mine',
  title: '',
  text: '',
  wordsOf: [],
  addedAt: null,
  drawnBy: null,
  confirmedAt: null,
  disputes: [],
  removedAt: null,
  origin: '',
  service: '',
}

function Booklet(props: Props) {
  const frames = useSheets(props)
  const half = (at: number | null) => {
    const frame = at === null ? undefined : frames[at]
    return frame ? <Told {...props} frame={frame} number={(at ?? 0) + 1} /> : <Free />
  }
  return impose(frames.length).map((side, at) => (
    <article key={at} className={styles.side} data-side={at % 2 === 0 ? 'front' : 'back'}>
      <div className={styles.half}>{half(side.left)}</div>
      <div className={styles.half}>{half(side.right)}</div>
    </article>
  ))
}

function Pages(props: Props) {
  return useSheets(props).map((frame, at) => (
    <article key={frame.id} className={styles.whole}>
      <Told {...props} frame={frame} number={at + 1} />
    </article>
  ))
}

function Poster(props: Props) {
  const frames = useSheets(props)
  return (
    <article className={styles.poster} data-many={frames.length > 12 || undefined}>
      {frames.map((frame, at) => (
        <div key={frame.id} className={styles.cell}>
          <Told {...props} frame={frame} number={at + 1} />
        </div>
      ))}
    </article>
  )
}

/** Large as long as it fits on half an A4: for small readers, and to be read from beside a child. */
const size = ({ text, disputes }: Frame) =>
  text.length + disputes.reduce((sum, { words }) => sum + 2 * words.length, 0) < 170 ? 'normal' : 'card'

function Told({ sheet: { content, unagreed }, context, frame, number }: Props & { frame: Frame; number: number }) {
  const t = useTranslations('tools.words_pictures.sheets')
  const titleOf = useTitles()
  const nameOf = useNames(context)
  const title = titleOf(frame)
  const drawn = content.pictures.some(({ part }) => part.endsWith(frame.id))
  return (
    <section className={styles.told} data-cover={frame.key === 'title' ? '' : undefined}>
      {isMine(frame) && !drawn ? (
        <div className={styles.free} />
      ) : (
        <FramePictures
          content={content}
          frame={frame}
          title={title}
          caseId={context.caseId}
          className={styles.picture}
        />
      )}
      <FrameRead frame={frame} title={isMine(frame) ? t('mine') : title} nameOf={nameOf} size={size(frame)} />
      <p className={unagreed ? styles.unagreed : styles.number}>{unagreed ? t('unagreed') : number}</p>
    </section>
  )
}

/** What is left over of a sheet of paper is for the child. */
function Free() {
  const t = useTranslations('tools.words_pictures.sheets')
  return (
    <section className={styles.told}>
      <div className={styles.free} />
      <p className={styles.number}>{t('yourPage')}</p>
    </section>
  )
}
