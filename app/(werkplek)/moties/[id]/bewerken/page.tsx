import type { Metadata } from 'next';
import { wijzig } from '#app/(werkplek)/moties/actions.ts';
import { MotieVelden } from '#components/moties/motie-velden.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { readMotieformulier } from '#lib/moties/formulieren/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Motie wijzigen' };

export default async function MotieBewerkenPagina({ params }: { params: Promise<{ id: string }> }) {
  const uitkomst = await readMotieformulier(await requireActor(), await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze motie" />;
  const { motie } = uitkomst.waarde;
  if (!motie) return null;
  return (
    <>
      <Paginakop
        titel="Motie wijzigen"
        kruimels={[
          { titel: 'Moties en beloften', href: '/moties' },
          { titel: motie.titel, href: `/moties/${motie.id}` },
        ]}
      />
      <Formulier
        actie={wijzig}
        verborgen={{ id: motie.id, versie: motie.versie }}
        label="Motie wijzigen"
        breed
      >
        <MotieVelden formulier={uitkomst.waarde} />
        <Verzendknop>Bewaar</Verzendknop>
      </Formulier>
    </>
  );
}
