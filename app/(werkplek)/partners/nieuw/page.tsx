import type { Metadata } from 'next';
import { voegToe } from '#app/(werkplek)/partners/actions.ts';
import { OrganisatieVelden } from '#components/partners/organisatie-velden.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Vinkje } from '#components/ui/keuze.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { readPartners } from '#lib/partners/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Organisatie toevoegen' };

export default async function NieuwePartnerPagina() {
  const uitkomst = await readPartners(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  if (!uitkomst.waarde.mag.beheren)
    return <Geweigerd weigering={{ code: 'geen-recht', zin: 'Uw rol houdt geen partners bij.' }} />;
  return (
    <>
      <Paginakop titel="Organisatie toevoegen" kruimels={[{ titel: 'Partners', href: '/partners' }]} />
      <Formulier actie={voegToe} label="Organisatie toevoegen">
        <OrganisatieVelden />
        <Vinkje
          naam="tochNieuw"
          label="Ik heb gekeken: dit is een andere organisatie dan wie al bekend is"
          hint="Alleen nodig als Baken zegt dat er een op lijkt."
        />
        <Verzendknop icoon="plus">Voeg toe</Verzendknop>
      </Formulier>
    </>
  );
}
