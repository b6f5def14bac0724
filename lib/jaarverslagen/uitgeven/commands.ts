import { createHash } from 'node:crypto';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { insertOpenbareTabellen, lockOpenbaar } from '#lib/publicaties/data.ts';
import { askPdf } from '#lib/publicaties/pdf/data.ts';
import { canonical } from '#lib/publicaties/rules.ts';
import { command } from '#lib/toegang/front-door.ts';
import { findEditie } from '../data.ts';
import { findUitgegeven, insertUitgegeven, withdrawUitgegeven } from './data.ts';
import type { OpenbareInhoud } from './model.ts';
import { decideUitgeven } from './rules.ts';
import { trekInSchema, uitgeefSchema } from './schema.ts';
import { readGeldig } from './voorstel/lezen.ts';

const UITGEVEN = {
  permission: 'jaarverslag.vaststellen',
  verwerking: 'verantwoording',
  subject: 'geen-personen',
} as const;
type Klaar = { id: string };

/** Over the public content only, so that nobody can try values of a hidden count until the digest fits. */
export function hashVan(openbaar: OpenbareInhoud): Buffer {
  return createHash('sha256').update(canonical(openbaar)).digest();
}

/** Sends the edition out; its tables count from now on for whatever is published next. */
export const publishEditie = command({
  ...UITGEVEN,
  naam: 'jaarverslag openbaar maken',
  input: uitgeefSchema,
  run: async (toegang, { id, gezien }): Promise<Uitkomst<Klaar>> => {
    const editie = await findEditie(toegang, id);
    if (!editie) return nietGevonden('Dit jaarverslag');
    const besluit = decideUitgeven(
      editie,
      (await findUitgegeven(toegang, id)) !== undefined,
      toegang.gebruikerId,
    );
    if (!besluit.ok) return besluit;
    await lockOpenbaar(toegang);
    const { voorstel } = await readGeldig(toegang, id);
    const hash = voorstel && hashVan(voorstel.openbaar);
    if (!voorstel || hash?.toString('hex') !== gezien)
      return weiger(
        'inmiddels-ander-openbaar',
        'Sinds u keek, is er iets anders gepubliceerd waardoor deze uitgave verandert. Bekijk haar opnieuw.',
      );
    const uitgegeven = await insertUitgegeven(toegang, id, voorstel.openbaar, hash);
    if (!uitgegeven)
      return weiger('gewijzigd-door-ander', 'Een collega was u net voor. Bekijk het jaarverslag opnieuw.');
    await insertOpenbareTabellen(toegang, { soort: 'jaarverslag', id: uitgegeven }, voorstel.tabellen);
    await askPdf(toegang, { bron: 'jaarverslag', id: uitgegeven });
    toegang.merkAan({ soort: 'jaarverslag', id });
    return gelukt({ id });
  },
});

/** Visibly: the page stays, with the reason. What was known by it stays known to disclosure control. */
export const withdrawEditie = command({
  ...UITGEVEN,
  naam: 'openbaar jaarverslag intrekken',
  input: trekInSchema,
  run: async (toegang, { id, reden }): Promise<Uitkomst<Klaar>> => {
    if (!(await withdrawUitgegeven(toegang, id, reden))) return nietGevonden('Dit openbare jaarverslag');
    toegang.merkAan({ soort: 'jaarverslag', id, reden });
    return gelukt({ id });
  },
});
