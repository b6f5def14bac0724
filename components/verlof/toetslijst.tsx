import type { Toets, Toetsuitkomst } from '#lib/verlof/toets/model.ts';
import { Status, type Toon } from '#components/ui/status.tsx';

const WOORD: Record<Toetsuitkomst, string> = {
  voldoet: 'Voldoet',
  'voldoet-niet': 'Voldoet niet',
  'let-op': 'Let op',
};
const TOON: Record<Toetsuitkomst, Toon> = { voldoet: 'goed', 'voldoet-niet': 'te-laat', 'let-op': 'let-op' };

/** What the law asks and whether it is so, each with its article. It advises; a person decides. */
export function Toetslijst({ toetsen, label }: { toetsen: readonly Toets[]; label: string }) {
  return (
    <ul className="lijst" aria-label={label}>
      {toetsen.map((toets) => (
        <li key={toets.code} className="lijstrij">
          <div className="lijstrij-tekst">
            <span className="lijstrij-titel">{toets.vraag}</span>
            <span className="lijstrij-onder">
              {toets.uitleg} <span className="op-een-regel">{toets.artikel}</span>
            </span>
          </div>
          <div className="lijstrij-rechts">
            <Status toon={TOON[toets.uitkomst]}>{WOORD[toets.uitkomst]}</Status>
          </div>
        </li>
      ))}
    </ul>
  );
}
