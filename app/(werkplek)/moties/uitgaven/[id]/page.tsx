import type { Metadata } from 'next';
import { OpenbareMotie } from '#components/moties/publiek/openbare-motie.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readUitgave } from '#lib/moties/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Wat openbaar wordt' };

export default async function UitgavePagina({ params }: { params: Promise<{ id: string }> }) {
  const uitkomst = await readUitgave(await requireActor(), await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze uitgave" />;
  const { uitgave, publiek, ...naast } = uitkomst.waarde;
  const { openbaar, motieId } = uitgave;
  return (
    <>
      <Paginakop
        titel={openbaar.kop.titel}
        onder={`Uitgave ${uitgave.uitgave}, zoals die openbaar wordt`}
        kruimels={[
          { titel: 'Moties en beloften', href: '/moties' },
          { titel: openbaar.kop.titel, href: `/moties/${motieId}#openbaar` },
        ]}
      />
      <Mededeling>
        Dit staat vast en verandert niet meer. Kijk of er geen namen en geen kleine aantallen in staan.
        Cijfers komen uit wat als cijfer is gepubliceerd.
      </Mededeling>
      <OpenbareMotie motie={openbaar} antwoorden={publiek} {...naast} />
    </>
  );
}
