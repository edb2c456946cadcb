import { useTranslations } from 'next-intl'
import type { NameOf } from '../../use-names'
import type { Response, Trigger } from '../content'
import { answersTrigger } from '../rules/words'
import { usePeople } from './use-people'
import styles from './Read.module.css'

/** If … then …: what makes it hard, the first sign, and who calls whom. */
export function TriggerLine({ trigger, nameOf }: { trigger: Trigger; nameOf: NameOf }) {
  const t = useTranslations('tools.safety_plan.hard')
  const seen = usePeople(nameOf)(trigger.seenBy)
  return (
    <li className={styles.trigger}>
      <p className={styles.ruleWords}>{trigger.text}</p>
      {trigger.firstSign.trim() !== '' && <p>{t('signRead', { text: trigger.firstSign })}</p>}
      {seen !== '' && <p className={styles.soft}>{t('seenRead', { names: seen })}</p>}
      <Answers trigger={trigger} nameOf={nameOf} />
    </li>
  )
}

/** … then …: who calls whom, how soon, what is done. */
export function Answers({ trigger, nameOf }: { trigger: Trigger; nameOf: NameOf }) {
  return trigger.responses
    .filter(answersTrigger)
    .map((response) => <Then key={response.id} response={response} nameOf={nameOf} />)
}

function Then({ response, nameOf }: { response: Response; nameOf: NameOf }) {
  const t = useTranslations('tools.safety_plan.hard')
  const people = usePeople(nameOf)
  const who = people(response.who, response.whoOther)
  const whom = people(response.calls, response.callsOther)
  const backup = people(response.backup, response.backupOther)
  return (
    <div className={styles.then}>
      <p>
        <strong>{whom === '' ? who : who === '' ? t('callRead', { whom }) : t('callsRead', { who, whom })}</strong>
        {response.within !== null && ` · ${t(`withins.${response.within}`)}`}
      </p>
      {response.what.trim() !== '' && <p>{response.what}</p>}
      {backup !== '' && <p className={styles.soft}>{t('backupRead', { names: backup })}</p>}
    </div>
  )
}
