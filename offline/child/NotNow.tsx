'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PathAhead } from '@/components/illustrations/PathAhead'
import cover from '@/components/layout/CalmCover.module.css'

/** In the place of what a child came to do, when that cannot be there now. It is never the child's fault, and Stop stays where it is. */
export function NotNow({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <section className={cover.cover} aria-labelledby="not-now">
      <div className={cover.picture}>
        <PathAhead />
      </div>
      <h1 id="not-now">{title}</h1>
      <p role="status" className={cover.said}>
        {text}
      </p>
      {children}
    </section>
  )
}

/** The document is neither on this device nor to be had from the server: it comes by itself, or a grown-up must see to it. */
export function CannotOpen({ closed }: { closed: boolean }) {
  const t = useTranslations('visit.child.notNow')
  return <NotNow title={t(closed ? 'closedTitle' : 'title')} text={t(closed ? 'closedText' : 'text')} />
}
