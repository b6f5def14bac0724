import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import type { EerderePublicatie } from '#lib/publicaties/onthulling/model.ts';
import { query } from '#lib/toegang/front-door.ts';
import { findInhoud } from '../../data.ts';
import type { Inhoud } from '../../model.ts';
import { editieSchema } from '../../schema.ts';
import { findVoorstel } from './data.ts';
import { readTegen } from './lezen.ts';

export type Beschermopdracht = {
  readonly ronde: string;
  readonly inhoud: Inhoud;
  readonly eerdere: readonly EerderePublicatie[];
  readonly tegen: string;
};

/** What the worker needs; null: there is nothing to do any more. */
export const readBeschermopdracht = query({
  permission: 'jaarverslag.vaststellen',
  verwerking: 'verantwoording',
  subject: 'geen-personen',
  naam: 'jaarverslag lezen om te beschermen',
  input: editieSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Beschermopdracht | null>> => {
    const [voorstel, inhoud] = [await findVoorstel(toegang, id), await findInhoud(toegang, id)];
    if (!voorstel || !inhoud || voorstel.status === 'klaar') return gelukt(null);
    return gelukt({ ronde: voorstel.ronde, inhoud, ...(await readTegen(toegang, inhoud.bron)) });
  },
});
