import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Geweigerd } from '#components/ui/staten.tsx';
import { findVerslag } from '#lib/moties/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Verslag aan de raad' };

/** From a term on Vandaag to the motie it is about. */
export default async function VerslagPagina({ params }: { params: Promise<{ id: string }> }) {
  const uitkomst = await findVerslag(await requireActor(), await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Dit verslag" />;
  redirect(`/moties/${uitkomst.waarde.motieId}#verslagen`);
}
