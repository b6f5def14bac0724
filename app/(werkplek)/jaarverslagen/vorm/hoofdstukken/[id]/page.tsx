import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/jaarverslagen/vorm/actions.ts';
import { HoofdstukvormDelen } from '#components/jaarverslagen/vorm/hoofdstukvorm.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readHoofdstukvorm } from '#lib/jaarverslagen/vorm/queries.ts';
import { enkel } from '#lib/toegang/adres.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Hoofdstuk van het jaarverslag' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function HoofdstukvormPagina({ params, searchParams }: Props) {
  const vraag = { ...enkel<'zoek'>(await searchParams), ...(await params) };
  const uitkomst = await readHoofdstukvorm(await requireActor(), vraag);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Dit hoofdstuk" />;
  return (
    <>
      <Paginakop
        titel={uitkomst.waarde.hoofdstuk.titel}
        kruimels={[
          { titel: 'Jaarverslag', href: '/jaarverslagen' },
          { titel: 'Hoofdstukken en cijfers', href: '/jaarverslagen/vorm' },
        ]}
      />
      <HoofdstukvormDelen pagina={uitkomst.waarde} acties={acties} />
    </>
  );
}
