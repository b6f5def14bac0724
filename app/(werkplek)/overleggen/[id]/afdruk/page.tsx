import type { Metadata } from 'next';
import { Overlegafdruk } from '#components/overleggen/afdruk.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readOverleg } from '#lib/overleggen/queries.ts';
import { enkel } from '#lib/toegang/adres.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Overleg op papier' };

type Eigenschappen = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AfdrukPagina({ params, searchParams }: Eigenschappen) {
  const { id } = await params;
  const { wat } = enkel<'wat'>(await searchParams);
  const uitkomst = await readOverleg(await requireActor(), { id });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Dit overleg" />;
  return <Overlegafdruk pagina={uitkomst.waarde} wat={wat === 'besluiten' ? 'besluiten' : 'agenda'} />;
}
