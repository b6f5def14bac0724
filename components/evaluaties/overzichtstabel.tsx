import { OORDEEL_LABEL } from '#lib/evaluatie/conclusies/labels.ts';
import type { Oordeel } from '#lib/evaluatie/conclusies/model.ts';
import type { Evaluatiepagina, Maatuitslag } from '#lib/evaluatie/model.ts';
import { intervalTekst, maandenNoot, waardeTekst } from '#lib/evaluatie/opmaak.ts';
import { Status, type Toon } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

/** Which way is good is for people to say; a change is only pointed at. */
const TOON: Record<Oordeel, Toon> = {
  'te-weinig': 'neutraal',
  'niet-getoond': 'neutraal',
  'geen-uitspraak': 'neutraal',
  'niet-duidelijk': 'neutraal',
  'eerst-lager': 'bezig',
  'eerst-hoger': 'bezig',
  omlaag: 'bezig',
  omhoog: 'bezig',
  lager: 'bezig',
  hoger: 'bezig',
};

export function OordeelStatus({ oordeel }: { oordeel: Oordeel }) {
  return <Status toon={TOON[oordeel]}>{OORDEEL_LABEL[oordeel]}</Status>;
}

const KOLOMMEN: readonly Kolom<Maatuitslag>[] = [
  {
    sleutel: 'maat',
    kop: 'Cijfer',
    hoofd: true,
    cel: ({ maat }) => <a href={`#${maat.code}`}>{maat.titel}</a>,
  },
  {
    sleutel: 'voor',
    kop: 'Ervoor',
    getal: true,
    cel: ({ voor, maat }) => waardeTekst(voor.waarde, maat),
  },
  { sleutel: 'na', kop: 'Erna', getal: true, cel: ({ na, maat }) => waardeTekst(na.waarde, maat) },
  {
    sleutel: 'verschil',
    kop: 'Verschil (van tot, 95%-interval)',
    getal: true,
    cel: ({ schatting, maat }) =>
      schatting ? intervalTekst(schatting.verschil, maat.decimalen) : 'niet te berekenen',
  },
  {
    sleutel: 'oordeel',
    kop: 'Wat te zien is',
    cel: ({ conclusie }) => <OordeelStatus oordeel={conclusie.oordeel} />,
  },
];

/** Before, after, and what the line says; one line for each figure. */
export function Overzichtstabel({ uitslagen, evaluatie }: Pick<Evaluatiepagina, 'uitslagen' | 'evaluatie'>) {
  return (
    <>
      <Tabel
        bijschrift="Voor en na de verandering"
        verbergBijschrift
        kolommen={KOLOMMEN}
        rijen={uitslagen}
        rijSleutel={({ maat }) => maat.code}
      />
      <p className="gedempt">{maandenNoot(uitslagen, evaluatie.veranderdOp)}</p>
    </>
  );
}
