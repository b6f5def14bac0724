import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { zetOp, zoekLeerling } from '#app/(werkplek)/spreekuren/actions.ts';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { KiesJongere } from '#components/meldingen/kies-jongere.tsx';
import { LeerlingFormulier } from '#components/preventie/leerling-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { bevatNummer } from '#lib/jongeren/rules.ts';
import { searchJongeren } from '#lib/jongeren/zoeken/queries.ts';
import { readFeitenpagina } from '#lib/jongeren/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Leerling voor het spreekuur' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | undefined>>;
};

export default async function LeerlingPagina({ params, searchParams }: Props) {
  const { id } = await params;
  const { jongere, zoek: tekst = '', nummer } = await searchParams;
  const actor = await requireActor();
  const kruimels = [
    { titel: 'Spreekuur', href: '/spreekuren' },
    { titel: 'Dit spreekuur', href: `/spreekuren/${id}` },
  ];
  if (!jongere) {
    const q = bevatNummer(tekst) ? '' : tekst;
    const gevonden = await searchJongeren(actor, { q });
    if (!gevonden.ok) return <Geweigerd weigering={gevonden.weigering} />;
    return (
      <>
        <Paginakop titel="Leerling kiezen" kruimels={kruimels} />
        <KiesJongere
          zoek={q}
          resultaat={gevonden.waarde}
          onbekend={nummer === 'onbekend'}
          pad={`/spreekuren/${id}/leerling`}
          terug={{ href: `/spreekuren/${id}`, titel: 'Terug naar het spreekuur' }}
          actie={zoekLeerling.bind(null, id)}
        />
      </>
    );
  }
  const uitkomst = await readFeitenpagina(actor, { jongereId: jongere });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={jongere} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  return (
    <>
      <Paginakop
        titel={formatNaam(uitkomst.waarde.naam)}
        onder="Op het spreekuur zetten"
        kruimels={kruimels}
      />
      <LeerlingFormulier spreekuurId={id} jongereId={jongere} actie={zetOp} />
    </>
  );
}
