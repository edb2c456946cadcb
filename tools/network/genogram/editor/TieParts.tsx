import { useTranslations } from 'next-intl'
import { bondKinds, classOf, coupleKinds, isKin, kinKinds, type TieKind } from '../codes'
import type { Tie } from '../content'
import type { Drawn } from '../people'
import styles from './Drawing.module.css'
import { useEditing } from './editing'
import { TiePart } from './TiePart'

/** The five ways people are tied, each with who it is now and who can be added. */
export function TieParts({ person }: { person: Drawn }) {
  const t = useTranslations('tools.network.genogram.edit')
  const { content } = useEditing()
  const { id } = person
  const mine = (is: (tie: Tie) => boolean) =>
    content.ties.filter((tie) => (tie.from === id || tie.to === id) && is(tie))
  const named = <Kind extends TieKind>(kinds: readonly Kind[], name: (kind: Kind) => string) =>
    kinds.map((kind) => ({ value: kind, label: name(kind) }))
  const kin = named(kinKinds, (kind) => t(`kin.${kind}`))
  const isFamily = person.kind !== 'network' && person.kind !== 'professional'
  return (
    <div className={styles.parts}>
      {isFamily && (
        <>
          <TiePart
            person={person}
            title={t('child_of')}
            kinds={kin}
            ties={mine((tie) => isKin(tie.kind) && tie.to === id)}
            to="mine"
          />
          <TiePart
            person={person}
            title={t('couple')}
            kinds={named(coupleKinds, (kind) => t(`couples.${kind}`))}
            ties={mine(({ kind }) => classOf(kind) === 'couple')}
          />
          <TiePart
            person={person}
            title={t('parent_of')}
            kinds={kin}
            ties={mine((tie) => isKin(tie.kind) && tie.from === id)}
          />
          <TiePart
            person={person}
            title={t('twin')}
            kinds={[{ value: 'twin', label: t('twin') }]}
            ties={mine(({ kind }) => kind === 'twin')}
          />
        </>
      )}
      <TiePart
        person={person}
        title={t('bond')}
        kinds={named(bondKinds, (kind) => t(`bonds.${kind}`))}
        ties={mine(({ kind }) => classOf(kind) === 'bond')}
        withWay
      />
    </div>
  )
}
