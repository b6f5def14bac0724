import type { Metadata } from 'next';
import { draagOver, geefTerug, maakOngedaan } from '#app/(werkplek)/werkvoorraad/overdragen/actions.ts';
import { Gedaan, Tijdelijk } from '#components/caseload/gedaan.tsx';
import { Kiezen } from '#components/caseload/kiezen.tsx';
import { Voorbeeld } from '#components/caseload/voorbeeld.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readCaseloadpagina } from '#lib/caseload/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Caseload overdragen' };

type Params = Record<string, string | undefined>;

export default async function OverdragenPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const { van, naar, gedaan, na } = await searchParams;
  const uitkomst = await readCaseloadpagina(await requireActor(), { van, naar, gedaan, na });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze collega" />;
  const pagina = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Caseload overdragen"
        onder="Bij verlof, ziekte of vertrek: het werk van een collega in één keer naar een ander, en zo nodig weer terug. Handhavingszaken blijven bij de opsporingsambtenaar; die gaan niet mee."
        kruimels={[{ titel: 'Werkvoorraad', href: '/werkvoorraad' }]}
      />
      {pagina.gedaan && <Gedaan overdracht={pagina.gedaan} actie={maakOngedaan} />}
      <Kiezen pagina={pagina} />
      <div className="secties">
        {!pagina.gedaan && <Voorbeeld pagina={pagina} actie={draagOver} />}
        <Tijdelijk pagina={pagina} waarden={{ van, naar, na }} actie={geefTerug} />
      </div>
    </>
  );
}
