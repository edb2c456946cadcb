import { useTranslations } from 'next-intl'
import { Select } from '@/components/form/Select'
import { Button } from '@/components/ui/Button'
import { tie, untie } from '../actions'
import { ways, type TieKind } from '../codes'
import type { Tie } from '../content'
import type { Drawn } from '../people'
import styles from './Drawing.module.css'
import { useEditing } from './editing'

type Props = {
  person: Drawn
  title: string
  kinds: readonly { value: TieKind; label: string }[]
  ties: readonly Tie[]
  /** The person is at the end of the tie: a child of the other. */
  to?: 'mine'
  withWay?: boolean
}

/** With whom, how, and one more. The first way of the list is taken until another is chosen: that is one touch less. */
export function TiePart({ person: { id, name }, title, kinds, ties, to, withWay = false }: Props) {
  const t = useTranslations('tools.network.genogram.edit')
  const { doc, content, drawable, tell, nameOf } = useEditing()
  const others = new Set(ties.flatMap((each) => [each.from, each.to]))
  const candidates = [...drawable.drawn, ...drawable.left].filter((each) => each.id !== id && !others.has(each.id))
  const [first] = kinds
  const change = (old: Tie, kind: TieKind, way: Tie['way']) =>
    tell(
      t('did.tied', { one: nameOf(old.from), other: nameOf(old.to) }),
      tie(doc, content.ties, kind, old.from, old.to, way),
    )
  return (
    <div className={styles.ties}>
      {ties.map((each) => {
        const other = nameOf(each.from === id ? each.to : each.from)
        return (
          <div key={each.id} className={styles.tie}>
            <span className={styles.tieName}>
              {title} {other}
            </span>
            {kinds.length > 1 && (
              <Select
                label={t('how', { name, other })}
                options={[...kinds]}
                value={each.kind}
                onChange={({ target }) =>
                  change(each, kinds.find(({ value }) => value === target.value)?.value ?? each.kind, each.way)
                }
              />
            )}
            {withWay && (
              <Select
                label={t('way')}
                value={each.way ?? ''}
                options={[
                  { value: '', label: t('ways.none') },
                  ...ways.map((way) => ({
                    value: way,
                    label: t(`ways.${way}`, { from: nameOf(each.from), to: nameOf(each.to) }),
                  })),
                ]}
                onChange={({ target }) => change(each, each.kind, ways.find((way) => way === target.value) ?? null)}
              />
            )}
            <Button
              variant="plain"
              icon="remove"
              aria-label={t('removeTie', { what: title, name: other })}
              onClick={() =>
                tell(t('did.untied', { one: nameOf(each.from), other: nameOf(each.to) }), untie(doc, each.id))
              }
            >
              {t('remove')}
            </Button>
          </div>
        )
      })}
      <Select
        label={title}
        aria-label={t('addTo', { what: title })}
        placeholder={t('who')}
        value=""
        options={candidates.map((each) => ({ value: each.id, label: each.name }))}
        onChange={({ target }) => {
          if (!first || target.value === '') return
          const [from, end] = to === 'mine' ? [target.value, id] : [id, target.value]
          tell(t('did.tied', { one: nameOf(from), other: nameOf(end) }), tie(doc, content.ties, first.value, from, end))
        }}
      />
    </div>
  )
}
