import type { Metadata } from 'next';
import { voegToe } from '#app/(werkplek)/moties/actions.ts';
import { MotieVelden } from '#components/moties/motie-velden.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { readNieuweMotie } from '#lib/moties/formulieren/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Motie toevoegen' };

export default async function NieuweMotiePagina() {
  const uitkomst = await readNieuweMotie(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop titel="Motie toevoegen" kruimels={[{ titel: 'Moties en beloften', href: '/moties' }]} />
      <Formulier actie={voegToe} label="Motie toevoegen" breed>
        <MotieVelden formulier={uitkomst.waarde} />
        <Verzendknop>Voeg toe</Verzendknop>
      </Formulier>
    </>
  );
}
