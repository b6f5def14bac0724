import type { Metadata } from 'next';
import { eindig, richtIn, voegToe } from '#app/(werkplek)/beheer/bevoegdheden/actions.ts';
import { Bevoegdheden } from '#components/handhaving/bevoegdheden.tsx';
import { HandhavingInstelling } from '#components/handhaving/instelling.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { showBevoegdheden } from '#lib/handhaving/bevoegdheid/queries.ts';
import { showInstelling } from '#lib/handhaving/instelling/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Bevoegdheden' };

export default async function BevoegdhedenPagina() {
  const actor = await requireActor();
  const uitkomst = await showBevoegdheden(actor, {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const instelling = await showInstelling(actor, {});
  return (
    <>
      <Paginakop
        titel="Bevoegdheden"
        onder="Aanwijzing, beëdiging en boa-akte van de leerplichtambtenaren"
        kruimels={[{ titel: 'Beheer', href: '/beheer' }]}
      />
      <div className="secties">
        <Bevoegdheden {...uitkomst.waarde} toevoegen={voegToe} eindigen={eindig} />
        {instelling.ok && <HandhavingInstelling instelling={instelling.waarde} actie={richtIn} />}
      </div>
    </>
  );
}
