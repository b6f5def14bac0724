import type { Metadata } from 'next';
import { Vsvpublicatie } from '#components/doelgroepen/vsv-publicatie.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readPublicatie } from '#lib/doelgroepen/duo-vsv/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Vsv volgens DUO' };

type Params = Record<string, string | undefined>;

export default async function VsvDuoPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const uitkomst = await readPublicatie(await requireActor(), await searchParams);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { schooljaar, stand } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Vsv volgens DUO"
        onder="De publicatie zoals zij is ingelezen, ook per instelling en met het streefcijfer. DUO telt anders dan het bureau zelf."
        kruimels={[{ titel: 'Cijfers', href: '/rapportage' }]}
        {...(schooljaar && stand
          ? {
              actie: (
                <KnopLink
                  href={`/rapportage/vsv-duo/csv?${new URLSearchParams({ schooljaar, stand })}`}
                  download
                  icoon="download"
                >
                  CSV
                </KnopLink>
              ),
            }
          : {})}
      />
      <Vsvpublicatie publicatie={uitkomst.waarde} />
    </>
  );
}
