import type { MaterialCard } from '../material'
import { hinders, step, strength } from './cards'

/**
 * Small cards that fit many families, so that two variations of one family do not say exactly the same. They never say
 * "hij" or "zij" of a child, because they do not know which child they will be about.
 */
export type CommonCard = {
  needs: readonly string[]
  kind1Age: readonly [number, number]
  /** Only where the needed parent lives with the first child. */
  together: boolean
  /** Hand-written families whose story it would contradict. */
  except: readonly string[]
  card: MaterialCard
}

const any = [0, 17] as const
const school = [6, 17] as const
const primary = [6, 11] as const
const teen = [12, 17] as const

type Fit = { together?: boolean; except?: readonly string[] }

const common = (
  needs: readonly string[],
  kind1Age: readonly [number, number],
  card: MaterialCard,
  { together = false, except = [] }: Fit = {},
): CommonCard => ({ needs, kind1Age, together, except, card })

const together: Fit = { together: true }
const notAtSchool = ['schoolmoe', 'nieuw-hier', 'laatste-trein', 'stil-huis', 'aan-het-station']
const noOrdinaryJob = [
  'na-het-ongeval',
  'alleen-op-het-erf',
  'stap-voor-stap',
  'dubbel-of-niets',
  'jonge-mama',
  'de-tik',
]
const noTelephone = ['gebarentaal']

