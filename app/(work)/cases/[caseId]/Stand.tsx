import { useFormatter, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/Button'
import type { CasePage } from '@/server/queries/cases/case-page'
import styles from './case.module.css'
import { drawingView } from '@/tools/views'
import { StartTool } from './StartTool'

type StandOf = CasePage['tiles'][number]['stands'][number]
type Props = {
  file: CasePage
  kind: string
  tool: string
  childSide: CasePage['tiles'][number]['childSide']
  stand: StandOf
}

/** Where a tool stands, in plain words, and the one tap that leads into it: for the family, or for one child. */
export function Stand({ file, kind, tool, childSide, stand }: Props) {
  const t = useTranslations('cases.tile')
  const words = useTranslations(`tools.${kind}`)
  const child = file.children.find(({ id }) => id === stand.childId)?.name ?? null
  const canEdit = file.abilities.includes('edit')
  const { documentId } = stand
  const action = t(canEdit ? 'open' : 'read')
  // Nobody is given a story to read that is not there.
  const ready = childSide === 'begins' || stand.state === 'worked' || stand.state === 'presented'
  const childNow = childSide !== null && ready && canEdit && child !== null ? words('childNow', { name: child }) : null
  return (
    <div className={styles.stand}>
      <div>
        {child !== null && <h4 className={styles.childName}>{child}</h4>}
        <InWords stand={stand} canEdit={canEdit} />
      </div>
      <div className={styles.ways}>
        {documentId !== null && childNow !== null && (
          <ButtonLink href={`/documents/${documentId}${drawingView}`} icon={childSide === 'reads' ? 'story' : 'edit'}>
            {childNow}
          </ButtonLink>
        )}
        {documentId !== null && (
          <ButtonLink
            href={`/documents/${documentId}`}
            variant={canEdit ? 'primary' : 'quiet'}
            icon="forward"
            aria-label={
              child === null ? t('openOf', { action, tool }) : t('openOfChild', { action, tool, name: child })
            }
          >
            {action}
          </ButtonLink>
        )}
        {documentId !== null && childNow !== null && stand.state !== 'begun' && (
          // Later, when something changed: what was told before stays, and is shown before a new one begins.
          <StartTool
            caseId={file.id}
            kind={kind}
            childId={stand.childId}
            ways={[
              {
                label: t('startAgain'),
                name: t('startAgainOf', { tool, name: child ?? '' }),
                variant: 'plain',
                icon: 'plus',
              },
            ]}
            failed={t('failed')}
          />
        )}
        {documentId === null && canEdit && (
          <StartTool
            caseId={file.id}
            kind={kind}
            childId={stand.childId}
            ways={[
              ...(childNow === null ? [] : [{ label: childNow, icon: 'edit', view: drawingView } as const]),
              {
                label: t('start'),
                name: child === null ? t('startFor', { tool }) : t('startForChild', { tool, name: child }),
                variant: 'primary',
                icon: 'plus',
              },
            ]}
            failed={t('failed')}
          />
        )}
      </div>
    </div>
  )
}

function InWords({ stand, canEdit }: { stand: StandOf; canEdit: boolean }) {
  const t = useTranslations('cases')
  const format = useFormatter()
  const { state, at, voices, presentedBefore, finished } = stand
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
    ...(finished === null ? [] : [t(`tile.finished_${finished.how}`, { day: format.dateTime(finished.at, 'day') })]),
    ...(presentedBefore === null ? [] : [t('tile.presentedBefore', { day: format.dateTime(presentedBefore, 'day') })]),
  ]
  return <p>{words.join(' ')}</p>
}
