import type { ReactNode } from 'react';
import { Mededeling } from '#components/ui/mededeling.tsx';

/** Nothing to show, and what one may do about it. */
export function LegeStaat({
  titel,
  children,
  actie,
}: {
  titel: string;
  children?: ReactNode;
  actie?: ReactNode;
}) {
  return (
    <div className="leeg">
      <p className="leeg-titel">{titel}</p>
      {children && <p>{children}</p>}
      {actie && <div className="knoppen">{actie}</div>}
    </div>
  );
}

/** The user may not see or do this; the sentence of the matrix says who may. */
export function GeenRecht({ zin, actie }: { zin?: string; actie?: ReactNode }) {
  return (
    <div className="stilstaand">
      <h1>Hier kunt u niet bij</h1>
      <p>{zin ?? 'Uw rol bij dit bureau geeft geen toegang tot deze pagina.'}</p>
      <p className="gedempt">
        Hoort dit wel bij uw werk? De functioneel beheerder van uw bureau kan uw rollen aanpassen.
      </p>
      {actie && <div className="knoppen">{actie}</div>}
    </div>
  );
}

/** It does not exist, or it is not this user's; which of the two is not told. */
export function NietGevonden({ wat = 'Deze pagina', actie }: { wat?: string; actie?: ReactNode }) {
  return (
    <div className="stilstaand">
      <h1>Niet gevonden</h1>
      <p>{wat} is niet gevonden. Misschien is het adres veranderd, of hoort het bij een ander bureau.</p>
      {actie && <div className="knoppen">{actie}</div>}
    </div>
  );
}

/** Lines where the content will come, for loading.tsx. */
export function Laden({ wat = 'De pagina', regels = 6 }: { wat?: string; regels?: number }) {
  return (
    <div className="laden" role="status">
      <p className="alleen-voorlezen">{wat} wordt geladen.</p>
      {Array.from({ length: regels }, (_, plek) => (
        <span key={plek} aria-hidden="true" />
      ))}
    </div>
  );
}

/** A refusal of a query shown as a page: no right, not found, or the sentence itself. */
export function Geweigerd({ weigering, wat }: { weigering: { code: string; zin: string }; wat?: string }) {
  if (weigering.code === 'geen-recht') return <GeenRecht zin={weigering.zin} />;
  if (weigering.code === 'niet-gevonden') return <NietGevonden wat={wat} />;
  return <Mededeling toon="let-op" titel={weigering.zin} />;
}
