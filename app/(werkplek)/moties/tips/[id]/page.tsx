import type { Metadata } from 'next';
import { beantwoordTip, haalTipWeg } from '#app/(werkplek)/moties/actions.ts';
import { TipVelden } from '#components/moties/tip-velden.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { readTip } from '#lib/moties/formulieren/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Tip beantwoorden' };

export default async function TipPagina({ params }: { params: Promise<{ id: string }> }) {
  const uitkomst = await readTip(await requireActor(), await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze tip" />;
  const { motie, tip } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Tip beantwoorden"
        onder="Wat hier staat, leest straks de raad."
        kruimels={[
          { titel: 'Moties en beloften', href: '/moties' },
          { titel: motie.titel, href: `/moties/${motie.id}#tips` },
        ]}
      />
      <Formulier
        actie={beantwoordTip}
        verborgen={{ id: tip.id, versie: tip.versie }}
        label="Tip beantwoorden"
        breed
      >
        <TipVelden tip={tip} />
        <Verzendknop>Bewaar</Verzendknop>
      </Formulier>
      <Formulier actie={haalTipWeg} verborgen={{ id: tip.id }} label="Tip weghalen">
        <Verzendknop soort="stil">Haal deze tip weg</Verzendknop>
      </Formulier>
    </>
  );
}
