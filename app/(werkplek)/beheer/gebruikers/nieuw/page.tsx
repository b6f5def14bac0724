import type { Metadata } from 'next';
import { voegToe } from '#app/(werkplek)/beheer/gebruikers/actions.ts';
import { NieuweGebruiker } from '#components/beheer/nieuwe-gebruiker.tsx';
import { RechtenUitleg } from '#components/beheer/rechten-uitleg.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readEnv } from '#lib/platform/env.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { prepareGebruiker } from '#lib/toegang/gebruikers/queries.ts';
import { listRolrechten } from '#lib/toegang/gebruikers/rechten.ts';

export const metadata: Metadata = { title: 'Gebruiker toevoegen' };

export default async function NieuweGebruikerPagina() {
  const uitkomst = await prepareGebruiker(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const rechten = listRolrechten();
  const kruimels = [
    { titel: 'Beheer', href: '/beheer' },
    { titel: 'Gebruikers', href: '/beheer/gebruikers' },
  ];
  return (
    <>
      <Paginakop titel="Gebruiker toevoegen" kruimels={kruimels} />
      <div className="twee-kolommen">
        <NieuweGebruiker
          actie={voegToe}
          gemeenten={uitkomst.waarde.gemeenten}
          rechten={rechten}
          issuer={readEnv().OIDC_ISSUER}
        />
        <Sectie titel="Wat mag elke rol?">
          <RechtenUitleg rechten={rechten} />
        </Sectie>
      </div>
    </>
  );
}
