import type { z } from 'zod';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { diffDays } from '#lib/kalender/rules.ts';
import { lapseFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { readPersoon } from '#lib/jongeren/data.ts';
import { recordInschrijving } from '#lib/jongeren/feiten/commands.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { apply } from '#lib/meldingen/commands.ts';
import { listBijWerkproces } from '#lib/meldingen/data.ts';
import { keepVerantwoordelijke } from '#lib/meldingen/afsluiten/data.ts';
import { readNieuweInschrijving, sluitWerkSchema } from '#lib/meldingen/afsluiten/schema.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command, mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { readTraject, saveTrajectstap } from '#lib/vsv-trajecten/data.ts';
import { heeftTraject } from '#lib/werkprocessen/routekaarten/rules.ts';
import { letGo } from '#lib/vsv-trajecten/loslaten/commands.ts';
import { readInschrijvingsstand, readNogThuis } from '#lib/werkprocessen/afsluiten/data.ts';
import { decideHeropenen, decideSluiten, mistInschrijving } from '#lib/werkprocessen/afsluiten/rules.ts';
import { listCodewaarden, listResultaten } from '#lib/werkprocessen/codelijsten/data.ts';
import { isCollega } from '#lib/werkprocessen/collegas/data.ts';
import { findWerkproces, listStappen, saveWerkproces } from '#lib/werkprocessen/data.ts';
import { conflict } from '#lib/werkprocessen/tussentijds/data.ts';
import type { Werkproces } from '#lib/werkprocessen/model.ts';
import { KERNLIJST, kernresultaat, type DuoReden } from '#lib/werkprocessen/kernlijst.ts';
import { handOverToDoorstroompunt } from '#lib/werkprocessen/overdragen/data.ts';
import { gaatNaarDoorstroompunt } from '#lib/werkprocessen/overdragen/rules.ts';
import { isOpen } from '#lib/werkprocessen/rules.ts';
import { heropenSchema } from '#lib/werkprocessen/schema.ts';

/**
 * Closing and reopening a werkproces, with the meldingen that belong to it. It stands in this room because werkprocessen
 * is on a lower floor and does not know of meldingen.
 */
type Klaar = { id: string; jongereId: string; versie: number; meldingen: number };

export const closeWerkproces = command({
  naam: 'werkproces afsluiten',
  permission: 'werkproces.behandelen',
  verwerking: 'leerplicht-toezicht',
  input: sluitWerkSchema,
  subject: (out: Klaar) => [out.jongereId],
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const werk = await findWerkproces(toegang, input.id, 'for update');
    if (!werk) return nietGevonden('Dit werkproces');
    const geweigerd = await refuseAccess(toegang, werk, input.versie);
    if (geweigerd) return geweigerd;
    const ingeschreven = await settleInschrijving(toegang, werk, input);
    if (!ingeschreven.ok) return ingeschreven;
    const thuis = await settleThuis(toegang, werk, input);
    if (!thuis.ok) return thuis;
    const losgelaten = await settleLoslaten(toegang, werk, input);
    if (!losgelaten.ok) return losgelaten;
    const klaar = await closeOne(toegang, werk, input);
    return klaar.ok ? gelukt({ id: werk.id, jongereId: werk.jongereId, ...klaar.waarde }) : klaar;
  },
});

/**
 * A result that says there is a school, while no enrolment is on file: it is recorded in the same go, or whoever closes says that he
 * closes without it. He decides; but not unknowingly.
 */
async function settleInschrijving(
  toegang: Toegang,
  werk: Werkproces,
  input: z.output<typeof sluitWerkSchema>,
): Promise<Uitkomst<unknown>> {
  if (werk.soort !== 'absoluut-verzuim') return gelukt(null);
  const resultaat = (await listResultaten(toegang, werk.soort)).find((item) => item.code === input.resultaat);
  const stand = await readInschrijvingsstand(toegang, werk.jongereId);
  if (!resultaat || !mistInschrijving(werk.soort, resultaat.kern, stand)) return gelukt(null);
  if (input.inschrijving === 'zonder') return gelukt(null);
  if (input.inschrijving === null)
    return weiger('geen-inschrijving', `${resultaat.label}: maar Baken kent geen inschrijving.`, {
      velden: { inschrijving: 'Kies of u de inschrijving nu vastlegt.' },
    });
  if (!mag(toegang.actor, 'dossier.wijzigen'))
    return weiger('geen-recht', 'U mag geen inschrijving vastleggen. Sluit af zonder, of vraag een collega.');
  const nieuw = readNieuweInschrijving(input);
  if (!nieuw.ok) return nieuw;
  const persoon = await readPersoon(toegang, werk.jongereId);
  return persoon ? recordInschrijving(toegang, persoon, nieuw.waarde) : nietGevonden('Deze jongere');
}

