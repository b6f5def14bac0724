import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, waardeOf, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { enqueue, type Taak } from '#lib/platform/jobs.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import { readGrenzen } from '#lib/doelgroepen/grenzen/data.ts';
import { readOudvsvstanden } from '#lib/doelgroepen/herbeoordeling/data.ts';
import { findBundel } from '#lib/doelgroepen/herbeoordeling/lezen/data.ts';
import type { Bundel, Gevolg, Herbeoordelinguitkomst } from '#lib/doelgroepen/herbeoordeling/model.ts';
import { SLUITKERN, stelHerbeoordelingVoor } from '#lib/doelgroepen/herbeoordeling/rules.ts';
import { bundelSchema } from '#lib/doelgroepen/herbeoordeling/schema.ts';
import {
  claimWachtende,
  hervatVoorTerug,
  insertTraject,
  saveBundelstatus,
  saveGedaan,
  saveStandVan,
  saveVeranderd,
  takeBackWerk,
  type Claim,
} from '#lib/doelgroepen/herbeoordeling/uitvoeren/data.ts';
import { decideSluiten } from '#lib/werkprocessen/afsluiten/rules.ts';
import { listResultaten } from '#lib/werkprocessen/codelijsten/data.ts';
import { findWerkproces, insertWerkproces, listStappen, saveWerkproces } from '#lib/werkprocessen/data.ts';
import type { Resultaat } from '#lib/werkprocessen/model.ts';
import { isOpen } from '#lib/werkprocessen/rules.ts';
import { eersteActieDoorstroompunt } from '#lib/werkprocessen/overdragen/rules.ts';

const PER_KEER = 100;
const ACTIE = 'Opnieuw contact zoeken';
const KERN = { permission: 'herbeoordeling.doen', verwerking: 'doorstroompunt-begeleiding' } as const;
type Deel = { readonly jongereIds: readonly string[] };

/** The next portion of a bundle: each row by the rule as it stands now, in one transaction. */
const voerDeelUit = command({
  ...KERN,
  naam: 'deel van een bundel herbeoordelingen uitvoeren',
  input: bundelSchema,
  subject: (out: Deel) => out.jongereIds,
  run: async (toegang, { id }) => {
    const bundel = await findBundel(toegang, id);
    if (!bundel) return nietGevonden('Deze bundel');
    const terug = bundel.status === 'terugdraaien';
    const rijen = await claimWachtende(toegang, id, PER_KEER);
    if (terug) for (const rij of rijen) await neemTerug(toegang, bundel, rij);
    else await voerUit(toegang, bundel, rijen);
    if (rijen.length < PER_KEER) await saveBundelstatus(toegang, id, terug ? 'teruggedraaid' : 'klaar');
    return gelukt({ jongereIds: rijen.map(({ jongereId }) => jongereId) });
  },
});

async function voerUit(toegang: Toegang, bundel: Bundel, rijen: readonly Claim[]): Promise<void> {
  const standen = await readOudvsvstanden(toegang, rijen.map(({ jongereId }) => jongereId)); // prettier-ignore
  const resultaten = await listResultaten(toegang, 'vsv');
  const grenzen = await readGrenzen(toegang);
  for (const rij of rijen) {
    const stand = standen.get(rij.jongereId);
    if (!stand) continue;
    const nu = stelHerbeoordelingVoor(stand, toegang.vandaag, grenzen.herbeoordeling);
    if (!bundel.uitkomst && nu.uitkomst !== rij.voorstel) {
      await saveVeranderd(toegang, rij.id, nu);
      continue;
    }
    const uitkomst = bundel.uitkomst ?? rij.voorstel;
    const gevolg = await pasToe(toegang, rij, uitkomst, {
      werkprocesId: stand.werkprocesId,
      resultaten,
      sluitreden: bundel.sluitreden,
    });
    if (!gevolg.ok) {
      await saveStandVan(toegang, rij.id, 'open', gevolg.weigering.zin);
      continue;
    }
    await saveGedaan(toegang, rij.id, uitkomst, gevolg.waarde);
    await recordFacts(toegang, [
      {
        soort: 'Herbeoordeeld',
        onderwerpSoort: 'jongere',
        onderwerpId: rij.jongereId,
        jongereId: rij.jongereId,
        datum: toegang.vandaag,
        gegevens: { gemeente: rij.gemeente, uitkomst, voorstel: rij.voorstel, herbeoordeling: rij.id },
      },
    ]);
  }
}

type Werkwijze = {
  werkprocesId: string | null;
  resultaten: readonly Resultaat[];
  sluitreden: string | null;
};

