import { schooljaarVan, addSchooljaren } from '#lib/kalender/rules.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { listRegels, readOne } from '#lib/publicaties/data.ts';
import type { Publicatie, Publicatieregel } from '#lib/publicaties/model.ts';
import { hashOf, sealIntern } from '#lib/publicaties/commands.ts';
import { lijstSchema, publicatieSchema } from '#lib/publicaties/schema.ts';
import { PUBLICEERBAAR } from '#lib/publicaties/vormen.ts';
import { mag, query } from '#lib/toegang/front-door.ts';

const VERWERKING = 'verantwoording';
const JAREN = 6;

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
      regels: await listRegels(toegang),
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
  readonly publicatie: Publicatie;
  /** The content still gives the hash that was frozen with it. */
  readonly hashKlopt: boolean;
  readonly mag: {
    readonly aanbieden: boolean;
    readonly controleren: boolean;
    readonly intrekken: boolean;
    readonly isMaker: boolean;
  };
};

/** One publication with both renderings beside each other, for the one who checks. */
export const readPublicatie = query({
  naam: 'publicatie bekijken',
  permission: 'publicatie.zien',
  verwerking: VERWERKING,
  input: publicatieSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }) => {
    const publicatie = await readOne(toegang, id);
    if (!publicatie) return nietGevonden('Deze publicatie');
    const isMaker = publicatie.gemaaktDoor === toegang.gebruikerId;
    const { actor } = toegang;
    return gelukt<Publicatiepagina>({
      publicatie,
      hashKlopt: isIntact(toegang.bureauId, publicatie),
      mag: {
        aanbieden: publicatie.status === 'concept' && mag(actor, 'publicatie.maken'),
        controleren: publicatie.status === 'ter-controle' && mag(actor, 'publicatie.goedkeuren') && !isMaker,
        intrekken: publicatie.status === 'gepubliceerd' && mag(actor, 'publicatie.goedkeuren'),
        isMaker,
      },
    });
  },
});

/** What was frozen is what stands there now: the public content by its digest, the exact content by its keyed seal. */
function isIntact(bureauId: number, { openbaar, intern, hash, internZegel }: Publicatie): boolean {
  return (
    hashOf(openbaar).toString('hex') === hash &&
    (internZegel === null || sealIntern(bureauId, intern).toString('hex') === internZegel)
  );
}
