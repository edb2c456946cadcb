'use client'

import { useCallback, type ComponentProps, type Ref } from 'react'
import type * as Y from 'yjs'
import type { FieldWords } from '@/components/form/Field'
import { keepHere } from '@/components/form/sensitive'
import { useSharedText } from './use-shared-text'

export type SharedControl<Tag extends 'textarea' | 'input'> = Omit<
  ComponentProps<Tag>,
  'children' | 'value' | 'defaultValue' | 'ref'
> & {
  text: Y.Text
  ref?: Ref<HTMLElementTagNameMap[Tag]>
} & (FieldWords | { label?: undefined; 'aria-label'?: string; 'aria-labelledby'?: string })

// `autoCapitalize` off too: a keyboard that changes what a child says changes its words.
export const asTyped = { ...keepHere(true), autoCapitalize: 'off' } as const

/** Both the caller's ref and the one that ties the control to the text. */
export function useSharedRef<Control extends HTMLTextAreaElement | HTMLInputElement>(
  text: Y.Text,
  ref: Ref<Control> | undefined,
) {
  const shared = useSharedText(text)
  // eslint-disable-next-line react-hooks/immutability -- handing the element to the caller's ref is what a ref callback is for
  return useCallback(
    (element: Control | null) => {
      shared(element)
      if (typeof ref === 'function') ref(element)
      // eslint-disable-next-line react-hooks/immutability -- the same
      else if (ref) ref.current = element
    },
    [shared, ref],
  )
}

/** The words around the control, apart from what is for the control itself. Without a label it stands bare. */
export function splitWords<Rest extends { label?: unknown }>(rest: Rest) {
  const { label, hint, error, optional, id, ...others } = rest as Rest & FieldWords & { id?: string }
  return label === undefined
    ? { words: null, others: { ...others, id } }
    : { words: { label, hint, error, optional, id }, others }
}
