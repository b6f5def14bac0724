import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { bewaarBrief } from '#app/(werkplek)/jongeren/[id]/brieven/actions.ts';
import { BriefFormulier } from '#components/brieven/brief-formulier.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readBriefformulier } from '#lib/brieven/queries.ts';
import { isSjablooncode, sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Brief schrijven' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ sjabloon?: string; onderwerp?: string; concept?: string }>;
};

export default async function NieuweBriefPagina({ params, searchParams }: Props) {
  const { id } = await params;
  const { sjabloon = '', onderwerp, concept } = await searchParams;
  const actor = await requireActor();
  if (!isSjablooncode(sjabloon))
    redirect(`/jongeren/${id}/brieven${onderwerp ? `?onderwerp=${onderwerp}` : ''}`);
  if (sjabloonVan(sjabloon).wpg) redirect(`/jongeren/${id}/handhaving`);
  const uitkomst = await readBriefformulier(actor, { jongereId: id, sjabloon, onderwerp, concept });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze brief" />;
  }
  const gegevens = uitkomst.waarde;
  const soort = sjabloonVan(gegevens.sjabloon);
  const naam = formatNaam(gegevens.jongere.naam);
  return (
    <>
      <Paginakop
        titel={soort.titel}
        onder={`${naam}, ${gegevens.jongere.leeftijd} jaar`}
        kruimels={[
          { titel: naam, href: `/jongeren/${id}` },
          { titel: 'Brieven', href: `/jongeren/${id}/brieven` },
        ]}
      />
      <BriefFormulier gegevens={gegevens} actie={bewaarBrief} />
    </>
  );
}
