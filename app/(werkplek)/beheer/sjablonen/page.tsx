import type { Metadata } from 'next';
import { bewaarAfzender } from '#app/(werkplek)/beheer/sjablonen/actions.ts';
import { AfzenderFormulier } from '#components/brieven/afzender-formulier.tsx';
import { Sjabloonlijst } from '#components/brieven/sjabloonlijst.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readSjablonen } from '#lib/brieven/sjablonen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Sjablonen' };

export default async function SjablonenPagina() {
  const actor = await requireActor();
  const uitkomst = await readSjablonen(actor, {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { afzender, sjablonen } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Sjablonen"
        onder="De teksten van de brieven. Baken brengt er een voor elke brief mee; uw bureau kan er een eigen Word-bestand voor in de plaats zetten."
        kruimels={[{ titel: 'Beheer', href: '/beheer' }]}
      />
      <div className="secties">
        <Sjabloonlijst rijen={sjablonen} />
        <Sectie titel="Afzender" id="afzender">
          <AfzenderFormulier afzender={afzender} bureau={actor.bureau.naam} actie={bewaarAfzender} />
        </Sectie>
      </div>
    </>
  );
}
