import type { Metadata } from 'next';
import { geefReden, toonNummer, trekIn } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { maakOngedaan, tekenAf } from '#app/(werkplek)/termijnen/actions.ts';
import { DossierDelen } from '#components/jongeren/dossier-delen.tsx';
import { Dossierkop } from '#components/jongeren/dossierkop.tsx';
import { DossierTijdlijn } from '#components/jongeren/dossier-tijdlijn.tsx';
import { FeitVastgelegd } from '#components/jongeren/feit-intrekken.tsx';
import { Geschiedenis } from '#components/jongeren/geschiedenis.tsx';
import { VerslagenReden } from '#components/jongeren/kijkreden-formulier.tsx';
import { PgnTonen } from '#components/jongeren/pgn-tonen.tsx';
import { WerkGeweigerd } from '#components/jongeren/werk-geweigerd.tsx';
import { Werkprocessen } from '#components/jongeren/werkproces-kaart.tsx';
import { TermijnKlaar } from '#components/termijnen/termijn-klaar.tsx';
import { TermijnenRond } from '#components/termijnen/termijnen-rond.tsx';
import { Overgenomen } from '#components/overdracht/overgenomen.tsx';
import { WettelijkeStatus } from '#components/jongeren/wettelijke-status.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { listOvergenomenVan } from '#lib/overdracht/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';

export const metadata: Metadata = { title: 'Dossier' };
type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function DossierPagina({ params, searchParams }: Props) {
  const { id } = await params;
  const { lees, termijn, feit, ...vraag } = await searchParams;
  const actor = await requireActor();
  const uitkomst = await readDossier(actor, { ...vraag, jongereId: id });
  if (!uitkomst.ok)
    return <WerkGeweigerd weigering={uitkomst.weigering} wat="Deze jongere" geefReden={geefReden} />;
  if (lees === 'verslagen') return <VerslagenReden jongereId={id} actie={geefReden} />;
  const dossier = uitkomst.waarde;
  const { kop, mag } = dossier;
  const rechten = permissiesOf(actor.rollen);
  const elders = rechten.has('overdracht.doen') && (await listOvergenomenVan(actor, { jongereId: id }));
  return (
    <>
      <Dossierkop dossier={dossier} />
      <DossierDelen jongereId={kop.id} rechten={rechten} hier="" punt={actor.jongerenpunt} />
      {elders && elders.ok && <Overgenomen jongereId={id} {...elders.waarde} />}
      <TermijnKlaar param={termijn} terug={`/jongeren/${id}`} ongedaan={maakOngedaan} />
      <FeitVastgelegd param={feit} actie={trekIn} />
      <div className="twee-kolommen">
        <div className="secties">
          <TermijnenRond
            rijen={dossier.termijnen}
            vandaag={dossier.vandaag}
            afteken={mag.termijn ? { actie: tekenAf, terug: `/jongeren/${id}` } : undefined}
          />
          <Werkprocessen werkprocessen={dossier.werkprocessen} />
          <DossierTijdlijn dossier={dossier} />
        </div>
        <div className="secties">
          <WettelijkeStatus dossier={dossier} />
          <Geschiedenis dossier={dossier} trekIn={trekIn} />
          <Sectie titel="Nummer en inzage">
            {kop.pgn ? (
              <PgnTonen jongereId={kop.id} {...kop.pgn} mag={mag.pgnTonen} actie={toonNummer} />
            ) : (
              <p className="gedempt">Er is geen BSN of onderwijsnummer bekend.</p>
            )}
            {mag.inzage && (
              <KnopLink href={`/jongeren/${kop.id}/inzage`} soort="stil" klein icoon="oog">
                Wie keek in dit dossier?
              </KnopLink>
            )}
          </Sectie>
        </div>
      </div>
    </>
  );
}
