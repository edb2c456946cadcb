import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { addFigure } from '../actions'
import styles from './Drawing.module.css'
import { useEditing } from './editing'

/** Somebody for the drawing only. Who does something for the child belongs on the case, not here. */
export function AddFigure({ onAdded }: { onAdded: (id: string) => void }) {
  const t = useTranslations('tools.network.genogram.edit')
  const { doc, tell } = useEditing()
  const [name, setName] = useState<string | null>(null)
  if (name === null)
    return (
      <Button icon="plus" onClick={() => setName('')}>
        {t('figure')}
      </Button>
    )
  return (
    <form
      className={styles.bar}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') return
        const { id, undo } = addFigure(doc, name)
        tell(t('did.figure', { name }), undo)
        setName(null)
        onAdded(id)
      }}
    >
      <TextInput
        label={t('figureName')}
        hint={t('figureHint')}
        value={name}
        maxLength={60}
        autoComplete="off"
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" variant="primary" icon="plus">
        {t('figureAdd')}
      </Button>
      <Button variant="plain" onClick={() => setName(null)}>
        {t('close')}
      </Button>
    </form>
  )
}
