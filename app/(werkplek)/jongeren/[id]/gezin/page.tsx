import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { Broerzussen } from '#components/gezin/broerzussen.tsx';
import { Gezinskring } from '#components/gezin/gezinskring.tsx';
import { DossierDelen } from '#components/jongeren/dossier-delen.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readGezin } from '#lib/jongeren/gezin/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';

export const metadata: Metadata = { title: 'Gezin' };

export default async function GezinPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await readGezin(actor, { jongereId: id });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const gezin = uitkomst.waarde;
  const naam = formatNaam(gezin.jongere.naam);
  return (
    <>
      <Paginakop
        titel="Gezin"
        onder={`${naam}, ${gezin.jongere.leeftijd} jaar`}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: naam, href: `/jongeren/${id}` },
        ]}
      />
      <DossierDelen
        jongereId={id}
        rechten={permissiesOf(actor.rollen)}
        hier="gezin"
        punt={actor.jongerenpunt}
      />
      <div className="secties">
        <Gezinskring gezin={gezin} />
        <Broerzussen broerzussen={gezin.broerzussen} />
      </div>
    </>
  );
}
