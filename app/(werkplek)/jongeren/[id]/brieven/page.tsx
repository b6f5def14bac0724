import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { Brievenlijst, Sjabloonkeuze } from '#components/brieven/brievenlijst.tsx';
import { DossierDelen } from '#components/jongeren/dossier-delen.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readBrieven } from '#lib/brieven/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';

export const metadata: Metadata = { title: 'Brieven' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ onderwerp?: string; na?: string }> };

export default async function BrievenPagina({ params, searchParams }: Props) {
  const { id } = await params;
  const { onderwerp, na } = await searchParams;
  const actor = await requireActor();
  const uitkomst = await readBrieven(actor, { jongereId: id, onderwerp, na });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const { jongere, rijen, verder, mag } = uitkomst.waarde;
  const naam = formatNaam(jongere.naam);
  return (
    <>
      <Paginakop
        titel="Brieven"
        onder={`${naam}, ${jongere.leeftijd} jaar`}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: naam, href: `/jongeren/${id}` },
        ]}
      />
      <DossierDelen
        jongereId={id}
        rechten={permissiesOf(actor.rollen)}
        hier="brieven"
        punt={actor.jongerenpunt}
      />
      <div className="naast-elkaar">
        <Brievenlijst jongereId={id} rijen={rijen} waarden={{ onderwerp, na }} verder={verder} />
        {mag.maken && (
          <Sjabloonkeuze jongereId={id} onderwerp={uitkomst.waarde.onderwerp} opsporing={mag.opsporing} />
        )}
      </div>
    </>
  );
}
