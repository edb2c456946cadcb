'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { Skeleton } from '@/components/ui/Skeleton'
import { useSave } from '@/sync/browser/live-context'
import { useAside, useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { OtherDocument } from '@/sync/browser/OtherDocument'
import { together } from '@/sync/model/aside'
import styles from './FromCase.module.css'
import { offersOf, useRules, type Rules } from './case-rules'
import { linkedDocuments, linksOf, newsOf, type FromSource, type Link } from './links'
import { keepNotes, noteTaken, takenIn } from './taken'
import type { CaseDocument, Offer, OfferKind } from './tool'

type Props = {
  kinds: readonly OfferKind[]
  /** What was taken already: it is shown as such and cannot be taken twice here. */
  taken: readonly Pick<Link, 'sourceItem'>[]
  /** Takes it over; returns the row it now stands in, so that the source can say so too. */
  onTake: (offer: FromSource) => string
}

/** Everything the other documents of this case offer of these kinds, each with whose words they are. Opens them itself, also offline. */
export function FromCase({ kinds, taken, onTake }: Props) {
  const t = useTranslations('views.fromCase')
  const here = useLive()
  const rules = useRules()
  if (rules === null) return <Skeleton label={t('opening')} />
  if (rules === 'away') return <p role="status">{t('away')}</p>
  // Also what was empty when somebody left with it: on a visit that is filled in without the server knowing yet.
  const sources = here.context.documents.filter(({ kind }) => Object.hasOwn(rules(kind) ?? {}, 'offers'))
  if (sources.length === 0) return <p className={styles.soft}>{t('none')}</p>
  const take = (source: ReturnType<typeof useSource>, offer: Offer) => {
    const item = onTake({ ...offer, sourceKind: source.of.kind, sourceDocument: source.of.id })
    source.note(offer.id, { kind: here.context.kind, document: here.context.documentId, item })
  }
  return (
    <div className={styles.sources}>
      {sources.map((of) => (
        <Source key={of.id} of={of} rules={rules} fallback={<Waiting of={of} />}>
          <Offers of={of} rules={rules} kinds={kinds} taken={taken} onTake={take} />
        </Source>
      ))}
    </div>
  )
}

type SourceProps = { of: CaseDocument; rules: Rules; fallback: ReactNode; children: ReactNode }

const Source = ({ of, rules, ...rest }: SourceProps) => (
  <OtherDocument of={of} withAside={rules(of.kind)?.aside !== undefined} {...rest} />
)

/** Until it is there; where it cannot come, that is said. */
function Waiting({ of }: { of: CaseDocument }) {
  const t = useTranslations('views.fromCase')
  const { state } = useSave()
  const where = t(`where.${of.kind}`)
  return (
    <p className={styles.soft} role="status">
      {state.at === 'opening' ? t('openingOne', { where }) : t('notHere', { where })}
    </p>
  )
}

/** The source as it reads now; inside it. */
function useSource(of: CaseDocument, rules: Rules) {
  const { doc, context, readOnly } = useLive()
  const plain = usePlain()
  const aside = useAside()
  const tool = rules(of.kind)
  return {
    of,
    offers: tool ? offersOf(tool, together(plain, aside?.plain() ?? null), context) : [],
    note: (item: string, to: Parameters<typeof noteTaken>[2]) => {
      const place = tool && takenIn(tool)
      const target = place === 'document' ? doc : place === 'aside' ? aside?.doc : undefined
      if (target && !readOnly) noteTaken(target, item, to)
    },
  }
}

type OffersProps = Omit<Props, 'onTake'> & {
  of: CaseDocument
  rules: Rules
  onTake: (source: ReturnType<typeof useSource>, offer: Offer) => void
}

function Offers({ of, rules, kinds, taken, onTake }: OffersProps) {
  const t = useTranslations('views.fromCase')
  const name = useVoiceNames()
  const source = useSource(of, rules)
  const offers = kinds.flatMap((kind) => source.offers.filter((offer) => offer.kind === kind))
  if (offers.length === 0)
    return (
      <p className={styles.soft} role="status">
        {t('nothingIn', { where: t(`where.${of.kind}`) })}
      </p>
    )
  const child = of.childId === null ? null : name({ kind: 'child', person: of.childId }, '')
  return (
    <section className={styles.source}>
      <h4 className={styles.where}>{child === null ? t(`from.${of.kind}`) : t('fromChild', { child })}</h4>
      <ul className={styles.offers}>
        {offers.map((offer) => {
          const has = taken.some(({ sourceItem }) => sourceItem === offer.id)
          return (
            <li key={offer.id} className={styles.offer}>
              <p className="family-words" data-size="card">
                {offer.text}
              </p>
              <Said of={offer} kind />
              {has ? (
                <p className={styles.soft}>{t('taken')}</p>
              ) : (
                <Button
                  icon="plus"
                  onClick={() => onTake(source, offer)}
                  aria-label={t('takeThis', { words: offer.text })}
                >
                  {t('take')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Whose words, and since when. */
export function Said({
  of,
  kind = false,
}: {
  of: Pick<Offer, 'kind' | 'voice' | 'voiceName' | 'saidOn'>
  kind?: boolean
}) {
  const t = useTranslations('views.fromCase')
  const format = useFormatter()
  const name = useVoiceNames()
  const said = [
    kind && t(`kinds.${of.kind}`),
    name(of.voice, of.voiceName),
    of.saidOn !== null && format.dateTime(new Date(`${of.saidOn}T12:00:00`), 'day'),
  ]
  return <p className={styles.soft}>{said.filter(Boolean).join(' · ')}</p>
}

function useVoiceNames() {
  const t = useTranslations('views.fromCase.voices')
  const { people } = useLive().context
  return ({ kind, person }: Offer['voice'], voiceName: string) =>
    person === null
      ? voiceName.trim() === ''
        ? t(kind)
        : voiceName
      : (people.find(({ id }) => id === person)?.name ?? t('gone'))
}

type NewsProps = { links: readonly Link[]; onRenew: (link: Link, offer: Offer) => void }

/**
 * Looks, quietly, whether what was taken is still said so at its source, and offers the new words. Nothing changes by itself: what people
 * agreed on stays until somebody takes the new words.
 */
export function SourceNews(props: NewsProps) {
  const hasLinks = props.links.length > 0
  const rested = useRested(hasLinks)
  return hasLinks && rested && <AllNews {...props} />
}

/** What people came for comes first: the rules of all tools are fetched when the page has been quiet for a while. */
function useRested(waits: boolean): boolean {
  const [rested, setRested] = useState(false)
  useEffect(() => {
    const later = waits ? setTimeout(() => setRested(true), restsAfter) : undefined
    return () => clearTimeout(later)
  }, [waits])
  return rested
}

/**
 * Keeps both ends of every link alike, quietly: what was taken from a document is noted there, and what was laid aside here is noted there
 * no more, however that came about. Goes with the editor of whatever takes words over.
 */
export function BothEnds() {
  const here = useWhole()
  const rested = useRested(linkedDocuments(here).length > 0)
  return rested && <AllEnds />
}

/** This document with what lies beside it, as one. */
const useWhole = () => together(usePlain(), useAside()?.plain() ?? null)

function AllEnds() {
  const { context, readOnly } = useLive()
  const here = useWhole()
  const rules = useRules()
  if (readOnly || rules === null || rules === 'away') return null
  const [documents, links] = [linkedDocuments(here), linksOf(here)]
  return context.documents
    .filter(({ id, kind }) => documents.includes(id) && takenIn(rules(kind) ?? { shape: {} }) !== null)
    .map((of) => (
      <Source key={of.id} of={of} rules={rules} fallback={null}>
        <OtherEnd
          of={of}
          rules={rules}
          to={{ kind: context.kind, document: context.documentId }}
          links={links.filter(({ sourceDocument }) => sourceDocument === of.id)}
        />
      </Source>
    ))
}

type OtherEndProps = Pick<SourceProps, 'of' | 'rules'> & {
  to: Parameters<typeof keepNotes>[2]
  links: readonly Link[]
}

function OtherEnd({ of, rules, to, links }: OtherEndProps) {
  const { doc, readOnly } = useLive()
  const plain = usePlain()
  const aside = useAside()
  const tool = rules(of.kind)
  const place = tool && takenIn(tool)
  useEffect(() => {
    if (readOnly) return
    if (place === 'document') keepNotes(doc, plain, to, links)
    else if (place === 'aside' && aside) keepNotes(aside.doc, aside.plain(), to, links)
  })
  return null
}

const restsAfter = 1_500

function AllNews({ links, onRenew }: NewsProps) {
  const { context } = useLive()
  const rules = useRules()
  if (rules === null || rules === 'away') return null
  return context.documents
    .filter(({ id }) => links.some(({ sourceDocument }) => sourceDocument === id))
    .map((of) => (
      <Source key={of.id} of={of} rules={rules} fallback={null}>
        <News
          of={of}
          rules={rules}
          links={links.filter(({ sourceDocument }) => sourceDocument === of.id)}
          onRenew={onRenew}
        />
      </Source>
    ))
}

function News({ of, rules, links, onRenew }: NewsProps & { of: CaseDocument; rules: Rules }) {
  const t = useTranslations('views.fromCase')
  const { offers } = useSource(of, rules)
  const [left, setLeft] = useState<readonly string[]>([])
  return links
    .filter(({ id }) => !left.includes(id))
    .map((link) => {
      const news = newsOf(link, offers)
      if (news.is === 'same') return null
      return (
        <div key={link.id} className={styles.news} role="status">
          <p>
            {news.is === 'changed'
              ? t('changed', { where: t(`where.${of.kind}`) })
              : t('gone', { where: t(`where.${of.kind}`) })}
          </p>
          <p className={styles.was}>{t('was', { words: link.text })}</p>
          {news.is === 'changed' && (
            <>
              <p className="family-words" data-size="card">
                {news.offer.text}
              </p>
              <Button icon="check" onClick={() => onRenew(link, news.offer)}>
                {t('renew')}
              </Button>
            </>
          )}
          <Button variant="plain" onClick={() => setLeft([...left, link.id])}>
            {t('leave')}
          </Button>
        </div>
      )
    })
}
