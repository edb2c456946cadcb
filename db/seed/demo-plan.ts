import type { OrganisationPlan } from './organisation'

/** Three regions, eight teams, some forty-five consultants. Names of rivers and trees: no such team exists. */
export const demoPlan: OrganisationPlan = {
  key: 'demo',
  name: 'Houvast-voorbeelddienst',
  regions: [
    {
      key: 'schelde',
      name: 'Regio Schelde',
      teams: [
        {
          key: 'eik',
          name: 'Team Eik',
          lead: '',
          colleagues: ['Jana De Wilde', 'Karim Benali', 'Lotte Hermans', 'Stijn Peeters', 'Yasmine Aydin'],
        },
        {
          key: 'linde',
          name: 'Team Linde',
          lead: 'Hilde Van Looy',
          colleagues: ['An Dierckx', 'Bram Lenaerts', 'Elif Kaya', 'Femke Aerts', 'Gert Willems', 'Hanne Stevens'],
        },
        {
          key: 'beuk',
          name: 'Team Beuk',
          lead: 'Koen Baert',
          colleagues: ['Ine Mertens', 'Jasper Nijs', 'Katrien Smets', 'Lander Cools', 'Mieke Bogaert', 'Nele Declercq'],
        },
      ],
    },
    {
      key: 'leie',
      name: 'Regio Leie',
      teams: [
        {
          key: 'berk',
          name: 'Team Berk',
          lead: 'Martine Desmet',
          colleagues: ['Olivier Lambert', 'Petra Segers', 'Quinten Raes', 'Rania Haddad', 'Sofie Lievens'],
        },
        {
          key: 'es',
          name: 'Team Es',
          lead: 'Wim Pauwels',
          colleagues: ['Tine Moens', 'Ugo Ricci', 'Valerie Thys', 'Wout Jacobs', 'Xandra Vos', 'Yoni Carlier'],
        },
        {
          key: 'hazelaar',
          name: 'Team Hazelaar',
          lead: 'Bea Coppens',
          colleagues: ['Zoë Michiels', 'Arne Bosmans', 'Britt Wouters', 'Cedric Maertens', 'Dina Osman'],
        },
      ],
    },
    {
      key: 'demer',
      name: 'Regio Demer',
      teams: [
        {
          key: 'wilg',
          name: 'Team Wilg',
          lead: 'Luc Hendrickx',
          colleagues: ['Emma Schepers', 'Fatih Demir', 'Griet Nelissen', 'Hugo Vrancken', 'Iris Claes', 'Jelle Geerts'],
        },
        // Fewer than five consultants: its own figures stay closed, whoever asks.
        {
          key: 'taxus',
          name: 'Team Taxus',
          lead: 'Rita Swinnen',
          colleagues: ['Kaat Reynders', 'Lars Driesen', 'Mona Verlinden'],
        },
      ],
    },
  ],
}
