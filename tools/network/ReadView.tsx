import { useTranslations } from 'next-intl'
import type { ReadViewProps } from '../tool'
import type { NetworkContent } from './content'
import { writeVoice } from '../voice'
import { GenogramPicture } from './genogram/GenogramPicture'
import { Knowing } from './read/Knowing'
import { People } from './read/People'
import styles from './read/Read.module.css'
import { middleOf, placedBy, placedByChild } from './read/placed'
import { RingsRead } from './read/RingsRead'
import { useNames } from './read/use-names'
import { forFamily } from './rules/sheets'
import { placersOf } from './rules/members'

/** The network to read: for who reviews with what was noted beside it, for anybody else the rings and what people give. */
export function ReadView({ content, context, layout }: ReadViewProps<NetworkContent>) {
  const t = useTranslations('tools.network')
  const nameOf = useNames(context)
  const shown = layout === 'screen' ? content : forFamily(content)
  const own = placedByChild(shown, context)
  const middle = middleOf(context)
  if (shown.members.length + own.length + shown.findings.length + shown.genogram.ties.length === 0)
    return <p className={styles.empty}>{t('read.empty')}</p>
  return (
    <div className={styles.view} data-layout={layout}>
      {own.length > 0 && (
        <RingsRead
          people={own}
          title={t('read.ofChild')}
          words="child"
          middle={middle.filter(({ id }) => id === context.childId)}
        />
      )}
      {placersOf(shown).map((by) => (
        <section key={writeVoice(by)} className={styles.side}>
          <h3 className={styles.title}>{t('compare.of', { name: nameOf(by) })}</h3>
          <RingsRead
            people={placedBy(shown, by, context)}
            title={t('compare.of', { name: nameOf(by) })}
            middle={middle}
          />
        </section>
      ))}
      {shown.genogram.ties.length > 0 && (
        <section className={styles.side}>
          <h3 className={styles.title}>{t('genogram.name')}</h3>
          <GenogramPicture content={shown.genogram} context={context} />
        </section>
      )}
      <People content={shown} context={context} nameOf={nameOf} />
      {layout === 'screen' && <Knowing content={content} context={context} nameOf={nameOf} />}
    </div>
  )
}
