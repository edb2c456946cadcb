import { useFormatter, useTranslations } from 'next-intl'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import type { DocumentContext } from '../../tool'
import type { NetworkContent } from '../content'
import { dangersOf, headlineOf, knowsOf, levelIn } from '../rules/knowing'
import { nameOfMember, present, whoOf } from '../rules/members'
import styles from './Read.module.css'
import type { NameOf } from './use-names'

type Props = { content: NetworkContent; context: DocumentContext; nameOf: NameOf }

/** For who reviews: who knows what, by whom and when they were told, and what the questions led to. */
export function Knowing({ content, context, nameOf }: Props) {
  const t = useTranslations('tools.network')
  const format = useFormatter()
  const dangers = dangersOf(content)
  const parents = context.people.filter(({ kind }) => kind === 'parent').map(({ id, name }) => ({ id, name }))
  const rows = [
    ...parents,
    ...present(content)
      .filter(({ person }) => !parents.some(({ id }) => id === person))
      .map((member) => ({ id: whoOf(member), name: nameOfMember(member, context) })),
  ]
  const findings = content.findings.filter(({ words }) => words.trim() !== '')
  const day = (on: string) => format.dateTime(new Date(`${on}T12:00:00`), 'day')
  return (
    <>
      {dangers.length > 0 && (
        <section className={styles.side}>
          <h3 className={styles.title}>{t('knows.matrix')}</h3>
          <ScrollRegion role="region" aria-label={t('knows.matrix')}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <td />
                  {dangers.map((danger) => (
                    <th key={danger.id} scope="col">
                      {danger.text}
                      <p className={styles.soft}>{headlineOf(content, danger)}</p>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ id, name }) => (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    {dangers.map((danger) => {
                      const row = knowsOf(content, id, danger)
                      return (
                        <td key={danger.id}>
                          {t(`levels.${levelIn(content, id, danger)}`)}
                          {row?.toldOn && (
                            <p className={styles.soft}>
                              {t('read.told', { day: day(row.toldOn), by: row.toldBy ? nameOf(row.toldBy) : '' })}
                            </p>
                          )}
                        </td>
                      )
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </section>
      )}
      {findings.length > 0 && (
        <section className={styles.side}>
          <h3 className={styles.title}>{t('read.findings')}</h3>
          <ul className={styles.people}>
            {findings.map(({ id, step, words, voice, next }) => (
              <li key={id} className={styles.words}>
                {step !== null && <p className={styles.soft}>{step}</p>}
                <p className="family-words" data-size="card">
                  {words}
                </p>
                <p className={styles.soft}>{[nameOf(voice), next].filter((each) => each.trim() !== '').join(' · ')}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
