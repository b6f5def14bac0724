import type { Metadata } from 'next';
import { biedAan, gebruik, probeer } from '#app/(werkplek)/beheer/sjablonen/actions.ts';
import { Sjabloonbeheer } from '#components/brieven/sjabloonbeheer.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd, NietGevonden } from '#components/ui/staten.tsx';
import { readSjabloon } from '#lib/brieven/sjablonen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Sjabloon' };

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ voorbeeld?: string }> };

export default async function SjabloonPagina({ params, searchParams }: Props) {
  const { code } = await params;
  const { voorbeeld } = await searchParams;
  const actor = await requireActor();
  const uitkomst = await readSjabloon(actor, { code, voorbeeld });
  if (!uitkomst.ok)
    return uitkomst.weigering.code === 'ongeldige-invoer' ? (
      <NietGevonden wat="Dit sjabloon" />
    ) : (
      <Geweigerd weigering={uitkomst.weigering} wat="Dit sjabloon" />
    );
  return (
    <>
      <Paginakop
        titel={uitkomst.waarde.soort.titel}
        onder={uitkomst.waarde.soort.uitleg}
        kruimels={[
          { titel: 'Beheer', href: '/beheer' },
          { titel: 'Sjablonen', href: '/beheer/sjablonen' },
        ]}
      />
      <Sjabloonbeheer blad={uitkomst.waarde} acties={{ biedAan, probeer, gebruik }} />
    </>
  );
}
