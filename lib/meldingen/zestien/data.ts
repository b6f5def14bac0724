import type { Datum, Regio, SchrikkelConventie } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { Verzuimweek, Zestiengegevens } from '#lib/meldingen/zestien/model.ts';
import { readDuur } from '#lib/termijnen/instellingen/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = {
  sector: Sector | null;
  regio: Lowercase<Regio>;
  geboortedatum: Datum | null;
  schrikkelConventie: SchrikkelConventie | null;
  begindatum: Datum;
  einddatum: Datum | null;
  ontvangenOp: Datum;
  specificatie: string | null;
  verzuimuren: number | null;
  vrijeUren: number | null;
  vorigeMelding: Datum | null;
  weken: readonly { week: Datum; uren: number }[];
};

/** What the sixteen hours are worked out from; of another school nothing comes in. */
export async function readZestiengegevens(
  toegang: Toegang,
  meldingId: string,
): Promise<Zestiengegevens | undefined> {
  const [row] = await toegang.sql<Rij>(
    `select m.sector, b.vakantieregio as regio, j.geboortedatum, keuze('schrikkel_conventie') as "schrikkelConventie", m.begindatum, m.einddatum, m.ontvangen_op as "ontvangenOp",
            m.specificatie, m.verzuimuren, m.vrije_uren_per_week as "vrijeUren",
            (select max(e.ontvangen_op) from melding e
              where e.bureau_id = $1 and e.jongere_id = m.jongere_id and e.id <> m.id and e.status <> 'I'
                and e.school_id is not distinct from m.school_id and e.ontvangen_op < m.ontvangen_op
                and e.categorie in ('signaal', 'luxe', 'verzuim-18plus')) as "vorigeMelding",
            coalesce((select jsonb_agg(jsonb_build_object('week', v.week, 'uren', v.uren) order by v.week)
                        from verzuimweek v where v.bureau_id = $1 and v.melding_id = m.id), '[]') as weken
       from melding m join bureau b on b.id = m.bureau_id
       left join jongere j on j.bureau_id = $1 and j.id = m.jongere_id
      where m.bureau_id = $1 and m.id = $2`,
    [toegang.bureauId, meldingId],
  );
  if (!row) return undefined;
  const meldtermijn = await readDuur(toegang, 'T01');
  const regio: Record<Lowercase<Regio>, Regio> = { noord: 'NOORD', midden: 'MIDDEN', zuid: 'ZUID' };
  return { ...row, regio: regio[row.regio], meldtermijn };
}

/** Replaces the hours that were written down. */
export async function replaceVerzuimweken(
  toegang: Toegang,
  meldingId: string,
  weken: readonly Verzuimweek[],
): Promise<void> {
  await toegang.sql('delete from verzuimweek where bureau_id = $1 and melding_id = $2', [
    toegang.bureauId,
    meldingId,
  ]);
  if (weken.length === 0) return;
  await toegang.sql(
    `insert into verzuimweek (bureau_id, melding_id, week, uren)
     select $1, $2, w.week, w.uren from unnest($3::date[], $4::numeric[]) as w (week, uren)`,
    [toegang.bureauId, meldingId, weken.map(({ week }) => week), weken.map(({ uren }) => uren)],
  );
}
