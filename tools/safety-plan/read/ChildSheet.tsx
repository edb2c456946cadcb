import { useTranslations } from 'next-intl'
import { lazy, Suspense } from 'react'
import type { NameOf } from '../../use-names'
import type { ChildPicture } from '../codes'
import type { PlanContent } from '../content'
import { childRules } from '../rules/words'
import { usePeople } from './use-people'
import styles from './Child.module.css'

/** After the words: pictures are heavy, and the page stands without them. */
const ChildDrawing = lazy(async () => ({ default: (await import('./pictures')).ChildDrawing }))

type Props = { content: PlanContent; nameOf: NameOf; child: string | null; named: (key: string) => string }

/** The plan for a child: a few rules in its words, each with a picture; its sign; whom it may go to. Nothing of why. */
export function ChildSheet({ content, nameOf, child, named }: Props) {
  const t = useTranslations('tools.safety_plan.child')
  const people = usePeople(nameOf)
  const { sign, signPicture, signKnownBy, safePeople, safeOthers } = content.child
  const known = people(signKnownBy)
  const safe = [...safePeople.map((voice) => nameOf(voice)), ...(safeOthers.trim() === '' ? [] : [safeOthers.trim()])]
  return (
    <article className={styles.sheet}>
      <h2 className={styles.title}>{child === null ? t('sheetTitle') : t('sheetTitleFor', { name: child })}</h2>
      <ol className={styles.rules}>
        {childRules(content).map(({ id, childText, childPicture }) => (
          <li key={id} className={styles.rule}>
            {childPicture && <Drawn code={childPicture} />}
            <p className={styles.words}>{childText}</p>
          </li>
        ))}
      </ol>
      {(sign.trim() !== '' || signPicture !== null) && (
        <section className={styles.sign}>
          {signPicture && <Drawn code={signPicture} />}
          <div>
            <h3>{t('sheetSign')}</h3>
            {sign.trim() !== '' && <p className={styles.words}>{sign}</p>}
            {known !== '' && <p>{t('sheetKnown', { names: known })}</p>}
          </div>
        </section>
      )}
      {safe.length > 0 && (
        <section>
          <h3>{t('sheetSafe')}</h3>
          <ul className={styles.safe}>
            {safe.map((name) => (
              <li key={name}>
                {/* A letter and no face: nobody draws how somebody of a family looks but the child. */}
                <span className={styles.letter} aria-hidden>
                  {name.slice(0, 1)}
                </span>
                <span>{name}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles.foot}>{t('sheetNotFault')}</p>
      <p className={styles.foot}>
        <strong>{named('help.young.number')}</strong> {named('help.young.name')}
      </p>
    </article>
  )
}

function Drawn({ code }: { code: ChildPicture }) {
  return (
    <Suspense fallback={<span className={styles.picture} />}>
      <ChildDrawing code={code} className={styles.picture} />
    </Suspense>
  )
}
