import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Verlofvoorbereiding } from '#lib/verlof/aanvragen/queries.ts';
import { GROND_ARTIKEL, GROND_LABEL, KANAAL_LABEL } from '#lib/verlof/labels.ts';
import { KANALEN, VERLOFGRONDEN } from '#lib/verlof/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { OverlapMelding } from '#components/verlof/overlap-melding.tsx';

type Eigenschappen = {
  voorbereiding: Verlofvoorbereiding;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** An application as it came by telephone, mail or on paper; for one child or for several of one family. */
export function AanvraagFormulier({ voorbereiding, actie }: Eigenschappen) {
  const { kinderen, ouders, vandaag, wekenVooraf } = voorbereiding;
  const [kind] = kinderen;
  return (
    <Formulier actie={actie} label="Verlofaanvraag vastleggen">
      <Keuzes
        naam="jongereId"
        label="Voor wie?"
        hint={
          kinderen.length > 1
            ? 'Elk kind krijgt een eigen besluit; de aanvraag blijft bij elkaar.'
            : 'Broers en zussen staan hier zodra hun ouders bij beiden bekend zijn.'
        }
        meer
        waarde={kind ? [kind.id] : []}
        keuzes={kinderen.map(({ id, naam, geboortedatum }) => ({
          waarde: id,
          label: `${naam}, geboren ${formatDatum(geboortedatum)}`,
        }))}
      />
      <Keuzes
        naam="grond"
        label="Waarvoor?"
        waarde="11g"
        keuzes={[...VERLOFGRONDEN].reverse().map((grond) => ({
          waarde: grond,
          label: GROND_LABEL[grond],
          hint:
            grond === '11f'
              ? `${GROND_ARTIKEL[grond]}. Daarover beslist alleen het hoofd; u stuurt de aanvraag door.`
              : `${GROND_ARTIKEL[grond]}. Meer dan tien schooldagen in het schooljaar: u beslist.`,
        }))}
      />
      <Veld naam="van" label="Eerste dag" soort="date" breedte="middel" />
      <Veld
        naam="tot"
        label="Laatste dag"
        soort="date"
        breedte="middel"
        hint="Baken telt de schooldagen; op de volgende pagina kunt u het aantal verbeteren."
      />
      <Tekstvak naam="reden" label="Reden" rijen={3} maxLength={1000} />
      <Veld naam="aanvrager" label="Wie vraagt het?" waarde={ouders[0] ?? ''} maxLength={120} />
      <Keuzelijst
        naam="kanaal"
        label="Hoe kwam de aanvraag binnen?"
        waarde="mail"
        keuzes={KANALEN.map((kanaal) => ({ waarde: kanaal, label: KANAAL_LABEL[kanaal] }))}
      />
      <Veld
        naam="ontvangenOp"
        label="Ontvangen op"
        soort="date"
        waarde={vandaag}
        max={vandaag}
        breedte="middel"
        hint={`Veel scholen vragen om ${wekenVooraf === 1 ? '1 week' : `${wekenVooraf} weken`} vooraf aan te vragen. De wet vraagt dat niet; het is nooit een reden om af te wijzen.`}
      />
      <OverlapMelding />
      <Verzendknop>Leg de aanvraag vast</Verzendknop>
    </Formulier>
  );
}
