import type { Metadata } from 'next';
import { schrijfBrief } from '#app/(werkplek)/handhaving/zaken/[id]/actions.ts';
import { OpsporingsbriefFormulier } from '#components/handhaving/opsporingsbrieven.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { readOpsporingsformulier } from '#lib/handhaving/opsporingsbrief/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Brief in een handhavingszaak' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ sjabloon?: string; verhoor?: string; haltId?: string; aan?: string }>;
};

export default async function OpsporingsbriefPagina({ params, searchParams }: Props) {
  const { id } = await params;
  const { sjabloon = 'oproep-verhoor', verhoor: verhoorId, ...rest } = await searchParams;
  const uitkomst = await readOpsporingsformulier(await requireActor(), { id, sjabloon, verhoorId, ...rest });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze brief" />;
  const { formulier } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={sjabloonVan(formulier.sjabloon).titel}
        onder={formatNaam(formulier.naam)}
        kruimels={[
          { titel: 'Handhaving', href: '/handhaving' },
          { titel: 'Handhavingszaak', href: `/handhaving/zaken/${id}` },
        ]}
      />
      <OpsporingsbriefFormulier gegevens={formulier} actie={schrijfBrief} />
    </>
  );
}
