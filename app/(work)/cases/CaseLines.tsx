'use client'

import type { ReactNode } from 'react'
import { AppLink } from '@/components/ui/AppLink'
import styles from './cases.module.css'

type Line = {
  id: string
  family: string
  children: string
  facts: string
  reference?: string
  workers?: string
  at: string
  activity: string
  badges?: ReactNode
}

/**
 * One line a family: the name first and largest, then the children, then what our system knows. Drawn from words alone and by the
 * browser's side: twenty-five lines of elements cost the server three times as much to send as twenty-five lines of words.
 */
export function CaseLines({ label, lines }: { label: string; lines: Line[] }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {lines.map((line) => (
        <li key={line.id} className={styles.row}>
          <div>
            <h2 className={styles.family}>
              <AppLink href={`/cases/${line.id}`} className={styles.open}>
                {line.family}
              </AppLink>
            </h2>
            <p className={styles.children}>{line.children}</p>
          </div>
          <div className={styles.facts}>
            <p>
              {line.facts}
              {line.reference !== undefined && (
                <>
                  {' · '}
                  <span translate="no">{line.reference}</span>
                </>
              )}
            </p>
            {line.workers !== undefined && <p>{line.workers}</p>}
            <p>
              <time dateTime={line.at}>{line.activity}</time>
            </p>
          </div>
          {line.badges && <div className={styles.badges}>{line.badges}</div>}
        </li>
      ))}
    </ul>
  )
}
