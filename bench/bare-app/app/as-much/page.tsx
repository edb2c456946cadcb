import { connection } from 'next/server'
import { newestRows } from '../rows'

const icon = (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
    <path d="M6 2h12a2 2 0 0 1 2 2v16a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-16a2 2 0 0 1 2 -2zM12 18L12.01 18" />
  </svg>
)

const places = ['Gezinnen', 'Mijn werk', 'Meting', 'Beheer', 'Van mij', 'Van het team', 'Meenemen', 'Nieuw dossier']
const choices = [
  'Alle fasen',
  'Eerste kennismaking',
  'Samen in kaart',
  'Afspraken',
  'Opvolgen',
  'Afronden',
  'Open',
  'Gesloten',
]

/**
 * As many elements and bytes as the list of cases has, from the same one query: no session, no right, no row security, no audit, no
 * language, no header of security. What React and Next take for a page of this size.
 */
export default async function Page() {
  await connection()
  const rows = await newestRows()
  return (
    <div className="shell">
      <header className="header">
        <nav aria-label="Hoofdmenu">
          <ul className="places">
            {places.map((place) => (
              <li key={place}>
                <a href={`/${place}`} className="place">
                  {icon}
                  <span>{place}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" className="main">
        <h1>Gezinnen</h1>
        <p className="lead">De gezinnen met wie je op weg bent. Waar het laatst aan gewerkt is, staat bovenaan.</p>
        <form method="get" action="/cases" role="search" className="filters">
          {['Zoeken', 'Fase', 'Toestand'].map((label) => (
            <div key={label} className="field">
              <label htmlFor={label}>{label}</label>
              <p className="hint">Op naam, of op nummer.</p>
              <select id={label} className="control">
                {choices.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </select>
              {icon}
            </div>
          ))}
          <button type="submit" className="button">
            {icon}
            <span>Tonen</span>
          </button>
        </form>
        <ul className="rows" aria-label="Gezinnen">
          {rows.map((row) => (
            <li key={row.id} className="row">
              <div>
                <h2 className="family">
                  <a className="open" href={`/cases/${row.id}`}>
                    Familie {row.family_name}
                  </a>
                </h2>
                <p className="children">Kind {row.id.slice(0, 4)} (9)</p>
              </div>
              <div className="facts">
                <p>OCJ onderzoek · {row.phase}</p>
                <p>Nu werkt hier niemand aan.</p>
                <p>
                  <time dateTime="2026-11-27T12:18:38.402Z">Laatst iets gebeurd op 27 november 2026</time>
                </p>
              </div>
            </li>
          ))}
        </ul>
      </main>
      <footer className="footer">
        <p>
          Houvast ondersteunt het gesprek met het gezin. Het beslist niet, het geeft geen scores en het meet geen
          gevaar.
        </p>
        <p>Is een kind nu in gevaar? Bel 112. Voor een bezorgd gesprek: 1712.</p>
      </footer>
    </div>
  )
}
