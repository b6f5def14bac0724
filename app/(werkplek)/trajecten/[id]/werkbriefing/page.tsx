import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/trajecten/actions.ts';
import { WerkGeweigerd } from '#components/jongeren/werk-geweigerd.tsx';
import { PapierKop } from '#components/vsv-trajecten/papier-kop.tsx';
import { Werkbriefing } from '#components/vsv-trajecten/werkbriefing.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { readWerkbriefing } from '#lib/vsv-trajecten/delen/queries.ts';

export const metadata: Metadata = { title: 'Werkbriefing' };

export default async function WerkbriefingPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const uitkomst = await readWerkbriefing(await requireActor(), { id });
  if (!uitkomst.ok)
    return <WerkGeweigerd weigering={uitkomst.weigering} wat="Deze briefing" geefReden={acties.geefReden} />;
  return (
    <>
      <PapierKop
        deel={uitkomst.waarde}
        titel="Werkbriefing"
        onder="Voor wie overneemt of de jongere gaat ontmoeten"
        sjabloon="werkbriefing"
      />
      <Werkbriefing deel={uitkomst.waarde} />
    </>
  );
}
