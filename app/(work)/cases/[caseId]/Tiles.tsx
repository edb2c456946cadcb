import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import type { CasePage } from '@/server/queries/cases/case-page'
import { commonReasons, notUsedReasons } from '@/domain/case/choices'
import styles from './case.module.css'
import { Stand } from './Stand'
import { ToolPicture } from './ToolPicture'
import { WhyNot } from './WhyNot'

type Props = { file: CasePage }

/** What can be done together: a tile for each tool there is, and none for what is not built. */
export function Tiles({ file }: Props) {
  const t = useTranslations('cases.page')
  return (
    <section className={styles.tools} aria-labelledby="tools">
      <h2 id="tools">{t('tools')}</h2>
      <ul className={styles.tiles}>
        {file.tiles.map((tile) => (
          <Tile key={tile.kind} file={file} tile={tile} />
        ))}
      </ul>
    </section>
  )
}

function Tile({ file, tile }: Props & { tile: CasePage['tiles'][number] }) {
  const t = useTranslations('cases')
  const tool = useTranslations(`tools.${tile.kind}`)
  const used = tile.stands.some(({ state }) => state === 'worked' || state === 'presented')
  const because = tile.reason === null ? null : t('tile.because', { reason: t(`notUsed.${tile.reason}`) })
  return (
    <Card as="li" className={styles.tile}>
      <div className={styles.picture}>
        <ToolPicture kind={tile.kind} />
      </div>
      <div className={styles.tileWords}>
        <h3 className={styles.toolName}>{tool('name')}</h3>
        <p className={styles.soft}>{tool('purpose')}</p>
        {tile.stands.length === 0 && <p>{t('tile.noChild')}</p>}
        {tile.stands.map((stand) => (
          <Stand
            key={stand.childId ?? 'family'}
            file={file}
            kind={tile.kind}
            tool={tool('name')}
            childSide={tile.childSide}
            stand={stand}
          />
        ))}
        {!used && file.closed && because !== null && <p>{because}</p>}
        {!used && !file.closed && file.abilities.includes('record_not_used') && (
          <WhyNot
            // A reason that was taken back elsewhere starts the panel anew.
            key={tile.reason ?? 'none'}
            caseId={file.id}
            kind={tile.kind}
            reasons={notUsedReasons.map((value) => ({
              value,
              label: t(`notUsed.${value}`),
              common: commonReasons.includes(value),
            }))}
            because={because}
            canUndo={file.abilities.includes('edit')}
            words={{
              why: t('tile.why'),
              whyOf: t('tile.whyOf', { tool: tool('name') }),
              other: t('tile.whyOther'),
              hint: t('tile.whyHint'),
              undo: t('tile.undo'),
              failed: t('tile.failed'),
            }}
          />
        )}
      </div>
    </Card>
  )
}
