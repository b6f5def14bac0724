import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { MATRIX } from '#lib/toegang/matrix.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { hashOf } from './commands.ts';
import { findEditie, findInhoud, listEdities } from './data.ts';
import { computeInhoud, readGeschreven } from './lezen.ts';
import type { Editie, Editieteksten, Hoofdstukstand, Inhoud, Openstaand } from './model.ts';
import { kiesbareSchooljaren, openstaand, standVan, uiterlijkOp } from './rules.ts';
import { editieSchema, hoofdstukVanSchema, lijstSchema } from './schema.ts';
import { findVorm } from './vorm/data.ts';
import type { Hoofdstuk } from './vorm/model.ts';

const ZIEN = {
  permission: 'jaarverslag.zien',
  verwerking: 'verantwoording',
  subject: 'geen-personen',
} as const;
const NIET = 'Dit jaarverslag';

export type Jaarverslagenlijst = {
  readonly edities: readonly Editie[];
  readonly heeftVorm: boolean;
  readonly schooljaren: readonly Schooljaar[];
  readonly magMaken: boolean;
  readonly vandaag: Datum;
};

export const listJaarverslagen = query({
  ...ZIEN,
  naam: 'jaarverslagen bekijken',
  input: lijstSchema,
  run: async (toegang): Promise<Uitkomst<Jaarverslagenlijst>> =>
    gelukt({
      edities: await listEdities(toegang),
      heeftVorm: (await findVorm(toegang)) !== undefined,
      schooljaren: kiesbareSchooljaren(toegang.vandaag),
      magMaken: mag(toegang.actor, 'jaarverslag.maken'),
      vandaag: toegang.vandaag,
    }),
});

export type Editiepagina = {
  readonly editie: Editie;
  readonly inhoud: Inhoud;
  /** By id of the chapter; an annex has none. */
  readonly standen: ReadonlyMap<string, Hoofdstukstand>;
  readonly open: readonly Openstaand[];
  readonly uiterlijk: Datum;
  readonly vandaag: Datum;
  /** Of what is shown here; goes along when it is made final. */
  readonly gezien: string;
  /** Of a frozen edition: its content still gives the hash that was kept. */
  readonly hashKlopt: boolean;
  readonly mag: { readonly maken: boolean; readonly vaststellen: boolean; readonly isMaker: boolean };
};

/** One edition as it is read inside the bureau: computed at this moment, or as it was frozen. */
export const readEditie = query({
  ...ZIEN,
  naam: 'jaarverslag lezen',
  input: editieSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Editiepagina>> => {
    const editie = await openEditie(toegang, id);
    if (!editie.ok) return editie;
    const geschreven = await readGeschreven(toegang, id);
    const gelezen = await inhoudVan(toegang, editie.waarde, geschreven);
    if (!gelezen.ok) return gelezen;
    toegang.merkAan({ soort: 'jaarverslag', id });
    const { waarde: inhoud } = gelezen;
    const isConcept = editie.waarde.status === 'concept';
    const gezien = hashOf(inhoud).toString('hex');
    return gelukt({
      ...{ editie: editie.waarde, inhoud, gezien },
      standen: isConcept ? standenVan(geschreven) : new Map<string, Hoofdstukstand>(),
      open: isConcept ? openstaand(geschreven, inhoud) : [],
      uiterlijk: uiterlijkOp(editie.waarde.schooljaar),
      vandaag: toegang.vandaag,
      hashKlopt: isConcept || gezien === editie.waarde.hash,
      mag: {
        maken: mag(toegang.actor, 'jaarverslag.maken'),
        vaststellen: mag(toegang.actor, 'jaarverslag.vaststellen'),
        isMaker: editie.waarde.makers.includes(toegang.gebruikerId ?? ''),
      },
    });
  },
});

export type Hoofdstukpagina = {
  readonly editie: Editie;
  readonly hoofdstuk: Hoofdstuk;
  readonly tekst: { readonly versie: number; readonly tekst: string; readonly afgerond: boolean };
  readonly kaders: Editieteksten['kaders'];
  readonly vorige: string | null;
  readonly volgende: string | null;
};

/** One chapter of an edition, to write it. */
export const readHoofdstuk = query({
  ...ZIEN,
  permission: 'jaarverslag.maken',
  naam: 'hoofdstuk van het jaarverslag openen',
  input: hoofdstukVanSchema,
  run: async (toegang, { id, hoofdstuk }): Promise<Uitkomst<Hoofdstukpagina>> => {
    const editie = await findEditie(toegang, id);
    if (!editie) return nietGevonden(NIET);
    const { vorm, teksten, kaders } = await readGeschreven(toegang, id);
    const plek = vorm.hoofdstukken.findIndex((item) => item.id === hoofdstuk);
    const gevonden = vorm.hoofdstukken[plek];
    if (!gevonden) return nietGevonden('Dit hoofdstuk');
    const tekst = teksten.find(({ hoofdstukId }) => hoofdstukId === hoofdstuk);
    return gelukt({
      ...{ editie, hoofdstuk: gevonden },
      tekst: tekst ?? { versie: 0, tekst: '', afgerond: false },
      kaders: kaders.filter(({ hoofdstukId }) => hoofdstukId === hoofdstuk),
      vorige: vorm.hoofdstukken[plek - 1]?.id ?? null,
      volgende: vorm.hoofdstukken[plek + 1]?.id ?? null,
    });
  },
});

/** Intern figures are for who may see them. */
export async function openEditie(toegang: Toegang, id: string): Promise<Uitkomst<Editie>> {
  const editie = await findEditie(toegang, id);
  if (!editie) return nietGevonden(NIET);
  if (!mag(toegang.actor, 'indicator.zien'))
    return weiger('geen-recht', `Dit hoort niet bij uw rol. ${MATRIX['indicator.zien'].zin}`);
  return gelukt(editie);
}

/** Frozen, or computed at this moment. */
export async function inhoudVan(
  toegang: Toegang,
  editie: Editie,
  geschreven: Editieteksten,
): Promise<Uitkomst<Inhoud>> {
  if (editie.status === 'concept') return computeInhoud(toegang, editie, geschreven);
  const bevroren = await findInhoud(toegang, editie.id);
  if (!bevroren) throw new Error(`Van jaarverslag ${editie.id} is de inhoud weg`);
  return gelukt(bevroren);
}

function standenVan(geschreven: Editieteksten): ReadonlyMap<string, Hoofdstukstand> {
  return new Map(geschreven.vorm.hoofdstukken.map(({ id }) => [id, standVan(id, geschreven)]));
}
