import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { changeTraject, type Trajectklaar, type Trajectstap } from '#lib/vsv-trajecten/data.ts';
import {
  insertDoel,
  insertPlanstap,
  lapsePlanstap,
  listPlan,
  setDoelstatus,
  setPlanstapGedaan,
  updateDoel,
} from '#lib/vsv-trajecten/plan/data.ts';
import type { Plandoel, Planstap } from '#lib/vsv-trajecten/plan/model.ts';
import {
  doelAfSchema,
  doelSchema,
  doelWijzigSchema,
  stapKeuzeSchema,
  stapSchema,
} from '#lib/vsv-trajecten/plan/schema.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';
import { LEEFGEBIED_OPEN } from '#lib/werkprocessen/startlijsten.ts';
import { kop } from '#lib/werkprocessen/rules.ts';

const KERN = {
  permission: 'traject.behandelen',
  verwerking: 'doorstroompunt-begeleiding',
  subject: (out: Trajectklaar) => [out.jongereId],
} as const;

/** A goal in the words of the young person, or one that was found together. */
export const stelDoel = command({
  ...KERN,
  naam: 'doel in het plan zetten',
  input: doelSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (_, werk): Promise<Uitkomst<Trajectstap>> => {
      const onbekend = await refuseLeefgebied(toegang, input.leefgebied);
      if (onbekend) return onbekend;
      const doelId = await insertDoel(toegang, werk.id, input);
      return gelukt({
        feiten: [
          { ...kop(werk, toegang.vandaag), soort: 'PlandoelGesteld', gegevens: { doelId, van: input.van } },
        ],
      });
    }),
});

export const wijzigDoel = command({
  ...KERN,
  naam: 'doel in het plan wijzigen',
  input: doelWijzigSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (_, werk): Promise<Uitkomst<Trajectstap>> => {
      const onbekend = await refuseLeefgebied(toegang, input.leefgebied);
      if (onbekend) return onbekend;
      return (await updateDoel(toegang, werk.id, input.doelId, input))
        ? gelukt({})
        : nietGevonden('Dit doel');
    }),
});

/** Reached, let go, or open again. */
export const rondDoelAf = command({
  ...KERN,
  naam: 'doel afronden',
  input: doelAfSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (_, werk): Promise<Uitkomst<Trajectstap>> => {
      const { doelId, status } = input;
      const doel = (await listPlan(toegang, werk.id)).find(({ id }) => id === doelId);
      if (!doel) return nietGevonden('Dit doel');
      if (doel.status === status) return weiger('al-zo', 'Dit doel staat al zo in het plan.');
      await setDoelstatus(toegang, doelId, status, status === 'open' ? null : toegang.vandaag);
      return gelukt({
        vervalt: [{ soorten: ['PlandoelAfgerond'], waar: { doelId } }],
        feiten:
          status === 'open'
            ? []
            : [{ ...kop(werk, toegang.vandaag), soort: 'PlandoelAfgerond', gegevens: { doelId, status } }],
      });
    }),
});

/** A step to a goal: what, who and when. */
export const voegPlanstapToe = command({
  ...KERN,
  naam: 'stap in het plan zetten',
  input: stapSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (_, werk): Promise<Uitkomst<Trajectstap>> => {
      const doel = (await listPlan(toegang, werk.id)).find(({ id }) => id === input.doelId);
      if (!doel) return nietGevonden('Dit doel');
      if (doel.status !== 'open') return weiger('doel-af', 'Dit doel is afgerond. Zet het eerst weer open.');
      await insertPlanstap(toegang, doel.id, input);
      return gelukt({});
    }),
});

/** Done today, and with the same button open again. */
export const zetPlanstapGedaan = command({
  ...KERN,
  naam: 'stap in het plan gedaan',
  input: stapKeuzeSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (_, werk): Promise<Uitkomst<Trajectstap>> => {
      const stap = zoekStap(await listPlan(toegang, werk.id), input.stapId);
      if (!stap) return nietGevonden('Deze stap');
      const gedaan = stap.gedaanOp === null;
      await setPlanstapGedaan(toegang, stap.id, gedaan ? toegang.vandaag : null);
      const gegevens = { stapId: stap.id, wie: stap.wie };
      return gelukt({
        vervalt: [{ soorten: ['PlanstapGedaan'], waar: { stapId: stap.id } }],
        feiten: gedaan ? [{ ...kop(werk, toegang.vandaag), soort: 'PlanstapGedaan', gegevens }] : [],
      });
    }),
});

/** Taken out of the plan: it was a mistake or is not needed any more. */
export const haalPlanstapWeg = command({
  ...KERN,
  naam: 'stap uit het plan halen',
  input: stapKeuzeSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (_, werk): Promise<Uitkomst<Trajectstap>> => {
      const stap = zoekStap(await listPlan(toegang, werk.id), input.stapId);
      if (!stap) return nietGevonden('Deze stap');
      await lapsePlanstap(toegang, stap.id);
      return gelukt({ vervalt: [{ soorten: ['PlanstapGedaan'], waar: { stapId: stap.id } }] });
    }),
});

function zoekStap(doelen: readonly Plandoel[], stapId: string): Planstap | undefined {
  return doelen.flatMap(({ stappen }) => stappen).find(({ id }) => id === stapId);
}

async function refuseLeefgebied(toegang: Toegang, leefgebied: string | null) {
  if (leefgebied === null) return undefined;
  const lijst = await listCodewaarden(toegang, 'leefgebied');
  const gekozen = lijst.find(({ code }) => code === leefgebied);
  if (gekozen?.kern === LEEFGEBIED_OPEN) return undefined;
  const zin = gekozen
    ? 'Over gezondheid en justitie staat niets in het plan: dat blijft achter de muur (WEB art. 9.2.7).'
    : 'Kies een leefgebied uit de lijst.';
  return weiger(gekozen ? 'instemming-nodig' : 'onbekend-leefgebied', zin, { velden: { leefgebied: zin } });
}
