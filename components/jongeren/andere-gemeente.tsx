import { ANDERE_GEMEENTE } from '#lib/jongeren/gemeenten/model.ts';
import { Veld } from '#components/ui/veld.tsx';
import { Vervolg } from '#components/ui/vervolg.tsx';

/** The last choice of a list of gemeenten; it unfolds the two fields below. */
export const ANDERE_GEMEENTE_KEUZE = {
  waarde: ANDERE_GEMEENTE,
  label: 'Een andere gemeente, die hier niet staat',
  vervolg: 'andere-gemeente',
} as const;

export function AndereGemeente() {
  return (
    <Vervolg bij="andere-gemeente">
      <Veld
        naam="andereCode"
        label="CBS-code van de andere gemeente"
        hint="Vier cijfers, zoals 0935 voor Maastricht."
        inputMode="numeric"
        breedte="kort"
        maxLength={4}
      />
      <Veld naam="andereNaam" label="Naam van de andere gemeente" maxLength={80} />
    </Vervolg>
  );
}
