import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Deel, Kwaliteitslijst, Kwaliteitszaak } from '#lib/kwaliteit/overzicht/model.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import { gemeenteveld } from '#components/lijsten/filtervelden.ts';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { Lijstfilter, type Filterveld } from '#components/ui/lijstfilter.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

const KOLOMMEN: readonly Kolom<Kwaliteitszaak>[] = [
  {
    sleutel: 'zaak',
    kop: 'Zaak',
    hoofd: true,
    cel: ({ href, soort, datum }) => (
      <Link href={href} prefetch={false}>
        {soort}
        <span className="alleen-voorlezen"> van {formatDatum(datum)}</span>
      </Link>
    ),
  },
  { sleutel: 'wat', kop: 'Wat', cel: ({ toelichting }) => toelichting },
  { sleutel: 'datum', kop: 'Datum', opEenRegel: true, cel: ({ datum }) => formatDatum(datum) },
  { sleutel: 'wie', kop: 'Bij wie', cel: ({ eigenaar }) => eigenaar ?? 'nog niemand' },
  { sleutel: 'gemeente', kop: 'Gemeente', cel: ({ gemeente }) => gemeente },
  { sleutel: 'adres', kop: 'Adres in Baken', cel: ({ href }) => <code>{href}</code> },
];

type Waarden = Readonly<Record<'schooljaar' | 'reden' | 'gemeente' | 'na', string | undefined>>;
/** What is so today, whatever the school year. */
const VAN_VANDAAG: readonly Deel[] = ['contact', 'reactie'];

/** Narrows the cases: the school year where it matters, the reason where there is one, the gemeente. */
export function Zakenfilter({ lijst, waarden }: { lijst: Kwaliteitslijst; waarden: Waarden }) {
  const { deel, schooljaar, jaren, redenen, gemeenten } = lijst;
  const jaar: Filterveld = {
    ...{ naam: 'schooljaar', label: 'Schooljaar', waarde: schooljaar },
    ...(jaren[0] ? { standaard: jaren[0] } : {}),
    keuzes: [...new Set([...jaren, schooljaar])].map((code) => ({ waarde: code, label: code })),
  };
  const reden: Filterveld = {
    ...{ naam: 'reden', label: 'Reden', leeg: 'Alle redenen', waarde: waarden.reden },
    keuzes: redenen.map(({ code, label }) => ({ waarde: code, label })),
  };
  return (
    <Lijstfilter
      pad={`/kwaliteit/${deel}`}
      label="Zaken kiezen"
      velden={[
        ...(VAN_VANDAAG.includes(deel) ? [] : [jaar]),
        ...(deel === 'afwijkingen' ? [reden] : []),
        gemeenteveld(gemeenten, waarden.gemeente),
      ]}
    />
  );
}

/** The cases behind one number; whose they are stands in the dossier, that asks for a reason. */
export function Zaken({ lijst, waarden }: { lijst: Kwaliteitslijst; waarden: Waarden }) {
  const { zaken, verder, deel } = lijst;
  if (zaken.length === 0 && !waarden.na)
    return waarden.gemeente || waarden.reden ? (
      <LegeStaat titel="Geen zaken met deze keuzes" />
    ) : (
      <LegeStaat titel="Geen zaken">Achter dit cijfer zit nu niets.</LegeStaat>
    );
  return (
    <>
      <Tabel
        bijschrift="Zaken"
        verbergBijschrift
        kolommen={kiesKolommen(KOLOMMEN, lijst.stand)}
        rijen={zaken}
        rijSleutel={({ sleutel }) => sleutel}
      />
      <Bladeren {...bladeradressen({ pad: `/kwaliteit/${deel}`, waarden, verder })} />
    </>
  );
}
