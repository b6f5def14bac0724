import type { Metadata } from 'next';
import { Opgavenlijst } from '#components/opgaven/opgavenlijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listOpgaven } from '#lib/opgaven/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Opgaven' };

type Params = Promise<Record<string, string | undefined>>;

export default async function OpgavenPagina({ searchParams }: { searchParams: Params }) {
  const uitkomst = await listOpgaven(await requireActor(), await searchParams);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Opgaven" />;
  return (
    <>
      <Paginakop
        titel="Opgaven"
        onder="Formulieren van anderen, ingevuld met de cijfers uit het werk. Elk getal zegt waar het uit komt."
      />
      <Opgavenlijst {...uitkomst.waarde} />
    </>
  );
}
