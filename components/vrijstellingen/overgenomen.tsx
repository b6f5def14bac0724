import { addDays } from '#lib/kalender/rules.ts';
import { LABEL_GROND } from '#lib/jongeren/leerplicht/labels.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import { GRONDEN } from '#lib/vrijstellingen/model.ts';
import type { Dossierdeel, Schakel } from '#lib/vrijstellingen/pagina/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Bij = { schakel: Schakel; deel: Dossierdeel; acties: { beeindig: Actie; herstel: Actie } };

/** What can be done with a vrijstelling that came along without a case: go on with a case of its own, or end it. */
export function BijOvergenomen({ schakel, deel: { jongereId, mag }, acties }: Bij) {
  const { vrijstellingId, zaakId, grond, tot, beeindigd } = schakel;
  if (zaakId !== null || vrijstellingId === null) return null;
  const vraag = new URLSearchParams({ jongere: jongereId, grond, ...(tot && { van: addDays(tot, 1) }) });
  const beroep = GRONDDEFINITIES[grond].aard === 'beroep';
  return (
    <>
      {mag.behandelen && (
        <KnopLink href={`/vrijstellingen/nieuw?${vraag}`} klein icoon="plus">
          {beroep ? 'Nieuw beroep erna' : 'Nieuwe aanvraag erna'}
        </KnopLink>
      )}
      {mag.beslissen && beeindigd && (
        <Formulier
          actie={acties.herstel}
          verborgen={{ vrijstellingId }}
          uniek={vrijstellingId}
          label={`Einde ongedaan maken: ${grond}`}
        >
          <Verzendknop soort="stil" klein>
            Maak het einde ongedaan
          </Verzendknop>
        </Formulier>
      )}
      {mag.beslissen && !beeindigd && (
        <Uitklap titel="Eindigt eerder" knop="stil" klein>
          <Formulier
            actie={acties.beeindig}
            verborgen={{ vrijstellingId }}
            uniek={vrijstellingId}
            label={`Eerder beëindigen: ${grond}`}
          >
            <Veld naam="eindTot" label="Laatste dag" soort="date" breedte="middel" />
            <Veld
              naam="eindReden"
              label="Waarom"
              hint="Bijvoorbeeld: gaat weer naar school."
              maxLength={300}
            />
            <Verzendknop>Beëindig</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </>
  );
}

/** A running vrijstelling from another gemeente or system, as a fact: here nothing is tested or decided. */
export function NeemOver({ jongereId, actie }: { jongereId: string; actie: Actie }) {
  return (
    <Uitklap titel="Loopt er al een vrijstelling van elders?" knop="stil" klein>
      <p className="mb-2 gedempt">
        Alleen om over te nemen wat een andere gemeente al toetste of besloot. Een kennisgeving of aanvraag
        die hier binnenkomt, neemt u in met de knop bovenaan.
      </p>
      <Formulier actie={actie} verborgen={{ jongereId }} label="Vrijstelling overnemen">
        <Keuzelijst
          naam="grond"
          label="Grond"
          leeg="Kies een grond"
          breedte="vol"
          keuzes={GRONDEN.map((waarde) => ({ waarde, label: LABEL_GROND[waarde] }))}
        />
        <Veld naam="van" label="Eerste dag" soort="date" breedte="middel" />
        <Veld naam="tot" label="Laatste dag" soort="date" breedte="middel" optioneel />
        <Verzendknop>Neem over</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}
