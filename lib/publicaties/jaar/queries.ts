import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import { gelukt } from '#lib/platform/errors.ts';
import { hasGepubliceerd, listOnderweg, listRegels } from '#lib/publicaties/data.ts';
import { kenmerkVan } from '#lib/publicaties/jaar/rules.ts';
import { jaarSchema } from '#lib/publicaties/jaar/schema.ts';
import { readPagina, type Publicatiepagina } from '#lib/publicaties/queries.ts';
import { PUBLICEERBAAR } from '#lib/publicaties/vormen.ts';
import { query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** The figures of a school year that are on their way to the public, for the one who made them and the one who checks. */
export type Publicatiejaar = {
  readonly schooljaar: Schooljaar;
  readonly paginas: readonly Publicatiepagina[];
  readonly gezien: string;
  /** How many may be offered, and how many published, by who looks at it now. */
  readonly aanTeBieden: number;
  readonly teControleren: number;
  /** Titles of what can be published and is neither public nor on its way. */
  readonly ontbreekt: readonly string[];
  /** Titles of what is public of this year, and when the last of it went out; null: nothing is. */
  readonly openbaar: { readonly titels: readonly string[]; readonly laatst: Date } | null;
};

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
    const plaats = ({ publicatie }: Publicatiepagina) => PUBLICEERBAAR.indexOf(publicatie.indicator);
    paginas.sort((a, b) => plaats(a) - plaats(b));
    const ontbreekt: string[] = [];
    for (const code of PUBLICEERBAAR) {
      const isOnderweg = paginas.some(({ publicatie }) => publicatie.indicator === code);
      if (isOnderweg || (await hasGepubliceerd(toegang, { indicator: code, schooljaar }))) continue;
      ontbreekt.push(findIndicator(code)?.titel ?? code);
    }
    const teControleren = paginas.filter(({ mag }) => mag.controleren);
    return gelukt<Publicatiejaar>({
      ...{ schooljaar, paginas, ontbreekt },
      openbaar: await readOpenbaar(toegang, schooljaar),
      gezien: kenmerkVan(teControleren.map(({ publicatie }) => publicatie)),
      aanTeBieden: paginas.filter(({ mag }) => mag.aanbieden).length,
      teControleren: teControleren.length,
    });
  },
});

async function readOpenbaar(toegang: Toegang, schooljaar: Schooljaar): Promise<Publicatiejaar['openbaar']> {
  const regels = (await listRegels(toegang)).filter(
    (regel) => regel.schooljaar === schooljaar && regel.status === 'gepubliceerd',
  );
  const laatst = Math.max(...regels.map(({ gepubliceerdOp }) => gepubliceerdOp?.getTime() ?? 0));
  if (regels.length === 0) return null;
  return { titels: [...new Set(regels.map(({ titel }) => titel))], laatst: new Date(laatst) };
}
