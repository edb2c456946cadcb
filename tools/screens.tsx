'use client'

import { lazy, Suspense, type ComponentType, type ReactNode } from 'react'

type Screens = { Editor: ComponentType; LiveView: ComponentType }

/**
 * The half of the registry that lives in the browser: what works on a live document. Apart from registry.ts, because whatever that one
 * names travels to every page that counts, lists or prints tools. One line for each tool.
 */
const screens: Partial<Record<string, Screens>> = {
  three_columns: {
    Editor: lazy(async () => ({ default: (await import('./three-columns/Editor')).Editor })),
    LiveView: lazy(async () => ({ default: (await import('./three-columns/LiveView')).LiveView })),
  },
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

function Shown({ Screen, fallback }: { Screen: ComponentType | undefined; fallback: ReactNode }) {
  return Screen ? (
    <Suspense fallback={fallback}>
      <Screen />
    </Suspense>
  ) : null
}

/** Which tools can be worked on; contract.test.ts holds it against the registry. */
export const kindsWithScreens = Object.keys(screens)
