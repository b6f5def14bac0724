import { z } from 'zod';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { findEditie } from '../../data.ts';
import { editieSchema } from '../../schema.ts';
import { findUitgegeven } from '../data.ts';
import type { Uitgave } from '../model.ts';
import { askVoorstel, findVoorstel, saveStand, saveVoorstel } from './data.ts';
import { readGeldig } from './lezen.ts';
import { rondeSchema, standSchema } from './schema.ts';

const KERN = {
  permission: 'jaarverslag.vaststellen',
  verwerking: 'verantwoording',
  subject: 'geen-personen',
} as const;
const NIET = 'Dit jaarverslag';
type Klaar = { id: string };

/** Asks the worker to protect the edition; not when it is under way, or holds already. */
export const prepareUitgave = command({
  ...KERN,
  naam: 'openbare uitgave van het jaarverslag voorbereiden',
  input: editieSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> => {
    const editie = await findEditie(toegang, id);
    if (editie?.status !== 'klaar') return nietGevonden(NIET);
    if (await findUitgegeven(toegang, id))
      return weiger('al-openbaar', 'Dit jaarverslag is al openbaar gemaakt.');
    const { voorstel } = await readGeldig(toegang, id);
    const loopt = (await findVoorstel(toegang, id))?.status;
    if (!voorstel && loopt !== 'wacht' && loopt !== 'bezig') await askVoorstel(toegang, id);
    toegang.merkAan({ soort: 'jaarverslag', id });
    return gelukt({ id });
  },
});

/** How far it is, for the page; false: it was asked for anew, and this work is of no use any more. */
export const meldBescherming = command({
  ...KERN,
  naam: 'voortgang van het beschermen vastleggen',
  input: standSchema,
  run: async (toegang, { id, ronde, ...stand }): Promise<Uitkomst<boolean>> =>
    gelukt(await saveStand(toegang, { editieId: id, ronde }, stand)),
});

const uitgaveSchema = rondeSchema.extend({ tegen: z.string(), uitgave: z.custom<Uitgave>() });

export const bewaarBescherming = command({
  ...KERN,
  naam: 'beschermde uitgave van het jaarverslag bewaren',
  input: uitgaveSchema,
  run: async (toegang, { id, ronde, tegen, uitgave }): Promise<Uitkomst<boolean>> => {
    toegang.merkAan({ soort: 'jaarverslag', id });
    return gelukt(await saveVoorstel(toegang, { editieId: id, ronde }, { ...uitgave, tegen }));
  },
});
