import type { Schooljaar } from '#lib/kalender/model.ts';
import { gelukt } from '#lib/platform/errors.ts';
import { lapseTermijnen, listTermijnenVan, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { isLopend } from '#lib/termijnen/bewaken/rules.ts';
import { schooljaarId } from '#lib/termijnen/jaar/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import { countNietHerinnerd, listZonderTermijn } from '#lib/vrijstellingen/verlenging/data.ts';
import {
  faseOp,
  HERINNERRONDES,
  herinnerrondeOp,
  uiterlijkVoor,
  verlengjaarOp,
} from '#lib/vrijstellingen/verlenging/rules.ts';
import { leegSchema } from '#lib/vrijstellingen/verlenging/schema.ts';

/** From 1 April on: every vrijstelling that must be renewed gets its term, once. The worker does this every day. */
export const zetVerlengtermijnen = command({
  naam: 'termijnen voor verlenging klaarzetten',
  permission: 'vrijstelling.bewaken',
  verwerking: 'leerplicht-toezicht',
  input: leegSchema,
  subject: (out: { jongereIds: string[] }) => out.jongereIds,
  run: async (toegang) => {
    const schooljaar = verlengjaarOp(toegang.vandaag);
    if (faseOp(schooljaar, toegang.vandaag) === 'voor') return gelukt({ jongereIds: [] as string[] });
    const rijen = await listZonderTermijn(toegang, schooljaar);
    for (const { id, jongereId, gemeente, zaakId, eigenaarId } of rijen)
      await setTermijn(toegang, {
        code: 'T07',
        onderwerpSoort: 'vrijstelling',
        onderwerpId: id,
        start: uiterlijkVoor(schooljaar),
        werkprocesId: zaakId,
        ...{ jongereId, gemeente, eigenaarId },
      });
    await zetHerinnerronde(toegang, schooljaar);
    return gelukt({ jongereIds: rijen.map((rij) => rij.jongereId) });
  },
});

/**
 * On 1 May and 1 June: one task to remind, for who keeps the campaign; none when nobody has to be reminded. A round that is over, or
 * that has nobody left because all was heard, does not stay on the list.
 */
async function zetHerinnerronde(toegang: Toegang, schooljaar: Schooljaar): Promise<void> {
  const ronde = herinnerrondeOp(schooljaar, toegang.vandaag);
  const over = ronde ? await countNietHerinnerd(toegang, schooljaar, ronde.nummer) : 0;
  const onderwerpId = schooljaarId(schooljaar);
  const eerder = await listTermijnenVan(toegang, onderwerpId);
  for (const code of HERINNERRONDES) {
    if (ronde?.code === code && over > 0) continue;
    if (eerder.some((termijn) => termijn.code === code && isLopend(termijn)))
      await lapseTermijnen(toegang, onderwerpId, 'Deze ronde is voorbij', code);
  }
  if (!ronde || over === 0 || eerder.some(({ code }) => code === ronde.code)) return;
  const { code, start } = ronde;
  await setTermijn(toegang, { code, start, onderwerpSoort: 'schooljaar', onderwerpId });
}

/** For the worker: every bureau in turn. */
export async function zetAlleVerlengtermijnen(): Promise<void> {
  for (const bureau of await listBureaus())
    await zetVerlengtermijnen(systeemActor('werker', bureau, ['vrijstelling.bewaken']), {});
}
