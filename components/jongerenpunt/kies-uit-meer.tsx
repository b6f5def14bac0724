'use client';
import { useFormulier } from '#components/ui/formulier-context.tsx';

type Keuze = { readonly id: string; readonly naam: string };

/** More young people with the typed name: one press says who it was, and what was done goes with it. */
export function KiesUitMeer() {
  const { gegevens, waarden } = useFormulier();
  const keuze = keuzeVan(gegevens);
  if (keuze.length === 0) return null;
  const soort = [waarden.soort ?? ''].flat().at(-1) ?? '';
  return (
    <fieldset className="veld">
      <legend>Wie is het?</legend>
      <input type="hidden" name="soort" value={soort} />
      <ul className="knoppen">
        {keuze.map(({ id, naam }) => (
          <li key={id}>
            <button type="submit" name="jongereId" value={id} className="knop knop--secundair knop--klein">
              {naam}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function keuzeVan(gegevens: unknown): readonly Keuze[] {
  if (typeof gegevens !== 'object' || gegevens === null || !('keuze' in gegevens)) return [];
  return Array.isArray(gegevens.keuze) ? (gegevens.keuze as Keuze[]) : [];
}
