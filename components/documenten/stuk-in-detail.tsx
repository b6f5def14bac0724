import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { LABEL_BRON } from '#lib/documenten/labels.ts';
import type { Documentenpagina, Documentversie, Dossierstuk } from '#lib/documenten/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Openen } from '#components/documenten/openen.tsx';
import { Scanstand } from '#components/documenten/scanstand.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = {
  stuk: Dossierstuk;
  mag: Documentenpagina['mag'];
  acties: { trekIn: Actie; zetTerug: Actie };
};

/** One document with all its versions; here it is withdrawn, or put back. */
export function StukInDetail({ stuk, mag, acties }: Eigenschappen) {
  const { ingetrokken } = stuk;
  const verborgen = { documentId: stuk.id, versie: stuk.versie };
  return (
    <div className="secties">
      {ingetrokken && (
        <Mededeling toon="let-op" titel="Dit stuk is ingetrokken">
          {ingetrokken.reden} ({ingetrokken.door ?? 'onbekend'},{' '}
          <Datum op={todayInAmsterdam(ingetrokken.op)} />)
        </Mededeling>
      )}
      <Kenmerken
        naast
        kenmerken={[
          { naam: 'Datum van het stuk', waarde: <Datum op={stuk.datum} /> },
          { naam: 'Van', waarde: LABEL_BRON[stuk.bron] },
        ]}
      />
      <Sectie
        titel="Versies"
        aantal={stuk.versies.length}
        rechts={
          mag.toevoegen &&
          !ingetrokken && (
            <KnopLink
              href={`/jongeren/${stuk.jongereId}/documenten/nieuw?document=${stuk.id}`}
              klein
              icoon="plus"
            >
              Nieuwe versie
            </KnopLink>
          )
        }
      >
        <Tabel
          bijschrift="Versies van dit stuk"
          verbergBijschrift
          kolommen={kolommenVoor(stuk)}
          rijen={stuk.versies}
          rijSleutel={(versie) => versie.id}
        />
      </Sectie>
      {mag.intrekken && !ingetrokken && (
        <Uitklap titel="Intrekken" knop="secundair">
          <Formulier actie={acties.trekIn} verborgen={verborgen} label="Stuk intrekken">
            <p>Het stuk blijft bewaard, maar telt niet meer mee. Intrekken is terug te draaien.</p>
            <Tekstvak
              naam="reden"
              label="Waarom hoort dit stuk niet in het dossier?"
              rijen={2}
              maxLength={500}
            />
            <Verzendknop soort="gevaar">Trek in</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
      {mag.intrekken && ingetrokken && (
        <Formulier actie={acties.zetTerug} verborgen={verborgen} label="Stuk terugzetten">
          <Verzendknop soort="secundair">Zet terug in het dossier</Verzendknop>
        </Formulier>
      )}
    </div>
  );
}

function kolommenVoor(stuk: Dossierstuk): Kolom<Documentversie>[] {
  return [
    { sleutel: 'naam', kop: 'Bestand', hoofd: true, cel: (versie) => versie.bestandsnaam },
    { sleutel: 'nummer', kop: 'Versie', getal: true, cel: (versie) => versie.volgnummer },
    {
      sleutel: 'op',
      kop: 'Toegevoegd',
      opEenRegel: true,
      cel: (versie) => <Datum op={todayInAmsterdam(versie.toegevoegdOp)} />,
    },
    { sleutel: 'door', kop: 'Door', cel: (versie) => versie.door },
    { sleutel: 'scan', kop: 'Virusscan', cel: (versie) => <Scanstand scan={versie.scan} /> },
    {
      sleutel: 'open',
      kop: 'Download',
      verbergKop: true,
      opEenRegel: true,
      cel: (versie) => <Openen stuk={stuk} versie={versie} />,
    },
  ];
}
