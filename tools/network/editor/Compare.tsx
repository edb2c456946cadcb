'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Skeleton } from '@/components/ui/Skeleton'
import { usePlain } from '@/sync/browser/LiveDocumentProvider'
import { OtherDocument } from '@/sync/browser/OtherDocument'
import { useSave } from '@/sync/browser/live-context'
import type { CaseDocument } from '../../tool'
import { sameVoice, writeVoice, type Voice } from '../../voice'
import { figureFor } from '../codes'
import { project } from '../document'
import { TwoRings, type RingSide } from '../read/TwoRings'
import { nameOfMember, placersOf, present, ringsOf } from '../rules/members'
import { useEditing } from './editing'
import { OneVoice } from './OneVoice'
import styles from './Parts.module.css'

/** A child's own sheet beside this one: the newest of each. */
const childSheets = (documents: readonly CaseDocument[]): CaseDocument[] => {
  const newest = new Map<string, CaseDocument>()
  for (const each of documents)
    if (each.kind === 'network' && each.childId !== null && (!each.empty || !newest.has(each.childId)))
      newest.set(each.childId, each)
  return [...newest.values()]
}

/** Two sets of rings beside each other: of two who placed, or of one and a child. Nobody is right. */
export function Compare() {
  const t = useTranslations('tools.network.compare')
  const { content, context, nameOf } = useEditing()
  const sheets = childSheets(context.documents)
  const placers = placersOf(content)
  const children = sheets.flatMap(({ childId }): Voice[] =>
    childId === null ? [] : [{ kind: 'child', person: childId }],
  )
  const all = [...placers, ...children]
  const [one, setOne] = useState<Voice | null>(placers[0] ?? null)
  const [other, setOther] = useState<Voice | null>(children[0] ?? placers[1] ?? null)
  const [read, setRead] = useState<Readonly<Record<string, RingSide | 'away'>>>({})
  const sheetOf = (voice: Voice | null) =>
    voice?.kind === 'child' ? sheets.find(({ childId }) => childId === voice.person) : undefined
  const sideOf = (voice: Voice): RingSide | 'away' | null => {
    const sheet = sheetOf(voice)
    if (sheet) return read[sheet.id] ?? null
    const rings = ringsOf(content, voice)
    return {
      name: nameOf(voice),
      people: present(content).flatMap((member) => {
        const ring = rings.get(member.id)
        if (ring === undefined) return []
        const age = context.people.find(({ id }) => id === member.person)?.age ?? null
        return [
          {
            key: member.person ?? member.id,
            name: nameOfMember(member, context),
            ring,
            figure: figureFor(member.person ?? member.id, age),
          },
        ]
      }),
    }
  }
  const sides = [one, other].map((voice) => voice && sideOf(voice))
  const [first, second] = sides
  const opened = [one, other].flatMap((voice) => sheetOf(voice) ?? [])
  return (
    <div className={styles.part}>
      <p className={styles.soft}>{t('text')}</p>
      {all.length < 2 && <p>{t('none')}</p>}
      {all.length > 0 && (
        <div className={styles.two}>
          <OneVoice legend={t('one')} voices={all} value={one} onChoose={setOne} />
          <OneVoice legend={t('other')} voices={all} value={other} onChoose={setOther} />
        </div>
      )}
      {opened.map((of) => (
        <OtherDocument
          key={of.id}
          of={of}
          fallback={<Waiting onAway={() => setRead((known) => ({ ...known, [of.id]: 'away' }))} />}
        >
          <ReadSheet
            name={nameOf({ kind: 'child', person: of.childId })}
            onRead={(side) => setRead((known) => ({ ...known, [of.id]: side }))}
          />
        </OtherDocument>
      ))}
      {sides.includes('away') && <p role="status">{t('away')}</p>}
      {one && other && sameVoice(one, other) && <p role="status">{t('same')}</p>}
      {first && second && first !== 'away' && second !== 'away' && one && other && !sameVoice(one, other) && (
        <TwoRings key={`${writeVoice(one)} ${writeVoice(other)}`} one={first} other={second} />
      )}
      <ChildrenHere sheets={sheets} />
    </div>
  )
}

/** The way to each child's own sheet; where there is none, to the page of the case, where one begins. */
function ChildrenHere({ sheets }: { sheets: readonly CaseDocument[] }) {
  const t = useTranslations('tools.network.compare')
  const { context } = useEditing()
  const children = context.people.filter(({ kind }) => kind === 'child')
  return (
    <section className={styles.box} aria-labelledby="of-children">
      <h3 id="of-children" className={styles.heading}>
        {t('children')}
      </h3>
      <p className={styles.soft}>{t('childrenText')}</p>
      <div className={styles.row}>
        {children.map(({ id, name }) => {
          const sheet = sheets.find(({ childId }) => childId === id)
          return sheet ? (
            <Button key={id} icon="forward" href={`/documents/${sheet.id}`}>
              {t('open', { name })}
            </Button>
          ) : (
            <Button key={id} data-desk icon="plus" href={`/cases/${context.caseId}`}>
              {t('begin', { name })}
            </Button>
          )
        })}
      </div>
    </section>
  )
}

function Waiting({ onAway }: { onAway: () => void }) {
  const t = useTranslations('tools.network.compare')
  const { state } = useSave()
  const opening = state.at === 'opening'
  const away = useEffectEvent(onAway)
  useEffect(() => {
    if (!opening) away()
  }, [opening])
  return opening ? <Skeleton label={t('opening')} /> : null
}

function ReadSheet({ name, onRead }: { name: string; onRead: (side: RingSide) => void }) {
  const { context } = useEditing()
  const plain = usePlain()
  const tell = useEffectEvent(onRead)
  useEffect(() => {
    const { mine } = project(plain).content
    tell({
      name,
      people: mine.flatMap(({ id, person, name: called, ring, figure }) =>
        ring === null
          ? []
          : [
              {
                key: person ?? id,
                name: called.trim() || (context.people.find((each) => each.id === person)?.name ?? ''),
                ring,
                figure,
              },
            ],
      ),
    })
  }, [plain, name, context.people])
  return null
}
