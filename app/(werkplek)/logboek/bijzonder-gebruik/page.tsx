import type { Metadata } from 'next';
import { Signaaldeel } from '#components/logboek/bijzonder-gebruik.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listBijzonderGebruik } from '#lib/jongeren/bijzonder-gebruik/queries.ts';
import { SIGNALEN } from '#lib/jongeren/bijzonder-gebruik/model.ts';
import { formatPeriode } from '#lib/kalender/opmaak.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Bijzonder gebruik' };

export default async function BijzonderGebruikPagina({
  searchParams,
}: {
  searchParams: Promise<{ dagen?: string }>;
}) {
  const uitkomst = await listBijzonderGebruik(await requireActor(), await searchParams);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { bevindingen, periode, inzagen } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Bijzonder gebruik"
        onder={`${formatPeriode(periode)} · ${inzagen.toLocaleString('nl-NL')} ${inzagen === 1 ? 'inzage' : 'inzagen'} bekeken · een signaal is een vraag, geen oordeel`}
        kruimels={[{ titel: 'Logboek', href: '/logboek' }]}
      />
      <div className="secties">
        {SIGNALEN.map((signaal) => (
          <Signaaldeel
            key={signaal}
            signaal={signaal}
            bevindingen={bevindingen.filter((item) => item.signaal === signaal)}
          />
        ))}
      </div>
    </>
  );
}
