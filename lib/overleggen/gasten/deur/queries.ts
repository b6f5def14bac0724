import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { findDeling, readGedeeld } from '#lib/overleggen/delen/data.ts';
import { findGast, insertInzage, sessieHash } from '#lib/overleggen/gasten/data.ts';
import type { Gastblik, Gastdeur } from '#lib/overleggen/gasten/model.ts';
import { sessieGeldt, standVan } from '#lib/overleggen/gasten/rules.ts';
import { gastblikSchema, gastdeurSchema } from '#lib/overleggen/gasten/schema.ts';
import { query } from '#lib/toegang/front-door.ts';
import { findGastlink } from '#lib/toegang/gastlink.ts';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';

const KERN = { permission: 'overleg.gast', verwerking: 'overleg-partners' } as const;

const openDeur = query({
  ...KERN,
  naam: 'link als gast openen',
  input: gastdeurSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }): Promise<Uitkomst<Gastdeur>> => {
    const gast = await findGast(toegang, id);
    if (!gast) return nietGevonden('Deze link');
    toegang.merkAan({ soort: 'gast', id });
    const { organisatie, naam, wijze, geldigTot, codeTot } = gast;
    return gelukt({
      ...{ bureau: toegang.actor.bureau.naam, organisatie, naam, wijze, geldigTot },
      stand: standVan(gast, toegang.nu),
      codeGestuurd: codeTot !== null && codeTot > toegang.nu,
    });
  },
});

const leesBlik = query({
  ...KERN,
  naam: 'gedeeld agendapunt als gast lezen',
  input: gastblikSchema,
  subject: (out: Gastblik & { jongereId: string }) => [out.jongereId],
  run: async (toegang, { id, sessieHash: hash }) => {
    const gast = await findGast(toegang, id);
    if (!gast || !sessieGeldt(gast, hash, toegang.nu)) return weiger('geen-sessie', 'Vul eerst uw code in.');
    toegang.merkAan({ soort: 'gast', id, reden: `${gast.organisatie}, ${gast.naam}` });
    const inhoud = await readGedeeld(toegang, gast.delingId);
    const deling = await findDeling(toegang, gast.delingId);
    if (!inhoud || !deling) return nietGevonden('Dit');
    await insertInzage(toegang, id);
    return gelukt({
      ...{ bureau: toegang.actor.bureau.naam, naam: gast.naam, geldigTot: gast.geldigTot, inhoud },
      ...{ gedeeldOp: deling.gedeeldOp, jongereId: gast.jongereId },
    });
  },
});

/** Who may act behind this link: a system actor of one bureau that may do nothing but this. */
export async function gastActor(sleutel: string): Promise<{ actor: SysteemActor; id: string } | undefined> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(sleutel)) return undefined;
  const link = await findGastlink(sleutel);
  const bureau = link && (await listBureaus()).find(({ id }) => id === link.bureauId);
  return link && bureau && { actor: systeemActor('gast', bureau, ['overleg.gast']), id: link.id };
}

/** Behind a secret link, before the code: who is asked in, and whether the door is open. */
export async function readGastdeur(sleutel: string): Promise<Uitkomst<Gastdeur>> {
  const wie = await gastActor(sleutel);
  return wie ? openDeur(wie.actor, { id: wie.id }) : nietGevonden('Deze link');
}

/** The one item, for who gave the code in this browser. Each reading is a line in the logboek and in what was shared. */
export async function readGastblik(sleutel: string, sessie: string | undefined): Promise<Uitkomst<Gastblik>> {
  const wie = await gastActor(sleutel);
  if (!wie || !sessie) return weiger('geen-sessie', 'Vul eerst uw code in.');
  return leesBlik(wie.actor, { id: wie.id, sessieHash: sessieHash(sessie) });
}
