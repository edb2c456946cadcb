'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Fragment, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Badge } from '@/components/ui/Badge'
import { Card } from '@/components/ui/Card'
import type { StoreKey } from '@/sync/browser/store-key'
import { kindsChildReads, kindsForBoth, kindsWithChildSide, kindsWithScreens } from '@/tools/screens'
import { toolKinds } from '@/tools/tool'
import { drawingView } from '@/tools/views'
import { beginHere } from '../device/taken-cases'
import type { TakenCase, TakenDocument } from '../device/taken'
import type { Unsent } from '../device/unsent'
import { goTo } from '../path'
import { HandOver } from './HandOver'
import styles from './visit.module.css'

type Props = { visit: StoreKey; taken: TakenCase; unsent: readonly Unsent[]; again: () => Promise<void> }

export function TakenCaseCard({ visit, taken, unsent, again }: Props) {
  const t = useTranslations('visit.case')
  const format = useFormatter()
  const [handed, setHanded] = useState<TakenDocument | null>(null)
  const close = () => {
    setHanded(null)
    // What was begun to be given away is there, also when it was not.
    void again()
  }
  return (
    <Card as="article" className={styles.case}>
      <header>
        <h2>{t('family', { name: taken.familyName })}</h2>
        <p className={styles.taken}>
          {t('taken', { moment: format.dateTime(new Date(taken.madeAt), 'moment') })}
          {taken.refreshedAt !== undefined &&
            ` · ${t('refreshed', { moment: format.dateTime(new Date(taken.refreshedAt), 'moment') })}`}
        </p>
      </header>
      <ul className={styles.people} aria-label={t('people')}>
        {taken.people.map(({ id, name, relation, age }) => (
          <li key={id} className={styles.person}>
            <strong>{name}</strong>
            <span className={styles.small}>
              {[relation, age === null ? null : t('age', { age })].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <section className={styles.part} aria-label={t('documents')}>
        <h3>{t('documents')}</h3>
        {taken.documents.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <ul className={styles.documents}>
            {taken.documents.map((document) => (
              <DocumentLine
                key={document.id}
                taken={taken}
                document={document}
                onHand={setHanded}
                isUnsent={unsent.some(({ documentId }) => documentId === document.id)}
              />
            ))}
          </ul>
        )}
      </section>
      {!taken.readOnly && <Begin visit={visit} taken={taken} onHand={setHanded} />}
      {handed && <HandOver visit={visit} taken={taken} document={handed} atOnce onClose={close} />}
    </Card>
  )
}

type ToHand = { onHand: (document: TakenDocument) => void }
type LineProps = ToHand & { taken: TakenCase; document: TakenDocument; isUnsent: boolean }

function DocumentLine({ taken, document, isUnsent, onHand }: LineProps) {
  const t = useTranslations('visit.case')
  const tools = useTranslations('tools')
  const format = useFormatter()
  const child = taken.people.find(({ id }) => id === document.childId)
  const tool = tools(`${document.kind}.name`)
  const worked = document.lastWorkedAt ?? document.createdAt
  const day = format.dateTime(new Date(worked), { day: 'numeric', month: 'long' })
  return (
    <li className={styles.document}>
      <span className={styles.named}>
        <strong>{child ? t('ofChild', { tool, name: child.name }) : tool}</strong>
        <span className={styles.small}>{t('worked', { day })}</span>
      </span>
      <span className={styles.actions}>
        {isUnsent && <Badge tone="care">{t('unsent')}</Badge>}
        {child && !taken.readOnly && kindsWithChildSide.includes(document.kind) && (
          // What is for others to agree with first is given away by its editor, which knows whether they did.
          <Button
            icon="hand"
            onClick={() =>
              kindsChildReads.includes(document.kind)
                ? goTo(`/documents/${document.id}${drawingView}`)
                : onHand(document)
            }
          >
            {tools(`${document.kind}.childNow`, { name: child.name })}
          </Button>
        )}
        {kindsWithScreens.includes(document.kind) && (
          <Button
            icon="folder"
            aria-label={t('openNamed', { tool, name: child?.name ?? taken.familyName })}
            onClick={() => goTo(`/documents/${document.id}`)}
          >
            {t('open')}
          </Button>
        )}
      </span>
    </li>
  )
}

/** One for the family of each tool that has no side for a child, or has one beside the family's own. */
const kindsForFamily = toolKinds.filter(
  (kind) => kindsWithScreens.includes(kind) && (!kindsWithChildSide.includes(kind) || kindsForBoth.includes(kind)),
)
const kindsBeside = toolKinds.filter((kind) => kindsForBoth.includes(kind))

/** A Three Houses for each child, as many as are wanted, and a story; one of each other tool for the family. */
function Begin({ visit, taken, onHand }: ToHand & { visit: StoreKey; taken: TakenCase }) {
  const t = useTranslations('visit.case')
  const tools = useTranslations('tools')
  const [problem, setProblem] = useState(false)
  const begin = async (
    kind: TakenDocument['kind'],
    childId: string | null,
    then = ({ id }: TakenDocument) => goTo(`/documents/${id}`),
  ) => {
    setProblem(false)
    const what = { id: crypto.randomUUID(), kind, childId, createdAt: new Date().toISOString() }
    const begun = await beginHere(visit, taken, what).catch(() => null)
    if (begun) then(begun)
    else setProblem(true)
  }
  const children = kindsWithScreens.includes('three_houses') ? taken.people.filter(({ kind }) => kind === 'child') : []
  const forFamily = kindsForFamily.filter(
    (each) => !taken.documents.some(({ kind, childId }) => kind === each && childId === null),
  )
  if (children.length + forFamily.length === 0) return null
  return (
    <section className={styles.part} aria-label={t('begin')}>
      <h3>{t('begin')}</h3>
      <div className={styles.actions}>
        {children.map(({ id, name }) => (
          <Fragment key={id}>
            <Button icon="plus" variant="primary" onClick={() => void begin('three_houses', id)}>
              {t('beginFor', { tool: tools('three_houses.name'), name })}
            </Button>
            {!taken.documents.some(({ kind, childId }) => kind === 'three_houses' && childId === id) && (
              <Button icon="hand" onClick={() => void begin('three_houses', id, onHand)}>
                {tools('three_houses.childNow', { name })}
              </Button>
            )}
            {kindsWithScreens.includes('words_pictures') &&
              !taken.documents.some(({ kind, childId }) => kind === 'words_pictures' && childId === id) && (
                <Button icon="plus" onClick={() => void begin('words_pictures', id)}>
                  {t('beginFor', { tool: tools('words_pictures.name'), name })}
                </Button>
              )}
            {kindsBeside
              .filter((each) => !taken.documents.some(({ kind, childId }) => kind === each && childId === id))
              .map((each) => (
                <Button key={each} icon="hand" onClick={() => void begin(each, id, onHand)}>
                  {tools(`${each}.childNow`, { name })}
                </Button>
              ))}
          </Fragment>
        ))}
        {forFamily.map((kind) => (
          <Button key={kind} icon="plus" onClick={() => void begin(kind, null)}>
            {t('beginOne', { tool: tools(`${kind}.name`) })}
          </Button>
        ))}
      </div>
      {problem && <p role="alert">{t('noRoom')}</p>}
    </section>
  )
}
