import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { redirect } from 'next/navigation';
import * as acties from '#app/(werkplek)/werkprocessen/actions.ts';
import { maakOngedaan, tekenAf } from '#app/(werkplek)/termijnen/actions.ts';
import { BrievenBij } from '#components/brieven/brieven-bij.tsx';
import { HandhavingBijWerk } from '#components/handhaving/bij-werk.tsx';
import { WerkGeweigerd } from '#components/jongeren/werk-geweigerd.tsx';
import { Achttien } from '#components/werkprocessen/achttien.tsx';
import { TermijnKlaar } from '#components/termijnen/termijn-klaar.tsx';
import { Afsluiten } from '#components/werkprocessen/afsluiten.tsx';
import { Geschiedenis } from '#components/werkprocessen/geschiedenis.tsx';
import { Kaart } from '#components/werkprocessen/kaart.tsx';
import { NuAanDeBeurt } from '#components/werkprocessen/nu-aan-de-beurt.tsx';
import { OverTeDragen } from '#components/werkprocessen/over-te-dragen.tsx';
import { Overdrachten } from '#components/werkprocessen/overdrachten.tsx';
import { WerkMeldingen } from '#components/werkprocessen/werk-meldingen.tsx';
import { WerkKop } from '#components/werkprocessen/werk-kop.tsx';
import { werkAdres } from '#components/werkprocessen/adres.ts';
import { WerkTermijnen } from '#components/werkprocessen/werk-termijnen.tsx';
import { Werkverdeling } from '#components/werkprocessen/werkverdeling.tsx';
import { readBrievenBij } from '#lib/brieven/lezen/queries.ts';
import { readHandhaving } from '#lib/handhaving/lezen/queries.ts';
import { readDoelgroepvoorstel } from '#lib/vsv-trajecten/doelgroep/queries.ts';
import { readLoslaatvraag } from '#lib/vsv-trajecten/loslaten/queries.ts';
import { readBewezenStappen } from '#lib/vsv-trajecten/stappen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { readWerkproces } from '#lib/werkprocessen/queries.ts';

export const metadata: Metadata = { title: 'Werkproces' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | undefined>> };

export default async function WerkprocesPagina({ params, searchParams }: Props) {
  const [{ id }, { termijn }] = [await params, await searchParams];
  const actor = await requireActor();
  const uitkomst = await readWerkproces(actor, { id });
  if (!uitkomst.ok)
    return <WerkGeweigerd weigering={uitkomst.weigering} wat="Dit werkproces" geefReden={geefReden} />;
  const pagina = uitkomst.waarde;
  const adres = werkAdres(pagina.werk.soort, id);
  if (!adres.startsWith('/werkprocessen')) redirect(adres);
  const { jongereId, soort } = pagina.werk;
  const handhaving = soort.endsWith('-verzuim') ? await readHandhaving(actor, { jongereId }) : null;
  const brieven = await readBrievenBij(actor, { jongereId, zaakId: id });
  const voorstel = pagina.kaart?.doelgroepen ? await readDoelgroepvoorstel(actor, { id }) : undefined;
  const loslaten = voorstel && (await readLoslaatvraag(actor, { id }));
  const bewezen = voorstel && (await readBewezenStappen(actor, { id }));
  const terug = `/werkprocessen/${id}`;
  const termijnacties = { tekenAf, stelTermijn: acties.stelTermijn };
  return (
    <>
      <WerkKop pagina={pagina} />
      <TermijnKlaar param={termijn} terug={terug} ongedaan={maakOngedaan} />
      <div className="secties">
        <Achttien pagina={pagina} actie={acties.gaVerderAls18plus} />
        {pagina.overTeDragen && <OverTeDragen jongereId={jongereId} />}
        <Overdrachten regels={pagina.overdrachten} />
        <Kaart pagina={pagina} actie={acties.kiesRoutekaart} />
        <div className="twee-kolommen">
          <div className="secties">
            <NuAanDeBeurt pagina={pagina} acties={acties} voorstel={voorstel} bewezen={bewezen} />
            <WerkTermijnen pagina={pagina} acties={termijnacties} terug={terug} />
            <Afsluiten pagina={pagina} acties={acties} loslaten={loslaten} />
            <Geschiedenis pagina={pagina} />
          </div>
          <aside className="secties" aria-label="Planning en meldingen">
            <Werkverdeling pagina={pagina} acties={acties} />
            {handhaving?.ok && <HandhavingBijWerk handhaving={handhaving.waarde} werkprocesId={id} />}
            {brieven.ok && <BrievenBij brieven={brieven.waarde} />}
            <WerkMeldingen meldingen={pagina.meldingen} />
          </aside>
        </div>
      </div>
    </>
  );
}
