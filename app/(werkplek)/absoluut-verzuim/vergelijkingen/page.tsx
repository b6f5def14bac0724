import type { Metadata } from 'next';
import { vergelijkNu } from '#app/(werkplek)/absoluut-verzuim/actions.ts';
import { NuVergelijken } from '#components/absoluut-verzuim/nu-vergelijken.tsx';
import { Vergelijkingenlijst } from '#components/absoluut-verzuim/vergelijkingenlijst.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { overzichtVergelijkingen } from '#lib/absoluut-verzuim/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Vergelijkingen' };

export default async function VergelijkingenPagina() {
  const uitkomst = await overzichtVergelijkingen(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { vergelijkingen, mag } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Vergelijkingen"
        onder="BRP naast inschrijvingen en vrijstellingen (Leerplichtwet 1969, art. 19): elke maand, en elke week van 1 juli tot en met 1 oktober."
        kruimels={[{ titel: 'Absoluut verzuim', href: '/absoluut-verzuim' }]}
      />
      <div className="secties">
        {mag.vergelijken && <NuVergelijken actie={vergelijkNu} />}
        <Sectie titel="Eerder vergeleken">
          <Vergelijkingenlijst vergelijkingen={vergelijkingen} />
        </Sectie>
      </div>
    </>
  );
}
