import type { Metadata } from 'next';
import { trekIn } from '#app/(werkplek)/brieven/reeksen/[id]/actions.ts';
import { ReeksBlad } from '#components/brieven/reeks-blad.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import type { Reeks } from '#lib/brieven/reeks/model.ts';
import { readReeks } from '#lib/brieven/reeks/queries.ts';
import { sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { findSpreekuurVanReeks } from '#lib/preventie/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';

export const metadata: Metadata = { title: 'Reeks brieven' };

export default async function ReeksPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await readReeks(actor, { reeksId: id });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze reeks brieven" />;
  const { reeks, uitslagen, magIntrekken } = uitkomst.waarde;
  const voor = await readHerkomst(actor, reeks);
  return (
    <>
      <Paginakop
        titel={reeks.titel}
        onder={sjabloonVan(reeks.sjabloon).titel}
        kruimels={voor ?? [{ titel: 'Brieven afdrukken', href: '/brieven/afdrukken' }]}
      />
      <ReeksBlad reeks={reeks} uitslagen={uitslagen} actie={magIntrekken ? trekIn : null} />
    </>
  );
}

/** Invitations to a spreekuur lead back to it. */
async function readHerkomst(actor: GebruikerActor, { id, sjabloon }: Reeks) {
  if (sjabloon !== 'uitnodiging-spreekuur' || !permissiesOf(actor.rollen).has('spreekuur.zien')) return null;
  const uitkomst = await findSpreekuurVanReeks(actor, { reeksId: id });
  if (!uitkomst.ok) return null;
  const { id: spreekuurId, school, datum } = uitkomst.waarde;
  return [
    { titel: 'Spreekuur', href: '/spreekuren' },
    { titel: `${school}, ${formatDatum(datum)}`, href: `/spreekuren/${spreekuurId}` },
  ];
}
