import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import {
  bumpOuder,
  existsOuder,
  insertOuder,
  insertOuderschap,
  lapseOuderschap,
  listGezinsleden,
  readGezinslid,
  updateOuder,
  updateOuderschap,
} from '#lib/jongeren/gezin/data.ts';
import type { Gezinslid, Ouderpersoon, Ouderschap } from '#lib/jongeren/gezin/model.ts';
import { decideEinde, decideKoppelen, decideOuderschap, verschilMet } from '#lib/jongeren/gezin/rules.ts';
import {
  beeindigOuderschapSchema,
  koppelOuderSchema,
  neemOuderschapTerugSchema,
  voegOuderToeSchema,
  wijzigOuderSchema,
} from '#lib/jongeren/gezin/schema.ts';
import { holdJongere } from '#lib/jongeren/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';

/** Someone new around this young person. */
export const voegOuderToe = command({
  naam: 'ouder toevoegen',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: voegOuderToeSchema,
  run: async (toegang, { jongereId, ...wens }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const besluit = decideOuderschap(wens);
    if (!besluit.ok) return besluit;
    const ouderId = await insertOuder(toegang, wens);
    const ouderschapId = await insertOuderschap(toegang, jongereId, ouderId, wens);
    return gelukt({ jongereId, ouderId, ouderschapId });
  },
  subject: (out) => [out.jongereId],
});

/** Someone we know already, of a brother or sister for instance. */
export const koppelOuder = command({
  naam: 'bekende ouder koppelen',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: koppelOuderSchema,
  run: async (toegang, { jongereId, ouderId, ...rond }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    if (!(await existsOuder(toegang, ouderId))) return nietGevonden('Deze ouder');
    const besluit = decideOuderschap(rond);
    if (!besluit.ok) return besluit;
    await holdJongere(toegang, jongereId);
    const eenmaal = decideKoppelen(await listGezinsleden(toegang, jongereId), ouderId, rond);
    if (!eenmaal.ok) return eenmaal;
    const ouderschapId = await insertOuderschap(toegang, jongereId, ouderId, rond);
    return gelukt({ jongereId, ouderId, ouderschapId });
  },
  subject: (out) => [out.jongereId],
});

export const wijzigOuder = command({
  naam: 'ouder wijzigen',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: wijzigOuderSchema,
  run: async (toegang, { jongereId, ouderschapId, versie, ...wens }) => {
    const lid = await openLid(toegang, jongereId, ouderschapId);
    if (!lid.ok) return lid;
    const besluit = decideOuderschap(wens);
    if (!besluit.ok) return besluit;
    if (!(await updateOuder(toegang, lid.waarde.id, versie, wens))) return gewijzigd(lid.waarde, wens);
    await updateOuderschap(toegang, ouderschapId, wens);
    return gelukt({ jongereId });
  },
  subject: (out) => [out.jongereId],
});

/** He stood around this young person up to a day: gezag ended, moved out, placed elsewhere. */
export const beeindigOuderschap = command({
  naam: 'ouder beëindigen',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: beeindigOuderschapSchema,
  run: async (toegang, { jongereId, ouderschapId, versie, einde }) => {
    const lid = await openLid(toegang, jongereId, ouderschapId);
    if (!lid.ok) return lid;
    const besluit = decideEinde(lid.waarde, einde);
    if (!besluit.ok) return besluit;
    if (!(await bumpOuder(toegang, lid.waarde.id, versie))) return gewijzigd(lid.waarde);
    await updateOuderschap(toegang, ouderschapId, { ...lid.waarde, tot: einde });
    return gelukt({ jongereId });
  },
  subject: (out) => [out.jongereId],
});

/** Linked by mistake: he never stood around this young person. */
export const neemOuderschapTerug = command({
  naam: 'ouder weghalen',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: neemOuderschapTerugSchema,
  run: async (toegang, { jongereId, ouderschapId, versie }) => {
    const lid = await openLid(toegang, jongereId, ouderschapId);
    if (!lid.ok) return lid;
    if (!(await bumpOuder(toegang, lid.waarde.id, versie))) return gewijzigd(lid.waarde);
    await lapseOuderschap(toegang, ouderschapId);
    return gelukt({ jongereId });
  },
  subject: (out) => [out.jongereId],
});

async function openLid(
  toegang: Toegang,
  jongereId: string,
  ouderschapId: string,
): Promise<Uitkomst<Gezinslid>> {
  const toegelaten = await checkKijkrecht(toegang, jongereId);
  if (!toegelaten.ok) return toegelaten;
  const lid = await readGezinslid(toegang, jongereId, ouderschapId);
  return lid ? gelukt(lid) : nietGevonden('Deze ouder');
}

function gewijzigd(nu: Gezinslid, wens?: Ouderpersoon & Ouderschap) {
  const velden = wens
    ? Object.fromEntries(
        verschilMet(wens, nu).map(([veld, hun]) => [veld, `Bij uw collega staat hier: ${inWoorden(hun)}.`]),
      )
    : undefined;
  return weiger(
    'gewijzigd-door-ander',
    'Een collega heeft deze gegevens intussen gewijzigd. Uw invoer staat er nog. Vergelijk en bewaar opnieuw.',
    { ...(velden && { velden }), gegevens: { versie: nu.versie } },
  );
}

function inWoorden(waarde: unknown): string {
  if (waarde === null || waarde === '') return 'niets';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return `“${String(waarde)}”`;
}
