import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Bereik, Briefregel } from '#lib/termijnen/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = Omit<Briefregel, 'naam'> & Jongerenaam;

/**
 * Letters that I made, or of my work, that do not go by themselves: mail that came back first, then what waits for print and
 * drafts, both since an earlier day. Who supports or divides the work sees those of the bureau, but of the drafts only his own.
 */
export async function listBriefvragen(
  toegang: Toegang,
  bereik: Bereik,
  vanaf: Datum,
  aantal: number,
): Promise<Briefregel[]> {
  const eigen =
    bereik === 'ik'
      ? `(b.gemaakt_door = $2 or exists (select from werkproces w where w.bureau_id = $1 and w.eigenaar_id = $2 and w.status <> 'gesloten'
            and w.id in (b.werkproces_id, b.onderwerp_id)))`
      : `(b.gemaakt_door = $2 or b.status <> 'concept')`;
  const rows = await toegang.sql<Rij>(
    `select v.id as "briefId", v.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, v.sjabloon, v.vraag, v.op
       from (
         select b.id, b.jongere_id, b.sjabloon, (b.gemaakt_op at time zone 'Europe/Amsterdam')::date as op,
                case when b.status = 'concept' then 'concept'
                     when b.status = 'mislukt' or exists (
                       select from briefexemplaar e join lateral (
                           select m.status from mail m where m.bureau_id = $1 and m.bron_soort = 'brief' and m.bron_id = e.id::text
                            order by m.aangemaakt_op desc limit 1) m on m.status in ('mislukt', 'onzeker')
                        where e.bureau_id = $1 and e.brief_id = b.id and e.kanaal = 'mail' and e.status = 'weg') then 'mislukt'
                     when exists (select from briefexemplaar e where e.bureau_id = $1 and e.brief_id = b.id and e.kanaal = 'post'
                        and e.status = 'klaar') then 'af-te-drukken' end as vraag
           from brief b
          where b.bureau_id = $1 and b.status in ('concept', 'klaar', 'mislukt') and b.gemaakt_op >= $3::date and ${eigen}) v
       join jongere j on j.bureau_id = $1 and j.id = v.jongere_id
      where v.vraag = 'mislukt' or (v.vraag is not null and v.op < $4)
      order by array_position(array['mislukt', 'af-te-drukken', 'concept'], v.vraag), v.op, v.id limit $5`,
    [toegang.bureauId, toegang.gebruikerId, vanaf, toegang.vandaag, aantal + 1],
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
  }));
}
