import type { Metadata } from 'next';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { lijstLabel } from '#lib/werkprocessen/codelijsten/beheer/labels.ts';
import { listCodelijsten } from '#lib/werkprocessen/codelijsten/beheer/queries.ts';

export const metadata: Metadata = { title: 'Codelijsten' };

export default async function CodelijstenPagina() {
  const uitkomst = await listCodelijsten(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Codelijsten"
        onder="De eigen woorden van het bureau. Elke waarde hoort bij een landelijke betekenis."
        kruimels={[{ titel: 'Beheer', href: '/beheer' }]}
      />
      <Lijst label="Codelijsten">
        {uitkomst.waarde.map(({ lijst, eigen, aantal, zonderKern }) => (
          <Lijstrij
            key={lijst}
            href={`/beheer/codelijsten/${lijst}`}
            titel={lijstLabel(lijst)}
            onder={`${aantal} waarden · ${eigen ? 'eigen lijst' : 'startlijst van Baken'}`}
          >
            {zonderKern > 0 && <Status toon="te-laat">{zonderKern} zonder landelijke betekenis</Status>}
          </Lijstrij>
        ))}
      </Lijst>
    </>
  );
}
