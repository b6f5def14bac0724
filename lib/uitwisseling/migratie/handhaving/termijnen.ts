import type { Datum } from '#lib/kalender/model.ts';
import { PV_STATEN } from '#lib/handhaving/processen-verbaal/model.ts';
import { isEindstaat } from '#lib/handhaving/processen-verbaal/toestanden.ts';
import { lapseTermijnen, meetTermijn, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';

type Rij = {
  id: string;
  jongereId: string;
  werkprocesId: string;
  eigenaarId: string | null;
  gemeente: string | null;
  gesloten: boolean;
  verhoor: Datum | null;
  melding: Datum | null;
  ingezonden: Datum | null;
  schrijft: boolean;
  gesteld: boolean;
};

/**
 * The terms of the OM run from the first time someone was heard until the proces-verbaal is sent (T11, T11b), as they do for a hearing
 * that was held in Baken. Of a file out of free use (Wpg art. 8) they ran in the old system.
 */
export async function runTermijnen(motor: Motor, batch: Batch): Promise<void> {
  for (const rij of await readStand(motor, batch)) {
    const { id, gesloten, verhoor, melding, ingezonden, schrijft, gesteld, ...rest } = rij;
    if (gesloten) {
      if (gesteld) await lapseTermijnen(motor.toegang, id, 'De zaak is gesloten');
      continue;
    }
    const kop = { onderwerpSoort: 'handhaving', onderwerpId: id, ...rest } as const;
    if (!gesteld && verhoor && (schrijft || ingezonden)) {
      await setTermijn(motor.toegang, { ...kop, code: 'H1', start: verhoor });
      if (melding) await setTermijn(motor.toegang, { ...kop, code: 'H2', start: melding });
    }
    if (ingezonden)
      for (const code of ['H1', 'H2'] as const) await meetTermijn(motor.toegang, id, code, ingezonden);
    else if (gesteld && !schrijft)
      for (const code of ['H1', 'H2'] as const)
        await lapseTermijnen(motor.toegang, id, 'Van handhaving is afgezien', code);
  }
}

const EINDE = PV_STATEN.filter(isEindstaat);

/** A file in which someone was heard and nothing was written yet counts as one that is being written, as in Baken itself. */
async function readStand(motor: Motor, batch: Batch): Promise<Rij[]> {
  return motor.sql<Rij>(
    `select z.id, z.jongere_id as "jongereId", z.werkproces_id as "werkprocesId", z.behandelaar_id as "eigenaarId",
            z.gemeente_code as gemeente, z.gesloten_op is not null as gesloten,
            (select min(v.gepland_op) from wpg.verhoor v where v.bureau_id = $1 and v.zaak_id = z.id and v.uitkomst = 'verschenen') as verhoor,
            (select min(m.ontvangen_op) from melding m where m.bureau_id = $1 and m.werkproces_id = z.werkproces_id) as melding,
            (select min(p.ingezonden_op) from wpg.proces_verbaal p where p.bureau_id = $1 and p.zaak_id = z.id) as ingezonden,
            coalesce((select bool_or(p.ingezonden_op is null and p.staat <> all($3)) from wpg.proces_verbaal p
                       where p.bureau_id = $1 and p.zaak_id = z.id), true) as schrijft,
            exists (select from termijn t where t.bureau_id = $1 and t.onderwerp_id = z.id and t.code in ('H1', 'H2')) as gesteld
       from wpg.zaak z
      where z.bureau_id = $1 and z.begin_op > ($2::date - interval '1 year')
        and z.id in (select zaak_id from ${batch.stage} where stand <> 'ongewijzigd') order by z.begin_op, z.id`,
    [motor.bureauId, motor.toegang.vandaag, EINDE],
  );
}
