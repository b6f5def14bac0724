import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { claimUndelivered, markVerteld, retryUndelivered } from '#lib/meldingen/terugmelding/data.ts';
import { opnemenSchema, opnieuwSchema, verteldSchema } from '#lib/meldingen/terugmelding/schema.ts';
import { command } from '#lib/toegang/front-door.ts';

type Klaar = { id: string; jongereId: string | null };
const KERN = { permission: 'melding.koppelen', verwerking: 'leerplicht-toezicht' } as const;
const subject = (out: Klaar) => (out.jongereId ? [out.jongereId] : []);

/** Lets the worker try again what it had given up on. */
export const retryTerugmeldingen = command({
  ...KERN,
  naam: 'terugmeldingen opnieuw bezorgen',
  input: opnieuwSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }) => gelukt({ aantal: await retryUndelivered(toegang, id) }),
});

/** The school heard it in another way; the exchange is not tried again. */
export const tellTerugmelding = command({
  ...KERN,
  naam: 'terugmelding als verteld vastleggen',
  input: verteldSchema,
  subject,
  run: async (toegang, { id, hoe }): Promise<Uitkomst<Klaar>> => {
    const gedaan = await markVerteld(toegang, id, hoe);
    return gedaan
      ? gelukt(gedaan)
      : weiger('al-afgedaan', 'Deze terugmelding is intussen bezorgd of al verteld.');
  },
});

export const claimTerugmelding = command({
  ...KERN,
  naam: 'niet bezorgde terugmelding op zich nemen',
  input: opnemenSchema,
  subject,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> => {
    const gedaan = await claimUndelivered(toegang, id);
    return gedaan ? gelukt(gedaan) : nietGevonden('Deze terugmelding');
  },
});
