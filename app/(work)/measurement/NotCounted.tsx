import { getFormatter, getTranslations } from 'next-intl/server'
import { toolKinds, type ToolKind } from '@/tools/tool'

/** Says which tools of the survey this version cannot count, instead of showing them as zero. */
export async function NotCounted({ counted }: { counted: readonly ToolKind[] }) {
  const t = await getTranslations('measurement')
  const format = await getFormatter()
  const missing = toolKinds.filter((kind) => !counted.includes(kind))
  if (missing.length === 0) return null
  return (
    <p>
      {t('notCounted', {
        tools: format.list(
          missing.map((kind) => t(`tools.${kind}`)),
          'and',
        ),
        count: missing.length,
      })}
    </p>
  )
}
