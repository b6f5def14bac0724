import { schooljaarVan, addSchooljaren } from '#lib/kalender/rules.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { listRegels, readOne } from '#lib/publicaties/data.ts';
import type { Intern, Publicatie, Publicatieregel } from '#lib/publicaties/model.ts';
import { isIntact } from '#lib/publicaties/commands.ts';
import type { Actueel } from '#lib/publicaties/narekenen/model.ts';
import { readActueel } from '#lib/publicaties/narekenen/queries.ts';
import { isOpenbaar } from '#lib/publicaties/policy.ts';
import { lijstSchema, publicatieSchema } from '#lib/publicaties/schema.ts';
import { readTeldag } from '#lib/publicaties/teldag/data.ts';
import { verschiltVanDag } from '#lib/publicaties/teldag/rules.ts';
import { PUBLICEERBAAR } from '#lib/publicaties/vormen.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const VERWERKING = 'verantwoording';
const JAREN = 6;

/** Exact counts, and what is not public yet, are for who may see figures inside the bureau. */
const zietIntern = ({ actor }: Toegang) => mag(actor, 'indicator.zien');

export type Publicatieoverzicht = {
  readonly regels: readonly Publicatieregel[];
  readonly schooljaren: readonly Schooljaar[];
  readonly indicatoren: readonly { code: string; titel: string }[];
  readonly magMaken: boolean;
};

export const listPublicaties = query({
  naam: 'publicaties bekijken',
  permission: 'publicatie.zien',
  verwerking: VERWERKING,
  input: lijstSchema,
  subject: 'geen-personen',
  run: async (toegang) => {
    const nu = schooljaarVan(toegang.vandaag);
    return gelukt<Publicatieoverzicht>({
      regels: (await listRegels(toegang)).filter((regel) => zietIntern(toegang) || isOpenbaar(regel)),
      schooljaren: Array.from({ length: JAREN }, (_, index) => addSchooljaren(nu, -index)),
      indicatoren: PUBLICEERBAAR.flatMap((code) => {
        const indicator = findIndicator(code);
        return indicator ? [{ code, titel: indicator.titel }] : [];
      }),
      magMaken: mag(toegang.actor, 'publicatie.maken'),
    });
  },
});

export type Publicatiepagina = {
  /** Without the exact counts for who may see only what is public. */
  readonly publicatie: Omit<Publicatie, 'intern'> & { readonly intern: Intern | null };
  /** The content still gives the hash that was frozen with it. */
  readonly hashKlopt: boolean;
  /** Of what is public: each table as it was frozen and as it would be now; for who may see the exact counts. */
  readonly actueel: readonly Actueel[];
  /** Of a state: the day of the year of another school year that is public, where that is another day than here; else null. */
  readonly andereDag: Datum | null;
  readonly mag: {
    readonly narekenen: boolean;
    readonly aanbieden: boolean;
    readonly controleren: boolean;
    readonly intrekken: boolean;
    readonly isMaker: boolean;
  };
};

/** One publication with both renderings beside each other, for the one who checks; the griffie reads what is public. */
export const readPublicatie = query({
  naam: 'publicatie bekijken',
  permission: 'publicatie.zien',
  verwerking: VERWERKING,
  input: publicatieSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }) => {
    const pagina = await readPagina(toegang, id);
    return pagina ? gelukt(pagina) : nietGevonden('Deze publicatie');
  },
});

/** The same as a part of another page; undefined when there is none. */
export async function readPagina(toegang: Toegang, id: string): Promise<Publicatiepagina | undefined> {
  const bevroren = await readOne(toegang, id);
  const metExact = zietIntern(toegang);
  if (!bevroren || (!metExact && !isOpenbaar(bevroren))) return undefined;
  const publicatie = metExact
    ? bevroren
    : { ...bevroren, intern: null, internZegel: null, laatsteFeit: null };
  const isMaker = publicatie.gemaaktDoor === toegang.gebruikerId;
  const { actor } = toegang;
  return {
    publicatie,
    hashKlopt: isIntact(toegang.bureauId, bevroren),
    actueel: metExact && publicatie.status === 'gepubliceerd' ? await readActueel(toegang, bevroren) : [],
    andereDag: await readAndereDag(toegang, bevroren),
    mag: {
      narekenen: mag(actor, 'publicatie.narekenen'),
      aanbieden: publicatie.status === 'concept' && mag(actor, 'publicatie.maken'),
      controleren: publicatie.status === 'ter-controle' && mag(actor, 'publicatie.goedkeuren') && !isMaker,
      intrekken: publicatie.status === 'gepubliceerd' && mag(actor, 'publicatie.goedkeuren'),
      isMaker,
    },
  };
}

async function readAndereDag(
  toegang: Toegang,
  { indicator, schooljaar, peildatum }: Publicatie,
): Promise<Datum | null> {
  if (!findIndicator(indicator)?.isStand) return null;
  const ander = await readTeldag(toegang, indicator, schooljaar);
  return ander && verschiltVanDag([ander, peildatum]) ? ander : null;
}
