import type { Metadata } from 'next';
import { bewaarVoorkeur } from '#app/(werkplek)/mailvoorkeur/actions.ts';
import { MailvoorkeurFormulier } from '#components/termijnen/mailvoorkeur.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { showVoorkeur } from '#lib/termijnen/overzicht/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Mail van Baken' };

export default async function MailvoorkeurPagina() {
  const uitkomst = await showVoorkeur(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop titel="Mail van Baken" onder="Wat u gemaild krijgt, en wanneer niet" />
      <MailvoorkeurFormulier {...uitkomst.waarde} actie={bewaarVoorkeur} />
    </>
  );
}
