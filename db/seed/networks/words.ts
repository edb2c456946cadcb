type Said = { gives: string; task: string; available: string; cannot: string }

/** What people give and take on, as families say it. Written by hand in Flemish Dutch; nobody's. */
export const ofKin: readonly Said[] = [
  {
    gives: 'Er is altijd een bed en soep.',
    task: 'De kinderen mogen er slapen als het thuis te luid wordt.',
    available: 'Elke woensdag en in het weekend.',
    cannot: 'In de week rijdt ze niet meer in het donker.',
  },
  {
    gives: 'Luistert zonder te oordelen.',
    task: 'Belt elke zondagavond om te horen hoe de week was.',
    available: 'Na het werk, meestal vanaf zeven.',
    cannot: 'Geld lenen doen we niet meer.',
  },
  {
    gives: 'Neemt de kinderen mee naar buiten.',
    task: 'Haalt op dinsdag op aan school.',
    available: 'Dinsdag en donderdag.',
    cannot: 'Met ons samen aan tafel zitten lukt nog niet.',
  },
  {
    gives: 'Zegt het eerlijk als het niet goed gaat.',
    task: 'Komt langs als we het codewoord sturen.',
    available: 'Bijna altijd, ook ’s avonds.',
    cannot: 'Alles alleen dragen.',
  },
]

export const ofOthers: readonly Said[] = [
  {
    gives: 'Houdt een oogje in het zeil.',
    task: 'Belt aan als ze roepen hoort, en vraagt of alles gaat.',
    available: 'Overdag is er altijd iemand.',
    cannot: 'In de vakantie zijn ze weg.',
  },
  {
    gives: 'Bij haar kan ik mijn verhaal kwijt.',
    task: 'Neemt de kinderen een uur mee als ik moet bellen.',
    available: 'In het weekend.',
    cannot: 'Tijdens de werkuren.',
  },
  {
    gives: 'Ziet meteen als er iets is.',
    task: 'Laat ons iets weten als het kind stil is op maandag.',
    available: 'Op schooldagen.',
    cannot: 'Oplossen wat thuis moet gebeuren.',
  },
]

export const calls = [
  'Eerst mama, dan de consulent.',
  'Oma, en anders de consulent.',
  'Papa. Is er gevaar: 112.',
] as const

/** What was answered when we asked, and what was done with it. */
export const found = [
  [
    'N01',
    'question',
    'Als de auto stilvalt: mijn broer. Voor de rest bel ik niemand.',
    'Vragen of de broer het mag weten.',
  ],
  [
    'N03',
    'nobody',
    'Vroeger mijn beste vriendin. Ik durf niet meer te bellen.',
    'Samen een bericht schrijven, volgende week.',
  ],
  ['N04', 'question', 'Bij de juf. En bij de hond van hiernaast.', 'De buren staan nu in de kringen.'],
  ['N06', 'nobody', 'Dat ze gaan denken dat ik het niet kan.', 'Daar eerst over praten, zonder namen.'],
] as const

export const willing = [
  'Eén keer in de week, meer niet.',
  'Ja, zolang we het samen afspreken.',
  'Wil vooral weten wie ze mag bellen.',
] as const
export const worries = [
  'Is zelf moe. Opletten dat het niet te veel wordt.',
  'Praat graag: goed afspreken wat onder ons blijft.',
] as const
export const thanks = ['Een tekening van de kinderen gebracht.', 'Gebeld om dank je te zeggen.'] as const

/** What a child calls its pet, on its own sheet. */
export const pets = ['Minoe', 'Snuf', 'Bobby'] as const
