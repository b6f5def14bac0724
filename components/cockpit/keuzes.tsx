import Link from 'next/link';
import { LABEL_WERKFUNCTIE, metKeuze } from '#lib/cockpit/labels.ts';
import { WERKFUNCTIES, type Standkop } from '#lib/cockpit/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Veld } from '#components/ui/veld.tsx';

type Eigenschappen = {
  kop: Standkop;
  pad: string;
  /** Other parameters that stay. */
  houd?: Readonly<Record<string, string>>;
  /** Nothing on this page depends on it. */
  zonderFunctie?: boolean;
};

/** Gemeente, function and day, in an ordinary form so that the address holds the whole question. */
export function Standkeuzes({ kop, pad, houd = {}, zonderFunctie = false }: Eigenschappen) {
  const { keuze, gemeenten, vandaag, dagGeweigerd } = kop;
  const anders = keuze.gemeente ?? keuze.functie ?? (keuze.dag === vandaag ? null : keuze.dag);
  return (
    <>
      <form method="get" action={pad} className="standkeuzes niet-afdrukken" aria-label="Kies wat u ziet">
        {Object.entries(houd).map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ))}
        <Keuzelijst
          naam="gemeente"
          label="Gemeente"
          leeg="Alle gemeenten"
          waarde={keuze.gemeente ?? ''}
          keuzes={gemeenten.map(({ code, label }) => ({ waarde: code, label }))}
          breedte="kort"
        />
        {!zonderFunctie && (
          <Keuzelijst
            naam="functie"
            label="Functie"
            leeg="Alle functies"
            waarde={keuze.functie ?? ''}
            keuzes={WERKFUNCTIES.map((functie) => ({ waarde: functie, label: LABEL_WERKFUNCTIE[functie] }))}
            breedte="kort"
          />
        )}
        <Veld naam="dag" label="Stand op" soort="date" waarde={keuze.dag} max={vandaag} breedte="kort" />
        <Knop>Toon</Knop>
        {anders && (
          <Link href={metKeuze(pad, houd)} prefetch={false} className="lijstfilter-wis">
            Wis keuzes
          </Link>
        )}
      </form>
      {dagGeweigerd && (
        <Mededeling toon="let-op" titel="Over die dag is niets te zeggen">
          <p>Dit is de stand van vandaag, {formatDatum(vandaag)}. Kies een dag die al is geweest.</p>
        </Mededeling>
      )}
    </>
  );
}
