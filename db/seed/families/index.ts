import type { FamilyMaterial } from '../material'
import { babiesAndYoungParents } from './babies-and-young-parents'
import { childrenWhoCarry } from './children-who-carry'
import { drinkDrugsGambling } from './drink-drugs-gambling'
import { familyRaises } from './family-raises'
import { fearAtHome } from './fear-at-home'
import { mindsAndBodies } from './minds-and-bodies'
import { moneyAndHousing } from './money-and-housing'
import { offences } from './offences'
import { schoolAndScreens } from './school-and-screens'
import { twoHomes } from './two-homes'

/** Every hand-written family, with placeholders; nobody's, see ../README.md. */
export const families: readonly FamilyMaterial[] = [
  ...childrenWhoCarry,
  ...twoHomes,
  ...babiesAndYoungParents,
  ...fearAtHome,
  ...drinkDrugsGambling,
  ...familyRaises,
  ...schoolAndScreens,
  ...moneyAndHousing,
  ...offences,
  ...mindsAndBodies,
]
