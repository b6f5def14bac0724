import type { Feit } from '#lib/logboek/feiten.ts';
import { listPartnerkeuzes } from '#lib/partners/data.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { changeTraject, type Trajectklaar, type Trajectstap } from '#lib/vsv-trajecten/data.ts';
import * as data from '#lib/vsv-trajecten/interventies/data.ts';
import type { Interventie } from '#lib/vsv-trajecten/interventies/model.ts';
import {
  refuseDoorbraakstap,
  refuseEinde,
  refuseInterventie,
} from '#lib/vsv-trajecten/interventies/rules.ts';
import * as schema from '#lib/vsv-trajecten/interventies/schema.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';
import type { LopendWerkproces } from '#lib/werkprocessen/model.ts';
import { kop } from '#lib/werkprocessen/rules.ts';

const KERN = {
  permission: 'traject.behandelen',
  verwerking: 'doorstroompunt-begeleiding',
  subject: (out: Trajectklaar) => [out.jongereId],
} as const;

/** Something began, or was done and is over already. */
export const beginInterventie = command({
  ...KERN,
  naam: 'interventie vastleggen',
  input: schema.interventieSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (_, werk): Promise<Uitkomst<Trajectstap>> => {
      const soort = await data.findSoort(toegang, input.soort);
      if (!soort) return onbekendeSoort();
      const refused = await refuseVelden(toegang, await data.listInterventies(toegang, werk.id), input);
      if (refused) return refused;
      const id = await data.insertInterventie(toegang, werk.id, input);
      return gelukt({ feiten: await feitenVan(toegang, werk, { ...input, id, kern: soort.kern }) });
    }),
});

/** Recorded otherwise than it was: another day, kind, provider, measure or end. What was counted is counted anew. */
export const wijzigInterventie = command({
  ...KERN,
  naam: 'interventie wijzigen',
  input: schema.interventieWijzigSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (_, werk): Promise<Uitkomst<Trajectstap>> => {
      const alle = await data.listInterventies(toegang, werk.id);
      const oud = alle.find(({ id }) => id === input.interventieId);
      if (!oud) return nietGevonden('Deze interventie');
      const soort = oud.soort === input.soort ? oud : await data.findSoort(toegang, input.soort);
      if (!soort) return onbekendeSoort();
      const andere = alle.filter(({ id }) => id !== oud.id);
      const refused =
        (await refuseVelden(toegang, andere, input, oud)) ?? refuseStappen(oud, input, soort.kern);
      if (refused) return refused;
      await data.updateInterventie(toegang, oud.id, input);
      const feiten = await feitenVan(toegang, werk, { ...input, id: oud.id, kern: soort.kern });
      return gelukt({ ...vervalt(oud.id), feiten });
    }),
});

export const beeindigInterventie = command({
  ...KERN,
  naam: 'interventie beeindigen',
  input: schema.interventieEindeSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (_, werk): Promise<Uitkomst<Trajectstap>> => {
      const oud = await find(toegang, werk.id, input.interventieId);
      if (!oud) return nietGevonden('Deze interventie');
      if (oud.tot) return weiger('al-beeindigd', 'Deze interventie is al beëindigd.');
      const { tot, afloop } = input;
      const refused = refuseEinde({ van: oud.van, tot, afloop }, toegang.vandaag);
      if (refused) return refused;
      await data.updateInterventie(toegang, oud.id, { ...oud, tot, afloop });
      return gelukt({ feiten: (await feitenVan(toegang, werk, { ...oud, tot, afloop })).slice(1) });
    }),
});

/** The end was a mistake: it still runs. */
export const heropenInterventie = command({
  ...KERN,
  naam: 'einde van een interventie terugnemen',
  input: schema.interventieKeuzeSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (_, werk): Promise<Uitkomst<Trajectstap>> => {
      const alle = await data.listInterventies(toegang, werk.id);
      const oud = alle.find(({ id }) => id === input.interventieId);
      if (!oud) return nietGevonden('Deze interventie');
      if (!oud.tot) return weiger('loopt-nog', 'Deze interventie loopt nog.');
      const open = { ...oud, tot: null, afloop: null };
      const andere = alle.filter(({ id }) => id !== oud.id);
      const refused = await refuseVelden(toegang, andere, open, oud);
      if (refused) return refused;
      await data.updateInterventie(toegang, oud.id, open);
      return gelukt({
        vervalt: [{ soorten: ['InterventieBeeindigd'], waar: { interventieId: oud.id } }],
      });
    }),
});

/** Recorded by mistake: it never was, and counts nowhere. */
export const haalInterventieWeg = command({
  ...KERN,
  naam: 'interventie terugnemen',
  input: schema.interventieKeuzeSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (_, werk): Promise<Uitkomst<Trajectstap>> => {
      const oud = await find(toegang, werk.id, input.interventieId);
      if (!oud) return nietGevonden('Deze interventie');
      await data.lapseInterventie(toegang, oud.id);
      return gelukt(vervalt(oud.id));
    }),
});