/** Whoever sits at home keeps someone with a plan after the work is closed, or it is said that this is not needed. */
async function settleThuis(
  toegang: Toegang,
  werk: Werkproces,
  { thuis, thuisWie, thuisActie, thuisDatum }: z.output<typeof sluitWerkSchema>,
): Promise<Uitkomst<unknown>> {
  const sinds = await readNogThuis(toegang, werk);
  if (!sinds || thuis === 'zonder') return gelukt(null);
  if (thuis === null)
    return weiger('nog-thuis', `De jongere zit nog thuis, sinds ${formatDatum(sinds)}.`, {
      velden: { thuis: 'Kies wie verantwoordelijk blijft.' },
    });
  if (!thuisDatum || thuisDatum <= toegang.vandaag)
    return weiger('datum-ontbreekt', 'Kies een dag waarop u de jongere weer volgt.', {
      velden: { thuisDatum: 'Kies een dag na vandaag.' },
    });
  const eigenaarId = thuisWie ?? toegang.gebruikerId;
  if (thuisWie && thuisWie !== toegang.gebruikerId && !(await isCollega(toegang, thuisWie)))
    return weiger('geen-collega', 'Kies een collega uit de lijst.', {
      velden: { thuisWie: 'Deze collega kan hier geen jongeren volgen.' },
    });
  await setTermijn(toegang, {
    ...{ code: 'nog-thuis', onderwerpSoort: 'jongere', onderwerpId: werk.jongereId, start: toegang.vandaag },
    ...{ jongereId: werk.jongereId, eigenaarId, gemeente: werk.gemeente },
    duur: { eenheid: 'DAGEN', aantal: diffDays(toegang.vandaag, thuisDatum) },
    ...(thuisActie && { titel: thuisActie }),
  });
  await keepVerantwoordelijke(toegang, werk.jongereId, eigenaarId);
  return gelukt(null);
}

/** Support that began and did not end: let go in the same go, or knowingly without. An administrative result does not ask. */
async function settleLoslaten(
  toegang: Toegang,
  werk: Werkproces,
  { loslaten, loslaatreden, resultaat: code }: z.output<typeof sluitWerkSchema>,
): Promise<Uitkomst<unknown>> {
  if (!isOpen(werk) || !heeftTraject(werk.soort) || !mag(toegang.actor, 'traject.behandelen'))
    return gelukt(null);
  const resultaat = (await listResultaten(toegang, werk.soort)).find((item) => item.code === code);
  if (!resultaat || kernresultaat(resultaat.kern)?.administratief) return gelukt(null);
  const traject = await readTraject(toegang, werk);
  if (!traject.mijlpalen.gestart || traject.losgelatenOp || loslaten === 'zonder') return gelukt(null);
  if (loslaten === null)
    return weiger('niet-losgelaten', 'De begeleiding is begonnen en deze jongere is nog niet losgelaten.', {
      velden: { loslaten: 'Kies wat er met de begeleiding gebeurt.' },
    });
  const stap = await letGo(toegang, traject, werk, { op: toegang.vandaag, reden: loslaatreden });
  if (!stap.ok)
    return weiger(stap.weigering.code, stap.weigering.zin, {
      velden: { loslaatreden: 'Schrijf waarom u nu loslaat.' },
    });
  await saveTrajectstap(toegang, werk.id, stap.waarde);
  return gelukt(null);
}

type Sluitinvoer = {
  readonly versie: number;
  readonly resultaat: string;
  readonly sluitreden: string | null;
  readonly opmerking: string | null;
  readonly duoReden?: DuoReden | null | undefined;
  readonly overdracht?: string | null | undefined;
};

/** One werkproces closed with its meldingen, by hand or along with something else that ends it (a move, a death). */
export async function closeOne(
  toegang: Toegang,
  werk: Werkproces,
  input: Sluitinvoer,
): Promise<Uitkomst<{ versie: number; meldingen: number }>> {
  const resultaat = (await listResultaten(toegang, werk.soort)).find((item) => item.code === input.resultaat);
  if (!resultaat)
    return weiger('onbekend-resultaat', 'Kies een resultaat uit de lijst.', {
      velden: { resultaat: 'Kies een resultaat uit de lijst.' },
    });
  const reden = await checkReden(toegang, input.sluitreden);
  if (!reden.ok) return reden;
  const stappen = await listStappen(toegang, werk.id);
  const keuze = { resultaat, sluitreden: reden.waarde };
  const besluit = decideSluiten(werk, stappen, keuze, toegang.vandaag);
  if (!besluit.ok) return besluit;
  const { geslotenOp, sluitreden, feiten } = besluit.waarde;
  const wijziging = {
    status: 'gesloten',
    geslotenOp,
    resultaatCode: resultaat.code,
    sluitreden,
    volgendeActie: null,
    volgendeDatum: null,
  } as const;
  const saved = await saveWerkproces(toegang, werk, input.versie, wijziging, feiten);
  if (!saved.ok) return saved;
  if (gaatNaarDoorstroompunt(werk.soort, resultaat.kern))
    await handOverToDoorstroompunt(toegang, werk, input.overdracht ?? resultaat.label);
  const meldingen = await closeJoined(toegang, werk.id, resultaat, input);
  return meldingen.ok ? gelukt({ versie: saved.waarde.versie, meldingen: meldingen.waarde }) : meldingen;
}

