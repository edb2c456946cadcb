import { useLocale, useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/Icon'
import { chooseLocale } from '@/messages/choose-locale'
import { localeNames, locales } from '@/messages/locales'
import styles from './LanguageSwitch.module.css'

/** Each language in its own name, no flags; a plain form, so it works before any script does. */
export function LanguageSwitch() {
  const t = useTranslations('ui.shell')
  const current = useLocale()
  return (
    <form action={chooseLocale}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>
          <Icon name="language" size="small" /> {t('language')}
        </legend>
        {locales.map((locale) => (
          <button
            key={locale}
            type="submit"
            name="locale"
            value={locale}
            lang={locale}
            className={styles.choice}
            aria-pressed={locale === current}
          >
            {localeNames[locale]}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
