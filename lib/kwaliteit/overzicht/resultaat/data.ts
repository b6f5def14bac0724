import type { Vanaf } from '#lib/kwaliteit/overzicht/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { KERNLIJST } from '#lib/werkprocessen/kernlijst.ts';
import { EIGEN_CODES } from '#lib/werkprocessen/startlijsten.ts';

const BEKEND = [...Object.keys(KERNLIJST), ...EIGEN_CODES];

type Periode = { readonly van: Datum; readonly tot: Datum };

export type Resultaatrij = {
  readonly id: string;
  readonly jongereId: string | null;
  readonly plek: 'werkprocessen' | 'meldingen' | 'spreekuren';
  readonly soort: string;
  readonly gemeente: string | null;
  readonly eigenaar: string | null;
  readonly datum: Datum;
  readonly tekst: string;
  readonly sleutel: string;
};

/**
 * What was finished in the period without saying with what result, and what contradicts itself today: a melding that is closed
 * while its work runs, and the reverse. Work always has a result; what came from another system can have one that no list knows.
 */
const RESULTAAT = `select w.id, w.jongere_id, 'werkprocessen' as plek, w.soort, w.gemeente_code, w.eigenaar_id, w.gesloten_op as datum,
         'resultaat staat niet in de lijst' as tekst, w.id as rij
    from werkproces w where w.bureau_id = $1 and w.status = 'gesloten' and w.gesloten_op between $2 and $3 and w.resultaat_code <> all($5)
     and not exists (select 1 from codewaarde k where k.bureau_id = $1 and k.code = w.resultaat_code
                        and k.lijst = regexp_replace(w.soort, '-verzuim$', '') || '-resultaat')
  union all
  select m.id, m.jongere_id, 'meldingen', m.categorie, m.gemeente_code, m.eigenaar_id, m.ontvangen_op, 'afgesloten zonder resultaat', m.id
    from melding m where m.bureau_id = $1 and m.status = 'G' and m.resultaat_code is null and m.ontvangen_op between $2 and $3
  union all
  select s.id, g.jongere_id, 'spreekuren', 'spreekuurgesprek', c.gemeente_code, s.gebruiker_id, s.datum, 'gesprek gehouden, geen resultaat', g.id
    from spreekuurgesprek g join spreekuur s on s.bureau_id = $1 and s.id = g.spreekuur_id
    join school c on c.bureau_id = $1 and c.id = s.school_id
   where g.bureau_id = $1 and g.vervallen_op is null and g.resultaat_code is null and s.datum between $2 and least($3, $4)
     and (g.opkomst = 'verschenen' or (g.opkomst is null and s.status = 'gehouden'))
  union all
  select w.id, w.jongere_id, 'werkprocessen', w.soort, w.gemeente_code, w.eigenaar_id, w.gestart_op, 'loopt nog, alle meldingen zijn afgesloten', w.id
    from werkproces w where w.bureau_id = $1 and w.status <> 'gesloten'
     and exists (select 1 from melding m where m.bureau_id = $1 and m.werkproces_id = w.id and m.status = 'G')
     and not exists (select 1 from melding m where m.bureau_id = $1 and m.werkproces_id = w.id and m.status in ('R', 'B'))
  union all
  select m.id, m.jongere_id, 'meldingen', m.categorie, m.gemeente_code, m.eigenaar_id, m.ontvangen_op, 'nog in behandeling, het werkproces is gesloten', m.id
    from melding m join werkproces w on w.bureau_id = $1 and w.id = m.werkproces_id and w.status = 'gesloten'
   where m.bureau_id = $1 and m.status in ('R', 'B')`;

export async function countZonderResultaat(toegang: Toegang, { van, tot }: Periode): Promise<number> {
  const [row] = await toegang.sql<{ aantal: number }>(
    `select count(*)::int as aantal from (${RESULTAAT}) as r`,
    [toegang.bureauId, van, tot, toegang.vandaag, BEKEND],
  );
  return row?.aantal ?? 0;
}

export async function listZonderResultaat(
  toegang: Toegang,
  { van, tot }: Periode,
  { gemeente, na, aantal }: Vanaf,
): Promise<Resultaatrij[]> {
  return toegang.sql<Resultaatrij>(
    `select r.id, r.jongere_id as "jongereId", r.plek, r.soort, g.naam as gemeente, l.naam as eigenaar, r.datum, r.tekst,
            r.datum || '_' || r.rij as sleutel
       from (${RESULTAAT}) as r left join gemeente g on g.code = r.gemeente_code
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = r.eigenaar_id
      where ($6::text[] is null or (r.datum, r.rij) < (($6::text[])[1]::date, ($6::text[])[2]::uuid))
        and ($8::text is null or r.gemeente_code = $8)
      order by r.datum desc, r.rij desc limit $7`,
    [toegang.bureauId, van, tot, toegang.vandaag, BEKEND, na, aantal, gemeente],
  );
}
