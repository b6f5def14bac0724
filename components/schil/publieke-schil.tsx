import type { ReactNode } from 'react';
import { Merk } from '#components/schil/merk.tsx';

type Eigenschappen = {
  bureau?: { code: string; naam: string };
  /** This bureau has a jaarverslag that anybody may read. */
  jaarverslagen?: boolean;
  pad?: string;
  children: ReactNode;
};

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
export function PubliekeSchil({ bureau, jaarverslagen = false, pad = '', children }: Eigenschappen) {
  const [eerste, ...rest] = BOVEN;
  const verslagen =
    bureau && jaarverslagen
      ? [{ href: `/cijfers/${bureau.code}/jaarverslagen`, titel: 'Jaarverslagen' }]
      : [];
  const items = [...(eerste ? [eerste] : []), ...verslagen, ...rest];
  const onder = (href: string) => pad === href || pad.startsWith(`${href}/`);
  // A page below two items is told under the nearest.
  const hier = items.filter(({ href }) => onder(href)).toSorted((a, b) => b.href.length - a.href.length)[0];
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
            {items.map(({ href, titel }) => (
              <li key={href}>
                <a href={href} aria-current={hier?.href === href ? 'page' : undefined}>
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
