import { redirect } from 'next/navigation';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listOvergenomenVan } from '#lib/overdracht/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

type Props = { params: Promise<{ id: string }> };

/** To the file that came with the last handover; a term knows only whose dossier it is. */
export default async function OvergenomenPagina({ params }: Props) {
  const { id } = await params;
  const uitkomst = await listOvergenomenVan(await requireActor(), { jongereId: id });
  if (!uitkomst.ok && uitkomst.weigering.code !== 'reden-nodig')
    return <Geweigerd weigering={uitkomst.weigering} wat="Deze jongere" />;
  const laatste = uitkomst.ok ? uitkomst.waarde.overgenomen[0] : undefined;
  redirect(laatste ? `/overdrachten/aanbod/${laatste.id}` : `/jongeren/${id}`);
}
