import Link from 'next/link';
import { vsvPercentage } from '#lib/doelgroepen/duo-vsv/rules.ts';
import {
  deelLabel,
  DEFINITIE_LABEL,
  inVolgorde,
  UITSPLITSING_LABEL,
} from '#lib/doelgroepen/duo-vsv/labels.ts';
import { UITSPLITSINGEN, type Publicatie, type Publicatieregel } from '#lib/doelgroepen/duo-vsv/model.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

const PAD = '/rapportage/vsv-duo';
/** A table per breakdown, each with its own total: the breakdowns are about the same young people. */
export function Vsvpublicatie({ publicatie }: { publicatie: Publicatie }) {
  const { keuzes, schooljaar, stand } = publicatie;
  const regels = inVolgorde(publicatie.regels);
  const definitie = regels[0]?.definitie;
  if (!schooljaar || !stand)
    return (
      <LegeStaat titel="Er is nog geen publicatie ingelezen">
        Lees bij Beheer een bestand duo-vsv-cijfers in; het formaat staat daar beschreven.
      </LegeStaat>
    );
  return (
    <div className="secties">
      <Lijstfilter
        pad={PAD}
        label="Publicatie kiezen"
        velden={[
          {
            naam: 'schooljaar',
            label: 'Schooljaar',
            waarde: schooljaar,
            keuzes: [...new Set(keuzes.map((keuze) => keuze.schooljaar))].map((waarde) => ({
              waarde,
              label: waarde,
            })),
          },
          {
            naam: 'stand',
            label: 'Publicatie',
            waarde: stand,
            keuzes: keuzes
              .filter((keuze) => keuze.schooljaar === schooljaar)
              .map((keuze) => ({ waarde: keuze.stand, label: keuze.stand })),
          },
        ]}
      />
      <Mededeling>
        <p>
          Schooljaar {schooljaar}, {stand}
          {definitie && `, ${DEFINITIE_LABEL[definitie]}`}. De tabellen tellen jongeren. Kleine aantallen zijn
          tot personen te herleiden: gebruik ze niet buiten het bureau. De eigen telling staat bij{' '}
          <Link href="/rapportage/dsp-uitval" prefetch={false}>
            K5 Uitval, eigen telling
          </Link>
          .
        </p>
      </Mededeling>
      {UITSPLITSINGEN.map((uitsplitsing) => {
        const deel = regels.filter((regel) => regel.uitsplitsing === uitsplitsing);
        return deel.length === 0 ? null : (
          <Sectie key={uitsplitsing} titel={UITSPLITSING_LABEL[uitsplitsing]} aantal={deel.length}>
            <Deel titel={UITSPLITSING_LABEL[uitsplitsing]} regels={deel} />
          </Sectie>
        );
      })}
    </div>
  );
}

type Rij = Omit<Publicatieregel, 'uitsplitsing' | 'definitie' | 'gepubliceerdOp'>;
const procent = (waarde: number | null) => (waarde === null ? null : `${formatGetal(waarde, 2)}%`);

const aantal = (waarde: number | null) => (waarde === null ? 'onbekend' : formatGetal(waarde));

/** What the number of new vsv'ers was computed from. */
const DELEN: Kolom<Rij>[] = [
  { sleutel: 'weg', kop: 'B: weg of vrijgesteld', getal: true, cel: (rij) => aantal(rij.weg) },
  { sleutel: 'ingeschreven', kop: 'C: ingeschreven', getal: true, cel: (rij) => aantal(rij.ingeschreven) },
  {
    sleutel: 'gekwalificeerd',
    kop: 'D: gekwalificeerd',
    getal: true,
    cel: (rij) => aantal(rij.gekwalificeerd),
  },
];
const VOORLOPIG: Kolom<Rij> = {
  ...{ sleutel: 'voorlopig', kop: 'Eerder, voorlopig', getal: true },
  cel: (rij) => aantal(rij.voorlopig),
};

/** Unknown as soon as one of them is. */
function somVan(
  regels: readonly Rij[],
  wat: 'weg' | 'ingeschreven' | 'gekwalificeerd' | 'voorlopig',
): number | null {
  return regels.reduce<number | null>(
    (som, { [wat]: deel }) => (som === null || deel === null ? null : som + deel),
    0,
  );
}

function Deel({ titel, regels }: { titel: string; regels: readonly Publicatieregel[] }) {
  const deelnemers = regels.reduce((som, regel) => som + regel.deelnemers, 0);
  const vsv = regels.reduce((som, regel) => som + regel.vsv, 0);
  const totaal: Rij = {
    ...{ deel: 'Totaal', naam: 'Totaal', gemeente: null, deelnemers, vsv, streef: null },
    ...{ weg: somVan(regels, 'weg'), ingeschreven: somVan(regels, 'ingeschreven') },
    ...{ gekwalificeerd: somVan(regels, 'gekwalificeerd'), voorlopig: somVan(regels, 'voorlopig') },
    percentage: vsvPercentage(vsv, deelnemers),
  };
  const uitsplitsing = regels[0]?.uitsplitsing ?? 'gemeente';
  const instelling = uitsplitsing === 'instelling';
  const streef = regels.some((regel) => regel.streef !== null);
  const berekend = regels.some((regel) => regel.weg !== null);
  const kolommen: Kolom<Rij>[] = [
    {
      sleutel: 'deel',
      kop: instelling ? 'Instelling' : 'Deel',
      hoofd: true,
      cel: (rij) => deelLabel({ ...rij, uitsplitsing }),
    },
    ...(instelling
      ? [
          {
            sleutel: 'gemeente',
            kop: 'Woongemeente',
            cel: ({ gemeente }: Rij) => gemeente,
          } satisfies Kolom<Rij>,
        ]
      : []),
    {
      ...{ sleutel: 'deelnemers', kop: berekend ? 'A: deelnemers' : 'Deelnemers', getal: true },
      cel: (rij) => formatGetal(rij.deelnemers),
    },
    ...(berekend ? DELEN : []),
    {
      ...{ sleutel: 'vsv', kop: berekend ? 'A − B − C − D: nieuwe vsv’ers' : 'Nieuwe vsv’ers', getal: true },
      cel: (rij) => formatGetal(rij.vsv),
    },
    ...(regels.some((regel) => regel.voorlopig !== null) ? [VOORLOPIG] : []),
    { sleutel: 'percentage', kop: 'Aandeel', getal: true, cel: (rij) => procent(rij.percentage) },
    ...(streef
      ? [
          {
            sleutel: 'streef',
            kop: 'Streefcijfer',
            getal: true,
            cel: (rij: Rij) => procent(rij.streef),
          } satisfies Kolom<Rij>,
        ]
      : []),
  ];
  return (
    <Tabel
      bijschrift={titel}
      verbergBijschrift
      kolommen={kolommen}
      rijen={[...regels, totaal]}
      rijSleutel={(rij) => `${rij.deel} ${rij.gemeente ?? ''}`}
    />
  );
}
