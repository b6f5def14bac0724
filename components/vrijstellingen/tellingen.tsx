import { grondTitel } from '#lib/vrijstellingen/zaken/labels.ts';
import Link from 'next/link';
import type { Telling, Vrijstellingenlijst } from '#lib/vrijstellingen/lijst/model.ts';
import { Tabel } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';

/** How many of each ground, in this school year; folded away where one comes to work, not to count. */
export function Tellingen({ lijst }: { lijst: Vrijstellingenlijst }) {
  const { tellingen, schooljaar } = lijst;
  if (tellingen.length === 0) return null;
  const som = (deel: keyof Omit<Telling, 'grond'>) =>
    tellingen.reduce((totaal, rij) => totaal + rij[deel], 0);
  const kop = `${som('lopend')} in behandeling, ${som('vrij')} vrijgesteld of verleend in ${schooljaar}`;
  return (
    <div className="mb-4">
      <Uitklap titel={kop}>
        <Tabel
          bijschrift={`Aantallen per grond, ${schooljaar}`}
          verbergBijschrift
          smal="schuif"
          kolommen={[
            {
              sleutel: 'grond',
              kop: 'Grond',
              hoofd: true,
              cel: ({ grond }) => (
                <Link href={`/vrijstellingen?schooljaar=${schooljaar}&grond=${grond}`} prefetch={false}>
                  {grondTitel(grond)}
                </Link>
              ),
            },
            { sleutel: 'lopend', kop: 'In behandeling', getal: true, cel: ({ lopend }) => lopend },
            { sleutel: 'vrij', kop: 'Vrijgesteld of verleend', getal: true, cel: ({ vrij }) => vrij },
            {
              sleutel: 'geen',
              kop: 'Niet voldaan, geweigerd of ingetrokken',
              getal: true,
              cel: ({ geen }) => geen,
            },
          ]}
          rijen={tellingen}
          rijSleutel={(rij) => rij.grond}
        />
      </Uitklap>
    </div>
  );
}
