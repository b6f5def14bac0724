import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { BESTEMMING_LABEL } from '#lib/vsv-trajecten/bestemming/labels.ts';
import type { Bestemmingsdeel, Bevestiging } from '#lib/vsv-trajecten/bestemming/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Stand, type Actie } from '#components/vsv-trajecten/bestemming-stand.tsx';

/** What was confirmed and when that was recorded, and the question about any day, as it was known on any day. */
export function Bestemmingsgeschiedenis({ deel, trekIn }: { deel: Bestemmingsdeel; trekIn: Actie }) {
  const { bevestigingen, gevraagd, vandaag, werkprocesId } = deel;
  return (
    <>
      <Uitklap
        titel="Waar stond de jongere op een andere dag?"
        knop="secundair"
        klein
        open={gevraagd !== null}
      >
        <form
          method="get"
          action={`/trajecten/${werkprocesId}`}
          aria-label="Bestemming op een dag"
          className="grid justify-items-start gap-4"
        >
          <Veld
            naam="peildatum"
            label="Op welke dag?"
            soort="date"
            max={vandaag}
            waarde={gevraagd?.peildatum ?? vandaag}
            breedte="middel"
          />
          <Veld
            naam="bekendOp"
            label="Zoals bekend op"
            hint="Leeg: met alles wat nu bekend is."
            soort="date"
            max={vandaag}
            optioneel
            waarde={gevraagd ? todayInAmsterdam(gevraagd.bekendOp) : ''}
            breedte="middel"
          />
          <Knop soort="secundair" type="submit">
            Vraag op
          </Knop>
        </form>
        {gevraagd && (
          <div className="mt-4">
            <Mededeling
              titel={`Op ${formatDatum(gevraagd.peildatum)}, zoals bekend op ${formatDatum(todayInAmsterdam(gevraagd.bekendOp))}`}
            >
              <p>
                <Stand stand={gevraagd.stand} />
              </p>
            </Mededeling>
          </div>
        )}
      </Uitklap>
      {bevestigingen.length > 0 && (
        <Uitklap titel={`Wat eerder is bevestigd (${bevestigingen.length})`} knop="secundair" klein>
          <Tabel
            bijschrift="Bevestigde bestemmingen"
            verbergBijschrift
            kolommen={[
              { sleutel: 'op', kop: 'Op', hoofd: true, cel: ({ op }) => formatDatum(op) },
              { sleutel: 'wat', kop: 'Bestemming', cel: (rij) => <Wat rij={rij} /> },
              { sleutel: 'wie', kop: 'Vastgelegd', cel: vastgelegd },
              {
                sleutel: 'terug',
                kop: 'Intrekken',
                cel: (rij) =>
                  !rij.vervallenOp && deel.mag.vaststellen && <Intrekken {...{ rij, deel, trekIn }} />,
              },
            ]}
            rijen={bevestigingen}
            rijSleutel={({ id }) => id}
          />
        </Uitklap>
      )}
    </>
  );
}

function Wat({ rij }: { rij: Bevestiging }) {
  return (
    <>
      {BESTEMMING_LABEL[rij.bestemming]} {rij.vervallenOp && <Status toon="neutraal">Vervallen</Status>}
    </>
  );
}

function vastgelegd({ wie, geregistreerdOp, vervallenOp }: Bevestiging): string {
  const tot = vervallenOp ? `, tot ${formatDatum(todayInAmsterdam(vervallenOp))}` : '';
  return `${formatDatum(todayInAmsterdam(geregistreerdOp))}, ${wie ?? 'uit het vorige systeem'}${tot}`;
}

type Terug = { rij: Bevestiging; deel: Bestemmingsdeel; trekIn: Actie };
function Intrekken({ rij, deel: { werkprocesId: id, gezien }, trekIn }: Terug) {
  return (
    <Formulier
      actie={trekIn}
      verborgen={{ id, gezien, op: rij.op }}
      uniek={`trek${rij.id}`}
      label={`Intrekken van ${formatDatum(rij.op)}`}
    >
      <Verzendknop soort="stil" klein>
        Trek in
      </Verzendknop>
    </Formulier>
  );
}
