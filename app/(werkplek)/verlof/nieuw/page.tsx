import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { vraagAan, zoekJongere } from '#app/(werkplek)/verlof/actions.ts';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { KiesJongere } from '#components/meldingen/kies-jongere.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { AanvraagFormulier } from '#components/verlof/aanvraag-formulier.tsx';
import { bevatNummer } from '#lib/jongeren/rules.ts';
import { searchJongeren } from '#lib/jongeren/zoeken/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { bereidVerlofVoor } from '#lib/verlof/aanvragen/queries.ts';

export const metadata: Metadata = { title: 'Verlofaanvraag vastleggen' };

const TITEL = 'Verlofaanvraag vastleggen';
const TERUG = { href: '/verlof', titel: 'Terug naar verlof' };
const KRUIMELS = [{ titel: 'Verlof', href: '/verlof' }];

type Params = { jongere?: string; zoek?: string; nummer?: string };

export default async function NieuwVerlofPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const { jongere, zoek: tekst = '', nummer } = await searchParams;
  const actor = await requireActor();
  if (!jongere) {
    const q = bevatNummer(tekst) ? '' : tekst;
    const gevonden = await searchJongeren(actor, { q });
    if (!gevonden.ok) return <Geweigerd weigering={gevonden.weigering} />;
    return (
      <>
        <Paginakop titel={TITEL} onder="Zoek eerst de jongere." kruimels={KRUIMELS} />
        <KiesJongere
          zoek={q}
          resultaat={gevonden.waarde}
          onbekend={nummer === 'onbekend'}
          pad="/verlof/nieuw"
          terug={TERUG}
          actie={zoekJongere}
        />
      </>
    );
  }
  const uitkomst = await bereidVerlofVoor(actor, { jongereId: jongere });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={jongere} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  return (
    <>
      <Paginakop titel={TITEL} kruimels={KRUIMELS} />
      <AanvraagFormulier voorbereiding={uitkomst.waarde} actie={vraagAan} />
    </>
  );
}
