import { randomUUID } from 'node:crypto';
import { gelukt, nietGevonden, waardeOf, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Taak } from '#lib/platform/jobs.ts';
import { withdrawMailVan } from '#lib/platform/mail.ts';
import { lapseFacts } from '#lib/logboek/feiten.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import { findBrief, insertBrief, saveExemplaren, saveStatus, withdrawExemplaren } from '#lib/brieven/data.ts';
import { inhoudVan, readOpzet } from '#lib/brieven/opstellen/data.ts';
import {
  claimRegels,
  findReeks,
  listUitslagen,
  saveUitslag,
  type Openregel,
} from '#lib/brieven/reeks/data.ts';
import type { Reeks } from '#lib/brieven/reeks/model.ts';
import { mayIntrekken } from '#lib/brieven/reeks/policy.ts';
import { reeksSchema } from '#lib/brieven/reeks/schema.ts';
import { decideIntrekken, decideVersturen, kenmerkVan, uitBron } from '#lib/brieven/rules.ts';
import { sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import type { Sjabloonsoort } from '#lib/brieven/sjablonen/model.ts';
import { sendBrief } from '#lib/brieven/versturen/data.ts';

const PER_KEER = 25;
const werk = { permission: 'brief.bezorgen', verwerking: 'leerplicht-toezicht' } as const;

/** The next letters of a series, each as if someone wrote it by hand. */
const maakDeel = command({
  ...werk,
  naam: 'deel van een reeks brieven opstellen',
  input: reeksSchema,
  run: async (toegang, { reeksId }) => {
    const reeks = await findReeks(toegang, reeksId);
    if (!reeks) return nietGevonden('Deze reeks brieven');
    const regels = await claimRegels(toegang, reeksId, PER_KEER);
    for (const regel of regels) {
      const brief = await stelOp(toegang, reeks, regel);
      await saveUitslag(
        toegang,
        reeksId,
        regel.jongereId,
        brief.ok ? brief.waarde : { reden: brief.weigering.zin },
      );
    }
    return gelukt({ jongeren: regels.map((regel) => regel.jongereId) });
  },
  subject: (out) => out.jongeren,
});

async function stelOp(
  toegang: Toegang,
  reeks: Reeks,
  regel: Openregel,
): Promise<Uitkomst<{ briefId: string }>> {
  const { sjabloon } = reeks;
  const soort = sjabloonVan(sjabloon);
  const opzet = await readOpzet(toegang, { ...regel, sjabloon });
  if (!opzet.ok) return opzet;
  const { bron, kandidaten, sjabloonVersie } = opzet.waarde;
  const velden = Object.fromEntries(
    soort.velden.map((veld) => [veld.naam, uitBron(veld, { ...bron, ...regel.velden })]),
  );
  const exemplaren = kandidaten
    .filter((kandidaat) => kandidaat.voorgesteld)
    .map(({ soort: wie, sleutel, ouderIds, naam, aanhef, adres, emails, kanaal }) => ({
      ...{ soort: wie, sleutel, ouderIds, kanaal },
      ontvanger: { naam, aanhef, adres, emails },
    }));
  const besluit = decideVersturen(soort.velden, velden, exemplaren, toegang.vandaag);
  if (!besluit.ok) return weiger(besluit.weigering.code, waaromNiet(soort, velden, exemplaren.length));
  const id = randomUUID();
  const kenmerk = bron.kenmerk || kenmerkVan(id, toegang.vandaag);
  await insertBrief(toegang, {
    ...{ id, sjabloon, sjabloonVersie, kenmerk, reeksId: reeks.id },
    ...{ jongereId: regel.jongereId, onderwerp: regel.onderwerp, werkprocesId: bron.werkproces ?? null },
    inhoud: inhoudVan(sjabloon, opzet.waarde, kenmerk, { velden, alinea: regel.velden.alinea ?? '' }),
  });
  await saveExemplaren(toegang, id, exemplaren);
  return sendBrief(toegang, id, { opzet: opzet.waarde });
}

function waaromNiet(
  soort: Sjabloonsoort,
  velden: Readonly<Record<string, string>>,
  exemplaren: number,
): string {
  if (exemplaren === 0)
    return soort.aan === 'school'
      ? 'Er is geen school bekend.'
      : 'Er is niemand om aan te schrijven; vul het gezin aan.';
  const open = soort.velden.filter((veld) => veld.verplicht && !velden[veld.naam]).map((veld) => veld.label);
  return `Nog niet bekend: ${open.join(', ').toLowerCase()}.`;
}

/** Undo for a whole series: every letter of which nothing has left yet. */
export const trekReeksIn = command({
  naam: 'reeks brieven intrekken',
  permission: 'brief.reeks',
  verwerking: 'leerplicht-toezicht',
  input: reeksSchema,
  run: async (toegang, { reeksId }) => {
    const reeks = await findReeks(toegang, reeksId);
    if (!reeks) return nietGevonden('Deze reeks brieven');
    if (!mayIntrekken(toegang, reeks)) return vanEenCollega(reeks.door);
    const uitslagen = await listUitslagen(toegang, reeksId);
    if (uitslagen.length === 0) return nietGevonden('Deze reeks brieven');
    const ingetrokken: string[] = [];
    for (const { briefId, jongereId, status } of uitslagen) {
      if (status === 'wacht')
        await saveUitslag(toegang, reeksId, jongereId, { reden: 'De reeks is ingetrokken.' });
      const brief = briefId ? await findBrief(toegang, briefId, 'for update') : undefined;
      if (!brief || !decideIntrekken(brief).ok) continue;
      await withdrawMailVan(toegang.sql, toegang.bureauId, 'brief', brief.exemplaren.map((item) => item.id)); // prettier-ignore
      await withdrawExemplaren(toegang, brief.id);
      await lapseFacts(toegang, brief.id, ['BriefVerzonden']);
      await saveStatus(toegang, brief.id, 'ingetrokken');
      ingetrokken.push(jongereId);
    }
    return gelukt({ ingetrokken: ingetrokken.length, jongeren: ingetrokken });
  },
  subject: (out) => out.jongeren,
});

function vanEenCollega(door: string | null) {
  return weiger(
    'van-een-collega',
    `Deze reeks is van ${door ?? 'een collega'}. Alleen de maker of de teamleider trekt haar in.`,
  );
}

/** The handler of a series: in portions, each its own transaction, in the name of who asked for it. */
export async function makeReeks(taak: Taak): Promise<void> {
  const bureau = (await listBureaus()).find((item) => item.id === taak.bureauId);
  if (!bureau || !taak.id) return;
  for (;;) {
    const namens = await askerOf(systeemActor('werker', bureau, [werk.permission]), taak.id);
    const actor = systeemActor('werker', bureau, [werk.permission], namens ?? undefined);
    const { jongeren } = waardeOf(await maakDeel(actor, { reeksId: taak.id }));
    if (jongeren.length < PER_KEER) return;
  }
}

const leesAanvrager = command({
  ...werk,
  naam: 'aanvrager van een reeks brieven opzoeken',
  input: reeksSchema,
  subject: 'geen-personen',
  run: async (toegang, { reeksId }) => gelukt((await findReeks(toegang, reeksId))?.gebruikerId ?? null),
});

async function askerOf(actor: Parameters<typeof leesAanvrager>[0], reeksId: string): Promise<string | null> {
  return waardeOf(await leesAanvrager(actor, { reeksId }));
}
