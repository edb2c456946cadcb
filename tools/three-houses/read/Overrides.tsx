import { useFormatter, useTranslations } from 'next-intl'
import { isOverruled } from '@/domain/consent/may-see'
import type { DocumentContext } from '../../tool'
import type { HousesContent } from '../content'
import styles from './ReadView.module.css'

/** What is or was to be shared without the child's yes: why, with whom it was decided, and whether the child knows. For the file, never for who looks along. */
export function Overrides({ content, context }: { content: HousesContent; context: DocumentContext }) {
  const t = useTranslations('tools.three_houses')
  const format = useFormatter()
  const noted = content.permissions.filter(({ override }) => override !== null)
  if (noted.length === 0) return null
  const whom = (audience: string) =>
    audience.startsWith('role:')
      ? t(`showing.roles.${audience.slice('role:'.length) as 'court'}`)
      : (context.people.find(({ id }) => audience === `person:${id}`)?.name ?? t('editor.somebody'))
  return (
    <section className={styles.path}>
      <h2>{t('read.overrides')}</h2>
      <ul className={styles.list}>
        {noted.map((permission) => {
          const { id, audience, scope, override } = permission
          return (
            <li key={id}>
              <p>
                <strong>{whom(audience)}</strong>
                {' · '}
                {scope.startsWith('container:')
                  ? t(`containers.${scope.slice('container:'.length) as 'good'}`)
                  : t('read.allOfIt')}
                {' · '}
                {t(`steps_around.override.reasons.${override?.reason ?? 'law'}`)}
              </p>
              <p>{override?.text}</p>
              <p className={styles.soft}>
                {override?.decidedWith && t('read.decidedWith', { whom: override.decidedWith })}{' '}
                {override?.toldAt
                  ? t('read.childTold', { day: format.dateTime(new Date(override.toldAt), 'day') })
                  : override?.plannedOn
                    ? t('read.childPlanned', {
                        day: format.dateTime(new Date(`${override.plannedOn}T12:00:00`), 'day'),
                      })
                    : t('read.childNotTold')}{' '}
                {isOverruled(content.permissions, permission) && t('read.childOverruled')}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
