import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { beeindig, bewaarOuder, haalWeg } from '#app/(werkplek)/jongeren/[id]/gezin/actions.ts';
import { OuderWijzigen } from '#components/gezin/ouder-formulieren.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readOuder } from '#lib/jongeren/gezin/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Ouder wijzigen' };

export default async function OuderPagina({
  params,
}: {
  params: Promise<{ id: string; ouderschapId: string }>;
}) {
  const { id, ouderschapId } = await params;
  const actor = await requireActor();
  const uitkomst = await readOuder(actor, { jongereId: id, ouderschapId });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze ouder" />;
  }
  const { jongere, lid, vandaag } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={formatNaam(lid.naam)}
        kruimels={[
          { titel: formatNaam(jongere.naam), href: `/jongeren/${id}` },
          { titel: 'Gezin', href: `/jongeren/${id}/gezin` },
        ]}
      />
      <OuderWijzigen jongereId={id} lid={lid} vandaag={vandaag} acties={{ bewaarOuder, beeindig, haalWeg }} />
    </>
  );
}
