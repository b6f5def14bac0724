import { bladVan } from '#lib/platform/bladeren/rules.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { toLeverbestand } from '#lib/vrijstellingen/levering/bestand.ts';
import type { Leverpagina } from '#lib/vrijstellingen/levering/model.ts';
import { bestandSchema, leverlijstSchema } from '#lib/vrijstellingen/levering/schema.ts';
import {
  countLeveringen,
  listBestanden,
  listLeverrijen,
  readBestandsregels,
} from '#lib/vrijstellingen/levering/uitgaand/data.ts';

type Bestandsinhoud = { readonly inhoud: string; readonly jongereIds: readonly string[] };

const PER_PAGINA = 50;
const BESTANDEN = 12;
const KERN = { permission: 'vrijstelling.leveren', verwerking: 'leerplicht-toezicht' } as const;

/** What DUO must still hear, and what became of what it heard. */
export const readLeveringen = query({
  ...KERN,
  naam: 'leveringen van vrijstellingen bekijken',
  input: leverlijstSchema,
  subject: (out: Leverpagina) => out.rijen.map((rij) => rij.jongereId),
  run: async (toegang, vanaf): Promise<Uitkomst<Leverpagina>> => {
    const { rijen, verder } = bladVan(await listLeverrijen(toegang, vanaf.na, PER_PAGINA + 1), PER_PAGINA);
    const bestanden = bladVan(await listBestanden(toegang, vanaf.bestanden, BESTANDEN + 1), BESTANDEN);
    return gelukt({
      tellingen: await countLeveringen(toegang),
      rijen,
      bestanden: bestanden.rijen,
      verder: { na: verder, bestanden: bestanden.verder },
    });
  },
});

/** The file itself. Each person in it gets a line in the Logboek Dataverwerkingen, each time it is taken. */
export const readLeverbestand = query({
  ...KERN,
  naam: 'bestand met vrijstellingen voor DUO ophalen',
  input: bestandSchema,
  subject: (out: Bestandsinhoud) => out.jongereIds,
  run: async (toegang, { id }): Promise<Uitkomst<Bestandsinhoud>> => {
    const regels = await readBestandsregels(toegang, id);
    if (regels.length === 0) return nietGevonden('Dit bestand');
    toegang.merkAan({ soort: 'vrijstellingenbestand', id });
    return gelukt({ inhoud: toLeverbestand(regels), jongereIds: regels.map((regel) => regel.jongereId) });
  },
});
