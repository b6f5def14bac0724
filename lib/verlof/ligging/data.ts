import type { Datum, Regio } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import { listVrijstellingen, listWoonperioden } from '#lib/jongeren/dossier/data.ts';
import { leerplichtFeitenVan } from '#lib/jongeren/dossier/rules.ts';
import { LABEL_STATUS } from '#lib/jongeren/leerplicht/labels.ts';
import { juridischeStatus } from '#lib/jongeren/leerplicht/status.ts';
import { readPersoon } from '#lib/jongeren/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Verlofligging } from '#lib/verlof/model.ts';

const REGIO: Record<'noord' | 'midden' | 'zuid', Regio> = { noord: 'NOORD', midden: 'MIDDEN', zuid: 'ZUID' };
const PLICHTIG = ['LEERPLICHTIG', 'KWALIFICATIEPLICHTIG', 'VERVANGENDE_LEERPLICHT'];

export const regioVan = (toegang: Toegang): Regio => REGIO[toegang.actor.vakantieregio];

type Rij = {
  gemeente: string | null;
  gemeentenaam: string | null;
  vanBureau: boolean;
  schoolId: string | null;
  school: string | null;
  sector: Sector | null;
};

/** Where the young person lives and goes to school on a day, and what the law asks of him then. */
export async function readLigging(
  toegang: Toegang,
  jongereId: string,
  op: Datum,
): Promise<Verlofligging | undefined> {
  const persoon = await readPersoon(toegang, jongereId);
  const [row] = await toegang.sql<Rij>(
    `select w.gemeente_code as gemeente, g.naam as gemeentenaam, b.bureau_id is not null as "vanBureau", i.school_id as "schoolId",
            s.naam as school, i.sector
       from jongere j
       left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' and van <= $3
                           and (tot is null or tot >= $3) order by van desc limit 1) w on true
       left join gemeente g on g.code = w.gemeente_code
       left join bureau_gemeente b on b.bureau_id = $1 and b.gemeente_code = w.gemeente_code and $3 between b.van and coalesce(b.tot, 'infinity')
       left join lateral (select school_id, sector from inschrijving where bureau_id = $1 and jongere_id = j.id and van <= $3
                           and (tot is null or tot >= $3) order by van desc limit 1) i on true
       left join school s on s.bureau_id = $1 and s.id = i.school_id
      where j.bureau_id = $1 and j.id = $2`,
    [toegang.bureauId, jongereId, op],
  );
  if (!persoon || !row) return undefined;
  const feiten = leerplichtFeitenVan(
    persoon,
    await listWoonperioden(toegang, jongereId),
    await listVrijstellingen(toegang, jongereId),
  );
  const status = juridischeStatus(feiten, op);
  return {
    ...row,
    plichtig: PLICHTIG.includes(status.soort),
    statuslabel: LABEL_STATUS[status.soort].kort,
    regio: regioVan(toegang),
  };
}

export type Kind = { readonly id: string; readonly naam: string; readonly geboortedatum: Datum };

/** Other young people around whom one of the same parents stands: brothers and sisters. */
export async function listBroersEnZussen(toegang: Toegang, jongereId: string): Promise<Kind[]> {
  const rows = await toegang.sql<Jongerenaam & { id: string; geboortedatum: Datum }>(
    `select distinct j.id, j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum
       from ouderschap eigen
       join ouderschap ander on ander.bureau_id = $1 and ander.ouder_id = eigen.ouder_id and ander.jongere_id <> eigen.jongere_id
            and coalesce(ander.tot, 'infinity') >= $3
       join jongere j on j.bureau_id = $1 and j.id = ander.jongere_id and j.overleden_op is null
      where eigen.bureau_id = $1 and eigen.jongere_id = $2 and coalesce(eigen.tot, 'infinity') >= $3
      order by j.geboortedatum, j.id`,
    [toegang.bureauId, jongereId, toegang.vandaag],
  );
  return rows.map(({ id, geboortedatum, ...naam }) => ({ id, geboortedatum, naam: formatNaam(naam) }));
}
