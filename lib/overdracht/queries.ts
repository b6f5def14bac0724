import { readWoonplaats } from '#lib/jongeren/gemeenten/data.ts';
import type { Woonplaats } from '#lib/jongeren/gemeenten/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { bladVan } from '#lib/platform/bladeren/rules.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { findByPgn, readPersoon } from '#lib/jongeren/data.ts';
import { parsePersoonsgebondenNummer } from '#lib/jongeren/identificatie.ts';
import { checkKijkrecht, filterOpVrij } from '#lib/jongeren/kijkrecht/data.ts';
import { listVerantwoordelijken } from '#lib/jongeren/keuzelijsten/data.ts';
import type { Keuze } from '#lib/jongeren/keuzelijsten/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { countTeDoen, findAanbod, listAanbod, type Aanbod } from '#lib/overdracht/aanbod/data.ts';
import { listOvergenomen, type Overgenomen } from '#lib/overdracht/aanbod/overnemen/data.ts';
import {
  isEigenGemeente,
  listDoelen,
  listOverdrachtenVan,
  listUitgaand,
  readUitgaand,
  readWeggegeven,
  type Doel,
  type Eerdereoverdracht,
  type Weggegeven,
} from '#lib/overdracht/data.ts';
import { readEigenDeel } from '#lib/overdracht/dossier/data.ts';
import { bundelEerder, zelfdeBureau } from '#lib/overdracht/eerder/rules.ts';
import type { Eerderdeel, Overdrachtenlijst, Overdrachtsdossier } from '#lib/overdracht/model.ts';
import { bereidVoorSchema, idSchema, leegSchema, lijstSchema } from '#lib/overdracht/schema.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const PER_PAGINA = 50;

export const listOverdrachten = query({
  naam: 'overdrachten bekijken',
  permission: 'overdracht.doen',
  verwerking: 'leerplicht-toezicht',
  input: lijstSchema,
  subject: (out: Overdrachtenlijst) => out.uit.map(({ jongereId }) => jongereId),
  run: async (toegang, { aangeboden, overgedragen }): Promise<Uitkomst<Overdrachtenlijst>> => {
    const aanbod = bladVan(await listAanbod(toegang, aangeboden, PER_PAGINA + 1), PER_PAGINA);
    const uit = bladVan(await listUitgaand(toegang, overgedragen, PER_PAGINA + 1), PER_PAGINA);
    const ids = [...aanbod.rijen, ...uit.rijen].flatMap(({ jongereId }) => jongereId ?? []);
    const vrij = await filterOpVrij(toegang, [...new Set(ids)]);
    return gelukt({
      aanbod: aanbod.rijen.map((rij) =>
        !rij.jongereId || vrij.has(rij.jongereId) ? rij : { ...rij, naam: null },
      ),
      uit: uit.rijen.map((rij) =>
        vrij.has(rij.jongereId) ? rij : { ...rij, naam: null, weigerreden: null },
      ),
      verder: { aangeboden: aanbod.verder, overgedragen: uit.verder },
      mag: { doen: mag(toegang.actor, 'overdracht.doen') },
    });
  },
});

/** How many offers ask for something, for the start of the day: numbers, nobody's name. */
export const countAanbod = query({
  naam: 'openstaand aanbod van dossiers tellen',
  permission: 'overdracht.doen',
  verwerking: 'leerplicht-toezicht',
  input: leegSchema,
  subject: 'geen-personen',
  run: async (toegang) => gelukt(await countTeDoen(toegang)),
});

export type Overdrachtvoorbereiding = {
  readonly naam: string;
  readonly doelen: readonly Doel[];
  /** Where the BRP says this person lives; `elders` when that is not a gemeente of this bureau, then the form starts with it. */
  readonly brp: (Woonplaats & { readonly elders: boolean }) | null;
  readonly vandaag: Datum;
  /** Where it went before, and what became of that. */
  readonly eerder: readonly Eerdereoverdracht[];
};

export const bereidOverdrachtVoor = query({
  naam: 'overdracht van dossier voorbereiden',
  permission: 'overdracht.doen',
  verwerking: 'leerplicht-toezicht',
  input: bereidVoorSchema,
  subject: (_: Overdrachtvoorbereiding, { jongereId }) => [jongereId],
  run: async (toegang, { jongereId }): Promise<Uitkomst<Overdrachtvoorbereiding>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const persoon = await readPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    const doelen = await listDoelen(toegang);
    const woont = await readWoonplaats(toegang, jongereId);
    const hier = woont && (await isEigenGemeente(toegang, woont.gemeente));
    const brp = woont ? { ...woont, elders: !hier } : null;
    return gelukt({
      naam: formatNaam(persoon.naam),
      doelen,
      brp,
      vandaag: toegang.vandaag,
      eerder: await listOverdrachtenVan(toegang, jongereId),
    });
  },
});

