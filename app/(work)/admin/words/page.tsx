import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { SectionNav } from '@/components/ui/SectionNav'
import { ClientWords } from '@/messages/ClientWords'
import { isLocale, localeNames, locales } from '@/messages/locales'
import { houseWords } from '@/server/queries/house-words'
import { show } from '@/server/query'
import styles from '../admin.module.css'
import { OneWord } from './OneWord'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.words'))('title') }
}

/** The words of the organisation, one language at a time, each beside the built-in word it stands for. */
export default async function WordsPage({ searchParams }: PageProps<'/admin/words'>) {
  const { words, tools } = await show(houseWords({}))
  const { in: asked } = await searchParams
  const locale = isLocale(asked) ? asked : await getLocale()
  const t = await getTranslations('admin')
  const builtIn = await getTranslations({ locale, namespace: 'tools' })
  return (
    <>
      <PageHeader breadcrumb={[{ href: '/admin', label: t('back') }]} title={t('words.title')} lead={t('words.lead')} />
      <SectionNav
        label={t('words.language')}
        items={locales.map((each) => ({
          href: `/admin/words?in=${each}`,
          label: localeNames[each],
          current: each === locale,
        }))}
      />
      <ClientWords namespaces={['admin.words', 'errors', 'ui.form']}>
        {tools.map(({ kind, keys }) => (
          <section key={kind} className={styles.parts}>
            <h2>{builtIn(`${kind}.name`)}</h2>
            <ul className={styles.words} lang={locale}>
              {keys.map((key) => (
                <OneWord
                  key={`${locale}/${key}`}
                  place={{ kind, locale, key }}
                  builtIn={builtIn(`${kind}.${key}`)}
                  own={words[kind]?.[locale]?.[key] ?? null}
                />
              ))}
            </ul>
          </section>
        ))}
      </ClientWords>
    </>
  )
}
