import { NIEUWKOMERKOLOMMEN } from '#lib/nieuwkomers/kolommen.ts';
import { listNieuwkomersOp, readLangNaMaanden } from '#lib/nieuwkomers/data.ts';
import type { Nieuwkomerslijst } from '#lib/nieuwkomers/model.ts';
import { lijstSchema } from '#lib/nieuwkomers/schema.ts';
import { bladVan } from '#lib/platform/bladeren/rules.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';

const PER_PAGINA = 50;

/** Who is in nieuwkomersonderwijs, since when and what comes next. */
export const listNieuwkomers = query({
  naam: 'nieuwkomers bekijken',
  permission: 'nieuwkomers.zien',
  verwerking: 'leerplicht-toezicht',
  input: lijstSchema,
  subject: ({ rijen }: Nieuwkomerslijst) => rijen.map(({ jongereId }) => jongereId),
  run: async (toegang, vraag): Promise<Uitkomst<Nieuwkomerslijst>> => {
    const langNaMaanden = await readLangNaMaanden(toegang);
    const gevonden = await listNieuwkomersOp(toegang, { ...vraag, langNaMaanden }, PER_PAGINA + 1);
    return gelukt({
      ...bladVan(gevonden, PER_PAGINA),
      gemeenten: await listGemeenten(toegang),
      stand: await readLijststand(toegang, 'nieuwkomers', NIEUWKOMERKOLOMMEN),
      vandaag: toegang.vandaag,
      langNaMaanden,
    });
  },
});

export const exportNieuwkomers = exportQuery({
  lijst: 'nieuwkomers',
  zien: 'nieuwkomers.zien',
  verwerking: 'leerplicht-toezicht',
  filter: lijstSchema,
  kolommen: NIEUWKOMERKOLOMMEN,
  rijen: async (toegang, vraag, hooguit) => {
    const langNaMaanden = await readLangNaMaanden(toegang);
    return listNieuwkomersOp(toegang, { ...vraag, na: null, langNaMaanden }, hooguit);
  },
  jongereVan: (rij) => rij.jongereId,
});
