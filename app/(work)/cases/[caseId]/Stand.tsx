import { useFormatter, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/Button'
import type { CasePage } from '@/server/queries/cases/case-page'
import styles from './case.module.css'
import { StartTool } from './StartTool'

type StandOf = CasePage['tiles'][number]['stands'][number]
type Props = { file: CasePage; kind: string; tool: string; stand: StandOf }

/** Where a tool stands, in plain words, and the one tap that leads into it: for the family, or for one child. */
export function Stand({ file, kind, tool, stand }: Props) {
  const t = useTranslations('cases.tile')
  const child = file.children.find(({ id }) => id === stand.childId)?.name ?? null
  const canEdit = file.abilities.includes('edit')
  const { documentId } = stand
  const action = t(canEdit ? 'open' : 'read')
  return (
    <div className={styles.stand}>
      <div>
        {child !== null && <h4 className={styles.childName}>{child}</h4>}
        <InWords stand={stand} canEdit={canEdit} />
      </div>
      {documentId !== null && (
        <ButtonLink
          href={`/documents/${documentId}`}
          variant={canEdit ? 'primary' : 'quiet'}
          icon="forward"
          aria-label={child === null ? t('openOf', { action, tool }) : t('openOfChild', { action, tool, name: child })}
        >
          {action}
        </ButtonLink>
      )}
      {documentId === null && canEdit && (
        <StartTool
          caseId={file.id}
          kind={kind}
          childId={stand.childId}
          label={t('start')}
          name={child === null ? t('startFor', { tool }) : t('startForChild', { tool, name: child })}
          failed={t('failed')}
        />
      )}
    </div>
  )
}

function InWords({ stand, canEdit }: { stand: StandOf; canEdit: boolean }) {
  const t = useTranslations('cases')
  const format = useFormatter()
  const { state, at, voices, presentedBefore } = stand
  if (state === 'not_started' || at === null) return <p>{t(canEdit ? 'tile.not_started' : 'tile.notStartedRead')}</p>
  const words = [
    t(`tile.${state}`, { day: format.dateTime(at, 'day') }),
    ...(voices.length === 0
      ? []
      : [
          t('tile.voices', {
            voices: format.list(
              voices.map((role) => t(`roles.${role}`)),
              'and',
            ),
          }),
        ]),
    ...(presentedBefore === null ? [] : [t('tile.presentedBefore', { day: format.dateTime(presentedBefore, 'day') })]),
  ]
  return <p>{words.join(' ')}</p>
}
