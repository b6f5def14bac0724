import type { Metadata } from 'next';
import { vergelijkNu } from '#app/(werkplek)/absoluut-verzuim/actions.ts';
import { Vergelijkingsverslag } from '#components/absoluut-verzuim/vergelijkingsverslag.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { showVergelijking } from '#lib/absoluut-verzuim/queries.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Vergelijking' };

export default async function VergelijkingPagina({ params }: { params: Promise<{ id: string }> }) {
  const uitkomst = await showVergelijking(await requireActor(), await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze vergelijking" />;
  const { vergelijking, mag } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={`Vergelijking van ${formatDatum(vergelijking.peildatum)}`}
        kruimels={[
          { titel: 'Absoluut verzuim', href: '/absoluut-verzuim' },
          { titel: 'Vergelijkingen', href: '/absoluut-verzuim/vergelijkingen' },
        ]}
      />
      <Vergelijkingsverslag
        vergelijking={vergelijking}
        magVergelijken={mag.vergelijken}
        actie={vergelijkNu}
      />
    </>
  );
}
