import {
  LPW_CATEGORIEEN,
  LPW_SOORTEN,
  type Eerderdeel,
  type Overdrachtsdossier,
} from '#lib/overdracht/model.ts';
import { zonderStrafrecht } from '#lib/overdracht/rules.ts';

const LIJSTEN = ['inschrijvingen', 'meldingen', 'werkprocessen', 'thuiszitten', 'contact'] as const;
type Lijst = (typeof LIJSTEN)[number];
type Item<L extends Lijst> = NonNullable<Eerderdeel[L]>[number];

/** By what one recognises the same thing in two handovers; how it ended may have changed in between. */
const SLEUTEL: { readonly [L in Lijst]: (item: Item<L>) => string } = {
  inschrijvingen: ({ brin, vestiging, van }) => `${brin}|${vestiging ?? '00'}|${van}`,
  meldingen: ({ ontvangenOp, categorie }) => `${ontvangenOp}|${categorie}`,
  werkprocessen: ({ soort, gestartOp }) => `${soort}|${gestartOp}`,
  thuiszitten: ({ soort, sinds }) => `${soort}|${sinds}`,
  contact: ({ datum, soort, met, verslag }) => `${datum}|${soort}|${met}|${verslag}`,
};

/** A received dossier as a part of a later one, with the parts that it held itself. */
export function delenVan(dossier: Overdrachtsdossier): Eerderdeel[] {
  const { van, vanId, gemaaktOp, inschrijvingen, meldingen, werkprocessen, thuiszitten, contact } = dossier;
  const eigen = { van, vanId, gemaaktOp, inschrijvingen, meldingen, werkprocessen, thuiszitten, contact };
  return [eigen, ...(dossier.eerder ?? [])];
}

/**
 * The history of earlier bureaus, the last one first, each thing once. What went back and forth comes in by two ways: of one
 * origin the newest version stays, and what this bureau has itself (`hier`) is left out. Nothing outside the Lpw part remains.
 */
export function bundelEerder(delen: readonly Eerderdeel[], hier: Eerderdeel): Eerderdeel[] {
  const gezien: Eerderdeel[] = [hier];
  const uit: Eerderdeel[] = [];
  for (const deel of delen.map(alleenLpw).toSorted((a, b) => (a.gemaaktOp < b.gemaaktOp ? 1 : -1))) {
    const rest = zonder(deel, gezien);
    gezien.push(deel);
    if (LIJSTEN.some((lijst) => (rest[lijst] ?? []).length > 0)) uit.push(rest);
  }
  return uit;
}

/** Is this the same bureau? Of a dossier from before its number went along, its name says so. */
export function zelfdeBureau(
  een: Pick<Eerderdeel, 'van' | 'vanId'>,
  ander: Pick<Eerderdeel, 'van' | 'vanId'>,
): boolean {
  return een.vanId !== undefined && ander.vanId !== undefined
    ? een.vanId === ander.vanId
    : een.van === ander.van;
}

/** An enrolment is the same whoever wrote it down; all else belongs to the bureau that made it. */
function zonder(deel: Eerderdeel, gezien: readonly Eerderdeel[]): Eerderdeel {
  const eigen = gezien.filter((ander) => zelfdeBureau(ander, deel));
  return {
    ...deel,
    inschrijvingen: nieuw('inschrijvingen', deel, gezien),
    meldingen: nieuw('meldingen', deel, eigen),
    werkprocessen: nieuw('werkprocessen', deel, eigen),
    thuiszitten: nieuw('thuiszitten', deel, eigen),
    contact: nieuw('contact', deel, eigen),
  };
}

function nieuw<L extends Lijst>(lijst: L, deel: Eerderdeel, gezien: readonly Eerderdeel[]): Item<L>[] {
  const itemsVan = (bron: Eerderdeel) => (bron[lijst] ?? []) as readonly Item<L>[];
  const bekend = new Set(gezien.flatMap((bron) => itemsVan(bron).map(SLEUTEL[lijst])));
  return itemsVan(deel).filter((item) => !bekend.has(SLEUTEL[lijst](item)));
}

/** A dossier was made by the rules of its day and perhaps elsewhere, so what may go along is looked at again. */
function alleenLpw(deel: Eerderdeel): Eerderdeel {
  const [soorten, categorieen]: readonly (readonly string[])[] = [LPW_SOORTEN, LPW_CATEGORIEEN];
  return {
    ...deel,
    meldingen: deel.meldingen.filter(({ categorie }) => categorieen?.includes(categorie)),
    werkprocessen: deel.werkprocessen
      .filter(({ soort }) => soorten?.includes(soort))
      .map((werk) => zonderStrafrecht(werk, werk.resultaat)),
  };
}
