import {
  findBuitenlandseSchoolkern,
  findVerklaarderkern,
  listBureaugemeenten,
  readAchtergronden,
} from '#lib/vrijstellingen/achtergrond/data.ts';
import type { Toetsing } from '#lib/vrijstellingen/gronden/model.ts';
import { toets, toetszaakVan, type Achtergrond } from '#lib/vrijstellingen/toetsing/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listStukken } from '#lib/vrijstellingen/zaken/data.ts';
import type { Stuk, Zaak } from '#lib/vrijstellingen/zaken/model.ts';

type Tezien = Pick<
  Zaak,
  | 'id'
  | 'jongereId'
  | 'grond'
  | 'ontvangenOp'
  | 'van'
  | 'tot'
  | 'permanent'
  | 'gegevens'
  | 'compleetOp'
  | 'verklaarderId'
  | 'buitenlandseSchoolId'
  | 'vrijstellingId'
>;

export type Getoetst = {
  readonly stukken: readonly Stuk[];
  readonly achtergrond: Achtergrond;
  readonly toetsingen: readonly Toetsing[];
};

/** Looks up what the rules of the ground need and lets them say what they say. */
export async function readToetsing(toegang: Toegang, zaak: Tezien): Promise<Getoetst> {
  const achtergrond = (await readAchtergronden(toegang, [zaak.jongereId])).get(zaak.jongereId);
  if (!achtergrond) throw new Error('een vrijstelling zonder jongere');
  const stukken = await listStukken(toegang, zaak.id);
  const toetszaak = toetszaakVan(zaak, {
    achtergrond,
    stukken,
    gemeenten: await listBureaugemeenten(toegang),
    verklaarder: await findVerklaarderkern(toegang, zaak.verklaarderId),
    buitenlandseSchool: await findBuitenlandseSchoolkern(toegang, zaak.buitenlandseSchoolId),
  });
  return { stukken, achtergrond, toetsingen: toets(toetszaak) };
}
