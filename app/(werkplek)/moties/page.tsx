import type { Metadata } from 'next';
import { Motielijst } from '#components/moties/motielijst.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readMoties } from '#lib/moties/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Moties en beloften' };

export default async function MotiesPagina() {
  const actor = await requireActor();
  const uitkomst = await readMoties(actor, {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Moties" />;
  const { rijen, magMaken } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Moties en beloften"
        onder={
          <>
            Wat aan een raad is beloofd, hoe het ermee gaat en wat er met de tips is gedaan. Wat is
            gepubliceerd, staat op <a href={`/moties/openbaar/${actor.bureau.code}`}>de openbare pagina</a>.
          </>
        }
        actie={
          magMaken && (
            <KnopLink href="/moties/nieuw" soort="primair" icoon="plus">
              Motie toevoegen
            </KnopLink>
          )
        }
      />
      <Motielijst rijen={rijen} magMaken={magMaken} />
    </>
  );
}
