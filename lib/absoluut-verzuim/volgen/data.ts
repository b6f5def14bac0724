import type { Dossierstand } from '#lib/absoluut-verzuim/volgen/model.ts';
import { valtOnderLeerplichtSql } from '#lib/jongeren/leerplicht/in-sql.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const KOLOMMEN = {
  geboren: 'j.geboortedatum',
  startkwalificatieOp: 'j.startkwalificatie_op',
  kpUitzondering: 'j.kp_uitzondering',
  kpUitzonderingOp: 'j.kp_uitzondering_op',
  schooljarenEinde: 'j.schooljaren_einde',
};

/** Of these jongeren those about whom there is a signal, an open melding or work of absoluut verzuim; of the others nothing. */
export async function readDossierstanden(toegang: Toegang, ids: readonly string[]): Promise<Dossierstand[]> {
  return toegang.sql<Dossierstand>(
    `with wie as materialized (
       select jongere_id from absoluut_signaal where bureau_id = $1 and jongere_id = any($3::uuid[]) and status = 'open'
       union select jongere_id from melding where bureau_id = $1 and jongere_id = any($3::uuid[]) and categorie = 'absoluut' and status in ('R', 'B')
       union select jongere_id from werkproces where bureau_id = $1 and jongere_id = any($3::uuid[]) and soort = 'absoluut-verzuim')
     select j.id as "jongereId", j.geboortedatum, j.startkwalificatie_op as "startkwalificatieOp", j.kp_uitzondering as "kpUitzondering",
            j.kp_uitzondering_op as "kpUitzonderingOp", j.schooljaren_einde as "schooljarenEinde",
            keuze('schrikkel_conventie') as "schrikkelConventie", coalesce(j.overleden_op <= $2, false) as overleden,
            case when w.van is not null then exists (
                   select 1 from bureau_gemeente g where g.bureau_id = $1 and g.gemeente_code = w.gemeente_code
                      and g.van <= $2 and (g.tot is null or g.tot >= $2)) and (w.tot is null or w.tot >= $2) end as "woontHier",
            exists (select 1 from inschrijving i where i.bureau_id = $1 and i.jongere_id = j.id and i.van <= $2
                       and (i.tot is null or i.tot >= $2)) as ingeschreven,
            exists (select 1 from vrijstelling v where v.bureau_id = $1 and v.jongere_id = j.id and v.van <= $2
                       and (v.tot is null or v.tot >= $2)
                       and case when v.grond = '15' then not ${valtOnderLeerplichtSql(KOLOMMEN, '$2::date')}
                                when v.grond in ('3a', '3b') then ${valtOnderLeerplichtSql(KOLOMMEN, '$2::date')} else true end) as vrijgesteld,
            s.id as "signaalId",
            case when m.id is not null then jsonb_build_object('op', m.ontvangen_op, 'sinds', m.begindatum, 'school', m.naam,
                   'schoolId', m.school_id, 'gemeente', m.gemeente_code, 'sector', m.sector) end as melding,
            case when p.id is not null then jsonb_build_object('id', p.id, 'open', p.status <> 'gesloten', 'gestartOp', p.gestart_op,
                   'geslotenOp', p.gesloten_op, 'resultaat', p.resultaat_code, 'bevestigd', p.bevestigd_op is not null, 'gemeente', p.gemeente_code,
                   'sector', p.sector, 'schoolId', p.school_id, 'signaalId', p.signaal_id, 'signaalUitkomst', p.uitkomst) end as werk
       from wie join jongere j on j.bureau_id = $1 and j.id = wie.jongere_id
       left join lateral (select van, tot, gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp'
                             and van <= $2 order by van desc limit 1) w on true
       left join absoluut_signaal s on s.bureau_id = $1 and s.jongere_id = j.id and s.status = 'open'
       left join lateral (
         select m.id, m.ontvangen_op, m.begindatum, m.school_id, m.gemeente_code, m.sector, c.naam from melding m
           left join school c on c.bureau_id = $1 and c.id = m.school_id
          where m.bureau_id = $1 and m.jongere_id = j.id and m.categorie = 'absoluut' and m.status in ('R', 'B')
          order by m.ontvangen_op, m.id limit 1) m on true
       left join lateral (
         select p.id, p.status, p.gestart_op, p.gesloten_op, p.resultaat_code, p.bevestigd_op, p.gemeente_code, p.sector, p.school_id,
                b.id as signaal_id, b.uitkomst
           from werkproces p
           left join lateral (select id, uitkomst from absoluut_signaal where bureau_id = $1 and werkproces_id = p.id
                               order by status = 'open' desc, ontstaan_op desc limit 1) b on true
          where p.bureau_id = $1 and p.jongere_id = j.id and p.soort = 'absoluut-verzuim'
          order by p.status <> 'gesloten' desc, p.gestart_op desc, p.id limit 1) p on true`,
    [toegang.bureauId, toegang.vandaag, ids],
  );
}
