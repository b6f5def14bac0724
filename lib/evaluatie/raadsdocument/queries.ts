import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import type { Verslag } from '#lib/platform/verslag/model.ts';
import { makeBestand } from '#lib/platform/verslag/bestanden.ts';
import type { Bestandsoort } from '#lib/platform/verslag/labels.ts';
import { findDocument as findOpenbaar, findPdf, readPdf } from '#lib/publicaties/pdf/data.ts';
import type { Pdfplek, Pdfstand } from '#lib/publicaties/pdf/model.ts';
import { alsBestand, pdfstandVan } from '#lib/publicaties/pdf/rules.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { findEvaluatie } from '../data.ts';
import type { Evaluatie } from '../model.ts';
import { findDocument, listDocumenten } from './data.ts';
import type { Raadsdocument, Raadsdocumentregel } from './model.ts';
import { decideNieuwe } from './uitgaven/rules.ts';
import { bestandSchema, documentenSchema, documentSchema } from './schema.ts';

const kop = { permission: 'evaluatie.zien', verwerking: 'verantwoording', subject: 'geen-personen' } as const;
const NIET = 'Dit document';
const pdfplek = (id: string): Pdfplek => ({ bron: 'evaluatie', id });

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
      pdf:
        gevonden.status === 'gepubliceerd'
          ? pdfstandVan(await findPdf(toegang, pdfplek(document)), toegang.nu)
          : null,
      isMaker: gevonden.gemaaktDoorId === toegang.gebruikerId,
      magMaken: mag(toegang.actor, 'evaluatie.maken'),
      magKeuren: mag(toegang.actor, 'evaluatie.goedkeuren'),
    });
  },
});

/** With what this reader may do with it. */
export type Raadsdocumentpagina = Raadsdocument & {
  readonly bureau: string;
  /** Of one that is public: how far the PDF for everybody is. */
  readonly pdf: Pdfstand | null;
  readonly isMaker: boolean;
  readonly magMaken: boolean;
  readonly magKeuren: boolean;
};

export type Raadsbestand = {
  readonly naam: string;
  readonly als: Bestandsoort;
  readonly verslag: Verslag;
  /** Of one that is public: the PDF that everybody gets. */
  readonly klaar: Buffer | undefined;
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
    const openbaar = await findOpenbaar(toegang, pdfplek(document));
    return gelukt({
      ...{ naam: `evaluatie-${gevonden.lezer}-${dag}.${als}`, als },
      verslag: openbaar ? alsBestand(openbaar.verslag, openbaar) : gevonden.verslag,
      klaar: openbaar && als === 'pdf' ? await readPdf(toegang, pdfplek(document)) : undefined,
    });
  },
});

/** The file itself, after the door is closed again: a browser must not hold the database. */
export async function makeRaadsbestand({ verslag, als, klaar }: Raadsbestand): Promise<Buffer> {
  return klaar ?? makeBestand(verslag, als);
}
