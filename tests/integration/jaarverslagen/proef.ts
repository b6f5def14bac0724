import { beginEditie, writeTekst } from '#lib/jaarverslagen/commands.ts';
import { readEditie } from '#lib/jaarverslagen/queries.ts';
import { beginVorm } from '#lib/jaarverslagen/vorm/commands.ts';
import type { Vormgegevens } from '#lib/jaarverslagen/vorm/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor, Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';

export const JAAR = '2023-2024';

export const VORM: Vormgegevens = {
  titel: 'Jaarverslag',
  perGemeente: false,
  hoofdstukken: [
    { titel: 'Voorwoord' },
    { titel: 'Leerplicht', tekst: 'Vaste tekst.', onderdelen: [{ indicator: 'meldingen-leerplicht' }] },
  ],
};

/** A bureau with who makes, who also makes, and who only reads and makes final. */
export async function kantoor(bureau?: Bureau) {
  const eigen = bureau ?? (await makeBureau());
  return {
    bureau: eigen,
    maker: await actorMet('kwaliteitsmedewerker', { bureau: eigen }),
    manager: await actorMet('manager', { bureau: eigen }),
    teamleider: await actorMet('teamleider', { bureau: eigen }),
  };
}

export async function begonnen(maker: Actor, vorm: Vormgegevens = VORM, schooljaar = JAAR): Promise<string> {
  waardeOf(await beginVorm(maker, vorm));
  return waardeOf(await beginEditie(maker, { schooljaar, reden: '' })).id;
}

/** Marks every chapter as ready. */
export async function rondAf(maker: Actor, id: string): Promise<void> {
  const { inhoud, standen } = waardeOf(await readEditie(maker, { id }));
  for (const { id: hoofdstuk } of inhoud.hoofdstukken)
    if (standen.get(hoofdstuk) === 'leeg')
      waardeOf(await writeTekst(maker, { id, hoofdstuk, versie: 0, tekst: '', afgerond: 'ja' }));
}
