import type { Metadata } from 'next';
import { laatNarekenen, toonDossiernummer } from '#app/(werkplek)/logboek/actions.ts';
import { DossiernummerTonen } from '#components/logboek/dossiernummer.tsx';
import { Gebruiksfilter, type Filter } from '#components/logboek/gebruiksfilter.tsx';
import { Gebruikstabel } from '#components/logboek/gebruikstabel.tsx';
import { ZegelstandDeel } from '#components/logboek/zegelstand.tsx';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { now } from '#lib/platform/clock.ts';
import { listGebruik, showZegelstand } from '#lib/logboek/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Logboek' };

type Params = Filter & { van?: string; tot?: string; voor?: string };

export default async function LogboekPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const actor = await requireActor();
  const uitkomst = await listGebruik(actor, params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { regels, ouder, periode, keuzes } = uitkomst.waarde;
  const zegels = await showZegelstand(actor, {});
  const volgende = ouder
    ? `/logboek?${new URLSearchParams({ ...params, ...periode, voor: ouder })}`
    : undefined;
  return (
    <>
      <Paginakop
        titel="Logboek"
        onder="Wie gebruikte welke gegevens, wanneer en waarom"
        actie={
          <>
            <KnopLink href="/logboek/bijzonder-gebruik">Bijzonder gebruik</KnopLink>
            <KnopLink href="/logboek/politiegegevens">Politiegegevens</KnopLink>
          </>
        }
      />
      <div className="secties">
        <Gebruiksfilter
          filter={params}
          periode={periode}
          keuzes={keuzes}
          open={Object.keys(params).length > 0}
        />
        <Sectie titel="Gebruik">
          <Gebruikstabel regels={regels} />
          <Bladeren volgende={volgende} />
        </Sectie>
        {params.pseudoniem && <DossiernummerTonen pseudoniem={params.pseudoniem} actie={toonDossiernummer} />}
        {zegels.ok && <ZegelstandDeel stand={zegels.waarde} nu={now()} narekenen={laatNarekenen} />}
      </div>
    </>
  );
}
