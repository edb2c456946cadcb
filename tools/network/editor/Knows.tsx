'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import type { KnowledgeLevel } from '@/domain/consent/who-knows'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { FromCase, SourceNews } from '../../FromCase'
import { addLink, renewLink, removeLink } from '../../links'
import { dangerRow } from '../codes'
import { dangersOf, levelIn, type Danger } from '../rules/knowing'
import { nameOfMember, present, voiceKindOf, whoOf } from '../rules/members'
import { ensureHeadline, headlineText, restoreDanger, setKnows, type Who } from './actions'
import { useEditing } from './editing'
import { LevelSelect } from './Level'
import styles from './Parts.module.css'

type Row = Who & { name: string }

/** The parents and the children of the case, and everybody of the network: each once, under the id meetings and sheets ask for. */
function useRows(): Row[] {
  const { content, context } = useEditing()
  const family = context.people
    .filter(({ kind }) => kind === 'parent' || kind === 'child')
    .map(({ id, name, kind }) => ({ id, name, kind }))
  const others = present(content)
    .filter(({ person }) => !family.some(({ id }) => id === person))
    .map((member) => ({
      id: whoOf(member),
      name: nameOfMember(member, context),
      kind: voiceKindOf(member, context),
    }))
  return [
    ...family.filter(({ kind }) => kind === 'parent'),
    ...others,
    ...family.filter(({ kind }) => kind === 'child'),
  ]
}

/** Who knows what: person by danger statement. What stands here is what meetings, sheets and recipients obey. */
export function Knows() {
  const t = useTranslations('tools.network.knows')
  const { content, aside } = useEditing()
  const dangers = dangersOf(content)
  const rows = useRows()
  const [taking, setTaking] = useState(false)
  const take = (
    <FromCase
      kinds={['danger_statement']}
      taken={content.links}
      onTake={(offer) => {
        const id = dangerRow({ documentId: offer.sourceDocument, itemId: offer.id })
        addLink(aside, offer, undefined, { id })
        // One that was let go of before comes back.
        restoreDanger(aside, id)
        return id
      }}
    />
  )
  return (
    <div className={styles.part}>
      <p className={styles.soft}>{t('text')}</p>
      <SourceNews links={content.links} onRenew={(link, offer) => renewLink(aside, link.id, offer)} />
      {dangers.length === 0 ? (
        <section className={styles.box} aria-label={t('take')}>
          <p>{t('none')}</p>
          {take}
        </section>
      ) : (
        <>
          <Matrix rows={rows} dangers={dangers} />
          <div>
            <Button icon="plus" aria-expanded={taking} onClick={() => setTaking(!taking)}>
              {t('takeMore')}
            </Button>
          </div>
          {taking && take}
        </>
      )}
    </div>
  )
}

function Matrix({ rows, dangers }: { rows: readonly Row[]; dangers: readonly Danger[] }) {
  const t = useTranslations('tools.network')
  const { content, aside, tell } = useEditing()
  const set = (some: readonly Row[], of: readonly Danger[], level: KnowledgeLevel, words: string) => {
    const each = some.flatMap((who) => of.map((danger) => ({ who, danger, was: levelIn(content, who.id, danger) })))
    tell(words, setKnows(aside, each, level))
  }
  return (
    <ScrollRegion role="region" className={styles.scroll} aria-label={t('knows.matrix')}>
      <table className={styles.matrix}>
        <caption>
          <VisuallyHidden>{t('knows.matrix')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <td />
            {dangers.map((danger) => (
              <th key={danger.id} scope="col">
                <DangerHead
                  danger={danger}
                  onHeadline={() =>
                    set(
                      // Nobody who knows more is told less.
                      rows.filter(({ id }) => levelIn(content, id, danger) === 'nothing'),
                      [danger],
                      'headline',
                      t('undo.column'),
                    )
                  }
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.name}
                <span className={styles.quick}>
                  <Button
                    aria-label={t('knows.allOf', { name: row.name })}
                    onClick={() => set([row], dangers, 'all', t('undo.knowsAll', { name: row.name }))}
                  >
                    {t('knows.all')}
                  </Button>
                  <Button
                    variant="plain"
                    aria-label={t('knows.nothingOf', { name: row.name })}
                    onClick={() => set([row], dangers, 'nothing', t('undo.knowsNothing', { name: row.name }))}
                  >
                    {t('knows.nothing')}
                  </Button>
                </span>
              </th>
              {dangers.map((danger) => (
                <td key={danger.id}>
                  <LevelSelect
                    who={row}
                    name={row.name}
                    danger={danger}
                    level={levelIn(content, row.id, danger)}
                    label={<VisuallyHidden>{t('knows.level')}</VisuallyHidden>}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** A danger in full, for us, and the one sentence who knows only the headline may read. */
function DangerHead({ danger, onHeadline }: { danger: Danger; onHeadline: () => void }) {
  const t = useTranslations('tools.network')
  const { aside, tell } = useEditing()
  return (
    <div className={styles.danger}>
      <p className="family-words" data-size="card">
        {danger.text}
      </p>
      <SharedTextArea
        rows={1}
        text={headlineText(aside, danger)}
        label={t('knows.headline')}
        hint={t('knows.headlineHint')}
        onInput={() => ensureHeadline(aside, danger)}
      />
      <span className={styles.quick}>
        <Button aria-label={t('knows.columnOf', { words: danger.text })} onClick={onHeadline}>
          {t('knows.column')}
        </Button>
        <Button
          variant="plain"
          aria-label={t('knows.dropOf', { words: danger.text })}
          onClick={() => {
            removeLink(aside, danger.link.id)
            tell(t('undo.taken'), () => restoreDanger(aside, danger.link.id))
          }}
        >
          {t('knows.drop')}
        </Button>
      </span>
    </div>
  )
}
