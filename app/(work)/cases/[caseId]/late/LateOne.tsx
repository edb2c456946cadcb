import { getFormatter, getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/Card'
import { Notice } from '@/components/ui/Notice'
import { PlainImage } from '@/components/ui/PlainImage'
import type { LateWork } from '@/server/queries/cases/late-work'
import { toolOf } from '@/tools/registry'
import { Decide } from './Decide'
import styles from './late.module.css'

type Props = { caseId: string; late: LateWork; closed: boolean }

/** One piece of work, as its tool reads it. */
export async function LateOne({ caseId, late, closed }: Props) {
  const t = await getTranslations('cases.late')
  const format = await getFormatter()
  const { id, from, at, shown, pictures, onlyPictures } = late
  const view = shown && (await toolOf(shown.kind)?.readView())
  const tool = shown && (await getTranslations('tools'))(`${shown.kind as 'three_columns'}.name`)
  const title = `late-${id}`
  return (
    <Card as="section" aria-labelledby={title}>
      <h2 id={title}>{[t('from', { name: from }), ...(tool === null ? [] : [tool])].join(' · ')}</h2>
      <p className={styles.soft}>{t('when', { moment: format.dateTime(at, 'moment') })}</p>
      {shown?.isNew && <p>{t('isNew')}</p>}
      {view && (
        <div className={styles.two}>
          {(shown.isNew ? (['with'] as const) : (['now', 'with'] as const)).map((which) => (
            <section key={which} className={styles.side} aria-label={t(which)}>
              <h3>{t(which)}</h3>
              <view.ReadView
                content={which === 'now' ? shown.before : shown.after}
                context={shown.context}
                layout="screen"
              />
            </section>
          ))}
        </div>
      )}
      {onlyPictures && <LatePictures caseId={caseId} pictures={pictures} from={from} />}
      {!view && !onlyPictures && <Notice kind="care">{t('misfit')}</Notice>}
      {!onlyPictures && pictures.length > 0 && <p>{t('withPictures', { count: pictures.length })}</p>}
      <Decide caseId={caseId} lateId={id} from={from} takes={takesOf(late, closed)} />
    </Card>
  )
}

const takesOf = ({ onlyPictures, shown }: LateWork, closed: boolean) =>
  closed ? null : onlyPictures ? 'pictures' : shown && (shown.isNew ? 'new' : 'change')

/** What only the device had: the worksheet that names them came earlier. */
async function LatePictures({ caseId, pictures, from }: { caseId: string; pictures: string[]; from: string }) {
  const t = await getTranslations('cases.late')
  return (
    <>
      <p>{t('onlyPictures', { count: pictures.length })}</p>
      <ul className={styles.pictures}>
        {pictures.map((sha256, at) => (
          <li key={sha256}>
            <PlainImage
              src={`/api/assets/${caseId}/${sha256}`}
              alt={t('picture', { number: at + 1, name: from })}
              loading="lazy"
            />
          </li>
        ))}
      </ul>
    </>
  )
}