/** Back to work: only a teamleider, with a reason. The closing no longer holds, nor that its meldingen were handled. */
export const reopenWerkproces = command({
  naam: 'werkproces heropenen',
  permission: 'werkproces.heropenen',
  verwerking: 'leerplicht-toezicht',
  input: heropenSchema,
  subject: (out: Klaar) => [out.jongereId],
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const werk = await findWerkproces(toegang, input.id, 'for update');
    if (!werk) return nietGevonden('Dit werkproces');
    const geweigerd = await refuseAccess(toegang, werk, input.versie);
    if (geweigerd) return geweigerd;
    toegang.merkAan({ reden: input.reden });
    const besluit = decideHeropenen(werk, input.reden, toegang.vandaag);
    if (!besluit.ok) return besluit;
    await lapseFacts(toegang, werk.id, ['WerkprocesGesloten', 'FasenNietDoorlopen']);
    const wis = { status: 'open', geslotenOp: null, resultaatCode: null, sluitreden: null } as const;
    const saved = await saveWerkproces(toegang, werk, input.versie, wis, besluit.waarde);
    if (!saved.ok) return saved;
    const meldingen = await reopenJoined(toegang, werk.id, input.reden);
    if (!meldingen.ok) return meldingen;
    const { id, jongereId } = werk;
    return gelukt({ id, jongereId, versie: saved.waarde.versie, meldingen: meldingen.waarde });
  },
});

/** Outside one's own work a reason comes first; and nobody may have been ahead of us. */
async function refuseAccess(
  toegang: Toegang,
  werk: Werkproces,
  versie: number,
): Promise<Extract<Uitkomst<never>, { ok: false }> | undefined> {
  toegang.raak([werk.jongereId]);
  const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
  if (!toegelaten.ok) return toegelaten;
  toegang.merkAan({ soort: 'werkproces', id: werk.id });
  return werk.versie === versie ? undefined : conflict(toegang, 'werkproces', werk.id, versie);
}

async function closeJoined(
  toegang: Toegang,
  werkprocesId: string,
  resultaat: { code: string; kern: keyof typeof KERNLIJST },
  { opmerking, duoReden }: Sluitinvoer,
): Promise<Uitkomst<number>> {
  const redenAfgesloten = KERNLIJST[resultaat.kern].duoReden ?? duoReden ?? null;
  const open = (await listBijWerkproces(toegang, werkprocesId)).filter((melding) => melding.status === 'B');
  for (const melding of open) {
    const uitkomst = await apply(
      toegang,
      melding,
      { versie: melding.versie, opmerking },
      { soort: 'afhandelen', resultaat: resultaat.code, kern: resultaat.kern },
      { resultaatCode: resultaat.code, redenAfgesloten },
    );
    if (!uitkomst.ok) return uitkomst;
  }
  return gelukt(open.length);
}

async function reopenJoined(
  toegang: Toegang,
  werkprocesId: string,
  reden: string,
): Promise<Uitkomst<number>> {
  const closed = (await listBijWerkproces(toegang, werkprocesId)).filter((melding) => melding.status === 'G');
  for (const melding of closed) {
    const invoer = { versie: melding.versie, opmerking: null };
    const wis = { resultaatCode: null, redenAfgesloten: null };
    await lapseFacts(toegang, melding.id, ['MeldingAfgehandeld']);
    const uitkomst = await apply(toegang, melding, invoer, { soort: 'heropenen', reden }, wis);
    if (!uitkomst.ok) return uitkomst;
  }
  return gelukt(closed.length);
}

async function checkReden(toegang: Toegang, code: string | null): Promise<Uitkomst<string | null>> {
  if (!code) return gelukt(null);
  const redenen = await listCodewaarden(toegang, 'afwijkreden');
  return redenen.some((reden) => reden.code === code)
    ? gelukt(code)
    : weiger('onbekende-reden', 'Kies een reden uit de lijst.', {
        velden: { sluitreden: 'Kies een reden uit de lijst.' },
      });
}
