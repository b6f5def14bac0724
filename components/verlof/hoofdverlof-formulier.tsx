import type { FormulierStaat } from '#lib/toegang/act.ts';
import { GROND_ARTIKEL, GROND_LABEL } from '#lib/verlof/labels.ts';
import type { Verlofoverzicht } from '#lib/verlof/lezen/model.ts';
import { VERLOFGRONDEN } from '#lib/verlof/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { OverlapMelding } from '#components/verlof/overlap-melding.tsx';

type Eigenschappen = {
  jongereId: string;
  overzicht: Verlofoverzicht;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** Leave that a head gave, as the school told it; recorded also when it does not fit the law. */
export function HoofdverlofFormulier({ jongereId, overzicht, actie }: Eigenschappen) {
  const { scholen, schoolId, vandaag } = overzicht;
  return (
    <Formulier actie={actie} verborgen={{ jongereId }} label="Verlof door het hoofd vastleggen">
      <Keuzes
        naam="grond"
        label="Waarvoor?"
        waarde="11g"
        keuzes={[...VERLOFGRONDEN]
          .reverse()
          .map((grond) => ({ waarde: grond, label: GROND_LABEL[grond], hint: GROND_ARTIKEL[grond] }))}
      />
      <Veld naam="van" label="Eerste dag" soort="date" breedte="middel" />
      <Veld naam="tot" label="Laatste dag" soort="date" breedte="middel" />
      <Veld
        naam="dagen"
        label="Schooldagen"
        hint="Laat leeg: Baken telt ze met de vakanties van de regio."
        inputMode="numeric"
        breedte="kort"
        optioneel
      />
      <Keuzelijst
        naam="schoolId"
        label="School"
        leeg="De school waar de jongere dan is ingeschreven"
        waarde={schoolId ?? ''}
        keuzes={scholen.map(({ id, naam }) => ({ waarde: id, label: naam }))}
      />
      <Veld naam="gemeldOp" label="Gemeld op" soort="date" waarde={vandaag} max={vandaag} breedte="middel" />
      <Uitklap titel="Meer gegevens">
        <Veld
          naam="beslotenOp"
          label="Het hoofd besliste op"
          soort="date"
          max={vandaag}
          breedte="middel"
          optioneel
        />
        <Veld
          naam="lesdagenPerWeek"
          label="Lesdagen per week"
          hint="Bij kwalificatieplicht met minder lesdagen gelden de tien vakantiedagen naar rato."
          waarde={5}
          soort="number"
          min={1}
          max={5}
          breedte="kort"
        />
        <Veld naam="toelichting" label="Toelichting" optioneel maxLength={500} />
      </Uitklap>
      <OverlapMelding />
      <Verzendknop>Leg vast</Verzendknop>
    </Formulier>
  );
}
