import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { recordStand } from '../data.ts';
import { writeProtocol } from '../protocol/data.ts';
import { readSamenloop } from '../samenloop/data.ts';
import { bezwarenHalt, decideSamenloop } from '../samenloop/rules.ts';
import { insertOvergang, openZaak, touchZaak } from '../zaak/data.ts';
import { haltSchema, haltstaatSchema } from '../zaak/schema.ts';
import { insertHalt, listHalt, saveHalt } from './data.ts';
import { readHaltfeiten } from './feiten/data.ts';
import { decideHaltstaat, decideVerwijzen, OVJ_NODIG } from './rules.ts';

type Klaar = { id: string; jongereId: string };
const KERN = {
  permission: 'wpg.behandelen',
  verwerking: 'opsporing',
  compartiment: 'wpg',
  subject: (out: Klaar) => [out.jongereId],
} as const;

export const verwijsNaarHalt = command({
  ...KERN,
  naam: 'naar Halt verwijzen',
  input: haltSchema,
  run: async (toegang, { id, versie, pleegdatum, toelichting, samenloop, ...toets }) => {
    const open = await openZaak(toegang, id, { versie, wijzigt: true });
    if (!open.ok) return open;
    const zaak = open.waarde;
    const feiten = await readHaltfeiten(toegang, zaak, pleegdatum);
    const besluit = decideVerwijzen(toets, feiten, await listHalt(toegang, id));
    if (!besluit.ok) return besluit;
    const bezwaren = bezwarenHalt(await readSamenloop(toegang, zaak), pleegdatum);
    const ernaast = decideSamenloop(bezwaren, samenloop);
    if (!ernaast.ok) return ernaast;
    if (bezwaren.some(({ code }) => code === 'pv-bij-om') && !toets.overlegOvj) return OVJ_NODIG;
    const op = toegang.vandaag;
    const inhoud = { pleegdatum, toets, toelichting, samenloop: bezwaren.length > 0 ? samenloop : null };
    const haltId = await insertHalt(toegang, id, op, inhoud);
    await insertOvergang(toegang, id, haltId, { van: null, naar: 'VERWEZEN', op });
    await recordStand(toegang, haltId, op, {
      instrument: 'halt',
      stand: 'VERWEZEN',
      gemeente: zaak.gemeente,
      gezin: null,
    });
    await touchZaak(toegang, id);
    await writeProtocol(toegang, id, 'verstrekt', { aan: 'Halt' });
    return gelukt({ id, jongereId: zaak.jongereId, haltId });
  },
});

/** What Halt told. After a negative end the officer decides on a proces-verbaal; the page says so. */
export const setHaltstaat = command({
  ...KERN,
  naam: 'uitkomst van Halt vastleggen',
  input: haltstaatSchema,
  run: async (toegang, { id, versie, haltId, naar, op, toelichting }) => {
    const open = await openZaak(toegang, id, { versie, wijzigt: true });
    if (!open.ok) return open;
    const halt = (await listHalt(toegang, id)).find((item) => item.id === haltId);
    if (!halt) return nietGevonden('Deze verwijzing');
    const besluit = decideHaltstaat(halt, naar, op, toegang.vandaag);
    if (!besluit.ok) return besluit;
    const inhoud = { ...halt.inhoud, toelichting: toelichting ?? halt.inhoud.toelichting };
    await saveHalt(toegang, halt, naar, op, inhoud);
    await insertOvergang(toegang, id, haltId, { van: halt.staat, naar, op });
    await recordStand(toegang, haltId, op, {
      instrument: 'halt',
      stand: naar,
      gemeente: open.waarde.gemeente,
      gezin: null,
    });
    await touchZaak(toegang, id);
    await writeProtocol(toegang, id, 'gewijzigd');
    return gelukt({ id, jongereId: open.waarde.jongereId, haltId });
  },
});