export const commonCards: readonly CommonCard[] = [
  common(
    ['mama'],
    any,
    strength({
      key: 'x01',
      at: 0,
      text: '{mama} belt zelf terug als een gesprek niet kan doorgaan, en stelt meteen een ander uur voor.',
      about: 'fact',
    }),
    { except: noTelephone },
  ),
  common(
    ['mama'],
    any,
    strength({
      key: 'x02',
      at: 1,
      voice: 'mama',
      text: 'Als het mij te veel wordt, zeg ik dat tegenwoordig luidop. Vroeger deed ik dan de afwas.',
    }),
  ),
  common(
    ['papa'],
    any,
    strength({
      key: 'x03',
      at: 1,
      text: '{papa} vroeg op het einde van het gesprek wat er nu precies opgeschreven was, en verbeterde één zin.',
      about: 'fact',
    }),
  ),
  common(
    ['kind1'],
    primary,
    strength({
      key: 'x04',
      at: 0,
      voice: 'kind1',
      text: 'Ik kan [al tot honderd in het Frans tellen|heel lang op mijn handen staan|het hele lied van de klas uit mijn hoofd].',
    }),
  ),
  common(
    ['kind1'],
    primary,
    strength({
      key: 'x05',
      at: 1,
      voice: 'kind1',
      text: 'Op school heb ik een bank waar ik altijd mag gaan zitten als ik wil. Daar zit [soms|meestal] iemand naast.',
    }),
    { except: notAtSchool },
  ),
  common(
    ['kind1'],
    teen,
    strength({
      key: 'x06',
      at: 1,
      voice: 'kind1',
      text: 'Ik heb twee mensen die altijd antwoorden, ook om middernacht. Dat zijn er meer dan de meesten hebben.',
    }),
  ),
  common(
    ['kind1'],
    teen,
    strength({
      key: 'x07',
      at: 2,
      text: '{kind1} kwam alleen naar het tweede gesprek en had zelf drie punten opgeschreven.',
      about: 'fact',
    }),
  ),
  common(
    ['kind1'],
    school,
    strength({
      key: 'x08',
      at: 1,
      text: 'Op school is er iemand die elke [maandag|woensdag|vrijdag] vijf minuten vrijmaakt voor {kind1}.',
      about: 'fact',
    }),
    { except: notAtSchool },
  ),
  common(
    ['mama', 'kind1'],
    [3, 17],
    strength({
      key: 'x09',
      at: 0,
      voice: 'mama',
      text: 'Wij hebben een gewoonte: [op zondag pannenkoeken|voor het slapen drie goede dingen van de dag|op woensdag eten op de grond]. Die slaan we nooit over.',
    }),
    together,
  ),
  common(
    ['papa', 'kind1'],
    school,
    strength({
      key: 'x10',
      at: 1,
      voice: 'papa',
      text: 'Ik ken {kind1} aan het geluid op de trap. Ik weet dan al wat voor dag het geweest is.',
    }),
    together,
  ),
  common(
    ['mama'],
    any,
    hinders({
      key: 'x11',
      at: 0,
      voice: 'mama',
      text: 'Elke keer dat er een nieuwe hulpverlener komt, begin ik weer bij mijn geboortedatum.',
      owner: 'mama',
    }),
  ),
  common(
    ['mama'],
    any,
    hinders({
      key: 'x12',
      at: 1,
      voice: 'mama',
      text: 'De bus rijdt hier maar één keer per uur. Voor elk gesprek ben ik een halve dag kwijt.',
      owner: 'mama',
      about: 'fact',
    }),
    { except: ['bezoekuur'] },
  ),
  common(
    ['papa'],
    any,
    hinders({
      key: 'x13',
      at: 1,
      voice: 'papa',
      text: 'Als ik brieven van een dienst zie liggen, leg ik ze onderaan de stapel. Ik weet dat dat niet slim is.',
      owner: 'papa',
    }),
  ),
  common(
    ['papa'],
    any,
    hinders({
      key: 'x14',
      at: 0,
      voice: 'papa',
      text: 'Op mijn werk weet niemand iets. Ik neem voor elk gesprek een dag verlof en zeg dat ik naar de tandarts moet.',
      owner: 'papa',
    }),
    { except: noOrdinaryJob },
  ),
  common(
    ['mama'],
    any,
    hinders({
      key: 'x15',
      at: 0,
      text: 'De wachttijd voor begeleiding aan huis is op dit ogenblik [vier|vijf|zes] maanden.',
      owner: 'mama',
      about: 'fact',
    }),
  ),
  common(
    ['mama'],
    any,
    step({
      key: 'x16',
      at: 1,
      text: 'De consulent schrijft de afspraken uit op één blad, in gewone woorden. Mama leest het na.',
      who: 'mama',
      by: 'voor het volgende gesprek',
      status: 'done',
    }),
  ),
  common(
    ['papa'],
    any,
    step({
      key: 'x17',
      at: 2,
      text: 'Papa denkt na over één persoon uit de familie die alles mag weten.',
      who: 'papa',
      by: 'tegen het volgende gesprek',
      status: 'open',
    }),
  ),
  common(
    ['mama', 'kind1'],
    school,
    step({
      key: 'x18',
      at: 1,
      text: 'Mama vertelt aan {kind1} wat er in het gesprek gezegd is, en wat niet.',
      who: 'mama',
      by: 'dezelfde avond',
      status: 'done',
    }),
    together,
  ),
  common(
    ['kind1'],
    teen,
    step({
      key: 'x19',
      at: 2,
      text: '{kind1} kiest wie er bij het volgende gesprek mag zijn.',
      who: 'kind1',
      by: 'een week vooraf',
      status: 'open',
    }),
  ),
  common(
    ['papa', 'kind1'],
    primary,
    step({
      key: 'x20',
      at: 2,
      text: 'Papa en {kind1} kiezen samen iets voor de zaterdagvoormiddag.',
      who: 'papa',
      by: 'zaterdag',
      status: 'done',
    }),
    together,
  ),
  common(
    ['mama'],
    any,
    step({
      key: 'x21',
      at: 2,
      text: 'Mama belt naar de huisarts om eens rustig over zichzelf te praten.',
      who: 'mama',
      by: 'binnen twee weken',
      status: 'still_needed',
    }),
    { except: noTelephone },
  ),
  common(
    ['kind1'],
    primary,
    step({
      key: 'x22',
      at: 2,
      text: 'De consulent toont aan {kind1} wat er met de tekening gebeurd is.',
      who: 'kind1',
      by: 'na het gesprek met de ouders',
      status: 'done',
    }),
  ),
]
