import type { Metadata } from 'next';
import { schrijfTekst } from '#app/(werkplek)/rapportage/actions.ts';
import { Effectrapport } from '#components/indicatoren/effectrapportage.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readEffectrapportage } from '#lib/indicatoren/effectrapportage/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Effectrapportage' };

type Params = Record<string, string | undefined>;

export default async function EffectrapportagePagina({ searchParams }: { searchParams: Promise<Params> }) {
  const uitkomst = await readEffectrapportage(await requireActor(), await searchParams);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel={`Effectrapportage ${uitkomst.waarde.schooljaar}`}
        onder="De tabellen in de indeling van 2012; de indeling van de Regeling van 2026 is ons niet bekend."
        kruimels={[{ titel: 'Cijfers', href: '/rapportage' }]}
      />
      <Effectrapport rapport={uitkomst.waarde} schrijf={schrijfTekst} />
    </>
  );
}
