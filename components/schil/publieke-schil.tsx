import type { ReactNode } from 'react';
import { Merk } from '#components/schil/merk.tsx';

type Eigenschappen = { bureau?: { code: string; naam: string }; pad?: string; children: ReactNode };

/** What a reader came for, and what he may want to know of it. */
const BOVEN = [
  { href: '/cijfers', titel: 'Cijfers' },
  { href: '/moties/openbaar', titel: 'Moties en beloften' },
  { href: '/methode', titel: 'Hoe we tellen' },
  { href: '/open-data', titel: 'Open data' },
];
const ONDER = [
  { href: '/moties/openbaar', titel: 'Moties en beloften' },
  { href: '/methode', titel: 'Hoe deze cijfers worden gemaakt' },
  { href: '/open-data', titel: 'Open data' },
  { href: '/begrippen', titel: 'Begrippen' },
  { href: '/toegankelijkheid', titel: 'Toegankelijkheid' },
  { href: '/aanmelden', titel: 'Voor medewerkers' },
];

/** Around the pages anybody may read: calm and airy, no menus. */
export function PubliekeSchil({ bureau, pad = '', children }: Eigenschappen) {
  const hier = (href: string) => pad === href || pad.startsWith(`${href}/`) || pad.startsWith(`${href}?`);
  return (
    <div className="schil schil--publiek">
      <a href="#inhoud" className="overslaan">
        Naar de inhoud
      </a>
      <header className="publiek-kop">
        <a href={bureau ? `/cijfers/${bureau.code}` : '/cijfers'} className="merk">
          {bureau ? <span>{bureau.naam}</span> : <Merk />}
        </a>
        <nav aria-label="Openbare pagina’s" className="publiek-nav niet-afdrukken">
          <ul>
            {BOVEN.map(({ href, titel }) => (
              <li key={href}>
                <a href={href} aria-current={hier(href) ? 'page' : undefined}>
                  {titel}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="inhoud" tabIndex={-1} className="publiek-inhoud">
        {children}
      </main>
      <footer className="publiek-voet">
        <nav aria-label="Over deze pagina’s">
          <ul>
            {ONDER.map(({ href, titel }) => (
              <li key={href}>
                <a href={href}>{titel}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="merk merk--klein">
          <Merk />
        </p>
      </footer>
    </div>
  );
}
