import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addMonths } from '#lib/kalender/rules.ts';
import { STAND_LABEL } from '#lib/kwaliteit/toets/labels.ts';
import { STANDEN } from '#lib/kwaliteit/toets/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { SOORTEN } from '#lib/werkprocessen/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  vandaag: Datum;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** What to draw from; the draw itself is by chance and kept. */
export function TrekFormulier({ vandaag, actie }: Eigenschappen) {
  return (
    <Formulier actie={actie} label="Nieuwe steekproef">
      <Veld naam="naam" label="Naam" waarde={`Dossiertoets ${formatDatum(vandaag)}`} maxLength={100} />
      <Keuzes
        naam="stand"
        label="Waaruit trekken?"
        waarde="gesloten"
        keuzes={STANDEN.map((stand) => ({ waarde: stand, label: STAND_LABEL[stand] }))}
      />
      <Veld naam="van" label="Van" soort="date" waarde={addMonths(vandaag, -3)} breedte="middel" />
      <Veld naam="tot" label="Tot en met" soort="date" waarde={vandaag} breedte="middel" />
      <Keuzelijst
        naam="soort"
        label="Soort werk"
        leeg="Alle soorten"
        keuzes={SOORTEN.map((soort) => ({ waarde: soort, label: soortLabel(soort) }))}
      />
      <Veld naam="aantal" label="Hoeveel zaken" soort="number" waarde={10} breedte="kort" />
      <Verzendknop>Trek een steekproef</Verzendknop>
    </Formulier>
  );
}
