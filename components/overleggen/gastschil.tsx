import type { ReactNode } from 'react';
import { Merk } from '#components/schil/merk.tsx';

/** Around the page of a guest: no menus, no way into the werkplek. */
export function Gastschil({ children }: { children: ReactNode }) {
  return (
    <div className="schil schil--publiek">
      <a href="#inhoud" className="overslaan">
        Naar de inhoud
      </a>
      <header className="publiek-kop">
        <span className="merk">
          <Merk />
        </span>
        <p className="gedempt">Gedeeld voor een overleg. Vertrouwelijk.</p>
      </header>
      <main id="inhoud" tabIndex={-1} className="publiek-inhoud">
        {children}
      </main>
    </div>
  );
}
