import type { Metadata } from 'next';
import { wijzigCijfer } from '#app/(werkplek)/jaarverslagen/vorm/actions.ts';
import { OnderdeelFormulier } from '#components/jaarverslagen/vorm/onderdeel-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readOnderdeel } from '#lib/jaarverslagen/vorm/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Cijfer van het jaarverslag' };

export default async function OnderdeelPagina({ params }: { params: Promise<{ id: string }> }) {
  const uitkomst = await readOnderdeel(await requireActor(), await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Dit cijfer" />;
  const { onderdeel, hoofdstuk, cijfer } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={onderdeel.titel}
        onder={`Cijfer: ${cijfer}`}
        kruimels={[
          { titel: 'Jaarverslag', href: '/jaarverslagen' },
          { titel: 'Hoofdstukken en cijfers', href: '/jaarverslagen/vorm' },
          { titel: hoofdstuk.titel, href: `/jaarverslagen/vorm/hoofdstukken/${hoofdstuk.id}` },
        ]}
      />
      <OnderdeelFormulier pagina={uitkomst.waarde} wijzig={wijzigCijfer} />
    </>
  );
}
