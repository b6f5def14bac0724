import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { maakLink, trekLinkIn } from '#app/(werkplek)/afspraken/actions.ts';
import { Agendakoppeling } from '#components/afspraken/agendakoppeling.tsx';
import { Afsprakendeel } from '#components/afspraken/afsprakenlijst.tsx';
import { Lijst } from '#components/ui/lijst.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd, LegeStaat } from '#components/ui/staten.tsx';
import { SpreekuurRij } from '#components/vandaag/spreekuur-rij.tsx';
import { listMijnAfspraken } from '#lib/contact/afspraken/queries.ts';
import { readEnv } from '#lib/platform/env.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Afspraken' };

type Props = { searchParams: Promise<{ komt?: string; openstaand?: string }> };

export default async function AfsprakenPagina({ searchParams }: Props) {
  const { komt, openstaand } = await searchParams;
  const actor = await requireActor();
  const uitkomst = await listMijnAfspraken(actor, { komt, openstaand });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const lijst = uitkomst.waarde;
  const { spreekuren, vandaag, link } = lijst;
  const vast = { pad: '/afspraken', waarden: { komt, openstaand }, vandaag };
  const basis = readEnv().BAKEN_URL ?? `http://${(await headers()).get('host') ?? 'localhost'}`;
  return (
    <>
      <Paginakop
        titel="Afspraken"
        onder="Van u. Een nieuwe afspraak maakt u in het dossier van de jongere."
      />
      <div className="secties">
        <Afsprakendeel
          {...vast}
          blad={lijst.openstaand}
          naam="openstaand"
          titel="Hoe ging het?"
          label="Nog af te ronden"
        />
        <Afsprakendeel
          {...vast}
          blad={lijst.afspraken}
          naam="komt"
          titel="Komt"
          label="Komende afspraken"
          leeg={
            <LegeStaat titel="Geen afspraken gepland">
              Open een dossier en kies Afspraken om er een te maken.
            </LegeStaat>
          }
        />
        {spreekuren.length > 0 && (
          <Sectie titel="Spreekuren op scholen" aantal={spreekuren.length}>
            <Lijst label="Spreekuren">
              {spreekuren.map((rij) => (
                <SpreekuurRij key={rij.spreekuurId} rij={rij} vandaag={vandaag} metDag />
              ))}
            </Lijst>
          </Sectie>
        )}
        <Agendakoppeling link={link} basis={basis} acties={{ maakLink, trekLinkIn }} />
      </div>
    </>
  );
}
