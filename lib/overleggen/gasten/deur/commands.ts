import { randomBytes, randomInt } from 'node:crypto';
import { enqueueMail } from '#lib/platform/mail.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import {
  codeHash,
  countPoging,
  findGast,
  saveCode,
  saveSessie,
  sessieHash,
} from '#lib/overleggen/gasten/data.ts';
import { gastActor } from '#lib/overleggen/gasten/deur/queries.ts';
import { codemail } from '#lib/overleggen/gasten/mails.ts';
import { codeGeldt, GAST, sessieTot, standVan } from '#lib/overleggen/gasten/rules.ts';
import { gastcodeSchema, gastdeurSchema } from '#lib/overleggen/gasten/schema.ts';
import { command } from '#lib/toegang/front-door.ts';

const KERN = {
  permission: 'overleg.gast',
  verwerking: 'overleg-partners',
  subject: 'geen-personen',
} as const;

const mailCode = command({
  ...KERN,
  naam: 'code als gast aanvragen',
  input: gastdeurSchema,
  run: async (toegang, { id }) => {
    const gast = await findGast(toegang, id, 'for update of g');
    if (!gast || standVan(gast, toegang.nu) !== 'open' || gast.wijze !== 'mail' || !gast.email)
      return nietGevonden('Deze link');
    if (gast.codesGestuurd >= GAST.codes)
      return weiger(
        'te-vaak',
        'Er zijn te veel codes aangevraagd. Vraag degene die u uitnodigde om een nieuwe.',
      );
    toegang.merkAan({ soort: 'gast', id });
    const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
    await saveCode(toegang, id, {
      code,
      tot: new Date(toegang.nu.getTime() + GAST.codeMinuten * 60_000),
      vrij: false,
    });
    await enqueueMail(toegang.sql, toegang.bureauId, {
      ...codemail(toegang.actor.bureau.naam, code),
      aan: gast.email,
      bron: { soort: 'gastcode', id },
    });
    return gelukt(null);
  },
});

/** A wrong code is an answer, not a refusal: a refusal leaves nothing behind, and this must be counted. */
const geefCode = command({
  ...KERN,
  naam: 'code als gast invullen',
  input: gastcodeSchema,
  run: async (toegang, { id, codeHash: hash, sessieHash: sessie }) => {
    const gast = await findGast(toegang, id, 'for update of g');
    if (!gast || standVan(gast, toegang.nu) !== 'open') return nietGevonden('Deze link');
    toegang.merkAan({ soort: 'gast', id });
    if (!codeGeldt(gast, hash, toegang.nu)) {
      await countPoging(toegang, id);
      return gelukt({ juist: false, over: Math.max(0, GAST.pogingen - gast.pogingen - 1) });
    }
    const tot = sessieTot(gast.geldigTot, toegang.nu);
    await saveSessie(toegang, id, { hash: sessie, tot, eenmalig: gast.wijze === 'mail' });
    return gelukt({ juist: true, over: GAST.pogingen });
  },
});

export async function vraagGastcode(sleutel: string): Promise<Uitkomst<null>> {
  const wie = await gastActor(sleutel);
  return wie ? mailCode(wie.actor, { id: wie.id }) : nietGevonden('Deze link');
}

/** The secret of the session when the code is right; it goes into a cookie of this one page only. */
export async function openMetCode(sleutel: string, code: string): Promise<Uitkomst<{ sessie: string }>> {
  const wie = await gastActor(sleutel);
  if (!wie) return nietGevonden('Deze link');
  const sessie = randomBytes(32).toString('base64url');
  const uitkomst = await geefCode(wie.actor, {
    id: wie.id,
    codeHash: codeHash(wie.actor.bureau.id, wie.id, code),
    sessieHash: sessieHash(sessie),
  });
  if (!uitkomst.ok) return uitkomst;
  const { juist, over } = uitkomst.waarde;
  if (juist) return gelukt({ sessie });
  return weiger(
    'code-fout',
    over === 0
      ? 'Deze code klopt niet. De link is nu dicht. Vraag degene die u uitnodigde om een nieuwe code.'
      : `Deze code klopt niet of werkt niet meer. U kunt het nog ${over === 1 ? 'één keer' : `${over} keer`} proberen.`,
  );
}
