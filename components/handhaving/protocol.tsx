import { LABEL_PROTOCOL } from '#lib/handhaving/protocol/labels.ts';
import { PROTOCOLSOORTEN, type Protocolregel } from '#lib/handhaving/protocol/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { Tijdstip } from '#components/logboek/tijdstip.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Veld } from '#components/ui/veld.tsx';

type Filter = { van: Datum; tot: Datum; soort?: string };

export function Protocolfilter({ van, tot, soort }: Filter) {
  return (
    <form method="get" className="formulier" aria-label="Protocol filteren">
      <div className="velden-naast flex flex-wrap gap-4 items-end">
        <Veld naam="van" label="Vanaf" soort="date" breedte="kort" waarde={van} />
        <Veld naam="tot" label="Tot en met" soort="date" breedte="kort" waarde={tot} />
        <Keuzelijst
          naam="soort"
          label="Soort"
          leeg="Alles"
          waarde={soort}
          keuzes={PROTOCOLSOORTEN.map((item) => ({ waarde: item, label: LABEL_PROTOCOL[item] }))}
        />
        <Knop>Toon</Knop>
      </div>
    </form>
  );
}

/** Who saw, changed or provided what (Wpg art. 32); files only by number. */
export function Protocoltabel({ regels }: { regels: readonly Protocolregel[] }) {
  if (regels.length === 0)
    return <LegeStaat titel="In deze periode zijn geen politiegegevens ingezien of gewijzigd" />;
  return (
    <Tabel
      bijschrift="Protocol politiegegevens"
      verbergBijschrift
      rijen={regels}
      rijSleutel={(regel) => String(regel.id)}
      kolommen={[
        { sleutel: 'tijd', kop: 'Wanneer', cel: (regel) => <Tijdstip op={regel.tijd} />, hoofd: true },
        { sleutel: 'wie', kop: 'Wie', cel: (regel) => regel.wie },
        { sleutel: 'soort', kop: 'Soort', cel: (regel) => LABEL_PROTOCOL[regel.soort] },
        { sleutel: 'handeling', kop: 'Handeling', cel: (regel) => regel.handeling },
        { sleutel: 'aan', kop: 'Verstrekt aan', cel: (regel) => regel.aan ?? '–' },
        { sleutel: 'reden', kop: 'Reden', cel: (regel) => regel.reden ?? '–' },
        {
          sleutel: 'zaak',
          kop: 'Zaak',
          cel: (regel) => (
            <a href={`/logboek/politiegegevens?zaak=${regel.zaakId}`}>{regel.zaakId.slice(0, 8)}</a>
          ),
        },
      ]}
    />
  );
}
