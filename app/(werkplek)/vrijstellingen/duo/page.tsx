import type { Metadata } from 'next';
import { isAangekomen, keurAf, maakBestand, opnieuw } from '#app/(werkplek)/vrijstellingen/duo/actions.ts';
import { Leveringen } from '#components/vrijstellingen/leveringen.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { readLeveringen } from '#lib/vrijstellingen/levering/queries.ts';

export const metadata: Metadata = { title: 'Vrijstellingen naar DUO' };

type Props = { searchParams: Promise<{ afkeur?: string; na?: string; bestanden?: string }> };

export default async function DuoPagina({ searchParams }: Props) {
  const { afkeur, na, bestanden } = await searchParams;
  const waarden = { na, bestanden };
  const uitkomst = await readLeveringen(await requireActor(), waarden);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Vrijstellingen naar DUO"
        onder="DUO hoort dat er een vrijstelling of vervangende leerplicht is en van wanneer tot wanneer. De grond gaat nooit mee."
        kruimels={[{ titel: 'Vrijstellingen', href: '/vrijstellingen' }]}
      />
      <Leveringen
        pagina={uitkomst.waarde}
        acties={{ maakBestand, isAangekomen, keurAf, opnieuw }}
        waarden={waarden}
        {...(afkeur ? { afkeur } : {})}
      />
    </>
  );
}
