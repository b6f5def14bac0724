import { listSignalen, saveSignaal } from '#lib/absoluut-verzuim/data.ts';
import { findBundel, markOngedaan, takeBackWerk } from '#lib/absoluut-verzuim/samen/data.ts';
import type { Bundel, Bundelregel } from '#lib/absoluut-verzuim/samen/model.ts';
import { refuseUndo } from '#lib/absoluut-verzuim/samen/rules.ts';
import { bundelSchema } from '#lib/absoluut-verzuim/samen/schema.ts';
import { lapseFacts } from '#lib/logboek/feiten.ts';
import { saveMelding } from '#lib/meldingen/data.ts';
import { dropUndelivered, queueTerugmeldingen } from '#lib/meldingen/terugmelding/data.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findWerkproces, lapseStap, listStappen, saveWerkproces } from '#lib/werkprocessen/data.ts';

type Klaar = { aantal: number; jongereIds: string[] };

/** Takes a bundle back in one go, as long as nobody touched any part of it. */
export const undoSignalen = command({
  naam: 'beoordeling van signalen terugdraaien',
  permission: 'absoluut.controleren',
  verwerking: 'leerplicht-toezicht',
  input: bundelSchema,
  subject: (out: Klaar) => out.jongereIds,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> => {
    const bundel = await findBundel(toegang, id);
    if (!bundel) return nietGevonden('Deze bundel');
    const ids = bundel.regels.map(({ signaalId }) => signaalId);
    const refused = refuseUndo(bundel, await listSignalen(toegang, ids), toegang.nu);
    if (refused) return refused;
    for (const regel of bundel.regels) {
      const terug = await restore(toegang, bundel, regel);
      if (!terug.ok) return terug;
    }
    await tellSchools(toegang, bundel);
    await markOngedaan(toegang, bundel.id);
    const jongereIds = bundel.regels.map(({ jongereId }) => jongereId);
    return gelukt({ aantal: bundel.regels.length, jongereIds });
  },
});

const INTUSSEN = weiger(
  'intussen-gewijzigd',
  'Terugdraaien kan niet meer: aan een werkproces is al gewerkt.',
);

async function restore(toegang: Toegang, bundel: Bundel, regel: Bundelregel): Promise<Uitkomst<unknown>> {
  const feit =
    bundel.uitkomst === 'bevestigd' ? 'MeldingInBehandelingGenomen' : 'MeldingTerKennisgevingAangenomen';
  for (const { id, versieNa, eigenaarVoor } of regel.meldingen) {
    await lapseFacts(toegang, id, [feit]);
    const voor = { status: 'R', werkprocesId: null, eigenaarId: eigenaarVoor, opmerking: null } as const;
    const saved = await saveMelding(toegang, id, versieNa, voor);
    if (!saved.ok) return saved;
  }
  await lapseFacts(toegang, regel.signaalId, ['AbsoluutSignaalBeoordeeld']);
  const saved = await saveSignaal(toegang, regel.signaalId, regel.versieNa, {
    status: 'open',
    uitkomst: null,
    beoordeeldOp: null,
    vanzelf: false,
    werkprocesId: regel.werkVoor,
  });
  return saved.ok ? restoreWerk(toegang, bundel.id, regel) : saved;
}

async function restoreWerk(
  toegang: Toegang,
  bundelId: string,
  { nieuwWerkproces, bevestigdWerk, werkVersie, werkWas }: Bundelregel,
): Promise<Uitkomst<unknown>> {
  if (nieuwWerkproces) {
    if (!(await takeBackWerk(toegang, bundelId, nieuwWerkproces, werkVersie ?? 0))) return INTUSSEN;
    await lapseFacts(toegang, nieuwWerkproces, [
      'WerkprocesGestart',
      'StapGezet',
      'AbsoluutVerzuimBevestigd',
    ]);
    return gelukt(null);
  }
  const werk = bevestigdWerk ? await findWerkproces(toegang, bevestigdWerk, 'for update') : undefined;
  if (!werk) return gelukt(null);
  if (werk.versie !== werkVersie) return INTUSSEN;
  if (werkWas === null) return gelukt(null);
  await lapseFacts(toegang, werk.id, ['AbsoluutVerzuimBevestigd']);
  if (werkWas?.stap) await takeBackStap(toegang, werk.id, werkWas.stap);
  const kaart = werkWas ? { routekaart: werkWas.routekaart } : {};
  return saveWerkproces(toegang, werk, werk.versie, { bevestigdOp: null, ...kaart });
}

async function takeBackStap(toegang: Toegang, werkId: string, stap: string): Promise<void> {
  for (const gezet of await listStappen(toegang, werkId))
    if (gezet.stap === stap) await lapseStap(toegang, gezet.id);
  await lapseFacts(toegang, werkId, ['StapGezet'], { stap });
}

/** Feedback that has not left yet is taken back; schools that already read it, read that it was a mistake. */
async function tellSchools(toegang: Toegang, bundel: Bundel): Promise<void> {
  const ids = bundel.regels.flatMap(({ meldingen }) => meldingen.map(({ id }) => id));
  if (ids.length === 0) return;
  const read = await dropUndelivered(toegang, ids, bundel.gemaaktOp);
  const opmerking = 'Onze vorige terugmelding was een vergissing; deze melding is nog niet behandeld.';
  await queueTerugmeldingen(
    toegang,
    read.map((meldingId) => ({ meldingId, status: 'R', redenAfgesloten: null, opmerking }) as const),
  );
}
