import type { Metadata } from 'next';
import { beeindig, voegSchoolToe, wijsAan } from '#app/(werkplek)/vrijstellingen/registers/actions.ts';
import { BuitenlandseScholen } from '#components/vrijstellingen/buitenlandse-scholen.tsx';
import { Verklaarders } from '#components/vrijstellingen/verklaarders.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Zoekveld } from '#components/ui/zoekveld.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { readRegisters } from '#lib/vrijstellingen/register/queries.ts';

export const metadata: Metadata = { title: 'Verklaarders en scholen in het buitenland' };

type Props = { searchParams: Promise<{ einde?: string; zoek?: string }> };

export default async function RegistersPagina({ searchParams }: Props) {
  const { einde, zoek: gezocht } = await searchParams;
  const uitkomst = await readRegisters(await requireActor(), { zoek: gezocht });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { verklaarders, scholen, meer, zoek, vandaag, mag } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Verklaarders en scholen in het buitenland"
        onder="Waarmee Baken een beroep op artikel 5 onder a en c toetst."
        kruimels={[{ titel: 'Vrijstellingen', href: '/vrijstellingen' }]}
      />
      <div className="secties">
        <Zoekveld
          pad="/vrijstellingen/registers"
          label="Zoek een verklaarder of school"
          hint="Naam, organisatie of plaats"
          waarde={zoek}
        />
        <Verklaarders
          verklaarders={verklaarders}
          meer={meer.verklaarders}
          zoek={zoek}
          vandaag={vandaag}
          mag={mag.verklaarders}
          acties={{ wijsAan, beeindig }}
          {...(einde ? { einde } : {})}
        />
        <BuitenlandseScholen
          scholen={scholen}
          meer={meer.scholen}
          zoek={zoek}
          mag={mag.scholen}
          actie={voegSchoolToe}
        />
      </div>
    </>
  );
}
