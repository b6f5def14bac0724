import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { readTraject } from '#lib/vsv-trajecten/data.ts';
import type { Trajectfeiten } from '#lib/vsv-trajecten/stappen/model.ts';
import type { Werkproces } from '#lib/werkprocessen/model.ts';

type Rij = Record<
  'doelgroepOp' | 'leefgebieden' | 'instemming' | 'plan' | 'uitvoering' | 'gevolgd',
  Datum | null
>;

/** The first day of each fact that fulfils a step, in two statements. */
export async function readTrajectfeiten(toegang: Toegang, werk: Werkproces): Promise<Trajectfeiten> {
  const { mijlpalen, losgelatenOp } = await readTraject(toegang, werk);
  const [row] = await toegang.sql<Rij>(
    `with plan as (
       select min(d.gesteld_op) as op from plandoel d
        where d.bureau_id = $1 and d.traject_id = $2
          and exists (select from planstap s where s.bureau_id = $1 and s.doel_id = d.id and s.vervallen_op is null))
     select plan.op as plan,
            (select max(g.datum) from gebeurtenis g where g.bureau_id = $1 and g.onderwerp_id = $2
                and g.soort = 'DoelgroepVastgesteld' and g.vervallen_op is null) as "doelgroepOp",
            (select min(s.op) from leefgebiedscore s
              where s.bureau_id = $1 and s.traject_id = $2 and s.vervallen_op is null) as leefgebieden,
            (select min(i.gegeven_op) from instemming i
              where i.bureau_id = $1 and i.jongere_id = $3 and i.ingetrokken_op is null and i.gegeven_op >= $4) as instemming,
            least((select min(s.gedaan_op) from planstap s join plandoel d on d.bureau_id = $1 and d.id = s.doel_id
                    where s.bureau_id = $1 and d.traject_id = $2 and s.vervallen_op is null),
                  (select min(i.van) from interventie i
                    where i.bureau_id = $1 and i.traject_id = $2 and i.vervallen_op is null)) as uitvoering,
            least((select min(s.op) from leefgebiedscore s
                    where s.bureau_id = $1 and s.traject_id = $2 and s.vervallen_op is null and s.moment in ('tussentijds', 'halfjaar')),
                  (select min(b.op) from big5 b
                    where b.bureau_id = $1 and b.traject_id = $2 and b.vervallen_op is null and b.moment in ('tussentijds', 'halfjaar')),
                  (select min(c.datum) from contactmoment c
                    where c.bureau_id = $1 and c.jongere_id = $3 and c.werkproces_id = $2 and c.vervallen_op is null
                      and c.met = 'jongere' and c.bereikt and c.datum > plan.op)) as gevolgd
       from plan`,
    [toegang.bureauId, werk.id, werk.jongereId, werk.gestartOp],
  );
  if (!row) throw new Error('er is altijd één rij');
  const { doelgroepOp, ...dagen } = row;
  return {
    ...dagen,
    gestartOp: werk.gestartOp,
    doelgroep: werk.doelgroep && (doelgroepOp ?? werk.gestartOp),
    bereikt: mijlpalen.bereikt,
    intake: mijlpalen.intake,
    losgelaten: losgelatenOp,
  };
}
