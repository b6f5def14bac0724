import { WOONPLAATS_LABEL } from '#lib/doelgroepen/jongerenpunt/labels.ts';
import type { Intake } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { TEL_ZONDER_NAAM } from '#lib/doelgroepen/jongerenpunt/rules.ts';
import { KnopLink } from '#components/ui/knop.tsx';
import { Ernaast } from '#components/jongerenpunt/ernaast.tsx';
import { VraagVelden } from '#components/jongerenpunt/vraag-velden.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  intake: Intake;
  jongere: NonNullable<Intake['jongere']>;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** A question of somebody we know: who he is, where he lives and what runs stand there already. */
export function IntakeBekend({ intake, jongere, actie }: Eigenschappen) {
  const { plek } = jongere;
  if (jongere.opmerking)
    return (
      <div className="flex flex-col gap-6">
        <Mededeling toon="let-op" titel={jongere.opmerking}>
          <p>{TEL_ZONDER_NAAM}</p>
        </Mededeling>
        <p>
          <KnopLink href="/jongerenpunt/actie" icoon="vinkje">
            Preventieve actie
          </KnopLink>
        </p>
      </div>
    );
  return (
    <div className="flex flex-col gap-6">
      <p>
        Geboren op {formatDatum(jongere.geboortedatum)}.{' '}
        {plek.bekend ? `Woont in ${plek.naam ?? 'een andere gemeente'}.` : 'Geen adres in de BRP bekend.'}
        {plek.woonplaats === 'buiten-regio' && ` ${WOONPLAATS_LABEL['buiten-regio']}: de vraag telt daar.`}
      </p>
      <Ernaast regels={jongere.ernaast} />
      <Formulier actie={actie} verborgen={{ jongereId: jongere.id }} label="Vraag vastleggen">
        <VraagVelden themas={intake.themas} />
        {!plek.bekend && (
          <Keuzelijst
            naam="woonplaats"
            label="Waar woont de jongere?"
            waarde="niet-in-brp"
            keuzes={[
              { waarde: 'niet-in-brp', label: WOONPLAATS_LABEL['niet-in-brp'] },
              { waarde: 'buiten-regio', label: WOONPLAATS_LABEL['buiten-regio'] },
            ]}
          />
        )}
        <Eerste />
        <Verzendknop>Leg de vraag vast</Verzendknop>
      </Formulier>
    </div>
  );
}

/** What happens next; without it somebody calls within a week. */
export function Eerste() {
  return (
    <div className="flex flex-wrap items-end gap-4">
      <Veld
        naam="volgendeActie"
        label="Wat is de volgende stap?"
        hint="Leeg: bellen hoe het gaat, binnen vijf werkdagen."
        optioneel
        breedte="middel"
        maxLength={200}
      />
      <Veld naam="volgendeDatum" label="Wanneer" soort="date" optioneel breedte="kort" />
    </div>
  );
}
