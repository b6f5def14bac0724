import type { Metadata } from 'next';
import { voegVraagToe } from '#app/(werkplek)/moties/vragen/actions.ts';
import { Cijferkeuze } from '#components/moties/cijferkeuze.tsx';
import { VraagVelden } from '#components/moties/vraag-velden.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { readNieuweVraag } from '#lib/moties/formulieren/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Vraag toevoegen' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ indicator?: string }> };

export default async function NieuweVraagPagina({ params, searchParams }: Props) {
  const { id: motieId } = await params;
  const { indicator } = await searchParams;
  const uitkomst = await readNieuweVraag(await requireActor(), { motieId, indicator });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze motie" />;
  const formulier = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Vraag toevoegen"
        kruimels={[
          { titel: 'Moties en beloften', href: '/moties' },
          { titel: formulier.motie.titel, href: `/moties/${motieId}` },
        ]}
      />
      <div className="secties">
        <Sectie titel="Het cijfer">
          <Cijferkeuze formulier={formulier} />
        </Sectie>
        <Sectie titel="De vraag">
          <Formulier actie={voegVraagToe} verborgen={{ motieId }} label="Vraag toevoegen">
            <VraagVelden formulier={formulier} />
            <Verzendknop>Voeg vraag toe</Verzendknop>
          </Formulier>
        </Sectie>
      </div>
    </>
  );
}
