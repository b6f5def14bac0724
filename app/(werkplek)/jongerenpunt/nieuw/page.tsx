import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { stelVraag, stelVraagVanNieuwe, zoekJongere } from '#app/(werkplek)/jongerenpunt/actions.ts';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { IntakeBekend } from '#components/jongerenpunt/intake-bekend.tsx';
import { IntakeNieuw } from '#components/jongerenpunt/intake-nieuw.tsx';
import { WieVraagt } from '#components/jongerenpunt/wie-vraagt.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { NAAM_JONGERENPUNT } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import { readIntake } from '#lib/doelgroepen/jongerenpunt/queries.ts';
import { bevatNummer } from '#lib/jongeren/rules.ts';
import { searchJongeren } from '#lib/jongeren/zoeken/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Vraag vastleggen' };

type Params = { jongere?: string; zoek?: string; nummer?: string; onbekend?: string };

export default async function NieuweVraagPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const { jongere, zoek: tekst = '', nummer, onbekend } = await searchParams;
  const actor = await requireActor();
  const intake = await readIntake(actor, { jongereId: jongere });
  if (!intake.ok) {
    const { weigering } = intake;
    if (weigering.code === 'reden-nodig' && jongere)
      return <KijkredenFormulier jongereId={jongere} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const kruimels = [{ titel: actor.jongerenpunt ?? NAAM_JONGERENPUNT, href: '/jongerenpunt' }];
  const kop = (onder: string) => <Paginakop titel="Vraag vastleggen" onder={onder} kruimels={kruimels} />;
  if (intake.waarde.jongere)
    return (
      <>
        {kop(intake.waarde.jongere.naam)}
        <IntakeBekend intake={intake.waarde} jongere={intake.waarde.jongere} actie={stelVraag} />
      </>
    );
  if (onbekend === 'ja')
    return (
      <>
        {kop('Iemand die hier nog niet bekend is')}
        <IntakeNieuw intake={intake.waarde} naam={tekst} actie={stelVraagVanNieuwe} />
      </>
    );
  const q = bevatNummer(tekst) ? '' : tekst;
  const gevonden = await searchJongeren(actor, { q });
  if (!gevonden.ok) return <Geweigerd weigering={gevonden.weigering} />;
  return (
    <>
      {kop('Zoek eerst of de jongere al bekend is.')}
      <WieVraagt
        zoek={q}
        resultaat={gevonden.waarde}
        nummerOnbekend={nummer === 'onbekend'}
        actie={zoekJongere}
      />
    </>
  );
}
