import Link from 'next/link';
import type { Opgave } from '#lib/opgaven/model.ts';
import type { Teldag } from '#lib/opgaven/teldag/model.ts';
import { Knop } from '#components/ui/knop.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { opgaveAdres } from './adres.ts';

type Eigenschappen = {
  opgave: Opgave;
  teldag: Teldag;
  fout: { readonly getypt: string; readonly zin: string } | null;
};

/** On which day the state is counted; in the address, so that the question can be kept and shared. */
export function Teldagkeuze({ opgave, teldag, fout }: Eigenschappen) {
  const kaal = { vorm: opgave.vorm, periode: opgave.periode, gemeente: opgave.gemeente };
  return (
    <form
      method="get"
      action={opgaveAdres({ ...kaal, gemeente: null })}
      className="standkeuzes niet-afdrukken"
      aria-label="Teldag kiezen"
    >
      {opgave.gemeente && <input type="hidden" name="gemeente" value={opgave.gemeente.code} />}
      <Veld
        naam="teldag"
        label="Teldag"
        hint="Op deze dag telt wie er thuiszit."
        soort="date"
        waarde={fout?.getypt ?? teldag.op}
        max={opgave.peildatum}
        breedte="kort"
        {...(fout && { fout: fout.zin })}
      />
      <Knop>Tel op deze dag</Knop>
      {teldag.gekozen && (
        <Link href={opgaveAdres(kaal)} prefetch={false} className="lijstfilter-wis">
          Terug naar de laatste schooldag
        </Link>
      )}
    </form>
  );
}
