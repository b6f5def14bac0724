import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/moties/vragen/actions.ts';
import { Cijferkeuze } from '#components/moties/cijferkeuze.tsx';
import { NulmetingSectie } from '#components/moties/nulmeting.tsx';
import { Streefwaarden } from '#components/moties/streefwaarden.tsx';
import { VraagVelden } from '#components/moties/vraag-velden.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { readVraag } from '#lib/moties/formulieren/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Vraag van een motie' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ indicator?: string }> };

export default async function VraagPagina({ params, searchParams }: Props) {
  const { id } = await params;
  const { indicator } = await searchParams;
  const uitkomst = await readVraag(await requireActor(), { id, indicator });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze vraag" />;
  const formulier = uitkomst.waarde;
  const { vraag, motie } = formulier;
  if (!vraag) return null;
  return (
    <>
      <Paginakop
        titel={`${vraag.kenmerk} · ${vraag.zin}`}
        kruimels={[
          { titel: 'Moties en beloften', href: '/moties' },
          { titel: motie.titel, href: `/moties/${motie.id}` },
        ]}
      />
      <div className="secties">
        <NulmetingSectie formulier={formulier} acties={acties} />
        <Streefwaarden formulier={formulier} acties={acties} />
        <Sectie titel="De vraag zelf">
          <Uitklap titel="Vraag wijzigen" open={indicator !== undefined}>
            <Cijferkeuze formulier={formulier} />
            <Formulier
              actie={acties.wijzigVraag}
              verborgen={{ id: vraag.id, versie: vraag.versie }}
              uniek="vraag"
              label="Vraag wijzigen"
            >
              <VraagVelden formulier={formulier} />
              <Verzendknop>Bewaar</Verzendknop>
            </Formulier>
          </Uitklap>
          <Formulier actie={acties.haalVraagWeg} verborgen={{ id: vraag.id }} label="Vraag weghalen">
            <Verzendknop soort="stil">Haal deze vraag weg</Verzendknop>
          </Formulier>
        </Sectie>
      </div>
    </>
  );
}
