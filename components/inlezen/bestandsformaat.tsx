import { Tabel } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import type { Formaat } from '#lib/uitwisseling/model.ts';

/** The columns of one kind of file. */
export function Bestandsformaat({ formaat: { naam, label, kolommen } }: { formaat: Formaat }) {
  return (
    <Uitklap titel={`${naam}.csv: ${label}`}>
      <Tabel
        bijschrift={`Kolommen van ${naam}.csv`}
        verbergBijschrift
        rijen={kolommen}
        rijSleutel={(kolom) => kolom.naam}
        kolommen={[
          { sleutel: 'naam', kop: 'Kolom', hoofd: true, cel: (kolom) => <code>{kolom.naam}</code> },
          { sleutel: 'verplicht', kop: 'Verplicht', cel: (kolom) => (kolom.verplicht ? 'ja' : 'nee') },
          { sleutel: 'uitleg', kop: 'Wat erin staat', cel: (kolom) => kolom.uitleg },
        ]}
      />
    </Uitklap>
  );
}
