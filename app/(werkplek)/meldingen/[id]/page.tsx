import type { Metadata } from 'next';
import * as eigen from '#app/(werkplek)/meldingen/[id]/actions.ts';
import * as acties from '#app/(werkplek)/meldingen/actions.ts';
import { EerdereMeldingen } from '#components/meldingen/eerdere-meldingen.tsx';
import { Koppelen } from '#components/meldingen/koppelen.tsx';
import { Langdurig } from '#components/meldingen/langdurig.tsx';
import { MeldingInhoud } from '#components/meldingen/melding-inhoud.tsx';
import { MeldingKop } from '#components/meldingen/melding-kop.tsx';
import { Nemen } from '#components/meldingen/nemen.tsx';
import { OverigeHandelingen } from '#components/meldingen/overige-handelingen.tsx';
import { Terugmeldingen } from '#components/meldingen/terugmeldingen.tsx';
import { Verplaatsen } from '#components/meldingen/verplaatsen.tsx';
import { ZestienUur } from '#components/meldingen/zestien-uur.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readMelding } from '#lib/meldingen/lezen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Melding' };

export default async function MeldingPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const uitkomst = await readMelding(await requireActor(), { id });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze melding" />;
  const pagina = uitkomst.waarde;
  const { koppel, koppelNieuw, neem, bevestigAbsoluut } = acties;
  return (
    <>
      <MeldingKop pagina={pagina} />
      <Langdurig
        pagina={pagina}
        acties={{ stelVast: eigen.stelLangdurigVast, neemTerug: eigen.neemLangdurigTerug }}
      />
      <div className="twee-kolommen">
        <div className="secties">
          {pagina.wie.jongereId === null ? (
            <Koppelen pagina={pagina} acties={{ koppel, koppelNieuw }} />
          ) : (
            <Nemen pagina={pagina} acties={{ neem, bevestigAbsoluut }} />
          )}
          <Verplaatsen pagina={pagina} acties={eigen} />
          <MeldingInhoud melding={pagina.melding} />
          <ZestienUur pagina={pagina} actie={eigen.bewaarUren} />
          <OverigeHandelingen pagina={pagina} acties={acties} />
        </div>
        <aside className="secties" aria-label="Eerder en terugmelding">
          <EerdereMeldingen pagina={pagina} />
          <Terugmeldingen regels={pagina.terugmeldingen} />
        </aside>
      </div>
    </>
  );
}