/** What was handed over, as it was on that day: to download for a gemeente outside, or to look back at. */
export const readOverdrachtsdossier = query({
  naam: 'overgedragen dossier openen',
  permission: 'overdracht.doen',
  verwerking: 'leerplicht-toezicht',
  input: idSchema,
  subject: (out: { jongereId: string; dossier: Overdrachtsdossier }) => [out.jongereId],
  run: async (toegang, { id }) => {
    const uit = await readUitgaand(toegang, id);
    if (!uit) return nietGevonden('Deze overdracht');
    const toegelaten = await checkKijkrecht(toegang, uit.jongereId);
    return toegelaten.ok ? gelukt(uit) : toegelaten;
  },
});

export type Overgenomenlijst = {
  readonly overgenomen: readonly Overgenomen[];
  /** Where it went; null: it is of this bureau, or it came back. */
  readonly weg: Weggegeven | null;
};

/** What of this dossier came from another bureau. */
export const listOvergenomenVan = query({
  naam: 'overgenomen dossiers van een jongere bekijken',
  permission: 'overdracht.doen',
  verwerking: 'leerplicht-toezicht',
  input: bereidVoorSchema,
  subject: (_: Overgenomenlijst, { jongereId }) => [jongereId],
  run: async (toegang, { jongereId }): Promise<Uitkomst<Overgenomenlijst>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    return gelukt({
      overgenomen: await listOvergenomen(toegang, jongereId),
      weg: await readWeggegeven(toegang, jongereId),
    });
  },
});

export type Aanbodpagina = Aanbod & {
  /** Part of it was made by this bureau, and stands in the own dossier. */
  readonly terug: boolean;
  /** Who can become responsible, and who that is unless another is chosen. */
  readonly collegas: readonly Keuze[];
  readonly ik: string | null;
};

/** An offer from another bureau, or what was received with it. */
export const readAanbod = query({
  naam: 'aangeboden dossier openen',
  permission: 'overdracht.doen',
  verwerking: 'leerplicht-toezicht',
  input: idSchema,
  subject: (out: Aanbodpagina) => (out.jongereId ? [out.jongereId] : []),
  run: async (toegang, { id }): Promise<Uitkomst<Aanbodpagina>> => {
    const aanbod = await findAanbod(toegang, id);
    if (!aanbod) return nietGevonden('Dit aanbod');
    const toegelaten = aanbod.jongereId ? await checkKijkrecht(toegang, aanbod.jongereId) : null;
    if (toegelaten && !toegelaten.ok) return toegelaten;
    const { id: vanId, naam: van } = toegang.actor.bureau;
    const hier = { vanId, van };
    const leesbaar = await zonderEigen(toegang, aanbod);
    return gelukt({
      ...(mag(toegang.actor, 'contact.lezen') ? leesbaar : zonderVerslagen(leesbaar)),
      terug: (aanbod.dossier?.eerder ?? []).some((deel) => zelfdeBureau(deel, hier)),
      collegas: await listVerantwoordelijken(toegang),
      ik: toegang.gebruikerId,
    });
  },
});

/** What came back to where it was made is read in the own dossier, not once more here. */
async function zonderEigen(toegang: Toegang, aanbod: Aanbod): Promise<Aanbod> {
  const { dossier } = aanbod;
  if (!dossier?.eerder?.length) return aanbod;
  const pgn = parsePersoonsgebondenNummer(dossier.persoon.nummer ?? '');
  const bekend = aanbod.jongereId ?? (pgn && (await findByPgn(toegang, pgn.nummer)));
  if (!bekend) return aanbod;
  const hier = await readEigenDeel(toegang, bekend);
  return {
    ...aanbod,
    dossier: { ...dossier, eerder: bundelEerder(dossier.eerder, hier) },
  };
}

/** The administratie answers an offer, but does not read what was said in conversations. */
function zonderVerslagen(aanbod: Aanbod): Aanbod {
  const { dossier } = aanbod;
  if (!dossier) return aanbod;
  const stil = <D extends Pick<Eerderdeel, 'contact'>>(deel: D): D => ({
    ...deel,
    contact: deel.contact.map((item) => ({ ...item, verslag: '' })),
  });
  return { ...aanbod, dossier: { ...stil(dossier), eerder: dossier.eerder?.map(stil) } };
}
