import { SAMEN_KNOP } from '#lib/meldingen/samen/labels.ts';
import type { Bundelvoorbeeld, Voorbeeld } from '#lib/meldingen/samen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** Melding by melding what would happen, and then one button for all that can be done. */
export function SamenVoorbeeld({
  voorbeeld,
  behandel,
  wijsToe,
}: {
  voorbeeld: Bundelvoorbeeld;
  behandel: Actie;
  wijsToe: Actie;
}) {
  const { handeling, regels, collegas } = voorbeeld;
  const kan = regels.filter((regel) => regel.kan);
  return (
    <Formulier
      breed
      actie={handeling === 'toewijzen' ? wijsToe : behandel}
      verborgen={handeling === 'toewijzen' ? {} : { handeling }}
      label={SAMEN_KNOP[handeling]}
    >
      <Tabel
        bijschrift="Wat er gebeurt"
        verbergBijschrift
        kolommen={[
          { sleutel: 'wie', kop: 'Jongere', hoofd: true, cel: (rij) => <Wie rij={rij} /> },
          { sleutel: 'school', kop: 'School', cel: (rij) => rij.school },
          { sleutel: 'gevolg', kop: 'Gevolg', cel: (rij) => <Gevolg rij={rij} /> },
        ]}
        rijen={regels}
        rijSleutel={(rij) => rij.id}
      />
      {kan.length === 0 ? (
        <p>Geen van deze meldingen kan zo worden behandeld.</p>
      ) : (
        <>
          {handeling === 'toewijzen' ? (
            <Keuzelijst
              naam="naar"
              label="Aan wie"
              leeg="Kies een collega"
              keuzes={collegas.map(({ id, naam }) => ({ waarde: id, label: naam }))}
            />
          ) : (
            <Veld naam="opmerking" label="Opmerking aan de scholen" optioneel maxLength={500} />
          )}
        </>
      )}
      <Knoppen>
        {kan.length > 0 && (
          <Verzendknop>
            {SAMEN_KNOP[handeling]} ({kan.length})
          </Verzendknop>
        )}
        <KnopLink href="/meldingen" soort="stil">
          Terug naar de lijst
        </KnopLink>
      </Knoppen>
    </Formulier>
  );
}

function Wie({ rij }: { rij: Voorbeeld }) {
  return (
    <>
      {rij.kan && <input type="hidden" name="melding" value={`${rij.id}.${rij.versie}`} />}
      {rij.naam}
    </>
  );
}

function Gevolg({ rij }: { rij: Voorbeeld }) {
  return rij.kan ? rij.gevolg : <Status toon="let-op">{rij.gevolg}</Status>;
}
