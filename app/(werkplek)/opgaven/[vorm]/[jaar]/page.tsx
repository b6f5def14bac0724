import type { Metadata } from 'next';
import { zetKlaar } from '#app/(werkplek)/opgaven/actions.ts';
import { opgaveAdres } from '#components/opgaven/adres.ts';
import { Opgaveblad } from '#components/opgaven/opgaveblad.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { periodeZin } from '#lib/opgaven/labels.ts';
import { readOpgave } from '#lib/opgaven/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Opgave' };

type Props = {
  params: Promise<{ vorm: string; jaar: string }>;
  searchParams: Promise<{ gemeente?: string; teldag?: string }>;
};

export default async function OpgavePagina({ params, searchParams }: Props) {
  const [actor, { gemeente, teldag }] = [await requireActor(), await searchParams];
  const vraag = { ...(await params), gemeente };
  const gelezen = await readOpgave(actor, { ...vraag, teldag });
  const zin = gelezen.ok ? undefined : gelezen.weigering.velden?.teldag;
  const uitkomst = zin ? await readOpgave(actor, vraag) : gelezen;
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze opgave" />;
  const { opgave } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={opgave.titel}
        onder={`${opgave.gemeente ? `Gemeente ${opgave.gemeente.naam}` : opgave.bureau}, ${periodeZin(opgave.periode)}`}
        kruimels={[{ titel: 'Opgaven', href: `/opgaven?jaar=${opgave.periode}` }]}
        actie={
          <KnopLink href={opgaveAdres(opgave, '/csv')} download icoon="download">
            CSV
          </KnopLink>
        }
      />
      <Opgaveblad
        pagina={uitkomst.waarde}
        zetKlaar={zetKlaar}
        teldagFout={zin ? { getypt: teldag ?? '', zin } : null}
      />
    </>
  );
}
