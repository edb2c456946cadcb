'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Checkbox } from '@/components/form/Checkbox'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { maySee } from '@/domain/consent/may-see'
import { useLive } from '@/sync/browser/LiveDocumentProvider'
import type { Voice } from '../../voice'
import { parts } from '../codes'
import { onlyOneParent } from '../rules/cautions'
import { forAudience, hasSomethingFor } from '../rules/for-audience'
import { Reading } from '../Reading'
import { showTo } from './actions'
import { audiencesOf, type Audience } from '../rules/audiences'
import { useEditing } from './editing'
import styles from './Steps.module.css'

const voiceOf = ({ id, kind }: Audience): Voice => ({
  kind,
  person: id.startsWith('person:') ? id.slice('person:'.length) : null,
})

/**
 * Shows to who looks along what the child allowed all of them, and nothing else: what is not allowed is not on the page (practice guide
 * 1.5, step 12). First who they are, then a moment to stand still at what it could set off, then the houses, the good one first.
 */
export function Showing() {
  const t = useTranslations('tools.three_houses.showing')
  const { content, context, child } = useEditing()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [childPresent, setChildPresent] = useState(false)
  const [open, setOpen] = useState(false)
  const all = audiencesOf(context)
  const looking = { audiences: chosen, childPresent }
  if (open)
    return (
      <Shown people={all.filter(({ id }) => chosen.includes(id))} looking={looking} onClose={() => setOpen(false)} />
    )
  const doubtful = content.checks.filter(({ audience, outcome }) => chosen.includes(audience) && outcome !== 'ok')
  return (
    <div className={styles.steps}>
      <h2 className={styles.group}>{t('title')}</h2>
      <p>{t('lead')}</p>
      <p>{t('ask')}</p>
      <fieldset className={styles.list}>
        <legend>{t('who')}</legend>
        {all.map((each) => (
          <Checkbox
            key={each.id}
            label={each.name ?? t(`roles.${each.id.slice('role:'.length) as 'court'}`)}
            checked={chosen.includes(each.id)}
            onChange={(event) =>
              setChosen(event.target.checked ? [...chosen, each.id] : chosen.filter((id) => id !== each.id))
            }
          />
        ))}
      </fieldset>
      <Checkbox
        label={t('present', { child })}
        checked={childPresent}
        onChange={(event) => setChildPresent(event.target.checked)}
      />
      {doubtful.length > 0 && (
        <Notice kind="care" title={t('doubtTitle')}>
          {t('doubt')}
        </Notice>
      )}
      {onlyOneParent(content, context.people, chosen) && <Notice kind="care">{t('oneParent')}</Notice>}
      {chosen.length > 0 && !hasSomethingFor(content, looking) ? (
        <Notice>{t('nothing', { child })}</Notice>
      ) : (
        <div className={styles.row}>
          <Button variant="primary" icon="look" disabled={chosen.length === 0} onClick={() => setOpen(true)}>
            {t('open')}
          </Button>
        </div>
      )}
    </div>
  )
}

type ShownProps = { people: readonly Audience[]; looking: Parameters<typeof forAudience>[1]; onClose: () => void }

function Shown({ people, looking, onClose }: ShownProps) {
  const t = useTranslations('tools.three_houses.showing')
  const { content, context, doc, child } = useEditing()
  const { readOnly } = useLive()
  const [noted, setNoted] = useState(false)
  const here: Voice[] = [
    ...people.map(voiceOf),
    ...(looking.childPresent ? [{ kind: 'child' as const, person: context.childId }] : []),
  ]
  // What had to be told is not what the child wants to show: nothing is said in its name then.
  const decided = parts.some(
    (container) => maySee(content.permissions, looking, { card: null, container }).by === 'override',
  )
  return (
    <div className={styles.steps} data-alone>
      <p className={styles.soft}>{decided ? t('shownHere') : t('allowed', { child })}</p>
      <Reading content={forAudience(content, looking)} context={context} layout="family" label={t('title')} />
      <div className={styles.row}>
        {noted && <p role="status">{t('noted')}</p>}
        {!noted && !readOnly && (
          <Button
            variant="primary"
            icon="check"
            onClick={() => {
              showTo(doc, here)
              setNoted(true)
            }}
          >
            {t('looked')}
          </Button>
        )}
        <Button variant="plain" icon="back" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </div>
  )
}
