'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { consultant } from '../../voices'
import { RingBoard } from '../board/RingBoard'
import { OneVoice } from './OneVoice'
import { removeMember, noteName } from './actions'
import { useEditing } from './editing'
import { Hints } from './Hints'
import { MemberList } from './MemberList'
import styles from './Parts.module.css'
import { UndoNotice } from './UndoNotice'
import { useBoard, usePlacers } from './use-board'

/** The rings of one who places: who is there, who may still be put somewhere, and everybody in a list beside. */
export function Rings() {
  const t = useTranslations('tools.network')
  const { by, setBy, tell, told, close } = useEditing()
  const board = useBoard()
  const placers = usePlacers()
  const [held, setHeld] = useState<string | null>(null)
  const parents = placers.filter(({ kind }) => kind === 'parent')
  return (
    <div className={styles.part}>
      <RingBoard
        words="rings"
        before={
          <OneVoice
            legend={t('placers.who')}
            hint={t('placers.hint')}
            voices={[consultant, ...parents, ...placers.filter(({ kind }) => kind !== 'parent')]}
            shown={parents.length + 1}
            more={t('placers.more')}
            value={by}
            onChoose={(next) => {
              setBy(next)
              setHeld(null)
            }}
          />
        }
        people={board.people}
        middle={board.middle}
        held={held}
        onHold={setHeld}
        onPut={(id, ring) => {
          const undo = board.put(id, ring)
          tell(t('undo.placed', { name: board.nameOfId(id), ring: t(`rings.names.${ring}`) }), undo)
        }}
        after={<NewName onNoted={setHeld} />}
        below={<UndoNotice here told={told} onClose={close} />}
      />
      <MemberList board={board} />
      <Hints />
    </div>
  )
}

/** A name that comes up: noted at once, and taken up to be put in a ring. */
function NewName({ onNoted }: { onNoted: (member: string) => void }) {
  const t = useTranslations('tools.network.newName')
  const { doc, by, tell } = useEditing()
  const [name, setName] = useState('')
  const [empty, setEmpty] = useState(false)
  const note = () => {
    if (name.trim() === '') {
      setEmpty(true)
      return
    }
    const id = noteName(doc, name, by)
    onNoted(id)
    setName('')
    tell(t('noted', { name: name.trim() }), () => void removeMember(doc, id))
  }
  return (
    <form
      className={styles.inRow}
      onSubmit={(event) => {
        event.preventDefault()
        note()
      }}
    >
      <TextInput
        label={t('label')}
        hint={t('hint')}
        value={name}
        maxLength={120}
        autoComplete="off"
        {...(empty && { error: t('empty') })}
        onChange={({ target }) => {
          setName(target.value)
          setEmpty(false)
        }}
      />
      <Button type="submit" icon="plus">
        {t('add')}
      </Button>
    </form>
  )
}