/** A step of a Doorbraak, with its day and a note; a better day replaces the old one. */
export const zetDoorbraakstap = command({
  ...KERN,
  naam: 'stap van een Doorbraak vastleggen',
  input: schema.doorbraakstapSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (_, werk): Promise<Uitkomst<Trajectstap>> => {
      const interventie = await find(toegang, werk.id, input.interventieId);
      if (!interventie) return nietGevonden('Deze interventie');
      const lijst = await listCodewaarden(toegang, 'doorbraakstap');
      const { stap, op, notitie } = input;
      const refused = refuseDoorbraakstap(interventie, { code: stap, op }, lijst, toegang.vandaag);
      if (refused) return refused;
      await data.insertDoorbraakstap(toegang, interventie.id, { stap, op, notitie });
      return gelukt({});
    }),
});

export const haalDoorbraakstapWeg = command({
  ...KERN,
  naam: 'stap van een Doorbraak terugnemen',
  input: schema.doorbraakstapKeuzeSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (_, werk): Promise<Uitkomst<Trajectstap>> => {
      const interventie = await find(toegang, werk.id, input.interventieId);
      if (!interventie) return nietGevonden('Deze interventie');
      return (await data.lapseDoorbraakstap(toegang, interventie.id, input.stap))
        ? gelukt({})
        : nietGevonden('Deze stap');
    }),
});

async function find(toegang: Toegang, trajectId: string, interventieId: string) {
  return (await data.listInterventies(toegang, trajectId)).find(({ id }) => id === interventieId);
}

function onbekendeSoort() {
  const zin = 'Kies een interventie uit de lijst.';
  return weiger('onbekende-interventie', zin, { velden: { soort: zin } });
}

async function refuseVelden(
  toegang: Toegang,
  andere: readonly Interventie[],
  velden: data.Velden,
  oud?: Interventie,
) {
  const partner = velden.organisatieId;
  if (
    partner &&
    partner !== oud?.organisatieId &&
    !(await listPartnerkeuzes(toegang)).some(({ id }) => id === partner)
  )
    return weiger('onbekende-partner', 'Kies een partner uit de lijst.', {
      velden: { organisatieId: 'Kies een partner uit de lijst.' },
    });
  const keuzes = await data.listMaatregelkeuzes(toegang, [oud?.maatregelId ?? null]);
  const maatregel = keuzes.find(({ id }) => id === velden.maatregelId);
  return refuseInterventie(andere, velden, maatregel, toegang.vandaag);
}

/** Steps that were taken keep their place: within the period, and of a Doorbraak. */
function refuseStappen({ stappen }: Interventie, { van, tot }: data.Velden, kern: string) {
  const buiten = stappen.some(({ op }) => op < van || (tot !== null && op > tot));
  if (buiten)
    return weiger('stap-buiten-periode', 'Er ligt een stap van de Doorbraak buiten deze dagen.', {
      velden: { van: 'Er ligt een stap van de Doorbraak buiten deze dagen.' },
    });
  if (stappen.length > 0 && kern !== 'doorbraak')
    return weiger('stappen-gezet', 'Er zijn stappen van de Doorbraak gezet; neem die eerst terug.', {
      velden: { soort: 'Er zijn stappen van de Doorbraak gezet; neem die eerst terug.' },
    });
  return undefined;
}

const vervalt = (interventieId: string): Pick<Trajectstap, 'vervalt'> => ({
  vervalt: [{ soorten: ['InterventieBegonnen', 'InterventieBeeindigd'], waar: { interventieId } }],
});

/** What is counted: the begin, and the end when there is one, with where he was at school when it began. */
async function feitenVan(
  toegang: Toegang,
  werk: LopendWerkproces,
  velden: data.Velden & { id: string; kern: string },
): Promise<Feit[]> {
  const { id, kern, soort, van, tot, afloop, maatregelId } = velden;
  const onderwijs = await data.readOnderwijsOp(toegang, werk.jongereId, van);
  const { gemeente, doelgroep } = werk;
  const sector = onderwijs?.sector ?? werk.sector;
  const gedeeld = {
    ...{ gemeente, sector, doelgroep },
    ...{ interventieId: id, interventie: soort, kern, maatregelId },
  };
  const { onderwijssoort = null, schoolId = null } = onderwijs ?? {};
  return [
    { ...kop(werk, van), soort: 'InterventieBegonnen', gegevens: { ...gedeeld, onderwijssoort, schoolId } },
    ...(tot && afloop
      ? [{ ...kop(werk, tot), soort: 'InterventieBeeindigd' as const, gegevens: { ...gedeeld, afloop } }]
      : []),
  ];
}
