import type { Datum } from '#lib/kalender/model.ts';
import { addMonths } from '#lib/kalender/rules.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { findSchool } from '#lib/scholen/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import { insertHoofdverlof, lapseHoofdverlof } from '#lib/verlof/hoofd/data.ts';
import { hoofdverlofSchema, trekInSchema, type NieuwHoofdverlof } from '#lib/verlof/hoofd/schema.ts';
import { readLigging } from '#lib/verlof/ligging/data.ts';
import { overSchooljaren, schooldagenIn } from '#lib/verlof/overzicht/rules.ts';
import { BEWAREN } from '#lib/verlof/parameters.ts';
import { readOverlap, refuseGeenSchool, refuseOverlap } from '#lib/verlof/toets/dubbel/data.ts';

type Klaar = { readonly id: string; readonly jongereId: string };
const KERN = {
  permission: 'verlof.vastleggen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/**
 * Leave that the head gave (art. 13a and 14). It is a fact: it is recorded also when it does not fit the law, and the page says
 * what does not fit.
 */
export const legHoofdverlofVast = command({
  ...KERN,
  naam: 'verlof door het hoofd vastleggen',
  input: hoofdverlofSchema,
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const { jongereId, grond } = input;
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const refused = refuseInvoer(input, toegang.vandaag);
    if (refused) return refused;
    const ligging = await readLigging(toegang, jongereId, input.van);
    if (!ligging) return nietGevonden('Deze jongere');
    const school = input.schoolId ? await findSchool(toegang, input.schoolId) : undefined;
    if (input.schoolId && !school) return nietGevonden('Deze school');
    const dagen = input.dagen ?? schooldagenIn(ligging.regio, input);
    const deel = { grond, van: input.van, tot: input.tot, dagen, door: 'hoofd' as const };
    const overlap = await readOverlap(toegang, jongereId, deel);
    const nietNu = refuseGeenSchool(dagen) ?? refuseOverlap(overlap ? [overlap] : [], input.overlapGezien);
    if (nietNu) return nietNu;
    const schoolId = input.schoolId ?? ligging.schoolId;
    const vernietigenOp = addMonths(input.tot, 12 * BEWAREN.toegekend.jaren);
    const id = await insertHoofdverlof(toegang, { ...input, dagen, schoolId, vernietigenOp });
    const sector = school?.sector ?? ligging.sector;
    await recordFacts(toegang, [
      {
        ...{ soort: 'VerlofDoorHoofd', onderwerpSoort: 'verlof', onderwerpId: id, jongereId },
        datum: input.van,
        gegevens: { gemeente: ligging.gemeente, sector, grond, dagen, schoolId },
      },
    ]);
    return gelukt({ id, jongereId });
  },
});

function refuseInvoer(input: NieuwHoofdverlof, today: Datum) {
  const toekomst: Record<string, string> =
    input.gemeldOp > today ? { gemeldOp: 'Deze dag moet nog komen.' } : {};
  if (overSchooljaren(input))
    return weiger('twee-schooljaren', 'Verlof telt per schooljaar; leg het voor elk schooljaar apart vast.', {
      velden: { tot: 'Deze dag valt in een ander schooljaar.', ...toekomst },
    });
  if (toekomst['gemeldOp'])
    return weiger('datum-in-toekomst', 'De dag waarop u het hoorde moet nog komen.', { velden: toekomst });
  return undefined;
}

/** It was a mistake, or the head took it back: it no longer counts. */
export const trekHoofdverlofIn = command({
  ...KERN,
  naam: 'verlof door het hoofd intrekken',
  input: trekInSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> => {
    const jongereId = await lapseHoofdverlof(toegang, id);
    if (!jongereId) return nietGevonden('Dit verlof');
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    await lapseFacts(toegang, id, ['VerlofDoorHoofd']);
    return gelukt({ id, jongereId });
  },
});
