import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { gelukt } from '#lib/platform/errors.ts';
import { hasGepubliceerd, listOnderweg } from '#lib/publicaties/data.ts';
import type { Publicatiejaar } from '#lib/publicaties/jaar/model.ts';
import { kenmerkVan } from '#lib/publicaties/jaar/rules.ts';
import { jaarSchema } from '#lib/publicaties/jaar/schema.ts';
import { readPagina, type Publicatiepagina } from '#lib/publicaties/queries.ts';
import { PUBLICEERBAAR } from '#lib/publicaties/vormen.ts';
import { query } from '#lib/toegang/front-door.ts';

/** All figures of a school year that are not public yet, each as on its own page. */
export const readPublicatiejaar = query({
  naam: 'publicaties van een schooljaar bekijken',
  permission: 'publicatie.zien',
  verwerking: 'verantwoording',
  input: jaarSchema,
  subject: 'geen-personen',
  run: async (toegang, { schooljaar }) => {
    const paginas: Publicatiepagina[] = [];
    for (const { id } of await listOnderweg(toegang, schooljaar)) {
      const pagina = await readPagina(toegang, id);
      if (pagina) paginas.push(pagina);
    }
    const ontbreekt: string[] = [];
    for (const code of PUBLICEERBAAR) {
      const isOnderweg = paginas.some(({ publicatie }) => publicatie.indicator === code);
      if (isOnderweg || (await hasGepubliceerd(toegang, { indicator: code, schooljaar }))) continue;
      ontbreekt.push(findIndicator(code)?.titel ?? code);
    }
    const teControleren = paginas.filter(({ mag }) => mag.controleren);
    return gelukt<Publicatiejaar>({
      ...{ schooljaar, paginas, ontbreekt },
      gezien: kenmerkVan(teControleren.map(({ publicatie }) => publicatie)),
      aanTeBieden: paginas.filter(({ mag }) => mag.aanbieden).length,
      teControleren: teControleren.length,
    });
  },
});
