import type { Metadata } from 'next';
import { voegToe, zoekJongere } from '#app/(werkplek)/meldingen/actions.ts';
import { HandFormulier } from '#components/meldingen/hand-formulier.tsx';
import { KiesJongere } from '#components/meldingen/kies-jongere.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { bevatNummer } from '#lib/jongeren/rules.ts';
import { searchJongeren } from '#lib/jongeren/zoeken/queries.ts';
import { prepareMelding } from '#lib/meldingen/hand/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Melding invoeren' };

type Params = { jongere?: string; zoek?: string; nummer?: string; categorie?: string };

export default async function NieuweMeldingPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const { jongere, zoek: tekst = '', nummer, categorie } = await searchParams;
  const kruimels = [{ titel: 'Meldingen', href: '/meldingen' }];
  const actor = await requireActor();
  if (!jongere) {
    const q = bevatNummer(tekst) ? '' : tekst;
    const gevonden = await searchJongeren(actor, { q });
    if (!gevonden.ok) return <Geweigerd weigering={gevonden.weigering} />;
    return (
      <>
        <Paginakop titel="Melding invoeren" onder="Zoek eerst de jongere." kruimels={kruimels} />
        <KiesJongere
          zoek={q}
          resultaat={gevonden.waarde}
          onbekend={nummer === 'onbekend'}
          actie={zoekJongere}
        />
      </>
    );
  }
  const uitkomst = await prepareMelding(actor, { jongereId: jongere });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze jongere" />;
  return (
    <>
      <Paginakop titel="Melding invoeren" onder={`Over ${uitkomst.waarde.naam}`} kruimels={kruimels} />
      <HandFormulier voorbereiding={uitkomst.waarde} categorie={categorie} actie={voegToe} />
    </>
  );
}
