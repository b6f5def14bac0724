import type { Metadata } from 'next';
import { Overzicht } from '#components/kwaliteit/overzicht.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readKwaliteit } from '#lib/kwaliteit/overzicht/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Kwaliteit' };

type Props = { searchParams: Promise<{ schooljaar?: string }> };

export default async function KwaliteitPagina({ searchParams }: Props) {
  const uitkomst = await readKwaliteit(await requireActor(), { schooljaar: (await searchParams).schooljaar });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Kwaliteit"
        onder="Hoe er wordt gewerkt, zonder namen. Wie een zaak wil inzien, geeft daar een reden."
        actie={<KnopLink href="/kwaliteit/toets">Dossiertoets</KnopLink>}
      />
      <Overzicht kwaliteit={uitkomst.waarde} />
    </>
  );
}
