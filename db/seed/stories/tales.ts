import { drinkDrugsGambling } from '../families/drink-drugs-gambling'
import { fearAtHome } from '../families/fear-at-home'
import { mindsAndBodies } from '../families/minds-and-bodies'
import { moneyAndHousing } from '../families/money-and-housing'
import { twoHomes } from '../families/two-homes'
import type { FamilyMaterial } from '../material'
import type { StoryTale } from './tale'

const of = (families: readonly FamilyMaterial[]) => new Set(families.map(({ key }) => key))

export const storyTales: readonly StoryTale[] = [
  {
    key: 'ruzie',
    families: of(fearAtHome),
    frames: [
      ['title', 'Het verhaal van {kind}. Gemaakt door {ouders}.', 'parents'],
      ['good', 'Bij ons wordt er veel gelachen aan tafel. Op zondag bakken we samen pannenkoeken.', 'parent'],
      ['who', '{wie} maken zich zorgen. Wij ook.', 'parents'],
      ['what', 'Er was vaak grote ruzie in huis. Er werd luid geroepen, en jij hoorde dat in je bed.', 'parent'],
      ['happened', 'Toen kwam er iemand praten met ons, en daarna ook met jou. Jij mocht zeggen hoe het was.', 'ours'],
      [
        'notfault',
        'Het is niet jouw schuld. Grote mensen maken zelf hun ruzies, en ze moeten ze zelf oplossen.',
        'parent',
      ],
      ['doing', 'Als het te luid wordt, gaat er iemand van ons naar buiten tot het rustig is.', 'parent'],
      ['people', 'Bij {helpers} kan je altijd terecht. Ook ’s avonds laat.', 'parents'],
      ['next', 'We weten nog niet of het altijd rustig blijft. We vertellen het jou als er iets verandert.', 'ours'],
    ],
    otherwise: {
      key: 'what',
      words: 'Er was ruzie en ik had blauwe plekken.',
      second: 'We riepen allebei. Ik wou nooit dat jij bang was.',
    },
    rather: { key: 'what', comment: 'Zet er ook bij dat het de laatste weken rustiger is.' },
    answers: [
      ['S01', 'Meer dan ik dacht. Het vraagt elke avond of de deur op slot is.'],
      ['S02', 'Wij zeggen thuis: de grote ruzie.'],
      ['S03', 'Dat het door het huiswerk kwam. Dat denkt het echt.'],
    ],
    service: { key: 'what', words: 'Partnergeweld in aanwezigheid van het kind.' },
    drawings: {
      title: [
        ['house', 420, 480, 3],
        ['child', 760, 560, 2.2],
        ['sun', 1000, 420, 1.6],
      ],
      good: [
        ['person', 360, 470, 2.4],
        ['child', 600, 520, 2],
        ['person', 820, 470, 2.4],
        ['heart', 600, 280, 1],
      ],
      what: [
        ['storm', 420, 330, 2.4],
        ['bed', 760, 600, 2.4],
      ],
      notfault: [
        ['heart', 600, 330, 2.4],
        ['child', 600, 620, 2],
      ],
    },
    mine: {
      words: 'Mag de hond ook mee als ik naar oma ga?',
      scene: [
        ['dog', 420, 520, 2.6],
        ['child', 760, 520, 2.2],
      ],
    },
    reaction: 'Dus het kwam niet door mijn huiswerk.',
  },
  {
    key: 'glas',
    families: of(drinkDrugsGambling),
    frames: [
      ['title', 'Voor {kind}, van {ouders}.', 'parents'],
      ['good', 'Wij zingen in de auto, altijd veel te luid. Jij kent alle woorden.', 'parent'],
      ['who', '{wie} maken zich zorgen, en wij soms ook.', 'parents'],
      [
        'what',
        'Soms waren wij er niet echt bij, ook als we thuis waren. Dan bleef het eten uit en sliep jij laat.',
        'parent',
      ],
      ['happened', 'Er kwam iemand langs om te horen hoe het gaat. Jij hebt toen je huizen getekend.', 'ours'],
      ['notfault', 'Jij hebt niets verkeerd gedaan. Niemand begint of stopt door een kind.', 'parent'],
      [
        'doing',
        'We gaan elke week praten met iemand die helpt. Op vrijdag is er altijd nog een grote mens bij.',
        'parent',
      ],
      ['people', '{helpers} weten het. Je mag altijd bellen.', 'parents'],
      ['next', 'Stoppen is moeilijk en lukt niet van de eerste keer. We zeggen het eerlijk als het mislukt.', 'parent'],
    ],
    otherwise: {
      key: 'what',
      words: 'Ik dronk te veel en viel in slaap op de zetel.',
      second: 'Ik zag het wel, maar ik zei er niets van.',
    },
    rather: { key: 'doing', comment: 'Schrijf niet dat het altijd lukt. Ik wil niets beloven wat ik niet kan.' },
    answers: [
      ['S01', 'Dat ik moe ben. Maar het telt de flessen, denk ik.'],
      ['S02', 'Wij zeggen: een slechte dag.'],
      ['S04', 'Dat ik ziek was en geholpen ben, en dat ik het graag zag.'],
    ],
    service: { key: 'what', words: 'Middelengebruik waardoor toezicht en zorg wegvallen.' },
    drawings: {
      title: [
        ['person', 420, 480, 2.6],
        ['child', 760, 540, 2.2],
      ],
      good: [
        ['car', 560, 520, 3.4],
        ['music', 930, 330, 1.6],
      ],
      what: [
        ['bed', 420, 560, 2.6],
        ['child', 860, 560, 2],
        ['moon', 900, 280, 1.4],
      ],
      people: [
        ['person', 360, 500, 2.2],
        ['child', 600, 540, 2],
        ['person', 830, 500, 2.2],
      ],
    },
    mine: {
      words: 'Wie komt mij halen op vrijdag?',
      scene: [
        ['car', 460, 540, 2.4],
        ['child', 820, 540, 2],
      ],
    },
    reaction: 'Ik wist het al, maar nu mag ik het zeggen.',
  },
  {
    key: 'moe',
    families: of(mindsAndBodies),
    frames: [
      ['title', 'Waarom er bij ons hulp is. Voor {kind}.', 'parents'],
      ['good', 'Wij kijken samen naar de sterren als het helder is. Dat is van ons.', 'parent'],
      ['who', '{wie} maken zich zorgen. Wij ook, op de zware dagen.', 'parents'],
      ['what', 'Er zijn dagen dat opstaan niet lukt. Dan doe jij dingen die voor een kind te groot zijn.', 'parent'],
      ['happened', 'De dokter en iemand van bij ons zijn samen komen luisteren.', 'ours'],
      ['notfault', 'Ziek zijn komt niet door jou, en jij kan het ook niet oplossen. Dat hoeft niet.', 'parent'],
      ['doing', 'Op zware dagen komt er iemand mee opstaan en ontbijten. Jij gaat gewoon naar school.', 'parents'],
      ['people', '{helpers} helpen. Jij mag ook gewoon spelen.', 'parent'],
      ['next', 'Soms gaat het beter en soms minder. We vertellen je vooraf wat er komt.', 'parent'],
    ],
    otherwise: {
      key: 'what',
      words: 'Ik lig dan in bed en hoor alles, maar ik kan niet.',
      second: 'Ik dacht dat het vanzelf zou overgaan.',
    },
    rather: { key: 'who', comment: 'Ik wil er zelf ook bij staan, met naam.' },
    answers: [
      ['S01', 'Dat mama of papa moe is. Het vraagt of je daarvan kan doodgaan.'],
      ['S03', 'Dat het stiller moet zijn om mij beter te maken.'],
    ],
    service: { key: 'what', words: 'Ziekte van een ouder, kind draagt te veel zorg.' },
    drawings: {
      title: [
        ['house', 420, 500, 3],
        ['tree', 850, 480, 2.4],
      ],
      good: [
        ['star', 360, 300, 1.6],
        ['star', 640, 230, 1.2],
        ['moon', 860, 320, 1.6],
        ['child', 600, 620, 2],
      ],
      what: [
        ['bed', 560, 540, 3.4],
        ['child', 950, 600, 1.8],
      ],
    },
    mine: {
      words: 'Gaat het over tegen mijn verjaardag?',
      scene: [
        ['flower', 460, 500, 2.2],
        ['star', 800, 420, 1.8],
      ],
    },
    reaction: 'Mag ik dan ook gewoon buiten gaan?',
  },
  {
    key: 'dak',
    families: of(moneyAndHousing),
    frames: [
      ['title', 'Ons huis en wij. Gemaakt voor {kind}.', 'parents'],
      ['good', 'Bij ons is er altijd plaats voor nog iemand. We koken veel in één pot.', 'parent'],
      ['who', '{wie} maken zich zorgen.', 'parents'],
      ['what', 'Er was niet genoeg geld. Het was koud in huis, en soms was er te weinig eten.', 'parent'],
      ['happened', 'Er kwam iemand kijken wat er nodig was, en die belde naar de juiste mensen.', 'ours'],
      ['notfault', 'Jij kost niet te veel. Zorgen voor geld is voor grote mensen.', 'parent'],
      ['doing', 'De rekeningen worden nu samen betaald. Er is weer warm water.', 'parents'],
      ['people', '{helpers} weten wanneer er iets tekort is.', 'parent'],
      ['next', 'Misschien verhuizen we. Als we het weten, kies jij mee je kamer.', 'parent'],
    ],
    otherwise: {
      key: 'what',
      words: 'Ik schaamde me en deed de brieven niet open.',
      second: 'Ik wist niet dat het zo erg was.',
    },
    rather: { key: 'what', comment: 'Er was wel altijd brood. Zet dat erbij.' },
    answers: [
      ['S01', 'Dat wij geen geld hebben. Het zegt dan dat het geen honger heeft.'],
      ['S02', 'Wij zeggen: op het einde van de maand.'],
    ],
    service: { key: 'what', words: 'Schulden en een woning die niet aan de normen voldoet.' },
    drawings: {
      title: [['house', 600, 480, 4]],
      good: [
        ['person', 360, 480, 2.2],
        ['child', 590, 540, 1.9],
        ['child', 740, 540, 1.7],
        ['person', 930, 480, 2.2],
      ],
      doing: [
        ['house', 420, 520, 2.6],
        ['sun', 820, 330, 2],
      ],
    },
    mine: {
      words: 'Kan mijn bed mee?',
      scene: [['bed', 600, 520, 3.4]],
    },
    reaction: 'Dan moet ik mijn boterham niet meer sparen.',
  },
  {
    key: 'twee-huizen',
    families: of(twoHomes),
    frames: [
      ['title', 'Twee huizen, één verhaal. Voor {kind}.', 'parents'],
      ['good', 'In allebei de huizen hangt jouw tekening op de koelkast.', 'parents'],
      ['who', '{wie} maken zich zorgen over hoe wij met elkaar omgaan.', 'parents'],
      ['what', 'Wij worden boos op elkaar als jij van huis wisselt. Jij staat daar dan tussen.', 'parent'],
      ['happened', 'Er kwam iemand die met ons allebei sprak, en met jou apart.', 'ours'],
      ['notfault', 'Jij hoeft niet te kiezen. Je mag van allebei houden, hardop.', 'parents'],
      ['doing', 'Wisselen doen we nu aan de school. Wij zeggen goeiedag en bellen later.', 'parent'],
      ['people', '{helpers} zijn van niemand apart. Ze zijn van jou.', 'parent'],
      ['next', 'Over de vakantie is nog niets beslist. Jij hoort het van ons samen.', 'ours'],
    ],
    otherwise: {
      key: 'what',
      words: 'Ik riep op de parking omdat ik te laat was.',
      second: 'Ik deed de deur niet open. Dat was niet tegen jou.',
    },
    rather: { key: 'doing', comment: 'Bellen lukt mij nog niet. Schrijf: een bericht sturen.' },
    answers: [
      ['S01', 'Alles. Het hoort elk telefoontje.'],
      ['S04', 'Dat we er allebei stonden toen het op ons aankwam.'],
    ],
    service: { key: 'what', words: 'Hoogoplopend conflict na scheiding, loyaliteitsdruk.' },
    drawings: {
      title: [
        ['house', 330, 500, 2.6],
        ['child', 600, 560, 1.8],
        ['house', 860, 500, 2.6],
      ],
      what: [
        ['person', 320, 500, 2.4],
        ['storm', 600, 320, 1.8],
        ['child', 600, 600, 1.6],
        ['person', 880, 500, 2.4],
      ],
      notfault: [
        ['heart', 400, 420, 2],
        ['heart', 800, 420, 2],
      ],
    },
    mine: {
      words: 'Komen jullie allebei kijken naar het turnen?',
      scene: [
        ['person', 360, 500, 2],
        ['person', 840, 500, 2],
        ['child', 600, 540, 1.8],
      ],
    },
    reaction: 'Hardop? Ook als de andere het hoort?',
  },
]
