import type { Metadata } from 'next';
import { opgaveAdres } from '#components/opgaven/adres.ts';
import { Herkomst } from '#components/opgaven/herkomst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readCel } from '#lib/opgaven/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Waar dit getal uit komt' };

type Props = {
  params: Promise<{ vorm: string; jaar: string }>;
  searchParams: Promise<Record<string, string | undefined>>;
};

export default async function HerkomstPagina({ params, searchParams }: Props) {
  const uitkomst = await readCel(await requireActor(), { ...(await searchParams), ...(await params) });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Dit getal" />;
  const { opgave, waar } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Waar dit getal uit komt"
        onder={`${waar.tabel}: ${waar.rij}, ${waar.kolom}`}
        kruimels={[
          { titel: 'Opgaven', href: `/opgaven?jaar=${opgave.periode}` },
          { titel: `${opgave.titel} ${opgave.periode}`, href: opgaveAdres(opgave) },
        ]}
      />
      <Herkomst pagina={uitkomst.waarde} />
    </>
  );
}
