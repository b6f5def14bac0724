import type { Metadata } from 'next';
import { HaltBrief } from '#components/handhaving/halt-brief.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd, NietGevonden } from '#components/ui/staten.tsx';
import { readZaak } from '#lib/handhaving/zaak/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Verwijsbrief aan Halt' };

export default async function HaltBriefPagina({
  params,
}: {
  params: Promise<{ id: string; haltId: string }>;
}) {
  const { id, haltId } = await params;
  const uitkomst = await readZaak(await requireActor(), { id });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze handhavingszaak" />;
  const pagina = uitkomst.waarde;
  const halt = pagina.halt.find((item) => item.id === haltId);
  if (!halt) return <NietGevonden wat="Deze verwijzing" />;
  return (
    <>
      <Paginakop
        titel="Verwijsbrief aan Halt"
        kruimels={[
          { titel: 'Handhaving', href: '/handhaving' },
          { titel: 'Handhavingszaak', href: `/handhaving/zaken/${id}` },
        ]}
      />
      <div className="secties">
        <Mededeling titel="Druk deze pagina af, of bewaar haar als pdf">
          <p>
            De brief valt onder de Wet politiegegevens. Hij staat alleen in deze zaak en niet bij de brieven
            van het dossier.
          </p>
        </Mededeling>
        <HaltBrief pagina={pagina} halt={halt} />
      </div>
    </>
  );
}
