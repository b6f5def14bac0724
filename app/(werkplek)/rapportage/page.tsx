import type { Metadata } from 'next';
import { Indicatorenlijst } from '#components/indicatoren/indicatorenlijst.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readCijferoverzicht } from '#lib/indicatoren/overzicht/queries.ts';
import { enkel } from '#lib/toegang/adres.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Cijfers' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RapportagePagina({ searchParams }: Props) {
  const vraag = enkel<'zoek'>(await searchParams);
  const uitkomst = await readCijferoverzicht(await requireActor(), vraag);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Cijfers"
        onder="Elk cijfer volgt uit het werk aan dossiers; niemand vult er iets voor in."
        actie={
          <Knoppen>
            <KnopLink href="/rapportage/effectrapportage" soort="stil">
              Effectrapportage
            </KnopLink>
            <KnopLink href="/rapportage/vsv-duo" soort="stil">
              Vsv volgens DUO
            </KnopLink>
            <KnopLink href="/rapportage/trendbreuken" soort="stil">
              Trendbreuken
            </KnopLink>
          </Knoppen>
        }
      />
      <Indicatorenlijst overzicht={uitkomst.waarde} />
    </>
  );
}
