import type { Datum } from '#lib/kalender/model.ts';
import { lapseTermijnen, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { escalatieNaar, langdurigVanaf } from '#lib/thuiszitters/escalatie/rules.ts';
import { LANGDURIG_NA_MAANDEN } from '#lib/thuiszitters/regels.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = {
  jongereId: string;
  sinds: Datum;
  gemeente: string | null;
  werkprocesId: string | null;
  eigenaarId: string | null;
};

/**
 * Everyone at home for longer than three months has a term to be discussed, once per episode; for whoever is back, or was
 * never so long at home after all, it lapses. Gives of whom.
 */
export async function escalate(toegang: Toegang): Promise<readonly string[]> {
  const naar = escalatieNaar(await readKeuze(toegang));
  const teamleider = naar === 'teamleider' ? await findTeamleider(toegang) : null;
  const nieuw = await listNieuw(toegang);
  for (const { jongereId, sinds, gemeente, werkprocesId, eigenaarId } of nieuw)
    await setTermijn(toegang, {
      ...{ code: 'thuiszitten', onderwerpSoort: 'jongere', onderwerpId: jongereId, jongereId },
      ...{ start: langdurigVanaf(sinds), gemeente, werkprocesId },
      eigenaarId: naar === 'teamleider' ? teamleider : eigenaarId,
    });
  const voorbij = await listVoorbij(toegang);
  for (const id of voorbij) await lapseTermijnen(toegang, id, 'Geen thuiszitter meer', 'thuiszitten');
  return [...nieuw.map(({ jongereId }) => jongereId), ...voorbij];
}

async function readKeuze(toegang: Toegang): Promise<string | null> {
  const [row] = await toegang.sql<{ keuze: string | null }>(`select keuze('thuiszitter_escalatie') as keuze`);
  return row?.keuze ?? null;
}

/** The first by name when there are more; null: then it stands on the list of the team. */
async function findTeamleider(toegang: Toegang): Promise<string | null> {
  const [row] = await toegang.sql<{ id: string }>(
    `select gebruiker_id as id from lidmaatschap
      where bureau_id = $1 and 'teamleider' = any(rollen) and van <= $2 and (tot is null or tot >= $2)
      order by naam, gebruiker_id limit 1`,
    [toegang.bureauId, toegang.vandaag],
  );
  return row?.id ?? null;
}

async function listNieuw(toegang: Toegang): Promise<Rij[]> {
  return toegang.sql<Rij>(
    `select t.jongere_id as "jongereId", t.sinds, t.gemeente_code as gemeente, w.id as "werkprocesId",
            coalesce(j.verantwoordelijke_id, w.eigenaar_id) as "eigenaarId"
       from thuiszitperiode t join jongere j on j.bureau_id = $1 and j.id = t.jongere_id
       left join lateral (select id, eigenaar_id from werkproces where bureau_id = $1 and jongere_id = t.jongere_id
                             and status <> 'gesloten' order by gestart_op desc, id limit 1) w on true
      where t.bureau_id = $1 and t.einde is null and t.telt_vanaf <= $2
        and (t.sinds + make_interval(months => ${LANGDURIG_NA_MAANDEN}))::date < $2
        and not exists (select 1 from termijn x where x.bureau_id = $1 and x.onderwerp_id = t.jongere_id
                           and x.code = 'thuiszitten' and x.start_op > t.sinds)
      order by t.sinds, t.id`,
    [toegang.bureauId, toegang.vandaag],
  );
}

async function listVoorbij(toegang: Toegang): Promise<string[]> {
  const rows = await toegang.sql<{ id: string }>(
    `select x.onderwerp_id as id from termijn x
      where x.bureau_id = $1 and x.code = 'thuiszitten' and x.status in ('loopt', 'opgeschort')
        and not exists (select 1 from thuiszitperiode t where t.bureau_id = $1 and t.jongere_id = x.onderwerp_id and t.einde is null
                           and (t.sinds + make_interval(months => ${LANGDURIG_NA_MAANDEN}))::date < $2)`,
    [toegang.bureauId, toegang.vandaag],
  );
  return rows.map(({ id }) => id);
}
