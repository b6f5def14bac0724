import Link from 'next/link';
import { LABEL_FUNCTIE } from '#lib/formatie/labels.ts';
import { WERK_OP_EEN_DAG } from '#lib/indicatoren/catalogus/werk-op-een-dag.ts';
import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import { LABEL_METING, LABEL_WERKFUNCTIE, maandTekst } from '#lib/cockpit/labels.ts';
import type { StandVanZaken } from '#lib/cockpit/queries.ts';
import { METINGEN, type Functieregel, type Meting } from '#lib/cockpit/werkdruk/model.ts';
import { BalkGrafiek } from '#components/grafieken/balken.tsx';
import { adresVan } from '#components/indicatoren/adres.ts';
import { formatTijdstip } from '#components/inlezen/opmaak.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

/** The work of each function beside the people for it, as a table and as a picture. */
export function Werkdrukdeel({ stand }: { stand: StandVanZaken }) {
  const { werkdruk, keuze } = stand;
  if (!werkdruk.bekend)
    return (
      <Mededeling toon="let-op" titel={`Over ${werkdruk.schooljaar} is niets vastgelegd`}>
        <p>Hoeveel werk er ligt, is daarom onbekend; dat is iets anders dan nul.</p>
      </Mededeling>
    );
  const rijen = keuze.functie ? werkdruk.functies : [...werkdruk.functies, werkdruk.totaal];
  return (
    <>
      <Tabel
        bijschrift="Werk per functie"
        verbergBijschrift
        smal="schuif"
        kolommen={kolommen(stand)}
        rijen={rijen}
        rijSleutel={({ functie }) => functie ?? 'samen'}
      />
      <p className="gedempt klein">
        Telt werkprocessen op {formatDatum(werkdruk.op)}
        {werkdruk.geteldOp && `, stand van ${formatTijdstip(werkdruk.geteldOp)}`}. Fte: zoals vastgelegd voor{' '}
        {maandTekst(werkdruk.op.slice(0, 7))}; effectief is contract × inzet × aanwezigheid.{' '}
        {werkdruk.fteVanHeelBureau &&
          'Fte is vastgelegd voor het hele bureau, dus per gemeente is er geen werk per fte. '}
        Een onbekende fte is geen nul: die is dan niet vastgelegd.
      </p>
      {!werkdruk.fteVanHeelBureau && <Beeld regels={werkdruk.functies} />}
    </>
  );
}

function Beeld({ regels }: { regels: readonly Functieregel[] }) {
  if (regels.every(({ perFte }) => perFte === null)) return null;
  return (
    <BalkGrafiek
      titel="Open werkprocessen per effectieve fte"
      kop="Functie"
      samenvatting={regels
        .map(
          ({ functie, perFte }) =>
            `${functie ? LABEL_FUNCTIE[functie] : ''} ${perFte === null ? 'onbekend' : formatGetal(perFte, 1)}`,
        )
        .join(', ')}
      balken={regels.map(({ functie, perFte }) => ({
        naam: functie ? LABEL_WERKFUNCTIE[functie] : 'Samen',
        cijfer: perFte,
      }))}
      opmaak={{ decimalen: 1, eenheid: 'werkprocessen per fte' }}
    />
  );
}

function kolommen({ keuze, magHerleiden, werkdruk, schooljaar }: StandVanZaken): Kolom<Functieregel>[] {
  const naarZaken = (functie: string | null, meting: Meting) =>
    adresVan(
      WERK_OP_EEN_DAG,
      '/zaken',
      { schooljaar, peildatum: werkdruk.op },
      {
        meting,
        ...(functie ? { functie } : {}),
        ...(keuze.gemeente ? { gemeente: keuze.gemeente } : {}),
      },
    );
  return [
    {
      sleutel: 'functie',
      kop: 'Functie',
      hoofd: true,
      cel: ({ functie }) => (functie ? LABEL_WERKFUNCTIE[functie] : 'Samen'),
    },
    ...METINGEN.map((meting): Kolom<Functieregel> => ({
      sleutel: meting,
      kop: LABEL_METING[meting],
      getal: true,
      cel: ({ functie, nu }) => {
        const aantal = nu[meting];
        if (aantal === null) return 'onbekend';
        const tekst = formatGetal(aantal);
        if (!magHerleiden || aantal === 0) return tekst;
        return (
          <Link href={naarZaken(functie, meting)} prefetch={false}>
            {tekst}
            <span className="alleen-voorlezen">
              , {LABEL_METING[meting]}, {functie ? LABEL_WERKFUNCTIE[functie] : 'samen'}
            </span>
          </Link>
        );
      },
    })),
    {
      sleutel: 'vorig',
      kop: 'Open, jaar eerder',
      getal: true,
      cel: ({ openVorigJaar }) => (openVorigJaar === null ? 'onbekend' : formatGetal(openVorigJaar)),
    },
    { sleutel: 'contract', kop: 'Contract-fte', getal: true, cel: ({ fte }) => fteTekst(fte?.contract) },
    { sleutel: 'effectief', kop: 'Effectieve fte', getal: true, cel: ({ fte }) => fteTekst(fte?.effectief) },
    {
      sleutel: 'per-fte',
      kop: 'Open per fte',
      getal: true,
      cel: ({ perFte }) => (perFte === null ? (keuze.gemeente ? '–' : 'onbekend') : formatGetal(perFte, 1)),
    },
  ];
}

const fteTekst = (fte: number | undefined) => (fte === undefined ? 'onbekend' : formatGetal(fte, 2));
