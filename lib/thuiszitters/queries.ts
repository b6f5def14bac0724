import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { bladVan } from '#lib/platform/bladeren/rules.ts';
import { listLangdurigsignalen } from '#lib/meldingen/langdurig/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { readParameters } from './data.ts';
import { THUISZITTERKOLOMMEN } from './lijst/kolommen.ts';
import { listGemeentekeuzes, listLangdurigregels, listThuiszittersOp } from './lijst/data.ts';
import type { Thuiszitterslijst } from './lijst/model.ts';
import { lijstSchema } from './lijst/schema.ts';

const PER_PAGINA = 50;
const SIGNALEN = 20;

/** Who is at home today, longest first; the next page begins after `verder`. */
export const listThuiszitters = query({
  naam: 'thuiszitters bekijken',
  permission: 'thuiszitters.zien',
  verwerking: 'leerplicht-toezicht',
  input: lijstSchema,
  subject: ({ rijen, signalen }: Thuiszitterslijst) =>
    [...rijen, ...signalen].map(({ jongereId }) => jongereId),
  run: async (toegang, vraag): Promise<Uitkomst<Thuiszitterslijst>> => {
    const gevonden = await listThuiszittersOp(toegang, vraag, PER_PAGINA + 1);
    const rijen = gevonden.slice(0, PER_PAGINA);
    const verder = gevonden.length > PER_PAGINA ? (rijen.at(-1)?.id ?? null) : null;
    const { lrvGrens } = await readParameters(toegang);
    const weg = bladVan(await listLangdurigsignalen(toegang, lrvGrens, vraag.weg, SIGNALEN + 1), SIGNALEN);
    const { actor, vandaag } = toegang;
    return gelukt({
      ...{ rijen, verder, vandaag },
      gemeenten: await listGemeentekeuzes(toegang),
      stand: await readLijststand(toegang, 'thuiszitters', THUISZITTERKOLOMMEN),
      signalen: await listLangdurigregels(toegang, weg.rijen),
      verderWeg: weg.verder,
      mag: { schoolgang: mag(actor, 'dossier.wijzigen'), agenda: mag(actor, 'agenda.beheren') },
    });
  },
});
