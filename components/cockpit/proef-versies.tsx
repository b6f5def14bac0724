import type { Proefpagina, Versieregel } from '#lib/cockpit/proef/model.ts';
import { versieTekst } from '#lib/cockpit/proef/labels.ts';
import { maandTekst } from '#lib/cockpit/labels.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { Proefvak, Verborgen } from '#components/cockpit/proef-vak.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

type Eigenschappen = { pagina: Proefpagina; houd: Readonly<Record<string, string>> };

/** A figure whose definition changed or that can be read by more than one rule: by each of them over the same school year. */
export function Versieproefdeel({ pagina, houd }: Eigenschappen) {
  const { keuzes, versies } = pagina;
  return (
    <>
      <form
        method="get"
        action="/cockpit/proef#versies"
        className="standkeuzes niet-afdrukken"
        aria-label="Een andere definitie of rekenregel proberen"
      >
        <Verborgen houd={houd} />
        <Keuzelijst
          naam="versies-van"
          label="Cijfer met meer dan één definitie of rekenregel"
          leeg="Kies een cijfer"
          waarde={versies?.code ?? ''}
          keuzes={keuzes.metVersies.map(({ code, label }) => ({ waarde: code, label }))}
        />
        <Knop>Reken</Knop>
      </form>
      {versies && (
        <Proefvak wat="een eerdere definitie">
          <p className="proefvak-zin">
            {versies.titel}, {versies.schooljaar},{' '}
            {versies.maand
              ? `eind ${maandTekst(versies.maand)}`
              : `stand op ${formatDatum(versies.peildatum)}`}
            .
          </p>
          <Tabel
            bijschrift="Hetzelfde schooljaar volgens elke definitie of rekenregel"
            verbergBijschrift
            smal="schuif"
            kolommen={KOLOMMEN.filter(
              ({ sleutel }) => sleutel !== 'van' || versies.regels.some(({ geldigVan }) => geldigVan),
            )}
            rijen={versies.regels}
            rijSleutel={({ sleutel }) => sleutel}
          />
        </Proefvak>
      )}
    </>
  );
}

const KOLOMMEN: readonly Kolom<Versieregel>[] = [
  { sleutel: 'versie', kop: 'Definitie', hoofd: true, cel: ({ naam }) => naam },
  {
    sleutel: 'van',
    kop: 'Geldig vanaf',
    opEenRegel: true,
    cel: ({ geldigVan }) => (geldigVan ? formatDatum(geldigVan) : ''),
  },
  { sleutel: 'waarde', kop: 'Uitkomst', getal: true, cel: versieTekst },
  {
    sleutel: 'geldt',
    kop: 'Geldt voor dit schooljaar',
    cel: ({ geldt }) => (geldt ? 'ja' : 'nee, proef'),
  },
  { sleutel: 'definitie', kop: 'Wat telt', loopt: true, cel: ({ definitie }) => definitie },
];
