import { useTranslations } from 'next-intl'
import { Select } from '@/components/form/Select'
import { TextInput } from '@/components/form/TextInput'
import { Button, ButtonLink } from '@/components/ui/Button'
import { casePhases } from '@/domain/case/choices'
import { addressOf, type Asked } from './address'
import styles from './cases.module.css'

/** A form that asks for an address: works without a script, with the back button and in a new window. */
export function Filters({ asked }: { asked: Asked }) {
  const t = useTranslations('cases')
  const isNarrowed = asked.search !== '' || asked.phase !== null || asked.closed
  return (
    <form method="get" action="/cases" role="search" className={styles.filters}>
      {asked.view !== '' && <input type="hidden" name="view" value={asked.view} />}
      <TextInput
        name="q"
        type="search"
        label={t('list.search')}
        hint={t('list.searchHint')}
        defaultValue={asked.search}
        maxLength={100}
        className={styles.words}
        sensitive
      />
      <Select
        name="phase"
        label={t('fields.phase')}
        placeholder={t('list.allPhases')}
        defaultValue={asked.phase ?? ''}
        options={casePhases.map((value) => ({ value, label: t(`phases.${value}`) }))}
      />
      <Select
        name="state"
        label={t('list.state')}
        defaultValue={asked.closed ? 'closed' : ''}
        options={[
          { value: '', label: t('list.open') },
          { value: 'closed', label: t('list.closed') },
        ]}
      />
      <div className={styles.filterActions}>
        <Button type="submit" icon="search">
          {t('list.show')}
        </Button>
        {isNarrowed && (
          <ButtonLink variant="plain" href={addressOf({ ...asked, search: '', phase: null, closed: false })}>
            {t('list.clear')}
          </ButtonLink>
        )}
      </div>
    </form>
  )
}
