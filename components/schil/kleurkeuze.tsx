import type { Kleur } from '#lib/toegang/themas.ts';
import { Icoon, type IcoonNaam } from '#components/ui/icoon.tsx';

const KEUZES: readonly { kleur: Kleur; titel: string; icoon: IcoonNaam }[] = [
  { kleur: 'auto', titel: 'Zoals mijn apparaat', icoon: 'scherm' },
  { kleur: 'licht', titel: 'Licht', icoon: 'zon' },
  { kleur: 'donker', titel: 'Donker', icoon: 'maan' },
];

/** Light, dark or as the device; kept in a cookie, works without JavaScript. */
export function Kleurkeuze({ kleur, actie }: { kleur: Kleur; actie: (form: FormData) => Promise<void> }) {
  return (
    <form action={actie}>
      <p className="menu-kop">Kleur van het scherm</p>
      {KEUZES.map((keuze) => (
        <button
          key={keuze.kleur}
          type="submit"
          name="kleur"
          value={keuze.kleur}
          aria-pressed={keuze.kleur === kleur}
        >
          <Icoon naam={keuze.icoon} />
          {keuze.titel}
        </button>
      ))}
    </form>
  );
}
