import type { Datum } from '#lib/kalender/model.ts';
import { AFLOOP_LABEL } from '#lib/vsv-trajecten/interventies/labels.ts';
import { AFLOPEN, type Interventie } from '#lib/vsv-trajecten/interventies/model.ts';
import type { Trajectpagina } from '#lib/vsv-trajecten/lezen/model.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';

const AFLOOPKEUZES = AFLOPEN.map((afloop) => ({ waarde: afloop, label: AFLOOP_LABEL[afloop] }));

/** What it is, who does it and since when; the end only when it is over already. */
export function InterventieVelden({
  pagina,
  interventie,
}: {
  pagina: Trajectpagina;
  interventie?: Interventie;
}) {
  const { vandaag, aanbod } = pagina;
  const partners = partnerKeuzes(aanbod.partners, interventie);
  return (
    <>
      <Keuzelijst
        naam="soort"
        label="Wat begon er?"
        leeg="Kies"
        waarde={interventie?.soort ?? ''}
        keuzes={soortKeuzes(aanbod.soorten, interventie)}
      />
      {partners.length > 0 && (
        <Keuzelijst
          naam="organisatieId"
          label="Partner"
          optioneel
          leeg="Geen partner uit de lijst"
          waarde={interventie?.organisatieId ?? ''}
          keuzes={partners}
        />
      )}
      <Veld
        naam="aanbieder"
        label="Wie doet het?"
        hint="De coach of de afdeling, of een organisatie die niet in de lijst staat."
        optioneel
        maxLength={120}
        waarde={interventie?.aanbieder ?? ''}
      />
      <Veld
        naam="van"
        label="Vanaf"
        soort="date"
        waarde={interventie?.van ?? vandaag}
        max={vandaag}
        breedte="middel"
      />
      <Keuzelijst
        naam="maatregelId"
        label="Betaald uit maatregel"
        optioneel
        leeg="Geen of niet bekend"
        waarde={interventie?.maatregelId ?? ''}
        keuzes={aanbod.maatregelen.map(({ id, naam }) => ({ waarde: id, label: naam }))}
      />
      <Uitklap titel="Al afgelopen" open={Boolean(interventie?.tot)}>
        <Veld
          naam="tot"
          label="Tot en met"
          soort="date"
          optioneel
          waarde={interventie?.tot ?? ''}
          max={vandaag}
          breedte="middel"
        />
        <Keuzelijst
          naam="afloop"
          label="Hoe eindigde het?"
          optioneel
          leeg="Loopt nog"
          waarde={interventie?.afloop ?? ''}
          keuzes={AFLOOPKEUZES}
        />
      </Uitklap>
    </>
  );
}

export function EindeVelden({ tot, vandaag }: { tot: Datum; vandaag: Datum }) {
  return (
    <>
      <Veld naam="tot" label="Tot en met" soort="date" waarde={tot} max={vandaag} breedte="middel" />
      <Keuzelijst naam="afloop" label="Hoe eindigde het?" leeg="Kies" keuzes={AFLOOPKEUZES} />
    </>
  );
}

/** A kind that left the list can still be kept where it was chosen. */
function soortKeuzes(
  soorten: Trajectpagina['aanbod']['soorten'],
  interventie: Interventie | undefined,
): { waarde: string; label: string }[] {
  const keuzes = soorten.map(({ code, label }) => ({ waarde: code, label }));
  return !interventie || keuzes.some(({ waarde }) => waarde === interventie.soort)
    ? keuzes
    : [...keuzes, { waarde: interventie.soort, label: interventie.label }];
}

/** A partner that stopped can still be kept where it was chosen. */
function partnerKeuzes(
  partners: Trajectpagina['aanbod']['partners'],
  interventie: Interventie | undefined,
): { waarde: string; label: string }[] {
  const keuzes = partners.map(({ id, naam }) => ({ waarde: id, label: naam }));
  const { organisatieId, organisatie } = interventie ?? {};
  return !organisatieId || keuzes.some(({ waarde }) => waarde === organisatieId)
    ? keuzes
    : [...keuzes, { waarde: organisatieId, label: organisatie ?? 'Gestopte partner' }];
}
