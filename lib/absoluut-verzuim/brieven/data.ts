import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Briefsignaal = {
  jongere: string;
  naam: string;
  werkproces: string | null;
  sinds: Datum;
};

/** The signal with this id, or the latest on this werkproces; one that turned out to be no case says nothing in a letter. */
export async function readBriefsignaal(toegang: Toegang, id: string): Promise<Briefsignaal | undefined> {
  const [row] = await toegang.sql<Briefsignaal>(
    `select s.jongere_id as jongere, coalesce(j.roepnaam, split_part(j.voornamen, ' ', 1)) as naam, s.werkproces_id as werkproces, s.sinds
       from absoluut_signaal s join jongere j on j.bureau_id = $1 and j.id = s.jongere_id
      where s.bureau_id = $1 and (s.id = $2 or s.werkproces_id = $2) and (s.status = 'open' or s.uitkomst = 'bevestigd')
      order by s.id = $2 desc, s.ontstaan_op desc limit 1`,
    [toegang.bureauId, id],
  );
  return row;
}

/** Work on absoluut verzuim without a signal (it came in by hand): since when it runs. */
export async function readAbsoluutWerk(toegang: Toegang, id: string): Promise<Briefsignaal | undefined> {
  const [row] = await toegang.sql<Briefsignaal>(
    `select w.jongere_id as jongere, coalesce(j.roepnaam, split_part(j.voornamen, ' ', 1)) as naam, w.id as werkproces, w.gestart_op as sinds
       from werkproces w join jongere j on j.bureau_id = $1 and j.id = w.jongere_id
      where w.bureau_id = $1 and w.id = $2 and w.soort = 'absoluut-verzuim'`,
    [toegang.bureauId, id],
  );
  return row;
}
