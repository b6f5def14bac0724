import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DemoMelding } from '#components/publicaties/demomelding.tsx';
import { Uitgavelijst } from '#components/publicaties/uitgavelijst.tsx';
import { Uitgaveblad } from '#components/publicaties/uitgaveblad.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { listUitgaven } from '#lib/publicaties/openbaar.ts';

type Eigenschappen = {
  params: Promise<{ bureau: string; indicator: string; schooljaar: string }>;
  searchParams: Promise<{ uitgave?: string }>;
};

export const metadata: Metadata = { title: 'Uitgaven van een cijfer' };

/** Every edition of one figure and year, and one of them as it was. */
export default async function UitgavenPagina({ params, searchParams }: Eigenschappen) {
  const { bureau, indicator, schooljaar } = await params;
  const uitgaven = await listUitgaven(bureau, indicator, schooljaar);
  const [nieuwste] = uitgaven;
  if (!nieuwste) redirect(`/cijfers/${encodeURIComponent(bureau)}/niet-gevonden`);
  const gevraagd = (await searchParams).uitgave;
  const gekozen = uitgaven.find(({ uitgave }) => String(uitgave) === gevraagd);
  return (
    <>
      <Paginakop
        titel={`Uitgaven: ${nieuwste.definitie.titel}`}
        onder={`${nieuwste.bureauNaam}, schooljaar ${schooljaar}`}
        kruimels={[
          {
            titel: `Cijfers van ${nieuwste.bureauNaam}`,
            href: `/cijfers/${bureau}?schooljaar=${schooljaar}#${indicator}`,
          },
        ]}
      />
      {nieuwste.demo && <DemoMelding />}
      <Uitgavelijst uitgaven={uitgaven} gekozen={gekozen?.uitgave} />
      {gekozen && <Uitgaveblad uitgave={gekozen} uitgaven={uitgaven} />}
    </>
  );
}
