import { gelukt } from '#lib/platform/errors.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import { listZonderTermijn } from '#lib/vrijstellingen/verlenging/data.ts';
import { faseOp, uiterlijkVoor, verlengjaarOp } from '#lib/vrijstellingen/verlenging/rules.ts';
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
    return gelukt({ jongereIds: rijen.map((rij) => rij.jongereId) });
  },
});

/** For the worker: every bureau in turn. */
export async function zetAlleVerlengtermijnen(): Promise<void> {
  for (const bureau of await listBureaus())
    await zetVerlengtermijnen(systeemActor('werker', bureau, ['vrijstelling.bewaken']), {});
}
