import type { Metadata } from 'next';
import { bewaar, kiesKolommen, verwijder, vraagBestand } from '#app/(werkplek)/lijsten/actions.ts';
import { verdeel, zetTerug } from '#app/(werkplek)/werkvoorraad/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { WerkvoorraadFilter } from '#components/vandaag/werkvoorraad-filter.tsx';
import { WerkvoorraadTabel } from '#components/vandaag/werkvoorraad-tabel.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readWerkvoorraad } from '#lib/termijnen/werkvoorraad/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Werkvoorraad' };

type Params = Record<string, string | undefined>;

export default async function WerkvoorraadPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const actor = await requireActor();
  const uitkomst = await readWerkvoorraad(actor, params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Werkvoorraad"
        onder="Open werkprocessen, op de dag van de volgende actie."
        actie={
          uitkomst.waarde.magToewijzen && (
            <KnopLink href="/werkvoorraad/overdragen" icoon="groep">
              Caseload overdragen
            </KnopLink>
          )
        }
      />
      <WerkvoorraadFilter voorraad={uitkomst.waarde} />
      <Lijstbalk
        stand={uitkomst.waarde.stand}
        params={params}
        acties={{ kiesKolommen, bewaar, verwijder, vraagBestand }}
      />
      <WerkvoorraadTabel voorraad={uitkomst.waarde} acties={{ verdeel, zetTerug }} />
    </>
  );
}
