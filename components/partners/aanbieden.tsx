import type { Partnerdossier } from '#lib/partners/dossier/model.ts';
import { GEGEVENS_LABEL } from '#lib/partners/overdracht/labels.ts';
import { GEGEVENSOORTEN } from '#lib/partners/overdracht/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { partnerkeuzes } from '#components/partners/partnerkeuzes.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Vervolg } from '#components/ui/vervolg.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  dossier: Partnerdossier;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** To whom, for what, with what and on what ground. Health and justice are no choice here, and cannot be. */
export function Aanbieden({ dossier, actie }: Eigenschappen) {
  const { partners, werk, magDelen, jongereId, vandaag } = dossier;
  return (
    <Formulier actie={actie} verborgen={{ jongereId }} uniek="aanbod" label="Warm overdragen">
      <Keuzelijst naam="partner" label="Aan wie?" leeg="Kies een partner" keuzes={partnerkeuzes(partners)} />
      <Tekstvak naam="doel" label="Wat gaat de partner doen?" rijen={2} maxLength={500} />
      <Keuzes
        naam="gegevens"
        label="Wat geeft u?"
        hint="Niet meer dan de partner nodig heeft. Wat de jongere over gezondheid of justitie vertelde, gaat nooit mee (WEB art. 9.2.7)."
        meer
        waarde={['contact', 'hulpvraag']}
        keuzes={GEGEVENSOORTEN.map((waarde) => ({ waarde, label: GEGEVENS_LABEL[waarde] }))}
      />
      <Keuzes
        naam="grondslag"
        label="Op welke grond?"
        waarde={magDelen ? 'instemming' : 'wettelijke-taak'}
        keuzes={[
          {
            waarde: 'instemming',
            label: 'De jongere stemt ermee in',
            ...(magDelen
              ? {}
              : { hint: 'Er is nog geen instemming om te delen; leg die vast bij Instemming.' }),
          },
          { waarde: 'wettelijke-taak', label: 'Een wettelijke taak', vervolg: 'wettelijke-taak' },
        ]}
      />
      <Vervolg bij="wettelijke-taak">
        <Veld
          naam="grondslagToelichting"
          label="Welke wet?"
          hint="Bijvoorbeeld Participatiewet art. 7, of Jeugdwet art. 2.3."
          maxLength={300}
          breedte="middel"
        />
      </Vervolg>
      {werk.length > 0 && (
        <Keuzelijst
          naam="werkprocesId"
          label="Bij welk werk hoort het?"
          hint="Wie dat werk heeft, krijgt de termijn."
          waarde={werk[0]?.id ?? ''}
          keuzes={[
            ...werk.map(({ id, soort }) => ({ waarde: id, label: soortLabel(soort) })),
            { waarde: '', label: 'Bij geen werk' },
          ]}
        />
      )}
      <Veld naam="op" label="Aangeboden op" soort="date" breedte="kort" waarde={vandaag} max={vandaag} />
      <Verzendknop>Draag over</Verzendknop>
    </Formulier>
  );
}
