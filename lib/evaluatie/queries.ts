import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { computeEvaluatie } from './berekenen.ts';
import { findEvaluatie, listEvaluatieregels } from './data.ts';
import type { Evaluatie, Evaluatiepagina, Evaluatieregel } from './model.ts';
import { evaluatielijstSchema, evaluatieSchema } from './schema.ts';

export type Evaluatielijst = {
  readonly regels: readonly Evaluatieregel[];
  readonly magMaken: boolean;
};

export const listEvaluaties = query({
  naam: 'evaluaties bekijken',
  permission: 'evaluatie.zien',
  verwerking: 'verantwoording',
  input: evaluatielijstSchema,
  subject: 'geen-personen',
  run: async (toegang): Promise<Uitkomst<Evaluatielijst>> =>
    gelukt({ regels: await listEvaluatieregels(toegang), magMaken: mag(toegang.actor, 'evaluatie.maken') }),
});

/** What was chosen, to change it; no figure is asked. */
export const readOpzet = query({
  naam: 'opzet van evaluatie openen',
  permission: 'evaluatie.maken',
  verwerking: 'verantwoording',
  input: evaluatieSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }): Promise<Uitkomst<Evaluatie>> => {
    const evaluatie = await findEvaluatie(toegang, id);
    return evaluatie ? gelukt(evaluatie) : nietGevonden('Deze evaluatie');
  },
});

/** The evaluation with every figure asked of the catalogue at this moment; nothing of it is kept. */
export const readEvaluatie = query({
  naam: 'evaluatie openen',
  permission: 'evaluatie.zien',
  verwerking: 'verantwoording',
  input: evaluatieSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }): Promise<Uitkomst<Evaluatiepagina>> => {
    const evaluatie = await findEvaluatie(toegang, id);
    if (!evaluatie) return nietGevonden('Deze evaluatie');
    toegang.merkAan({ soort: 'evaluatie', id });
    const uitkomst = await computeEvaluatie(toegang, evaluatie);
    if (!uitkomst.ok) return uitkomst;
    return gelukt({ ...uitkomst.waarde, magMaken: mag(toegang.actor, 'evaluatie.maken') });
  },
});
