import type { Metadata } from 'next';
import { Proef } from '#components/cockpit/proef.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { metKeuze, TITEL } from '#lib/cockpit/labels.ts';
import { readProef } from '#lib/cockpit/proef/queries.ts';
import { enkel } from '#lib/toegang/adres.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Proefberekening' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ProefPagina({ searchParams }: Props) {
  const vraag = enkel<string>(await searchParams);
  const uitkomst = await readProef(await requireActor(), vraag);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze proefberekening" />;
  const { gemeente, functie, dag } = vraag;
  return (
    <>
      <Paginakop
        titel="Proefberekening"
        onder="Wat als de streefwaarde, de definitie of de formatie anders was?"
        kruimels={[{ titel: TITEL, href: metKeuze('/cockpit', { gemeente, functie, dag }) }]}
      />
      <Proef pagina={uitkomst.waarde} vraag={vraag} />
    </>
  );
}
