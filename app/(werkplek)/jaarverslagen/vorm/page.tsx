import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/jaarverslagen/vorm/actions.ts';
import { BeginVorm } from '#components/jaarverslagen/vorm/begin-vorm.tsx';
import { Vormoverzicht } from '#components/jaarverslagen/vorm/vormpagina.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readVorm } from '#lib/jaarverslagen/vorm/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Hoofdstukken en cijfers van het jaarverslag' };

export default async function VormPagina() {
  const uitkomst = await readVorm(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze pagina" />;
  const { vorm, ...rest } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Hoofdstukken en cijfers"
        onder="Elk jaarverslag dat in de maak is, volgt deze hoofdstukken. Wat is vastgesteld, verandert niet mee."
        kruimels={[{ titel: 'Jaarverslag', href: '/jaarverslagen' }]}
      />
      {vorm ? (
        <Vormoverzicht vorm={vorm} {...rest} acties={acties} />
      ) : (
        <BeginVorm magMaken={rest.magMaken} begin={acties.begin} />
      )}
    </>
  );
}
