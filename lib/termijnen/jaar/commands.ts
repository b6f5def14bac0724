import { gelukt } from '#lib/platform/errors.ts';
import { listTermijnenVan, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { schooljaarId } from '#lib/termijnen/jaar/data.ts';
import { verslagOp } from '#lib/termijnen/jaar/rules.ts';
import { jaarSchema } from '#lib/termijnen/jaar/schema.ts';
import { command } from '#lib/toegang/front-door.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';

/** The report to the raad, once for each school year; it has no owner, so who sees the whole bureau sees it. */
export const zetJaartermijnen = command({
  naam: 'termijnen van het schooljaar klaarzetten',
  permission: 'termijn.klaarzetten',
  verwerking: 'leerplicht-toezicht',
  input: jaarSchema,
  subject: 'geen-personen',
  run: async (toegang) => {
    const verslag = verslagOp(toegang.vandaag);
    if (!verslag) return gelukt({ gezet: 0 });
    const { schooljaar, start } = verslag;
    const onderwerpId = schooljaarId(schooljaar);
    const eerder = await listTermijnenVan(toegang, onderwerpId);
    if (eerder.some(({ code }) => code === 'T17')) return gelukt({ gezet: 0 });
    await setTermijn(toegang, {
      ...{ code: 'T17', onderwerpSoort: 'schooljaar', onderwerpId, start },
      titel: `Verslag over het schooljaar ${schooljaar} aan de raad`,
    });
    return gelukt({ gezet: 1 });
  },
});

/** For the worker: every bureau in turn. */
export async function zetAlleJaartermijnen(): Promise<void> {
  for (const bureau of await listBureaus())
    await zetJaartermijnen(systeemActor('werker', bureau, ['termijn.klaarzetten']), {});
}
