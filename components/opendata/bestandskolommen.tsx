import { KOLOMMEN } from '#lib/opendata/csvw.ts';
import { Tabel } from '#components/ui/tabel.tsx';

const SOORT: Readonly<Record<(typeof KOLOMMEN)[number]['datatype'], string>> = {
  string: 'tekst',
  date: 'datum, zoals 2024-07-31',
  integer: 'heel getal',
  decimal: 'getal met een punt, zoals 61.8',
};

/** What the columns of a file mean, from the same list as its description for programs. */
export function Bestandskolommen() {
  return (
    <Tabel
      bijschrift="Kolommen van een bestand"
      verbergBijschrift
      rijen={KOLOMMEN}
      rijSleutel={({ name }) => name}
      kolommen={[
        { sleutel: 'naam', kop: 'Kolom', hoofd: true, cel: ({ name }) => <code>{name}</code> },
        { sleutel: 'soort', kop: 'Soort', cel: ({ datatype }) => SOORT[datatype] },
        { sleutel: 'wat', kop: 'Betekenis', cel: ({ wat }) => wat },
      ]}
    />
  );
}
