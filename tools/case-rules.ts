'use client'

import { useEffect, useState } from 'react'
import type { PlainDocument } from '@/sync/model/shape'
import type { DocumentContext, Offer, Tool } from './tool'

/** The tool of a kind, as rules: no screen of it. */
export type Rules = (kind: string) => Tool | undefined

/** The rules of every tool: one part, that comes when somebody looks into another document or when the page is quiet. */
export const loadRules = () => import('./registry')

/** 'away': they could not be fetched now. */
export function useRules(): Rules | 'away' | null {
  const [rules, setRules] = useState<{ of: Rules | 'away' } | null>(null)
  useEffect(() => {
    let here = true
    loadRules().then(
      ({ toolOf }) => here && setRules({ of: toolOf }),
      () => here && setRules({ of: 'away' }),
    )
    return () => {
      here = false
    }
  }, [])
  return rules?.of ?? null
}

/** What a document offers as it reads now. */
export const offersOf = (tool: Tool, plain: PlainDocument, context: DocumentContext): Offer[] =>
  tool.offers?.(tool.project(plain).content, context) ?? []
