import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { neemIn, zoekJongere } from '#app/(werkplek)/vrijstellingen/nieuw/actions.ts';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { KiesJongere } from '#components/meldingen/kies-jongere.tsx';
import { IntakeFormulier } from '#components/vrijstellingen/intake-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { bevatNummer } from '#lib/jongeren/rules.ts';
import { searchJongeren } from '#lib/jongeren/zoeken/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { prepareVrijstelling } from '#lib/vrijstellingen/pagina/queries.ts';

export const metadata: Metadata = { title: 'Vrijstelling opnemen' };

type Params = { jongere?: string; zoek?: string; nummer?: string; grond?: string; van?: string };
const KRUIMELS = [{ titel: 'Vrijstellingen', href: '/vrijstellingen' }];
const TERUG = { href: '/vrijstellingen', titel: 'Terug naar de vrijstellingen' };

export default async function NieuweVrijstelling({ searchParams }: { searchParams: Promise<Params> }) {
  const { jongere, zoek: tekst = '', nummer, grond, van } = await searchParams;
  const actor = await requireActor();
  if (!jongere) {
    const q = bevatNummer(tekst) ? '' : tekst;
    const gevonden = await searchJongeren(actor, { q });
    if (!gevonden.ok) return <Geweigerd weigering={gevonden.weigering} />;
    return (
      <>
        <Paginakop titel="Vrijstelling opnemen" onder="Zoek eerst de jongere." kruimels={KRUIMELS} />
        <KiesJongere
          zoek={q}
          resultaat={gevonden.waarde}
          onbekend={nummer === 'onbekend'}
          actie={zoekJongere}
          pad="/vrijstellingen/nieuw"
          terug={TERUG}
        />
      </>
    );
  }
  const uitkomst = await prepareVrijstelling(actor, { jongereId: jongere, van });
  if (!uitkomst.ok)
    return uitkomst.weigering.code === 'reden-nodig' ? (
      <KijkredenFormulier jongereId={jongere} zin={uitkomst.weigering.zin} actie={geefReden} />
    ) : (
      <Geweigerd weigering={uitkomst.weigering} wat="Deze jongere" />
    );
  return (
    <>
      <Paginakop titel="Vrijstelling opnemen" onder={`Voor ${uitkomst.waarde.naam}`} kruimels={KRUIMELS} />
      <IntakeFormulier intake={uitkomst.waarde} actie={neemIn} begin={{ grond }} />
    </>
  );
}
