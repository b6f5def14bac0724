import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import {
  afkeurSchema,
  bestandSchema,
  leegSchema,
  leveringSchema,
} from '#lib/vrijstellingen/levering/schema.ts';
import { bundleKlaar, markGeleverd, moveLevering } from '#lib/vrijstellingen/levering/uitgaand/data.ts';

type Klaar = { id: string; aantal: number; jongereIds: string[] };
const KERN = {
  permission: 'vrijstelling.leveren',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => out.jongereIds,
} as const;

/** Everything that stands ready goes into one file; it can be taken as often as needed. */
export const maakLeverbestand = command({
  ...KERN,
  naam: 'bestand met vrijstellingen voor DUO maken',
  input: leegSchema,
  run: async (toegang): Promise<Uitkomst<Klaar & { zonder: number }>> => {
    const id = crypto.randomUUID();
    const { ids, zonder } = await bundleKlaar(toegang, id);
    toegang.merkAan({ soort: 'vrijstellingenbestand', id });
    if (ids.length === 0 && zonder === 0) return weiger('niets-klaar', 'Er staat niets klaar voor DUO.');
    return gelukt({ id, aantal: ids.length, zonder, jongereIds: ids });
  },
});

export const meldLeveringAangekomen = command({
  ...KERN,
  naam: 'levering van vrijstellingen aangekomen',
  input: bestandSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> => {
    const jongereIds = await markGeleverd(toegang, id);
    return jongereIds.length > 0
      ? gelukt({ id, aantal: jongereIds.length, jongereIds })
      : nietGevonden('Een bestand dat nog moet aankomen');
  },
});

/** DUO refused a line; its reason stays with it, until it is mended and goes along again. */
export const keurLeveringAf = command({
  ...KERN,
  naam: 'levering van een vrijstelling afgekeurd',
  input: afkeurSchema,
  run: async (toegang, { id, reden }): Promise<Uitkomst<Klaar>> => {
    const jongereId = await moveLevering(toegang, id, ['in-bestand', 'geleverd'], 'afgekeurd', reden);
    return jongereId ? gelukt({ id, aantal: 1, jongereIds: [jongereId] }) : nietGevonden('Deze levering');
  },
});

export const leverOpnieuw = command({
  ...KERN,
  naam: 'vrijstelling opnieuw leveren',
  input: leveringSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> => {
    const jongereId = await moveLevering(toegang, id, ['afgekeurd', 'in-bestand'], 'klaar', null);
    return jongereId ? gelukt({ id, aantal: 1, jongereIds: [jongereId] }) : nietGevonden('Deze levering');
  },
});
