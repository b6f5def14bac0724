import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Publicatiekaart } from '#components/publicaties/publicatiekaart.tsx';
import { PubliekeTrend } from '#components/publicaties/publieke-trend.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { findPubliekBureau, listOpenbaar } from '#lib/publicaties/openbaar.ts';

type Eigenschappen = { params: Promise<{ bureau: string }>; searchParams: Promise<{ schooljaar?: string }> };

export async function generateMetadata({ params }: Eigenschappen): Promise<Metadata> {
  const bureau = await findPubliekBureau((await params).bureau);
  return { title: bureau ? `Cijfers van ${bureau.naam}` : 'Cijfers' };
}

export default async function BureauCijfersPagina({ params, searchParams }: Eigenschappen) {
  const { bureau: code } = await params;
  const bureau = await findPubliekBureau(code);
  if (!bureau) notFound();
  const publicaties = await listOpenbaar(code);
  const jaren = [...new Set(publicaties.map(({ schooljaar }) => schooljaar))];
  const gevraagd = (await searchParams).schooljaar;
  const jaar = jaren.find((item) => item === gevraagd) ?? jaren[0];
  return (
    <>
      <Paginakop
        titel={`Cijfers van ${bureau.naam}`}
        onder="Vastgesteld door twee medewerkers en daarna niet meer gewijzigd."
      />
      {bureau.demo && (
        <Mededeling toon="info" titel="Dit zijn verzonnen gegevens">
          Dit bureau is een voorbeeld. De cijfers zijn berekend uit verzonnen dossiers.
        </Mededeling>
      )}
      {jaar === undefined ? (
        <LegeStaat titel="Dit bureau heeft nog niets gepubliceerd">
          Zodra dat gebeurt, staan de cijfers hier.
        </LegeStaat>
      ) : (
        <>
          <Jaarkeuze code={code} jaren={jaren} jaar={jaar} />
          <h2>Schooljaar {jaar}</h2>
          {publicaties
            .filter(({ schooljaar }) => schooljaar === jaar)
            .map((publicatie) => (
              <Publicatiekaart key={publicatie.id} publicatie={publicatie} />
            ))}
          <PubliekeTrend publicaties={publicaties} />
        </>
      )}
    </>
  );
}

function Jaarkeuze({ code, jaren, jaar }: { code: string; jaren: readonly string[]; jaar: string }) {
  if (jaren.length < 2) return null;
  return (
    <nav aria-label="Schooljaar" className="flex flex-wrap gap-4 my-4">
      {jaren.map((item) => (
        <a
          key={item}
          href={`/cijfers/${code}?schooljaar=${item}`}
          aria-current={item === jaar ? 'page' : undefined}
        >
          {item}
        </a>
      ))}
    </nav>
  );
}
