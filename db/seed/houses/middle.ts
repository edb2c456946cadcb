import type { Tale } from './tale'

/** Seven to twelve: drawing and words beside each other. */
export const middle: readonly Tale[] = [
  {
    key: 'twee-tandenborstels',
    variant: 'houses',
    ages: [7, 12],
    needs: ['mama', 'papa', 'apart'],
    intent:
      'Mama en papa vertellen elk iets anders over het wisselen. Ik wil weten hoe het voor het kind is, niet wie gelijk heeft.',
    labels: { dream: 'Het later-huis' },
    colors: { good: 'leaf', worry: 'night', dream: 'sun' },
    order: ['worry', 'good', 'dream'],
    cards: [
      ['good', 'Ik heb overal een tandenborstel en dezelfde pyjama.'],
      ['good', 'Bij het ene huis is een trampoline, bij het andere mag ik koken.'],
      ['worry', 'Op de parking moet ik snel uitstappen, want dan hoeven ze niet te praten.'],
      ['worry', 'Ik onthoud wat ik niet mag zeggen, maar het is al veel.', { paraphrase: 'Moet dingen verzwijgen.' }],
      ['worry', 'Mijn turnzak ligt altijd in het verkeerde huis.'],
      ['dream', 'Dat ze allebei in de zaal zitten als ik turn. Het mag op een andere rij.'],
      ['dream', 'Een rugzak voor alle twee de huizen en niet vragen hoe het ginder was.'],
    ],
    path: {
      value: 6,
      because: 'Omdat ik bij allebei mijn eigen bed heb.',
      oneHigher: 'Als ze op de parking gewoon dag zeggen.',
    },
    drawings: {
      worry: [
        ['car', 280, 560, 1.8],
        ['child', 600, 610, 1.6],
        ['car', 860, 560, 1.8],
      ],
      dream: [
        ['person', 320, 520, 1.9],
        ['person', 820, 520, 1.9],
        ['child', 570, 610, 1.6],
        ['star', 570, 300, 1.2],
      ],
    },
    ritual: 'game',
    ritualNext: 'Drie keer Uno.',
    valuable: 'Vond zelf het woord later-huis uit.',
    difficult: 'Vroeg twee keer of mama dit te zien krijgt.',
    parent: {
      expected: 'Dat er zou staan dat het bij mij beter is.',
      reaction: 'Op een andere rij. Dat kan ik. Dat is niet te veel gevraagd.',
    },
    child: {
      told: 'Ze hebben het allebei gelezen, elk apart, en alleen de huizen die mochten van jou.',
      changed: 'De turnzak is er nu twee keer. En op de parking zeggen ze goeiedag.',
    },
    next: [['Ik praat eerst met mama en dan met papa, elk apart.', 'Dinsdag en donderdag']],
  },
  {
    key: 'superheld',
    variant: 'hero',
    ages: [6, 11],
    needs: ['mama'],
    intent: '{Zij} zorgt voor iedereen. Een held mag ook zeggen wat te zwaar is.',
    colors: { good: 'sky', worry: 'cloud', dream: 'coral' },
    order: ['good', 'worry', 'dream'],
    cards: [
      ['good', 'Mijn kracht is dat ik hoor hoe mama de trap op komt. Dan weet ik het al.'],
      ['good', 'Nonkels en buren zijn hulphelden, die hebben geen cape.'],
      ['worry', 'Ik maak de boterhammen voor de kleintjes en dan ben ik te laat op school.'],
      ['worry', 'Een held mag niet bang zijn, maar ik ben het wel in de kelder.'],
      ['dream', 'Een dag waarop iemand anders de held is.'],
    ],
    stickers: [['good', 'star']],
    drawings: {
      good: [
        ['star', 260, 300, 1.2],
        ['child', 500, 520, 2.2],
        ['child', 760, 620, 1.4],
        ['child', 900, 640, 1.2],
      ],
      dream: [
        ['ball', 420, 560, 1.6],
        ['tree', 820, 470, 2.2],
        ['sun', 330, 280, 1.3],
      ],
    },
    ritual: 'music',
    ritualNext: '{Haars} liedje van de chiro, twee keer.',
    valuable: 'Was trots op de hulphelden, telde ze op {haars} vingers.',
    parent: {
      expected: '{Zij} gaat zeggen dat {zij} graag helpt.',
      reaction: 'Een dag waarop iemand anders de held is. Dat ben ik eigenlijk.',
    },
    child: {
      told: 'Mama zei dat zij de held is van de ochtend. Jij mag gaan spelen.',
      changed: 'De buurvrouw komt om half acht, en mama zet de boterhammen de avond ervoor klaar.',
    },
    next: [['Mama vraagt het zelf aan de buurvrouw.', 'Vandaag']],
  },
  {
    key: 'pad-naar-huis',
    variant: 'safety_house',
    ages: [6, 14],
    needs: ['mama'],
    intent: 'We maken aan het plan verder. Wat moet er volgens het kind in staan om zich veilig te voelen?',
    colors: { good: 'leaf', dream: 'sky' },
    order: ['good', 'worry', 'dream'],
    cards: [
      ['good', 'In mijn huis wonen mama, ik en de vissen.'],
      ['good', 'Tante mag altijd binnen, die heeft een sleutel.'],
      ['worry', 'Wie zat is, blijft aan het poortje staan.'],
      [
        'worry',
        'Ik wil niet dat ik de telefoon moet pakken als het fout gaat.',
        { paraphrase: 'Wil niet zelf moeten bellen.' },
      ],
      ['dream', 'Regel op het dak: om acht uur is het stil.'],
      ['dream', 'En er brandt een lampje in de gang.'],
    ],
    path: {
      value: 7,
      because: 'Tante heeft nu een sleutel.',
      oneHigher: 'Een lampje in de gang, en dat het poortje een slot heeft.',
    },
    drawings: {
      good: [
        ['person', 420, 520, 2],
        ['child', 600, 610, 1.6],
        ['fish', 820, 560, 1.3],
      ],
      worry: [
        ['door', 420, 480, 2.4],
        ['person', 820, 520, 1.8],
      ],
    },
    ritual: 'breathe',
    ritualNext: 'Vijf keer blazen als een draak.',
    valuable: 'Zette het poortje zelf een eind van het huis.',
    parent: {
      expected: 'Dat {zij} meer mensen in huis zou willen.',
      reaction: 'Het poortje, ja. Dat hangen we eraan.',
    },
    child: {
      told: 'Mama heeft je regel van acht uur overgeschreven.',
      changed: 'Er hangt een lampje in de gang en tante komt op vrijdagavond.',
    },
    next: [['Jouw regels gaan mee naar het gesprek over het plan.', 'Over twee weken']],
  },
  {
    key: 'treinwagons',
    variant: 'free',
    ages: [7, 13],
    needs: [],
    intent: '{Zij} kent elke trein van buiten. Dan doen we het in wagons.',
    freeName: 'De trein',
    labels: { good: 'Eerste klas', worry: 'De wagon die piept', dream: 'De locomotief' },
    colors: { good: 'sky', worry: 'sand', dream: 'coral' },
    order: ['good', 'worry', 'dream'],
    cards: [
      ['good', 'Hier zit oma met haar zak snoep en ik zit aan het raam.'],
      ['good', 'Wie meerijdt moet niets zeggen, kijken mag ook.'],
      ['worry', 'Deze piept. Hij piept als er brieven komen.'],
      ['worry', 'Wij zijn drie keer overgestapt van school.', { paraphrase: 'Drie scholen in twee jaar.' }],
      ['dream', 'Een trein die op het juiste spoor blijft, en dat ik mag blijven zitten.'],
    ],
    drawings: {
      dream: [
        ['car', 300, 600, 2.6],
        ['sun', 900, 250, 1.6],
        ['tree', 860, 480, 2],
      ],
    },
    ritual: 'music',
    valuable: 'Tekende de wielen met een muntje.',
    parent: {
      expected: 'Over treinen, wat anders.',
      reaction: 'Dat piepen als er brieven komen. Wij dachten dat {zij} dat niet zag.',
    },
    child: {
      told: 'Ze hebben je trein gezien. Jouw wagon van eerste klas vonden ze de mooiste.',
      changed: 'De brieven worden nu opengedaan met iemand erbij, en niet aan tafel.',
    },
    next: [['Ik vraag op school of je daar mag blijven.', 'Voor de vakantie']],
  },
]
