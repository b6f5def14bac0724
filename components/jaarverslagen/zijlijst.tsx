import Link from 'next/link';
import { LABEL_STAND } from '#lib/jaarverslagen/labels.ts';
import type { Hoofdstukstand } from '#lib/jaarverslagen/model.ts';
import type { Editiepagina } from '#lib/jaarverslagen/queries.ts';
import { Status, type Toon } from '#components/ui/status.tsx';

const TOON: Record<Hoofdstukstand, Toon> = { leeg: 'neutraal', bezig: 'bezig', afgerond: 'goed' };

/** The chapters with how far each is; a click goes there. */
export function Zijlijst({ pagina }: { pagina: Pick<Editiepagina, 'inhoud' | 'standen'> }) {
  return (
    <nav aria-label="Hoofdstukken" className="lg:order-last lg:sticky lg:top-4">
      <h2 className="text-kop">Hoofdstukken</h2>
      <ol className="flex flex-col gap-2 mt-3">
        {pagina.inhoud.hoofdstukken.map(({ id, titel }) => {
          const stand = pagina.standen.get(id);
          return (
            <li key={id} className="flex flex-col">
              <Link href={`#${adresVan(id)}`}>{titel}</Link>
              {stand && <Status toon={TOON[stand]}>{LABEL_STAND[stand]}</Status>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

export const adresVan = (id: string) => `hoofdstuk-${id}`;
