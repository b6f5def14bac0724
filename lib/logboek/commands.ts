import { decryptSubject } from '#lib/platform/crypto.ts';
import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { enqueue } from '#lib/platform/jobs.ts';
import { command } from '#lib/toegang/front-door.ts';
import { hasSubject } from '#lib/logboek/inzien.ts';
import { dossiernummerSchema, zegelstandSchema } from '#lib/logboek/schema.ts';

/**
 * From pseudonym to dossier number, so that somebody who may read the dossier can look further. A reason, and a line in
 * the logboek of that young person: he can read that the privacy officer did this.
 */
export const revealDossiernummer = command({
  naam: 'dossiernummer bij een pseudoniem tonen',
  permission: 'logboek.zien',
  verwerking: 'beheer-en-beveiliging',
  input: dossiernummerSchema,
  run: async (toegang, input) => {
    toegang.merkAan({ soort: 'pseudoniem', id: input.pseudoniem, reden: input.reden });
    if (!(await hasSubject(toegang, input.pseudoniem))) return nietGevonden('Dit pseudoniem');
    return gelukt({ dossiernummer: decryptSubject(Buffer.from(input.pseudoniem, 'hex'), toegang.bureauId) });
  },
  subject: ({ dossiernummer }) => [dossiernummer],
});

/** Asks the worker to recompute every seal of this bureau; the outcome appears on the page of the logboek. */
export const requestVerification = command({
  naam: 'logboek laten narekenen',
  permission: 'logboek.zien',
  verwerking: 'beheer-en-beveiliging',
  input: zegelstandSchema,
  subject: 'geen-personen',
  run: async (toegang) => {
    await enqueue(
      toegang.sql,
      'onderhoud',
      { bureauId: toegang.bureauId, soort: 'logboek-narekenen' },
      `narekenen-${toegang.bureauId}`,
    );
    return gelukt(null);
  },
});
