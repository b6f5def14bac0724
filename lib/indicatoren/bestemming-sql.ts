import { AANGEMELD_DAGEN, LANDELIJKE_KLASSE } from '#lib/vsv-trajecten/bestemming/rules.ts';
import { BIJ_RESULTAAT, BIJ_SITUATIE, WERK_UREN } from '#lib/vsv-trajecten/bestemming/verloop/rules.ts';
import { stond } from './sql.ts';

const RESULTAAT = rijen(BIJ_RESULTAAT);
const SITUATIE = rijen(BIJ_SITUATIE);

/** Code and national class of each, as rows of values. */
function rijen(tabel: Partial<Record<string, keyof typeof LANDELIJKE_KLASSE>>): string {
  return Object.entries(tabel)
    .flatMap(([code, bestemming]) => (bestemming ? [`('${code}', '${LANDELIJKE_KLASSE[bestemming]}')`] : []))
    .join(', ');
}

/**
 * The national class of where somebody stood on the day support ended (a row `e` of `einde`), from the facts of the time it lasted: the
 * rule `bestemmingOp` in SQL, without "in begeleiding", which is over. Nothing newer than that day, and of one day the coach last.
 */
export const BESTEMMING_BIJ_EINDE = `(select landelijk from (
    select g.datum, 3 as rang, g.id, g.gegevens->>'landelijk' as landelijk from gebeurtenis g
     where ${stond('g')} and g.jongere_id = e.jongere_id and g.soort = 'BestemmingVastgesteld'
       and g.gegevens->>'bestemming' <> 'begeleiding' and g.datum between e.begin and e.datum
    union all
    select g.datum, 2, g.id, s.landelijk from gebeurtenis g join (values ${SITUATIE}) s (code, landelijk) on s.code = g.gegevens->>'situatie'
     where ${stond('g')} and g.jongere_id = e.jongere_id and g.soort = 'SituatieVastgelegd' and g.gegevens->>'stand' = 'begonnen'
       and g.datum between e.begin and e.datum
       and (g.gegevens->>'situatie' <> 'werk' or coalesce((g.gegevens->>'uren')::numeric, ${WERK_UREN}) >= ${WERK_UREN})
       and not exists (select 1 from gebeurtenis d where ${stond('d')} and d.jongere_id = e.jongere_id and d.soort = 'SituatieVastgelegd'
                          and d.gegevens->>'stand' = 'geeindigd' and d.gegevens->>'situatie' = g.gegevens->>'situatie'
                          and d.datum between g.datum and e.datum)
    union all
    select least(g.datum, e.datum), 2, g.id, '${LANDELIJKE_KLASSE.school}' from gebeurtenis g
     where ${stond('g')} and g.jongere_id = e.jongere_id and g.soort = 'Ingeschreven'
       and g.datum between e.begin and e.datum + ${AANGEMELD_DAGEN}
       and (g.datum <= e.datum or g.geregistreerd_op < e.datum + 1)
       and not exists (select 1 from gebeurtenis d where ${stond('d')} and d.jongere_id = e.jongere_id and d.soort = 'Uitgeschreven'
                          and d.datum > g.datum and d.datum <= e.datum)
    union all
    select g.datum, 1, g.id, r.landelijk from gebeurtenis g join (values ${RESULTAAT}) r (code, landelijk) on r.code = g.gegevens->>'kern'
     where ${stond('g')} and g.onderwerp_id = e.onderwerp_id and g.soort = 'WerkprocesGesloten' and g.datum between e.begin and e.datum
  ) bekend order by datum desc, rang desc, id desc limit 1)`;
