'use client'

import { useTranslations } from 'next-intl'
import { Component, type ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { NotNow } from './NotNow'

/**
 * Keeps what breaks inside a child's page there: Stop and the grown-up's corner around it go on working, and nothing leads to the page
 * that tells grown-ups what went wrong.
 */
export class WhenItBreaks extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError = () => ({ broken: true })
  override render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const t = useTranslations('visit.child.broken')
  return (
    <NotNow title={t('title')} text={t('text')}>
      {/* The whole page: what was once not loaded is not asked for again within one. */}
      <Button size="child" variant="primary" onClick={() => location.reload()}>
        {t('again')}
      </Button>
    </NotNow>
  )
}
