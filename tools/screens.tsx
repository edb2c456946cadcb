'use client'

import { lazy, Suspense, type ComponentType, type ReactNode } from 'react'
import type { Spoken } from '@/components/layout/spoken'

/** What the frame around the page of a child gives to what is shown in it. */
export type ChildSideProps = {
  /** The child says it is done and the tablet may go back. */
  onDone?: (() => void) | undefined
  /** Something wants to lead out of the page: a grown-up must say yes first. */
  onOutside?: ((address: string) => void) | undefined
  /** The child speaks another language than the page: the words of the frame in that one. */
  onSpeak?: ((words: Spoken) => void) | undefined
}

/** What comes when it is shown, or sooner where somebody says so. */
type Later<Props = object> = ComponentType<Props> & { fetch: () => void }

type Screens = {
  Editor: Later
  LiveView: Later
  /** What a child sees with the tablet in its own hands. A tool without one is looked at together. */
  ChildSide?: Later<ChildSideProps>
  /** What the child reads was made before, and is for others to agree with first: `childSide: 'reads'` in the registry. */
  childReads?: true
  /** The family has one of its own beside those of its children: not `perChild`, and yet with a side for a child. */
  familyToo?: true
  /** The tool has a document beside the document (`aside` in tool.ts). */
  hasAside?: true
}

const later = <Props,>(load: () => Promise<ComponentType<Props>>): Later<Props> =>
  Object.assign(
    lazy(async () => ({ default: await load() })),
    { fetch: () => void load().catch(() => undefined) },
  )

/**
 * The half of the registry that lives in the browser: what works on a live document. Apart from registry.ts, because whatever that one
 * names travels to every page that counts, lists or prints tools. One line for each tool.
 */
const screens: Partial<Record<string, Screens>> = {
  safety_plan: {
    Editor: later(async () => (await import('./safety-plan/Editor')).Editor),
    LiveView: later(async () => (await import('./safety-plan/LiveView')).LiveView),
  },
  three_columns: {
    Editor: later(async () => (await import('./three-columns/Editor')).Editor),
    LiveView: later(async () => (await import('./three-columns/LiveView')).LiveView),
  },
  three_houses: {
    Editor: later(async () => (await import('./three-houses/Editor')).Editor),
    LiveView: later(async () => (await import('./three-houses/LiveView')).LiveView),
    ChildSide: later(async () => (await import('./three-houses/child/ChildSide')).ChildSide),
    hasAside: true,
  },
  words_pictures: {
    Editor: later(async () => (await import('./words-pictures/Editor')).Editor),
    LiveView: later(async () => (await import('./words-pictures/LiveView')).LiveView),
    ChildSide: later(async () => (await import('./words-pictures/child/ChildSide')).ChildSide),
    childReads: true,
    hasAside: true,
  },
  network: {
    Editor: later(async () => (await import('./network/Editor')).Editor),
    LiveView: later(async () => (await import('./network/LiveView')).LiveView),
    ChildSide: later(async () => (await import('./network/child/ChildSide')).ChildSide),
    familyToo: true,
    hasAside: true,
  },
  network_meeting: {
    Editor: later(async () => (await import('./network-meeting/Editor')).Editor),
    LiveView: later(async () => (await import('./network-meeting/LiveView')).LiveView),
    hasAside: true,
  },
}

/** Fetches what will show a document while the document itself is still being opened. A tool without a side for a child is looked at. */
export function fetchScreen(kind: string, which: 'Editor' | 'LiveView' | 'ChildSide'): void {
  const tool = screens[kind]
  ;(tool?.[which] ?? tool?.LiveView)?.fetch()
}

type Props = { kind: string; fallback: ReactNode }

/** The editor of a document, inside `<LiveDocumentProvider>`. */
export function ToolEditor({ kind, fallback }: Props) {
  return <Shown Screen={screens[kind]?.Editor} fallback={fallback} />
}

/** The document as it reads now, to look at together, inside `<LiveDocumentProvider>`. */
export function ToolLiveView({ kind, fallback }: Props) {
  return <Shown Screen={screens[kind]?.LiveView} fallback={fallback} />
}

/** The document in the hands of a child, inside `<LiveDocumentProvider>`. */
export function ToolChildSide({ kind, fallback, ...frame }: Props & ChildSideProps) {
  const tool = screens[kind]
  if (!tool?.ChildSide) return <Shown Screen={tool?.LiveView} fallback={fallback} />
  return (
    <Suspense fallback={fallback}>
      <tool.ChildSide {...frame} />
    </Suspense>
  )
}

function Shown({ Screen, fallback }: { Screen: ComponentType | undefined; fallback: ReactNode }) {
  return Screen ? (
    <Suspense fallback={fallback}>
      <Screen />
    </Suspense>
  ) : null
}

/** Which tools have a side for a child; the others are looked at together. */
export const kindsWithChildSide = Object.keys(screens).filter((kind) => screens[kind]?.ChildSide)

/** In which of them a child reads what was made before: their editor knows whether it may. */
export const kindsChildReads = Object.keys(screens).filter((kind) => screens[kind]?.childReads)

/** Which of them a family has one of as well, beside a sheet for each child. */
export const kindsForBoth = Object.keys(screens).filter((kind) => screens[kind]?.familyToo)

/** Which tools note something beside their document. */
export const kindsWithAside = Object.keys(screens).filter((kind) => screens[kind]?.hasAside)

/** Which tools can be worked on; contract.test.ts holds it against the registry. */
export const kindsWithScreens = Object.keys(screens)
