import type { Datum } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { readDoelgroepstanden } from '#lib/vsv-trajecten/doelgroep/data.ts';
import { stelDoelgroepVoor } from '#lib/vsv-trajecten/doelgroep/rules.ts';
import { kop } from '#lib/werkprocessen/rules.ts';
import { eersteActieDoorstroompunt } from '#lib/werkprocessen/overdragen/rules.ts';

export type Instroom = { readonly opent: boolean; readonly uitleg: string; readonly gemeente: string | null };

/**
 * Of each of these: does work of the Doorstroompunt open, and why (not)? Not for whom the rule leaves out, not for whom it already
 * runs, and not for whom lives outside the bureau. A few statements, whatever their number.
 */
export async function readInstroom(
  toegang: Toegang,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Instroom>> {
  const standen = await readDoelgroepstanden(toegang, ids);
  const rows = await toegang.sql<{ id: string; gemeente: string | null; hier: boolean; loopt: boolean }>(
    `select j.id, w.gemeente_code as gemeente,
            exists (select 1 from bureau_gemeente g where g.bureau_id = $1 and g.gemeente_code = w.gemeente_code
                     and g.van <= $3 and (g.tot is null or g.tot >= $3)) as hier,
            exists (select 1 from werkproces p where p.bureau_id = $1 and p.jongere_id = j.id and p.soort = 'vsv' and p.status <> 'gesloten') as loopt
       from jongere j
       left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' and van <= $3
                           order by van desc limit 1) w on true
      where j.bureau_id = $1 and j.id = any($2::uuid[])`,
    [toegang.bureauId, ids, toegang.vandaag],
  );
  return new Map(
    rows.map(({ id, gemeente, hier, loopt }) => {
      const stand = standen.get(id);
      const voorstel = stand && stelDoelgroepVoor(stand, toegang.vandaag);
      const niet = (uitleg: string): [string, Instroom] => [id, { opent: false, uitleg, gemeente }];
      if (!voorstel) return niet('Over deze jongere is te weinig bekend.');
      if (!hier) return niet('De jongere woont niet in een gemeente van dit bureau.');
      if (loopt) return niet('Er loopt al werk van het Doorstroompunt voor deze jongere.');
      if (voorstel.doelgroep === 'geen-doelgroep') return niet(voorstel.uitleg);
      if (stand.onderwijs.ingeschreven) return niet('De jongere staat intussen weer ingeschreven.');
      return [id, { opent: true, uitleg: voorstel.uitleg, gemeente }];
    }),
  );
}

type Nieuw = {
  id: string;
  schoolId: string | null;
  sector: string | null;
  gemeente: string | null;
  /** First day without school, as DUO told it. */
  uitvalOp: Datum | null;
};

/** Opens work and traject for these young persons, without an owner, with the signal of DUO. Three statements. */
export async function openVsvWerk(toegang: Toegang, rijen: readonly Nieuw[]): Promise<void> {
  if (rijen.length === 0) return;
  const { volgendeActie, volgendeDatum } = eersteActieDoorstroompunt(toegang.vandaag);
  const gemaakt = await toegang.sql<{
    id: string;
    jongereId: string;
    gemeente: string | null;
    sector: Sector | null;
  }>(
    `insert into werkproces (bureau_id, jongere_id, soort, routekaart, gemeente_code, sector, school_id, gestart_op, volgende_actie, volgende_datum)
     select $1, r.jongere_id, 'vsv', 'DSP', r.gemeente, r.sector, r.school_id, $6, $7, $8
       from unnest($2::uuid[], $3::text[], $4::text[], $5::uuid[]) as r (jongere_id, gemeente, sector, school_id)
     returning id, jongere_id as "jongereId", gemeente_code as gemeente, sector`,
    [
      toegang.bureauId,
      rijen.map(({ id }) => id),
      rijen.map(({ gemeente }) => gemeente),
      rijen.map(({ sector }) => sector),
      rijen.map(({ schoolId }) => schoolId),
      ...[toegang.vandaag, volgendeActie, volgendeDatum],
    ],
  );
  await toegang.sql(
    `insert into traject (bureau_id, id, jongere_id, signaalbron)
     select $1, r.id, r.jongere_id, 'duo' from unnest($2::uuid[], $3::uuid[]) as r (id, jongere_id)`,
    [toegang.bureauId, gemaakt.map(({ id }) => id), gemaakt.map(({ jongereId }) => jongereId)],
  );
  const uitval = new Map(rijen.map(({ id, uitvalOp }) => [id, uitvalOp]));
  await recordFacts(
    toegang,
    gemaakt.map((werk) => ({
      ...kop(werk, toegang.vandaag),
      soort: 'WerkprocesGestart',
      gegevens: {
        gemeente: werk.gemeente,
        sector: werk.sector,
        soort: 'vsv',
        uitvalOp: uitval.get(werk.jongereId) ?? null,
      },
    })),
  );
}
