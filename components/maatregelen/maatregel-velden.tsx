import { MAATREGELSOORT_LABEL } from '#lib/vsv-trajecten/maatregelen/labels.ts';
import { MAATREGELSOORTEN, type Maatregel } from '#lib/vsv-trajecten/maatregelen/model.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';

/** The fields of a measure; an empty budget is not known, which is not nothing. */
export function MaatregelVelden({ maatregel }: { maatregel?: Maatregel }) {
  return (
    <>
      <Veld naam="naam" label="Naam" maxLength={120} waarde={maatregel?.naam ?? ''} />
      <Keuzelijst
        naam="soort"
        label="Waaruit wordt hij betaald?"
        waarde={maatregel?.soort ?? 'regionaal-programma'}
        keuzes={MAATREGELSOORTEN.map((soort) => ({ waarde: soort, label: MAATREGELSOORT_LABEL[soort] }))}
      />
      <Veld naam="van" label="Vanaf" soort="date" waarde={maatregel?.van ?? ''} breedte="middel" />
      <Veld
        naam="tot"
        label="Tot en met"
        soort="date"
        optioneel
        waarde={maatregel?.tot ?? ''}
        breedte="middel"
      />
      <Veld
        naam="budget"
        label="Budget in hele euro"
        hint="Voor de hele periode. Leeg: niet bekend."
        optioneel
        inputMode="numeric"
        maxLength={20}
        waarde={maatregel?.budget ?? ''}
        breedte="middel"
      />
      <Veld
        naam="financier"
        label="Wie betaalt?"
        optioneel
        maxLength={120}
        waarde={maatregel?.financier ?? ''}
      />
      <Veld
        naam="beheerder"
        label="Wie houdt hem bij?"
        optioneel
        maxLength={120}
        waarde={maatregel?.beheerder ?? ''}
      />
      <Tekstvak
        naam="toelichting"
        label="Toelichting"
        optioneel
        maxLength={1000}
        rijen={3}
        waarde={maatregel?.toelichting ?? ''}
      />
    </>
  );
}
