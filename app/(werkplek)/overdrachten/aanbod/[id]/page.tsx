import type { Metadata } from 'next';
import Link from 'next/link';
import { neemAan, weiger } from '#app/(werkplek)/overdrachten/actions.ts';
import { Beantwoorden } from '#components/overdracht/beantwoorden.tsx';
import { Dossierinhoud } from '#components/overdracht/dossierinhoud.tsx';
import { LopendeMeldingen } from '#components/overdracht/lopende-meldingen.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd, LegeStaat } from '#components/ui/staten.tsx';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { readAanbod } from '#lib/overdracht/queries.ts';
import { lopendeMeldingen } from '#lib/overdracht/rules.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Aangeboden dossier' };

export default async function AanbodPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const uitkomst = await readAanbod(await requireActor(), { id });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Dit aanbod" />;
  const { dossier, status, vanBureau, jongereId, terug } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={dossier ? formatNaam(dossier.persoon) : 'Aangeboden dossier'}
        onder={status === 'aangenomen' ? `Overgenomen van ${vanBureau}` : `Van ${vanBureau}`}
        kruimels={[{ titel: 'Overdracht', href: '/overdrachten' }]}
      />
      {status === 'aangenomen' && jongereId && (
        <p className="mb-4">
          Zo stond het bij {vanBureau}. U leest het hier alleen; verder werken doet u in{' '}
          <Link href={`/jongeren/${jongereId}`} prefetch={false}>
            het eigen dossier
          </Link>
          .
        </p>
      )}
      {status === 'aangeboden' && <Beantwoorden pagina={uitkomst.waarde} acties={{ neemAan, weiger }} />}
      {dossier && <LopendeMeldingen lopend={lopendeMeldingen(dossier)} vanBureau={vanBureau} />}
      {terug && (
        <p className="mb-4">
          Een deel van dit dossier kwam van ons eigen bureau. Wat daarvan in het eigen dossier staat, leest u
          daar; hieronder staat het niet nog eens.
        </p>
      )}
      {dossier ? <Dossierinhoud dossier={dossier} /> : <LegeStaat titel="Dit dossier is hier niet meer" />}
    </>
  );
}
