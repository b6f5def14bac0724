import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Volgende = { readonly datum: Datum; readonly tijd: string; readonly plaats: string };

/** The next appointment on this werkproces to which someone comes in person. */
export async function readVolgende(toegang: Toegang, werkprocesId: string): Promise<Volgende | undefined> {
  const [row] = await toegang.sql<Volgende>(
    `select datum, tijd, plaats from afspraak where bureau_id = $1 and werkproces_id = $2 and status = 'gepland' and datum >= $3
        and vorm in ('gesprek', 'huisbezoek') order by datum, tijd, id limit 1`,
    [toegang.bureauId, werkprocesId, toegang.vandaag],
  );
  return row;
}
