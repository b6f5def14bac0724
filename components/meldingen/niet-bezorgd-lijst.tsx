import Link from 'next/link';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { STATUS_LABEL } from '#lib/meldingen/labels.ts';
import type { NietBezorgdLijst as Lijst } from '#lib/meldingen/terugmelding/queries.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  lijst: Lijst;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** Feedback on its way or stuck, the longest waiting first; what is stuck can be sent again. */
export function NietBezorgdLijst({ lijst: { regels, magOpnieuw }, actie }: Eigenschappen) {
  if (regels.length === 0)
    return (
      <Sectie titel="Niets te doen">
        <LegeStaat titel="Alles is bezorgd">
          Elke school heeft gehoord wat er met haar melding is gedaan.
        </LegeStaat>
      </Sectie>
    );
  return (
    <Formulier actie={actie} breed label="Opnieuw bezorgen">
      <Tabel
        bijschrift="Niet bezorgd"
        verbergBijschrift
        kolommen={[
          { sleutel: 'school', kop: 'School', hoofd: true, cel: (rij) => rij.school ?? 'onbekende school' },
          {
            sleutel: 'melding',
            kop: 'Melding',
            cel: (rij) => (
              <Link href={`/meldingen/${rij.meldingId}`} prefetch={false}>
                {STATUS_LABEL[rij.status]}
              </Link>
            ),
          },
          { sleutel: 'sinds', kop: 'Sinds', cel: (rij) => <Datum op={todayInAmsterdam(rij.aangemaaktOp)} /> },
          { sleutel: 'pogingen', kop: 'Pogingen', getal: true, cel: (rij) => rij.pogingen },
          {
            sleutel: 'fout',
            kop: 'Stand',
            cel: (rij) => (
              <>
                {magOpnieuw && <input type="hidden" name="id" value={rij.id} />}
                {rij.fout ? (
                  <Status toon="te-laat">{rij.fout}</Status>
                ) : (
                  <Status toon="bezig">onderweg</Status>
                )}
              </>
            ),
          },
        ]}
        rijen={regels}
        rijSleutel={(rij) => rij.id}
      />
      {magOpnieuw && <Verzendknop icoon="opnieuw">Bezorg alles opnieuw</Verzendknop>}
    </Formulier>
  );
}
