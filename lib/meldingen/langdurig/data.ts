import { valtOnderKwalificatieplichtSql, valtOnderLeerplichtSql } from '#lib/jongeren/leerplicht/in-sql.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { lrvGrensOp } from '#lib/meldingen/langdurig/grenzen.ts';
import type { LrvGrens } from '#lib/meldingen/langdurig/model.ts';
import type { Verzuimstand } from '#lib/meldingen/langdurig/rules.ts';
import type { Plek } from '#lib/platform/bladeren/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const KOLOMMEN = {
  geboren: 'j.geboortedatum',
  startkwalificatieOp: 'j.startkwalificatie_op',
  kpUitzondering: 'j.kp_uitzondering',
  kpUitzonderingOp: 'j.kp_uitzondering_op',
  schooljarenEinde: 'j.schooljaren_einde',
};
const PLICHTIG = `(${valtOnderLeerplichtSql(KOLOMMEN, '$2::date')} or ${valtOnderKwalificatieplichtSql(KOLOMMEN, '$2::date')})`;

/** What decides about long absence of one melding, with the boundary this bureau uses. */
export async function readVerzuimstand(
  toegang: Toegang,
  meldingId: string,
): Promise<{ stand: Verzuimstand; grens: LrvGrens } | undefined> {
  const [row] = await toegang.sql<Verzuimstand & { grens: string | null }>(
    `select m.status, m.categorie, m.duo_soort as "duoSoort", m.begindatum, m.einddatum, m.alle_lessen as "alleLessen",
            m.langdurig_op as "langdurigOp", keuze('lrv_grens') as grens,
            (select min(s.datum) from schoolgang s where s.bureau_id = $1 and s.jongere_id = m.jongere_id and s.soort = 'hervat'
                and s.datum > m.begindatum) as "hervatOp", ${PLICHTIG} as plichtig
       from melding m left join jongere j on j.bureau_id = $1 and j.id = m.jongere_id
      where m.bureau_id = $1 and m.id = $3`,
    [toegang.bureauId, toegang.vandaag, meldingId],
  );
  if (!row) return undefined;
  const { grens, ...stand } = row;
  return { stand, grens: lrvGrensOp(grens, toegang.vandaag) };
}

export type Langdurigsignaal = {
  readonly meldingId: string;
  readonly jongereId: string;
  readonly sinds: Datum;
};

/** Running absences, of who is still bound by the law, that passed the boundary without anybody having said what they are; the longest first. */
export async function listLangdurigsignalen(
  toegang: Toegang,
  grens: LrvGrens,
  na: Plek | null,
  aantal: number,
): Promise<(Langdurigsignaal & { sleutel: string })[]> {
  return toegang.sql<Langdurigsignaal & { sleutel: string }>(
    `select m.id as "meldingId", m.jongere_id as "jongereId", m.begindatum as sinds, m.begindatum || '_' || m.id as sleutel
       from melding m join jongere j on j.bureau_id = $1 and j.id = m.jongere_id
      where m.bureau_id = $1 and ${PLICHTIG} and m.status in ('R', 'B') and m.jongere_id is not null and m.categorie in ('signaal', 'luxe')
        and m.einddatum is null and m.duo_soort is distinct from 'LRV' and m.langdurig_op is null
        and m.alle_lessen is distinct from false and m.begindatum + ($3::int - 1) <= $2::date
        and not exists (select 1 from schoolgang s where s.bureau_id = $1 and s.jongere_id = m.jongere_id and s.soort = 'hervat'
                           and s.datum > m.begindatum)
        and ($4::text[] is null or (m.begindatum, m.id) > (($4::text[])[1]::date, ($4::text[])[2]::uuid))
      order by m.begindatum, m.id limit $5`,
    [toegang.bureauId, toegang.vandaag, grens.teltOpDag, na, aantal],
  );
}
