import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { bewaarKoppeling, bewaarNieuweOuder } from '#app/(werkplek)/jongeren/[id]/gezin/actions.ts';
import { BekendeOuder, NieuweOuder } from '#components/gezin/ouder-formulieren.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readOuderkeuzes } from '#lib/jongeren/gezin/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Ouder of verzorger toevoegen' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ zoek?: string; nieuw?: string }> };

export default async function NieuweOuderPagina({ params, searchParams }: Props) {
  const { id } = await params;
  const { zoek, nieuw } = await searchParams;
  const actor = await requireActor();
  const uitkomst = await readOuderkeuzes(actor, { jongereId: id, zoek });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const { jongere, keuzes } = uitkomst.waarde;
  const typen = nieuw === 'ja' || keuzes.length === 0; // one form on a page: their fields have the same names
  return (
    <>
      <Paginakop
        titel="Ouder of verzorger toevoegen"
        kruimels={[
          { titel: formatNaam(jongere.naam), href: `/jongeren/${id}` },
          { titel: 'Gezin', href: `/jongeren/${id}/gezin` },
        ]}
      />
      <div className="secties">
        <BekendeOuder
          jongereId={id}
          zoek={uitkomst.waarde.zoek}
          keuzes={nieuw === 'ja' ? null : keuzes}
          actie={bewaarKoppeling}
        />
        <NieuweOuder jongereId={id} open={typen} actie={bewaarNieuweOuder} />
      </div>
    </>
  );
}
