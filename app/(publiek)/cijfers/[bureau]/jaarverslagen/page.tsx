import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DemoMelding } from '#components/publicaties/demomelding.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { naamVan } from '#lib/jaarverslagen/labels.ts';
import { listOpenbareEdities } from '#lib/jaarverslagen/openbaar.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { findPubliekBureau } from '#lib/publicaties/openbaar.ts';

type Eigenschappen = { params: Promise<{ bureau: string }> };

export async function generateMetadata({ params }: Eigenschappen): Promise<Metadata> {
  const bureau = await findPubliekBureau((await params).bureau);
  return { title: bureau ? `Jaarverslagen van ${bureau.naam}` : 'Jaarverslagen' };
}

export default async function OpenbareJaarverslagenPagina({ params }: Eigenschappen) {
  const { bureau: code } = await params;
  const bureau = await findPubliekBureau(code);
  if (!bureau) redirect(`/cijfers/${encodeURIComponent(code)}/niet-gevonden`);
  const edities = await listOpenbareEdities(code);
  return (
    <>
      <Paginakop
        titel={`Jaarverslagen van ${bureau.naam}`}
        kruimels={[{ titel: `Cijfers van ${bureau.naam}`, href: `/cijfers/${code}` }]}
      />
      {bureau.demo && <DemoMelding />}
      {edities.length === 0 ? (
        <LegeStaat titel="Er is nog geen jaarverslag openbaar">Zodra dat er is, staat het hier.</LegeStaat>
      ) : (
        <Lijst label="Jaarverslagen">
          {edities.map((editie) => (
            <Lijstrij
              key={editie.id}
              titel={`Jaarverslag ${naamVan(editie)}`}
              href={`/cijfers/${code}/jaarverslagen/${editie.id}`}
              onder={`openbaar sinds ${formatDatum(todayInAmsterdam(editie.gepubliceerdOp))}`}
            />
          ))}
        </Lijst>
      )}
    </>
  );
}
