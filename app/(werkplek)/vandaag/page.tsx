import type { Metadata } from 'next';
import { maakOngedaan, tekenAf } from '#app/(werkplek)/termijnen/actions.ts';
import { AanbodTeDoen } from '#components/overdracht/aanbod-te-doen.tsx';
import { TermijnKlaar } from '#components/termijnen/termijn-klaar.tsx';
import { VandaagLijsten } from '#components/vandaag/vandaag-lijsten.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { countAanbod } from '#lib/overdracht/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';

export const metadata: Metadata = { title: 'Vandaag' };

type Params = Record<string, string | undefined>;

export default async function VandaagPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const { termijn } = await searchParams;
  const actor = await requireActor();
  const uitkomst = await readVandaag(actor, {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const rechten = permissiesOf(actor.rollen);
  const aanbod = rechten.has('overdracht.doen') && (await countAanbod(actor, {}));
  return (
    <>
      <Paginakop
        titel="Vandaag"
        onder={formatDatumVoluit(uitkomst.waarde.vandaag)}
        actie={
          <>
            {uitkomst.waarde.bereik === 'team' && (
              <KnopLink href="/werkvoorraad/overdragen" icoon="groep">
                Caseload overdragen
              </KnopLink>
            )}
            {rechten.has('jongerenpunt.behandelen') && (
              <>
                <KnopLink href="/jongerenpunt/nieuw" icoon="plus">
                  Vraag aan de balie
                </KnopLink>
                <KnopLink href="/jongerenpunt/actie" icoon="vinkje">
                  Preventieve actie
                </KnopLink>
              </>
            )}
          </>
        }
      />
      <TermijnKlaar param={termijn} terug="/vandaag" ongedaan={maakOngedaan} />
      {aanbod && aanbod.ok && <AanbodTeDoen {...aanbod.waarde} />}
      <VandaagLijsten vandaag={uitkomst.waarde} afteken={{ actie: tekenAf, terug: '/vandaag' }} />
    </>
  );
}
