'use client'

import { useMemo, useState } from 'react'
import type { Spoken } from '@/components/layout/spoken'
import { Skeleton } from '@/components/ui/Skeleton'
import { useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import type { Voice } from '../../voice'
import type { Container } from '../codes'
import { project } from '../document'
import { chooseLanguage, enter, finish } from './actions'
import styles from './ChildSide.module.css'
import { Bye } from './Bye'
import { ChildWords } from './ChildWords'
import { ChooseForm } from './ChooseForm'
import { Ending } from './Ending'
import { FrameWords } from './FrameWords'
import { bandOf } from './forms-for-age'
import { Hello } from './Hello'
import { HousesContext, type Houses } from './houses'
import { LanguageChoice } from './LanguageChoice'
import { nearestLanguage } from './languages'
import { Overview } from './Overview'
import { Room } from './Room'
import { Warmup } from './warmup/Warmup'

type Screen = 'hello' | 'form' | 'overview' | 'warmup' | 'ending' | 'bye' | { in: Container }

type Props = {
  /** The child says it is done and the tablet may go back; the frame around decides what then is shown. */
  onDone?: (() => void) | undefined
  /** Something wants to lead out of the page (the drawing engine's mark): a grown-up must say yes first. */
  onOutside?: ((address: string) => void) | undefined
  /** The words of the frame around it, in the language the child chose. */
  onSpeak?: ((words: Spoken) => void) | undefined
}

/**
 * What a child sees of Three Houses: one screen, one question. Nothing of the case is known here but how the child likes to be called,
 * and every step can be let pass. Mounted in child mode and, with the same words, side by side.
 */
export function ChildSide({ onDone, onOutside, onSpeak }: Props) {
  const { doc, context, readOnly } = useLive()
  const plain = usePlain()
  const content = useMemo(() => project(plain).content, [plain])
  const begun = content.setup.variant !== null && content.containers.some(({ touchedAt }) => touchedAt !== null)
  const [screen, setScreen] = useState<Screen>(begun ? 'overview' : 'hello')
  const child = context.people.find(({ id }) => id === context.childId)
  const language = nearestLanguage(content.setup.language ?? document.documentElement.lang)
  const voice = useMemo<Voice>(() => ({ kind: 'child', person: child?.id ?? null }), [child?.id])
  const houses: Houses = {
    doc,
    content,
    variant: content.setup.variant ?? 'houses',
    band: bandOf(child?.age ?? null),
    voice,
    name: child?.name ?? '',
    language,
    readOnly,
    typist: context.me.name === '' ? null : context.me,
  }
  const open = (container: Container) => {
    enter(doc, content, container)
    setScreen({ in: container })
  }
  const done = () => {
    finish(doc)
    setScreen('bye')
    onDone?.()
  }
  // Above what is read first; below where something is made, so that all of it is in sight.
  const first = screen === 'hello' || screen === 'form'
  const languages = (
    <LanguageChoice language={language} onChoose={(next) => chooseLanguage(doc, next.split('-')[0] ?? next)} />
  )
  return (
    <HousesContext value={houses}>
      <ChildWords language={language} fallback={<Skeleton label="Houvast" shape="cards" />}>
        {onSpeak && <FrameWords onSpeak={onSpeak} />}
        <div className={styles.side}>
          {first && languages}
          {screen === 'hello' && (
            <Hello onBegin={() => setScreen(content.setup.variant === null ? 'form' : 'overview')} />
          )}
          {screen === 'form' && <ChooseForm onChosen={() => setScreen('overview')} />}
          {screen === 'overview' && (
            <Overview
              onOpen={open}
              onForm={() => setScreen('form')}
              onWarmup={() => setScreen('warmup')}
              onDone={() => setScreen('ending')}
            />
          )}
          {screen === 'warmup' && <Warmup onBack={() => setScreen('overview')} onOutside={onOutside} />}
          {typeof screen === 'object' && (
            // Another one of the three is another sheet: nothing of the last may stay in its fields.
            <Room
              key={screen.in}
              container={screen.in}
              onGo={open}
              onBack={() => setScreen('overview')}
              onOutside={onOutside}
            />
          )}
          {screen === 'ending' && <Ending onMore={() => setScreen('overview')} onDone={done} />}
          {screen === 'bye' && <Bye onAgain={() => setScreen('overview')} />}
          {!first && languages}
        </div>
      </ChildWords>
    </HousesContext>
  )
}
