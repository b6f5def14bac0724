import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/moties/actions.ts';
import * as openbaar from '#app/(werkplek)/moties/uitgaven/actions.ts';
import { Besluit, Kosten, Tipsectie, Verslagen } from '#components/moties/delen.tsx';
import { Geschiedenis, Uitgaven } from '#components/moties/uitgaven.tsx';
import { Vragen } from '#components/moties/vragen.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { LABEL_MOTIESOORT } from '#lib/moties/labels.ts';
import { readMotie } from '#lib/moties/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Motie' };

export default async function MotiePagina({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const uitkomst = await readMotie(actor, await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze motie" />;
  const pagina = uitkomst.waarde;
  const { motie, intern } = pagina;
  const alle = { ...acties, ...openbaar };
  return (
    <>
      <Paginakop
        titel={motie.titel}
        onder={`${LABEL_MOTIESOORT[motie.soort]}, ${motie.raad}, ${formatDatum(motie.vastgesteldOp)}. Bijgehouden door ${motie.eigenaar ?? 'onbekend'}.`}
        kruimels={[{ titel: 'Moties en beloften', href: '/moties' }]}
        actie={
          intern && (
            <KnopLink href={`/moties/${motie.id}/csv`} download>
              Voortgang als bestand
            </KnopLink>
          )
        }
      />
      {motie.kanttekening && <Mededeling titel="Over deze cijfers">{motie.kanttekening}</Mededeling>}
      <div className="secties mt-6">
        <Besluit pagina={pagina} />
        <Vragen pagina={pagina} />
        <Tipsectie pagina={pagina} acties={alle} />
        <Verslagen pagina={pagina} acties={alle} />
        <Kosten pagina={pagina} acties={alle} />
        <Uitgaven pagina={pagina} acties={alle} bureau={actor.bureau.code} />
        <Geschiedenis pagina={pagina} />
      </div>
    </>
  );
}
