'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { TextInput } from '@/components/form/TextInput'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { FromCase, Said, SourceNews } from '../../FromCase'
import { addLink, removeLink, renewLink, type Link } from '../../links'
import { VoiceChecks } from '../../VoiceChecks'
import { writeVoice, type Voice } from '../../voice'
import { hasWords } from '../rules/words'
import { headText, prepareLine, prepText, remove, removeUnsaid, sayLine, setHead, setPrep } from './actions'
import { useEditing } from './editing'
import { KnowingNotice } from './KnowingNotice'
import styles from './Meeting.module.css'

const brought = [
  'strength',
  'demonstrated_safety',
  'danger_statement',
  'safety_goal',
  'safety_rule',
  'next_step',
] as const

/** What is brought to the table from the case, word for word; what must be covered; and what only staff prepares. */
export default function WordsChapter() {
  const t = useTranslations('tools.network_meeting.words')
  const { content, doc } = useEditing()
  const [taking, setTaking] = useState(false)
  const links = brought.flatMap((kind) => content.links.filter((link) => link.kind === kind))
  return (
    <>
      <section className={styles.part} aria-labelledby="meeting-brought">
        <h3 id="meeting-brought" className={styles.heading}>
          {t('brought')}
        </h3>
        <p className={styles.soft}>{t('broughtText')}</p>
        <KnowingNotice />
        {links.map((link) => (
          <Brought key={link.id} link={link} />
        ))}
        <SourceNews links={links} onRenew={(link, offer) => renewLink(doc, link.id, offer)} />
        <div>
          <Button icon={taking ? 'check' : 'link'} aria-expanded={taking} onClick={() => setTaking(!taking)}>
            {t(taking ? 'takeClose' : 'take')}
          </Button>
        </div>
        {taking && <FromCase kinds={brought} taken={content.links} onTake={(offer) => addLink(doc, offer)} />}
        <SharedTextArea
          text={headText(doc, 'question')}
          label={t('question')}
          hint={t('questionHint')}
          rows={1}
          onInput={() => setHead(doc, {})}
        />
      </section>
      <Lines />
      <Staff />
    </>
  )
}

function Brought({ link }: { link: Link }) {
  const t = useTranslations('tools.network_meeting.words')
  const { doc } = useEditing()
  return (
    <div className={styles.card} data-kind={link.kind === 'danger_statement' ? 'danger' : undefined}>
      <p className="family-words" data-size="card">
        {link.text}
      </p>
      <div className={styles.bar}>
        <Said of={link} kind />
        <Button variant="plain" icon="archive" onClick={() => removeLink(doc, link.id)}>
          {t('takeAway')}
        </Button>
      </div>
    </div>
  )
}

/** What must be covered. It lies beside the meeting until somebody says it in the room. */
function Lines() {
  const t = useTranslations('tools.network_meeting.words')
  const { content, doc, aside, tell } = useEditing()
  const [words, setWords] = useState('')
  const [taking, setTaking] = useState(false)
  const add = () => {
    if (words.trim() === '') return
    prepareLine(aside, words.trim())
    setWords('')
  }
  const taken = [...content.unsaid, ...content.bottomLines].map(({ sourceItem }) => ({ sourceItem: sourceItem ?? '' }))
  return (
    <section className={styles.part} aria-labelledby="meeting-lines">
      <h3 id="meeting-lines" className={styles.heading}>
        {t('lines')}
      </h3>
      <p className={styles.soft}>{t('linesText')}</p>
      {content.bottomLines.filter(hasWords).map(({ id, text }) => (
        <div key={id} className={styles.card}>
          <p>{text}</p>
          <div className={styles.bar}>
            <p className={styles.soft}>{t('said')}</p>
            <Button variant="plain" icon="archive" onClick={() => tell(t('removed'), remove(doc, 'bottomlines', id))}>
              {t('takeAway')}
            </Button>
          </div>
        </div>
      ))}
      {content.unsaid.filter(hasWords).map((line) => (
        <div key={line.id} className={styles.card} data-kind="staff">
          <p>{line.text}</p>
          <div className={styles.actions}>
            <Button icon="speech" onClick={() => tell(t('nowSaid'), sayLine(doc, aside, line))}>
              {t('say')}
            </Button>
            <Button variant="plain" icon="archive" onClick={() => tell(t('removed'), removeUnsaid(aside, line.id))}>
              {t('takeAway')}
            </Button>
          </div>
        </div>
      ))}
      <form
        className={styles.bar}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextInput label={t('newLine')} sensitive value={words} onChange={(event) => setWords(event.target.value)} />
        <Button type="submit" icon="plus">
          {t('addLine')}
        </Button>
      </form>
      <div>
        <Button variant="plain" icon="link" aria-expanded={taking} onClick={() => setTaking(!taking)}>
          {t('takeLines')}
        </Button>
      </div>
      {taking && (
        <FromCase kinds={['bottom_line']} taken={taken} onTake={(offer) => prepareLine(aside, offer.text, offer)} />
      )}
    </section>
  )
}

/** Of staff alone: it never comes on the wall of the room, and on no sheet. */
function Staff() {
  const t = useTranslations('tools.network_meeting.words')
  const { content, aside, nameOf } = useEditing()
  const begin = () => setPrep(aside, {})
  const voices = content.guests.filter(({ voice }) => voice.person !== null).map(({ voice }) => voice)
  const apart = content.guests.filter(({ id }) => content.apart.includes(id)).map(({ voice }) => voice)
  const guestOf = (voice: Voice) => content.guests.find((guest) => writeVoice(guest.voice) === writeVoice(voice))?.id
  return (
    <section className={styles.card} data-kind="staff" aria-labelledby="meeting-staff">
      <h3 id="meeting-staff" className={styles.heading}>
        {t('staff')}
      </h3>
      <p className={styles.soft}>{t('staffText')}</p>
      <SharedTextArea text={prepText(aside, 'safety')} label={t('safety')} rows={2} onInput={begin} />
      <SharedTextArea text={prepText(aside, 'bans')} label={t('bans')} rows={2} onInput={begin} />
      {voices.length > 1 && (
        <VoiceChecks
          legend={t('apart')}
          all={voices}
          chosen={apart}
          nameOf={nameOf}
          onChange={(chosen) => setPrep(aside, { apart: chosen.flatMap((voice) => guestOf(voice) ?? []) })}
        />
      )}
    </section>
  )
}
