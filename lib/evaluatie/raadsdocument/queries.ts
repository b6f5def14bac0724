import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { makeBestand } from '#lib/platform/verslag/bestanden.ts';
import type { Bestandsoort } from '#lib/platform/verslag/labels.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { findEvaluatie } from '../data.ts';
import type { Evaluatie } from '../model.ts';
import { findDocument, listDocumenten } from './data.ts';
import type { Raadsdocument, Raadsdocumentregel } from './model.ts';
import { decideNieuwe } from './uitgaven/rules.ts';
import { bestandSchema, documentenSchema, documentSchema } from './schema.ts';

const kop = { permission: 'evaluatie.zien', verwerking: 'verantwoording', subject: 'geen-personen' } as const;
const NIET = 'Dit document';

export type Raadsdocumenten = {
  readonly evaluatie: Evaluatie;
  readonly regels: readonly Raadsdocumentregel[];
  readonly magMaken: boolean;
  /** There was a public edition before, so that a new one needs a note; and there is room for a new one. */
  readonly wasOpenbaar: boolean;
  readonly kanNieuw: boolean;
};

export const listRaadsdocumenten = query({
  ...kop,
  naam: 'raadsdocumenten van evaluatie bekijken',
  input: documentenSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Raadsdocumenten>> => {
    const evaluatie = await findEvaluatie(toegang, id);
    if (!evaluatie) return nietGevonden('Deze evaluatie');
    const regels = await listDocumenten(toegang, id);
    return gelukt({
      ...{ evaluatie, regels, magMaken: mag(toegang.actor, 'evaluatie.maken') },
      wasOpenbaar: regels.some(({ status }) => status === 'gepubliceerd' || status === 'ingetrokken'),
      kanNieuw: decideNieuwe(regels, 'gelezen').ok,
    });
  },
});

export const readRaadsdocument = query({
  ...kop,
  naam: 'raadsdocument openen',
  input: documentSchema,
  run: async (toegang, { id, document }): Promise<Uitkomst<Raadsdocumentpagina>> => {
    const gevonden = await findDocument(toegang, id, document);
    if (!gevonden) return nietGevonden(NIET);
    toegang.merkAan({ soort: 'evaluatie', id });
    return gelukt({
      ...gevonden,
      bureau: toegang.actor.bureau.code,
      isMaker: gevonden.gemaaktDoorId === toegang.gebruikerId,
      magMaken: mag(toegang.actor, 'evaluatie.maken'),
      magKeuren: mag(toegang.actor, 'evaluatie.goedkeuren'),
    });
  },
});

/** With what this reader may do with it. */
export type Raadsdocumentpagina = Raadsdocument & {
  readonly bureau: string;
  readonly isMaker: boolean;
  readonly magMaken: boolean;
  readonly magKeuren: boolean;
};

export type Raadsbestand = {
  readonly naam: string;
  readonly als: Bestandsoort;
  readonly document: Raadsdocument;
};

/** Who takes the file along; the log names the file as well as the evaluation. */
export const readRaadsbestand = query({
  ...kop,
  naam: 'raadsdocument downloaden',
  input: bestandSchema,
  run: async (toegang, { id, document, als }): Promise<Uitkomst<Raadsbestand>> => {
    const gevonden = await findDocument(toegang, id, document);
    if (!gevonden) return nietGevonden(NIET);
    toegang.merkAan({ soort: 'evaluatie', id });
    const dag = gevonden.gemaaktOp.toISOString().slice(0, 10);
    return gelukt({ naam: `evaluatie-${gevonden.lezer}-${dag}.${als}`, als, document: gevonden });
  },
});

/** The file itself, after the door is closed again: a browser must not hold the database. */
export async function makeRaadsbestand({ document, als }: Raadsbestand): Promise<Buffer> {
  return makeBestand(document.verslag, als);
}
