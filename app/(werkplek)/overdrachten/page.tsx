import type { Metadata } from 'next';
import { trekIn } from '#app/(werkplek)/overdrachten/actions.ts';
import { Overdrachten } from '#components/overdracht/overdrachtenlijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listOverdrachten } from '#lib/overdracht/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Overdracht van dossiers' };

type Props = { searchParams: Promise<{ aangeboden?: string; overgedragen?: string }> };

export default async function OverdrachtenPagina({ searchParams }: Props) {
  const { aangeboden, overgedragen } = await searchParams;
  const waarden = { aangeboden, overgedragen };
  const uitkomst = await listOverdrachten(await requireActor(), waarden);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Overdracht van dossiers"
        onder="Wie verhuist, neemt het leerplichtdeel van het dossier mee naar de nieuwe gemeente."
      />
      <Overdrachten lijst={uitkomst.waarde} trekIn={trekIn} waarden={waarden} />
    </>
  );
}
