import type { ReactNode } from 'react';
import { Merk } from '#components/schil/merk.tsx';

type Eigenschappen = { bureau?: { code: string; naam: string }; children: ReactNode };

/** Around the pages anybody may read: calm and airy, no menus. */
export function PubliekeSchil({ bureau, children }: Eigenschappen) {
  return (
    <div className="schil schil--publiek">
      <a href="#inhoud" className="overslaan">
        Naar de inhoud
      </a>
      <header className="publiek-kop">
        <a href={bureau ? `/cijfers/${bureau.code}` : '/cijfers'} className="merk">
          {bureau ? <span>{bureau.naam}</span> : <Merk />}
        </a>
        <p className="gedempt">Leerplicht en Doorstroompunt in cijfers</p>
      </header>
      <main id="inhoud" tabIndex={-1} className="publiek-inhoud">
        {children}
      </main>
      <footer className="publiek-voet">
        <nav aria-label="Over deze pagina’s">
          <ul>
            <li>
              <a href="/moties/openbaar">Moties en beloften</a>
            </li>
            <li>
              <a href="/methode">Hoe deze cijfers worden gemaakt</a>
            </li>
            <li>
              <a href="/begrippen">Begrippen</a>
            </li>
            <li>
              <a href="/toegankelijkheid">Toegankelijkheid</a>
            </li>
            <li>
              <a href="/aanmelden">Voor medewerkers</a>
            </li>
          </ul>
        </nav>
        <p className="merk merk--klein">
          <Merk />
        </p>
      </footer>
    </div>
  );
}
