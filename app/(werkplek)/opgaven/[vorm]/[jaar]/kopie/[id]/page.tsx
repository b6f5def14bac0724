import type { Metadata } from 'next';
import { dienIn, geefUit, neemTerug } from '#app/(werkplek)/opgaven/actions.ts';
import { kopieAdres, opgaveAdres, vastgelegd } from '#components/opgaven/adres.ts';
import { Kopieblad } from '#components/opgaven/kopieblad.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readKopie } from '#lib/opgaven/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Kopie van een opgave' };

const BESTANDEN = [
  ['pdf', 'PDF'],
  ['docx', 'Word'],
  ['xlsx', 'Excel'],
  ['html', 'HTML'],
  ['csv', 'CSV'],
] as const;

export default async function KopiePagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const uitkomst = await readKopie(await requireActor(), { id });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze kopie" />;
  const { kopie, verslag } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={`${verslag.titel}, uitgave ${kopie.uitgave}`}
        onder={verslag.ondertitel}
        kruimels={[
          { titel: 'Opgaven', href: `/opgaven?jaar=${kopie.periode}` },
          { titel: `${verslag.titel} ${kopie.periode}`, href: opgaveAdres(vastgelegd(kopie.inhoud)) },
        ]}
        actie={BESTANDEN.map(([als, naam]) => (
          <KnopLink key={als} href={`${kopieAdres(kopie)}/${als}`} download icoon="download">
            {naam}
          </KnopLink>
        ))}
      />
      <Kopieblad pagina={uitkomst.waarde} dienIn={dienIn} neemTerug={neemTerug} geefUit={geefUit} />
    </>
  );
}
