import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Bundelvoorbeeld, Voorbeeldrij } from '#lib/vsv-trajecten/bestemming/lijst/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  voorbeeld: Bundelvoorbeeld;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** One by one what would be confirmed, and then one button for all that can be. */
export function BestemmingenSamen({ voorbeeld: { peildatum, rijen }, actie }: Eigenschappen) {
  const kan = rijen.filter((rij) => rij.kan);
  return (
    <Formulier breed actie={actie} verborgen={{ peildatum }} label="Samen bevestigen">
      <Tabel
        bijschrift="Wat er gebeurt"
        verbergBijschrift
        kolommen={[
          { sleutel: 'wie', kop: 'Jongere', hoofd: true, cel: (rij) => <Wie rij={rij} /> },
          {
            sleutel: 'gevolg',
            kop: 'Wordt bevestigd',
            rekt: true,
            cel: (rij) =>
              rij.kan ? (
                rij.gevolg
              ) : (
                <>
                  <Status toon="let-op">Blijft open</Status> {rij.gevolg}
                </>
              ),
          },
        ]}
        rijen={rijen}
        rijSleutel={({ id }) => id}
      />
      {kan.length === 0 && <p>Van niemand in deze keuze is er iets te bevestigen.</p>}
      <Knoppen>
        {kan.length > 0 && <Verzendknop>Bevestig ({kan.length})</Verzendknop>}
        <KnopLink href="/bestemmingen" soort="stil">
          Terug naar de lijst
        </KnopLink>
      </Knoppen>
    </Formulier>
  );
}

function Wie({ rij }: { rij: Voorbeeldrij }) {
  return (
    <>
      {rij.kan && <input type="hidden" name="rij" value={`${rij.id}.${rij.gezien}.${rij.bestemming}`} />}
      {rij.naam}
    </>
  );
}
