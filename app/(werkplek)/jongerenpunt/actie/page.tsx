import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { legActie } from '#app/(werkplek)/jongerenpunt/actions.ts';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { ActieSnel } from '#components/jongerenpunt/actie-snel.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { NAAM_JONGERENPUNT } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import { readActieformulier } from '#lib/doelgroepen/jongerenpunt/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Preventieve actie' };

export default async function ActiePagina({ searchParams }: { searchParams: Promise<{ jongere?: string }> }) {
  const { jongere } = await searchParams;
  const actor = await requireActor();
  const uitkomst = await readActieformulier(actor, { jongereId: jongere });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig' && jongere)
      return <KijkredenFormulier jongereId={jongere} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const formulier = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Preventieve actie"
        onder={formulier.jongere?.naam ?? 'Kort geholpen, zonder dossier of met een naam.'}
        kruimels={[{ titel: actor.jongerenpunt ?? NAAM_JONGERENPUNT, href: '/jongerenpunt' }]}
      />
      <ActieSnel formulier={formulier} actie={legActie} />
    </>
  );
}
