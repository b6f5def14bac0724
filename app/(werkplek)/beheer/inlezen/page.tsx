import type { Metadata } from 'next';
import { AanbiedFormulier } from '#components/inlezen/aanbied-formulier.tsx';
import { Inleeslijst } from '#components/inlezen/inleeslijst.tsx';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { UPLOADFOUT } from '#lib/uitwisseling/labels.ts';
import { listImports } from '#lib/uitwisseling/queries.ts';

export const metadata: Metadata = { title: 'Inlezen' };

type Zoek = Promise<{ fout?: string; voor?: string }>;

export default async function InlezenPagina({ searchParams }: { searchParams: Zoek }) {
  const { fout, voor } = await searchParams;
  const uitkomst = await listImports(await requireActor(), { voor: voor ?? null });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { taken, volgende, mag } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Inlezen"
        onder={`Leveringen van DUO, personen uit de BRP${mag.migreren ? ', of gegevens uit een ander systeem' : ''}. Een bestand komt helemaal binnen of niet.`}
        kruimels={[{ titel: 'Beheer', href: '/beheer' }]}
        actie={
          <KnopLink href="/beheer/inlezen/formaat" soort="stil">
            Welke bestanden?
          </KnopLink>
        }
      />
      <div className="secties">
        {fout && <Mededeling toon="fout">{UPLOADFOUT[fout] ?? UPLOADFOUT.afgebroken}</Mededeling>}
        {mag.uitvoeren && <AanbiedFormulier migreren={mag.migreren} />}
        <Sectie titel="Eerder ingelezen">
          <Inleeslijst taken={taken} />
          {volgende && (
            <Bladeren volgende={`/beheer/inlezen?voor=${encodeURIComponent(volgende)}`} wat="verslagen" />
          )}
        </Sectie>
      </div>
    </>
  );
}
