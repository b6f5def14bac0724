import { randomBytes } from 'node:crypto';
import { gelukt } from '#lib/platform/errors.ts';
import { leegSchema } from '#lib/contact/afspraken/schema.ts';
import { revokeLink, saveLink } from '#lib/contact/agenda/data.ts';
import { command } from '#lib/toegang/front-door.ts';

const kop = {
  permission: 'agenda.link',
  verwerking: 'leerplicht-toezicht',
  input: leegSchema,
  subject: 'geen-personen',
} as const;

/** 128 bits of chance, shown once. Never idempotent by key: a kept answer would keep the secret. */
export const maakAgendalink = command({
  ...kop,
  naam: 'agendalink maken',
  run: async (toegang) => {
    const token = randomBytes(16).toString('base64url');
    await saveLink(toegang, token);
    return gelukt({ token });
  },
});

export const trekAgendalinkIn = command({
  ...kop,
  naam: 'agendalink intrekken',
  run: async (toegang) => {
    await revokeLink(toegang);
    return gelukt(null);
  },
});
