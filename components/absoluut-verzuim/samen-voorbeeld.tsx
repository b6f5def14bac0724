import { HANDELING_UITKOMST } from '#lib/absoluut-verzuim/labels.ts';
import type { Bundelvoorbeeld, Voorbeeld } from '#lib/absoluut-verzuim/samen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = { voorbeeld: Bundelvoorbeeld; sluitAf: Actie; bevestig: Actie };

/** Signal by signal what would happen, and then one button for all that can be done. */
export function SamenVoorbeeld({ voorbeeld: { uitkomst, regels }, sluitAf, bevestig }: Eigenschappen) {
  const kan = regels.filter((regel) => regel.kan);
  const bevestigen = uitkomst === 'bevestigd';
  return (
    <Formulier
      breed
      actie={bevestigen ? bevestig : sluitAf}
      verborgen={bevestigen ? { samen: 'ja' } : { uitkomst }}
      label={HANDELING_UITKOMST[uitkomst]}
    >
      <Tabel
        bijschrift="Wat er gebeurt"
        verbergBijschrift
        kolommen={[
          { sleutel: 'wie', kop: 'Jongere', hoofd: true, cel: (rij) => <Wie rij={rij} /> },
          { sleutel: 'gevolg', kop: 'Gevolg', cel: (rij) => <Gevolg rij={rij} /> },
        ]}
        rijen={regels}
        rijSleutel={(rij) => rij.id}
      />
      {kan.length === 0 ? (
        <p>Geen van deze signalen kan zo worden beoordeeld.</p>
      ) : (
        <>
          {bevestigen && <Controle />}
          <Veld naam="notitie" label="Notitie bij elk signaal" optioneel maxLength={1000} />
        </>
      )}
      <Knoppen>
        {kan.length > 0 && (
          <Verzendknop>
            {bevestigen ? 'Bevestig' : 'Sluit af'} ({kan.length})
          </Verzendknop>
        )}
        <KnopLink href="/absoluut-verzuim" soort="stil">
          Terug naar de lijst
        </KnopLink>
      </Knoppen>
    </Formulier>
  );
}

/** Once for all: with it the first step of the routekaart is done, or stays open knowingly. */
function Controle() {
  return (
    <Keuzes
      naam="controle"
      label="Zijn BRP en inschrijvingen van al deze jongeren nagekeken?"
      hint="Dat is stap 1 van de routekaart (Leerplichtwet 1969, art. 19). Staat de dag al bij een signaal, dan geldt die dag."
      keuzes={[
        { waarde: 'gedaan', label: 'Ja; zet stap 1 bij ieder op de routekaart' },
        { waarde: 'later', label: 'Nog niet van ieder; waar de controle ontbreekt, blijft stap 1 open' },
      ]}
    />
  );
}

function Wie({ rij }: { rij: Voorbeeld }) {
  return (
    <>
      {rij.kan && <input type="hidden" name="signaal" value={`${rij.id}.${rij.versie}`} />}
      {rij.naam}
    </>
  );
}

function Gevolg({ rij }: { rij: Voorbeeld }) {
  return rij.kan ? rij.gevolg : <Status toon="let-op">{rij.gevolg}</Status>;
}
