import { addDays } from '#lib/kalender/rules.ts';
import { PER } from '#lib/handhaving/dwangsom/model.ts';
import type { Dossierhandhaving } from '#lib/handhaving/lezen/model.ts';
import { Werkkeuze } from '#components/handhaving/dossierdeel.tsx';
import type { Actie } from '#components/handhaving/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  handhaving: Dossierhandhaving;
  ouders: readonly { id: string; naam: string }[];
  actie: Actie;
};

/** The intention of a last onder dwangsom: to whom, why, and until when they may react. */
export function DwangsomBegin({ handhaving: { werk, vandaag }, ouders, actie }: Eigenschappen) {
  if (werk.length === 0) return null;
  if (ouders.length === 0)
    return <p className="gedempt">Een last is gericht aan een ouder. Vul eerst het gezin aan.</p>;
  return (
    <Uitklap titel="Voornemen last onder dwangsom" knop="secundair" klein>
      <Formulier actie={actie} label="Voornemen last onder dwangsom" uniek="dwangsom">
        <Werkkeuze werk={werk} />
        <Keuzes
          naam="ouderIds"
          label="Aan wie is de last gericht?"
          meer
          keuzes={ouders.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        />
        <Tekstvak naam="grond" label="Waarom is de last nodig?" rijen={4} maxLength={2000} />
        <div className="velden-naast flex flex-wrap gap-4">
          <Veld
            naam="voornemenOp"
            label="Datum van het voornemen"
            hint="De tijd om te reageren begint pas als de brief weg is."
            soort="date"
            breedte="kort"
            max={vandaag}
            waarde={vandaag}
          />
          <Veld
            naam="zienswijzeUiterlijk"
            label="Reactie mogelijk tot en met"
            hint="Gebruikelijk is twee weken."
            soort="date"
            breedte="kort"
            waarde={addDays(vandaag, 14)}
          />
        </div>
        <div className="velden-naast flex flex-wrap gap-4">
          <Veld
            naam="bedrag"
            label="Dwangsom in euro"
            hint="Wat u van plan bent; het komt in de brief."
            optioneel
            breedte="kort"
            inputMode="decimal"
          />
          <Keuzelijst
            naam="per"
            label="Per"
            optioneel
            keuzes={PER.map((item) => ({ waarde: item, label: item }))}
          />
          <Veld naam="maximum" label="Maximum in euro" optioneel breedte="kort" inputMode="decimal" />
        </div>
        <Verzendknop>Leg voornemen vast</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}
