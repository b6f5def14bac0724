import { recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import {
  findAgendapunt,
  insertAgendapunt,
  readPlek,
  withdrawAgendapunt,
} from '#lib/overleggen/agenda/data.ts';
import { overlegLabel } from '#lib/overleggen/agenda/labels.ts';
import type { Overleg } from '#lib/overleggen/agenda/model.ts';
import { agendeerSchema, trekTerugSchema } from '#lib/overleggen/agenda/schema.ts';
import { findOverleg } from '#lib/overleggen/data.ts';
import { listDelingen, stopDeling } from '#lib/overleggen/delen/data.ts';
import { closeGastenVan } from '#lib/overleggen/gasten/data.ts';
import type { Overlegkop } from '#lib/overleggen/model.ts';
import { plaatsOpOverleg } from '#lib/overleggen/punten/data.ts';
import { grondslagVoor } from '#lib/overleggen/rules.ts';
import { agendeerKeuzeSchema } from '#lib/overleggen/schema.ts';
import { findVoorstel } from '#lib/overleggen/voorstellen/data.ts';
import { redenTekst } from '#lib/overleggen/voorstellen/rules.ts';
import { meetTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Klaar = { id: string; jongereId: string };
type Geagendeerd = { id: string; jongereIds: readonly string[] };
const KERN = {
  permission: 'agenda.beheren',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** Brings a case to an overleg with partners; who sits at home for longer than three months is thereby looked after. */
export const zetOpAgenda = command({
  ...KERN,
  naam: 'zaak op de agenda zetten',
  input: agendeerSchema,
  run: async (toegang, { jongereId, overleg, reden }): Promise<Uitkomst<Klaar>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const { werkprocesId } = await readPlek(toegang, jongereId);
    return agendeer(toegang, { jongereId, overleg, reden, werkprocesId });
  },
});

/** Puts what was ticked on the agenda of one meeting: cases that wait, and cases that Baken proposes; each with its legal basis. */
export const zetOpOverleg = command({
  ...KERN,
  naam: 'zaken op de agenda van een overleg zetten',
  verwerking: 'overleg-partners',
  input: agendeerKeuzeSchema,
  subject: (out: Geagendeerd) => out.jongereIds,
  run: async (toegang, { id, keuze }): Promise<Uitkomst<Geagendeerd>> => {
    const overleg = await findOverleg(toegang, id, 'for update');
    if (!overleg) return nietGevonden('Dit overleg');
    if (overleg.status === 'vervallen') return weiger('vervallen', 'Dit overleg gaat niet door.');
    toegang.merkAan({ soort: 'overleg', id });
    const jongereIds: string[] = [];
    for (const item of keuze) {
      const [soort, eigenId = ''] = item.split(':');
      const gezet =
        soort === 'punt'
          ? await zetWachtend(toegang, overleg, eigenId)
          : await zetVoorstel(toegang, overleg, eigenId);
      if (!gezet.ok) return gezet;
      jongereIds.push(gezet.waarde.jongereId);
    }
    return gelukt({ id, jongereIds });
  },
});

async function zetWachtend(toegang: Toegang, overleg: Overlegkop, id: string): Promise<Uitkomst<Klaar>> {
  const punt = await findAgendapunt(toegang, id);
  if (!punt) return nietGevonden('Dit agendapunt');
  const toegelaten = await checkKijkrecht(toegang, punt.jongereId);
  if (!toegelaten.ok) return toegelaten;
  if (punt.overleg !== overleg.soort)
    return weiger(
      'ander-overleg',
      `Een zaak die u koos, wacht op een ander soort overleg: ${overlegLabel(punt.overleg)}. Kies dat overleg, of haal de zaak er eerst af.`,
    );
  const grondslag = (await findVoorstel(toegang, punt.jongereId))?.grondslag ?? grondslagVoor(null);
  await plaatsOpOverleg(toegang, id, overleg.id, grondslag);
  return gelukt({ id, jongereId: punt.jongereId });
}

async function zetVoorstel(
  toegang: Toegang,
  overleg: Overlegkop,
  jongereId: string,
): Promise<Uitkomst<Klaar>> {
  const toegelaten = await checkKijkrecht(toegang, jongereId);
  if (!toegelaten.ok) return toegelaten;
  const voorstel = await findVoorstel(toegang, jongereId);
  if (!voorstel) return nietGevonden('Deze zaak');
  const { werkprocesId, redenen, grondslag } = voorstel;
  const gezet = await agendeer(toegang, {
    ...{ jongereId, overleg: overleg.soort, werkprocesId },
    reden: redenTekst(redenen),
  });
  if (gezet.ok) await plaatsOpOverleg(toegang, gezet.waarde.id, overleg.id, grondslag);
  return gezet;
}

async function agendeer(
  toegang: Toegang,
  punt: { jongereId: string; overleg: Overleg; reden: string; werkprocesId: string | null },
): Promise<Uitkomst<Klaar>> {
  const { jongereId, overleg } = punt;
  const id = await insertAgendapunt(toegang, punt);
  if (!id) return weiger('staat-al-op-agenda', `Deze zaak staat al op de agenda: ${overlegLabel(overleg)}.`);
  await record(toegang, 'OpAgendaGezet', { id, jongereId, overleg });
  await meetTermijn(toegang, jongereId, 'thuiszitten', toegang.vandaag, overlegLabel(overleg));
  return gelukt({ id, jongereId });
}

/** The case goes off the agenda, and nothing that was shared of it stays open for others. */
export const haalVanAgenda = command({
  ...KERN,
  naam: 'zaak van de agenda halen',
  input: trekTerugSchema,
  run: async (toegang, { id, versie, reden }): Promise<Uitkomst<Klaar>> => {
    const punt = await findAgendapunt(toegang, id);
    if (!punt) return nietGevonden('Dit agendapunt');
    const toegelaten = await checkKijkrecht(toegang, punt.jongereId);
    if (!toegelaten.ok) return toegelaten;
    if (!(await withdrawAgendapunt(toegang, id, versie, reden)))
      return weiger('gewijzigd-door-ander', 'Een collega heeft dit agendapunt intussen gewijzigd.');
    await stopDelenVan(toegang, id);
    await record(toegang, 'VanAgendaGehaald', punt);
    return gelukt({ id, jongereId: punt.jongereId });
  },
});

async function stopDelenVan(toegang: Toegang, agendapuntId: string): Promise<void> {
  for (const deling of await listDelingen(toegang, agendapuntId)) {
    await stopDeling(toegang, deling.id);
    await closeGastenVan(toegang, deling.id);
  }
}

async function record(
  toegang: Toegang,
  soort: 'OpAgendaGezet' | 'VanAgendaGehaald',
  { id, jongereId, overleg }: { id: string; jongereId: string; overleg: string },
): Promise<void> {
  const { gemeente, sector } = await readPlek(toegang, jongereId);
  await recordFacts(toegang, [
    {
      ...{ onderwerpSoort: 'agendapunt', onderwerpId: id, jongereId, datum: toegang.vandaag },
      ...{ soort, gegevens: { gemeente, sector, overleg } },
    },
  ]);
}
