import type { Metadata } from 'next';
import {
  keurBreuk,
  legTrendbreukVast,
  stuurBreukTerug,
  trekBreukIn,
  wijzigBreuk,
} from '#app/(werkplek)/rapportage/actions.ts';
import { Trendbreuken } from '#components/indicatoren/trendbreuken.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listTrendbreuken } from '#lib/indicatoren/trendbreuken/queries.ts';
import { enkel } from '#lib/toegang/adres.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Trendbreuken' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function TrendbreukenPagina({ searchParams }: Props) {
  const { cijfer } = enkel<'cijfer'>(await searchParams);
  const uitkomst = await listTrendbreuken(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Trendbreuken"
        onder="Dagen vanaf welke cijfers anders zijn door iets anders dan het werk: een wet, een systeem, een gemeente erbij."
        kruimels={[{ titel: 'Cijfers', href: '/rapportage' }]}
      />
      <Trendbreuken
        pagina={uitkomst.waarde}
        cijfer={cijfer}
        acties={{
          zet: legTrendbreukVast,
          wijzig: wijzigBreuk,
          keur: keurBreuk,
          stuurTerug: stuurBreukTerug,
          trekIn: trekBreukIn,
        }}
      />
    </>
  );
}