async function pasToe(
  toegang: Toegang,
  rij: Claim,
  uitkomst: Herbeoordelinguitkomst,
  { werkprocesId, resultaten, sluitreden }: Werkwijze,
): Promise<Uitkomst<Gevolg>> {
  const werk = werkprocesId ? await findWerkproces(toegang, werkprocesId, 'for update') : undefined;
  const kern = SLUITKERN[uitkomst];
  if (!werk || !isOpen(werk)) {
    if (uitkomst !== 'benaderen') return gelukt({});
    const geopend = await opent(toegang, rij);
    return gelukt({ geopend });
  }
  const { volgendeActie, volgendeDatum, status, routekaart, doelgroep } = werk;
  const was = { volgendeActie, volgendeDatum, status, routekaart, doelgroep };
  if (!kern) {
    if (uitkomst !== 'benaderen') return gelukt({});
    const volgende = { ...eersteActieDoorstroompunt(toegang.vandaag), volgendeActie: ACTIE };
    const saved = await saveWerkproces(toegang, werk, werk.versie, volgende);
    return saved.ok ? gelukt({ gewijzigd: { id: werk.id, versieNa: saved.waarde.versie }, was }) : saved;
  }
  const resultaat = resultaten.find((item) => item.kern === kern);
  if (!resultaat)
    return weiger(
      'geen-resultaat',
      'In de resultaatlijst van het bureau staat geen resultaat dat hierbij hoort.',
    );
  const besluit = decideSluiten(
    werk,
    await listStappen(toegang, werk.id),
    { resultaat, sluitreden },
    toegang.vandaag,
  );
  if (!besluit.ok) return besluit;
  const saved = await saveWerkproces(
    toegang,
    werk,
    werk.versie,
    {
      status: 'gesloten',
      geslotenOp: besluit.waarde.geslotenOp,
      resultaatCode: resultaat.code,
      sluitreden: besluit.waarde.sluitreden,
    },
    besluit.waarde.feiten,
  );
  return saved.ok ? gelukt({ gesloten: { id: werk.id, versieNa: saved.waarde.versie }, was }) : saved;
}

async function opent(toegang: Toegang, { jongereId, gemeente }: Claim): Promise<string> {
  const id = await insertWerkproces(toegang, {
    ...{
      jongereId,
      gemeente,
      soort: 'vsv',
      routekaart: 'DSP',
      eigenaarId: null,
      sector: null,
      schoolId: null,
    },
    gestartOp: toegang.vandaag,
    ...eersteActieDoorstroompunt(toegang.vandaag),
    volgendeActie: ACTIE,
  });
  await insertTraject(toegang, id, jongereId);
  return id;
}

async function neemTerug(toegang: Toegang, bundel: Bundel, rij: Claim): Promise<void> {
  const blijft = (zin: string) => saveStandVan(toegang, rij.id, 'gedaan', zin);
  const gevolg = rij.gevolg ?? {};
  if (gevolg.geopend) {
    if (!(await takeBackWerk(toegang, bundel.id, gevolg.geopend)))
      return blijft('Aan het werk dat erbij kwam, is al gewerkt; het blijft staan.');
    await lapseFacts(toegang, gevolg.geopend, ['WerkprocesGestart']);
  }
  const raakte = gevolg.gesloten ?? gevolg.gewijzigd;
  if (raakte && gevolg.was) {
    const werk = await findWerkproces(toegang, raakte.id, 'for update');
    if (!werk || werk.versie !== raakte.versieNa)
      return blijft('Een collega heeft het werk intussen gewijzigd; het blijft zoals het is.');
    const { volgendeActie, volgendeDatum, status } = gevolg.was;
    const dicht = gevolg.gesloten ? { geslotenOp: null, resultaatCode: null, sluitreden: null, status } : {};
    const saved = await saveWerkproces(toegang, werk, werk.versie, {
      ...dicht,
      volgendeActie,
      volgendeDatum,
    });
    if (!saved.ok) return blijft(saved.weigering.zin);
    if (gevolg.gesloten) await lapseFacts(toegang, werk.id, ['WerkprocesGesloten', 'FasenNietDoorlopen']);
  }
  await lapseFacts(toegang, rij.jongereId, ['Herbeoordeeld'], { herbeoordeling: rij.id });
  await saveStandVan(toegang, rij.id, 'open', null);
}

/** Undo of a whole bundle, by who confirmed it; the worker does it in portions as well. */
export const draaiBundelTerug = command({
  ...KERN,
  naam: 'bundel herbeoordelingen terugdraaien',
  input: bundelSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }) => {
    const bundel = await findBundel(toegang, id);
    if (!bundel || bundel.gebruikerId !== toegang.gebruikerId) return nietGevonden('Deze bundel');
    if (bundel.status !== 'klaar')
      return weiger('niet-klaar', 'Deze bundel is nog bezig, of al teruggedraaid. Ververs de pagina.');
    await hervatVoorTerug(toegang, id);
    await saveBundelstatus(toegang, id, 'terugdraaien');
    await enqueue(toegang.sql, 'herbeoordeling', { bureauId: toegang.bureauId, id });
    return gelukt({ id });
  },
});

const leesAanvrager = command({
  ...KERN,
  naam: 'wie een bundel herbeoordelingen bevestigde',
  input: bundelSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }) => gelukt((await findBundel(toegang, id))?.gebruikerId ?? null),
});

/** The handler of queue `herbeoordeling`: in portions, each its own transaction, in the name of who confirmed. */
export async function handleHerbeoordelingJob(taak: Taak): Promise<void> {
  const bureau = (await listBureaus()).find((item) => item.id === taak.bureauId);
  if (!bureau || !taak.id) return;
  const werker = systeemActor('werker', bureau, [KERN.permission]);
  const namens = waardeOf(await leesAanvrager(werker, { id: taak.id }));
  const actor = systeemActor('werker', bureau, [KERN.permission], namens ?? undefined);
  for (;;) {
    const { jongereIds } = waardeOf(await voerDeelUit(actor, { id: taak.id }));
    if (jongereIds.length < PER_KEER) return;
  }
}
