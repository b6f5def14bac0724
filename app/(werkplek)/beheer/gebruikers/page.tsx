import type { Metadata } from 'next';
import Link from 'next/link';
import { GebruikersTabel } from '#components/beheer/gebruikers-tabel.tsx';
import { RechtenUitleg } from '#components/beheer/rechten-uitleg.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { listGebruikers } from '#lib/toegang/gebruikers/queries.ts';
import { listRolrechten } from '#lib/toegang/gebruikers/rechten.ts';

export const metadata: Metadata = { title: 'Gebruikers' };

export default async function GebruikersPagina({
  searchParams,
}: {
  searchParams: Promise<{ beeindigd?: string }>;
}) {
  const params = await searchParams;
  const uitkomst = await listGebruikers(await requireActor(), params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { gebruikers, verborgen, gemeenten } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Gebruikers"
        kruimels={[{ titel: 'Beheer', href: '/beheer' }]}
        actie={
          <KnopLink href="/beheer/gebruikers/nieuw" soort="primair" icoon="plus">
            Gebruiker toevoegen
          </KnopLink>
        }
      />
      <div className="secties">
        <GebruikersTabel gebruikers={gebruikers} gemeenten={gemeenten} />
        {verborgen > 0 && (
          <p>
            <Link href="/beheer/gebruikers?beeindigd=ja" prefetch={false}>
              Toon ook wie hier werkte ({verborgen})
            </Link>
          </p>
        )}
        <Sectie titel="Wat mag elke rol?">
          <RechtenUitleg rechten={listRolrechten()} />
        </Sectie>
      </div>
    </>
  );
}
