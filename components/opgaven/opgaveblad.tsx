import type { ComponentProps } from 'react';
import Link from 'next/link';
import type { Formulier } from '#components/ui/formulier.tsx';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { teldagTekst } from '#lib/opgaven/labels.ts';
import type { Opgavepagina } from '#lib/opgaven/queries.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { opgaveAdres } from './adres.ts';
import { Controlelijst } from './controlelijst.tsx';
import { Klaarzetten } from './klaarzetten.tsx';
import { Kopieenlijst } from './kopieenlijst.tsx';
import { Opgavetabel } from './opgavetabel.tsx';
import { SindsIndiening } from './sinds-indiening.tsx';
import { Teldagkeuze } from './teldagkeuze.tsx';

type Eigenschappen = {
  pagina: Opgavepagina;
  zetKlaar: ComponentProps<typeof Formulier>['actie'];
  /** A day that was typed and cannot be, with the sentence that says so. */
  teldagFout: { readonly getypt: string; readonly zin: string } | null;
};

/** The form filled in with the figures of now, what does not add up, and what was laid ready of it. */
export function Opgaveblad({ pagina, zetKlaar, teldagFout }: Eigenschappen) {
  const { vorm, opgave, gemeenten, kopieen, sindsIndiening, magMaken } = pagina;
  return (
    <div className="secties">
      {vorm.perGemeente && (
        <Lijstfilter
          pad={opgaveAdres({ vorm: opgave.vorm, periode: opgave.periode, gemeente: null })}
          houd={{ teldag: opgave.teldag?.gekozen ? opgave.teldag.op : undefined }}
          label="Gemeente kiezen"
          velden={[
            {
              naam: 'gemeente',
              label: 'Gemeente',
              leeg: 'Hele bureau',
              waarde: opgave.gemeente?.code,
              keuzes: gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam })),
            },
          ]}
        />
      )}
      {opgave.teldag && <Teldagkeuze opgave={opgave} teldag={opgave.teldag} fout={teldagFout} />}
      {sindsIndiening && <SindsIndiening sinds={sindsIndiening} />}
      {opgave.voorbehoud && <Mededeling titel="Voorbehoud">{opgave.voorbehoud}</Mededeling>}
      <Kenmerken
        naast
        kenmerken={[
          { naam: 'Voor', waarde: opgave.voor },
          { naam: 'Grondslag', waarde: opgave.grondslag },
          ...(opgave.uiterlijk
            ? [
                {
                  naam: 'Uiterlijk',
                  waarde: opgave.uiterlijk.op ? formatDatum(opgave.uiterlijk.op) : 'geen vaste dag',
                },
              ]
            : []),
          ...(opgave.teldag ? [{ naam: 'Teldag', waarde: teldagTekst(opgave.teldag) }] : []),
          { naam: 'Peildatum', waarde: formatDatum(opgave.peildatum) },
        ]}
      />
      <Uitklap titel="Voor wie, en wanneer">
        <p>{opgave.naarBuiten}</p>
        <p className="mt-2">{opgave.uiterlijk?.bron}</p>
      </Uitklap>
      {opgave.tabellen.map((tabel) => (
        <Sectie key={tabel.code} titel={tabel.titel}>
          <Opgavetabel opgave={opgave} tabel={tabel} />
        </Sectie>
      ))}
      {opgave.teksten.map(({ titel, regels }) => (
        <Sectie key={titel} titel={titel}>
          {regels.map((regel) => (
            <p key={regel} className="whitespace-pre-line">
              {regel}
            </p>
          ))}
        </Sectie>
      ))}
      {opgave.teksten.length > 0 && (
        <p>
          <Link href={`/rapportage/effectrapportage?schooljaar=${opgave.periode}`} prefetch={false}>
            Teksten bij deze tabellen lezen of schrijven
          </Link>
        </p>
      )}
      <Controlelijst controles={opgave.controles} />
      <Kopieenlijst kopieen={kopieen} />
      {magMaken && <Klaarzetten pagina={pagina} zetKlaar={zetKlaar} />}
    </div>
  );
}
