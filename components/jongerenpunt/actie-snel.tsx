import { WOONPLAATS_LABEL } from '#lib/doelgroepen/jongerenpunt/labels.ts';
import type { Actieformulier } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { KiesUitMeer } from '#components/jongerenpunt/kies-uit-meer.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  formulier: Actieformulier;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** A short action: each kind is a button that records it, for today. Without a name it asks only where somebody lives. */
export function ActieSnel({ formulier, actie }: Eigenschappen) {
  const { jongere, soorten, gemeenten, vandaag } = formulier;
  return (
    <Formulier
      actie={actie}
      label="Preventieve actie vastleggen"
      {...(jongere ? { verborgen: { jongereId: jongere.id } } : {})}
    >
      {/* Enter in the name asks what was done, instead of taking the first button for an answer. */}
      <button type="submit" className="alleen-voorlezen" tabIndex={-1} aria-hidden="true">
        Verder
      </button>
      {!jongere && (
        <>
          <Veld
            naam="wie"
            label="Voor wie?"
            hint="Naam, met geboortejaar als dat helpt. Leeg: zonder naam."
            optioneel
            breedte="middel"
            autoComplete="off"
          />
          <KiesUitMeer />
          <Keuzes
            naam="waar"
            label="Zonder naam: waar woont de jongere?"
            optioneel
            naast
            keuzes={[
              ...gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam })),
              { waarde: 'buiten-regio', label: WOONPLAATS_LABEL['buiten-regio'] },
              { waarde: 'niet-in-brp', label: WOONPLAATS_LABEL['niet-in-brp'] },
            ]}
          />
        </>
      )}
      <fieldset id="veld-soort" tabIndex={-1} className="veld">
        <legend>Wat deed u?</legend>
        <div className="knoppen">
          {soorten.map(({ code, label }) => (
            <Verzendknop key={code} naam="soort" waarde={code} soort="secundair">
              {label}
            </Verzendknop>
          ))}
        </div>
      </fieldset>
      <Uitklap titel="Een andere dag, of een toelichting">
        <Veld naam="datum" label="Dag" soort="date" breedte="kort" waarde={vandaag} max={vandaag} />
        <Veld naam="toelichting" label="Toelichting" optioneel maxLength={500} />
      </Uitklap>
    </Formulier>
  );
}
