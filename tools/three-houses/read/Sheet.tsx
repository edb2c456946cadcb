import { useFormatter, useTranslations } from 'next-intl'
import type { PaperSheetProps } from '../../tool'
import { scenes } from '../child/scenes'
import { washFor } from '../child/scenes/washes'
import type { HousesContent } from '../content'
import { ReadView } from '../ReadView'
import styles from './Sheet.module.css'

/** One sheet, for one reader. The cards for a child are large, short and have a picture; the houses read as everywhere. */
export function Sheet({ sheet, context }: PaperSheetProps<HousesContent>) {
  const t = useTranslations('tools.three_houses')
  const { kind, name, content } = sheet
  const child = context.people.find(({ id }) => id === context.childId)?.name ?? t('editor.somebody')
  if (kind === 'next' || kind === 'happened') return <ChildCard sheet={sheet} context={context} />
  return (
    <>
      <h1 className={styles.title}>{t('title', { child })}</h1>
      <ReadView content={content} context={context} layout="print" />
      {kind !== 'child' && (
        <p className={styles.soft}>
          {t('sheets.onlyThis', { child, name: name ?? t(`showing.roles.${kind as 'court'}`) })}
        </p>
      )}
    </>
  )
}

function ChildCard({ sheet: { kind, content }, context }: PaperSheetProps<HousesContent>) {
  const t = useTranslations('tools.three_houses')
  const format = useFormatter()
  const { Cover } = scenes[content.setup.variant ?? 'houses']
  const nameOf = (person: string | null) => context.people.find(({ id }) => id === person)?.name
  const seen = content.moments.flatMap(({ id, at, people }) => {
    const names = people.flatMap(({ kind: role, person }) => (role === 'child' ? [] : (nameOf(person) ?? [])))
    return names.length === 0 ? [] : [{ id, at, names: format.list(names) }]
  })
  return (
    <article className={styles.card}>
      <div className={styles.pictures}>
        {content.containers.map(({ key, color }) => (
          <Cover key={key} container={key} wash={washFor(key, color)} className={styles.picture} />
        ))}
      </div>
      <h1 className={styles.title}>{t(kind === 'next' ? 'sheets.next' : 'sheets.happened')}</h1>
      {kind === 'next' && (
        <ol className={styles.lines}>
          {content.next.map(({ id, words, whenWords }) => (
            <li key={id}>
              <p className={styles.large}>{words}</p>
              {whenWords !== '' && <p className={styles.when}>{whenWords}</p>}
            </li>
          ))}
        </ol>
      )}
      {kind === 'happened' && (
        <ul className={styles.lines}>
          {seen.map(({ id, at, names }) => (
            <li key={id}>
              <p className={styles.large}>{t('sheets.seen', { names })}</p>
              <p className={styles.when}>{format.dateTime(new Date(at), 'day')}</p>
            </li>
          ))}
          {content.feedback.flatMap(({ id, told, changed }) =>
            [told, changed]
              .filter((words) => words.trim() !== '')
              .map((words, at) => (
                <li key={`${id}${at}`}>
                  <p className={styles.large}>{words}</p>
                </li>
              )),
          )}
        </ul>
      )}
      <p className={styles.when}>{t('sheets.changeMind')}</p>
    </article>
  )
}
