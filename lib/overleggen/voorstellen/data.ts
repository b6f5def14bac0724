import { filterOpVrij, werkBuitenZicht } from '#lib/jongeren/kijkrecht/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import { grondslagVoor } from '#lib/overleggen/rules.ts';
import type { Voorstel, Werkstand } from '#lib/overleggen/voorstellen/model.ts';
import { ordenVoorstellen, redenenVan } from '#lib/overleggen/voorstellen/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = Werkstand & Jongerenaam & { jongereId: string; werkprocesId: string; eigenaar: string | null };

/** More than a team looks through in one meeting; who sits at home or missed terms comes first of these. */
const HOOGUIT = 400;
const GETOOND = 25;

const STAND = `w.soort, w.gestart_op as "gestartOp", w.volgende_datum as "volgendeDatum", w.laatste_contact as "laatsteContact",
  (select min(z.sinds) from thuiszitperiode z where z.bureau_id = $1 and z.jongere_id = w.jongere_id and z.einde is null
      and exists (select 1 from termijn t where t.bureau_id = $1 and t.onderwerp_id = z.jongere_id and t.code = 'thuiszitten'
                     and t.start_op > z.sinds)) as "langdurigThuisSinds",
  (select count(*)::int from termijn t where t.bureau_id = $1 and t.werkproces_id = w.id
      and coalesce(t.afgedaan_op, $2) > t.uiterlijk and t.status in ('loopt', 'voldaan')) as gemist,
  tr.gestart_op as "trajectSinds",
  (select max(s.gedaan_op) from plandoel d join planstap s on s.bureau_id = $1 and s.doel_id = d.id
    where d.bureau_id = $1 and d.traject_id = w.id and s.vervallen_op is null) as "laatsteStap",
  exists (select 1 from plandoel d join planstap s on s.bureau_id = $1 and s.doel_id = d.id
    where d.bureau_id = $1 and d.traject_id = w.id and d.status = 'open' and s.vervallen_op is null and s.gedaan_op is null
      and s.uiterlijk < $2) as "stapTeLaat"`;

/** Running work that seems stuck, with the reasons in words: one's own, or of the whole team. */
export async function listVoorstellen(toegang: Toegang, team: boolean): Promise<readonly Voorstel[]> {
  const rows = await toegang.sql<Rij>(
    `select w.jongere_id as "jongereId", w.id as "werkprocesId", l.naam as eigenaar, j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, ${STAND}
       from werkproces w join jongere j on j.bureau_id = $1 and j.id = w.jongere_id
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = w.eigenaar_id
       left join traject tr on tr.bureau_id = $1 and tr.id = w.id and tr.losgelaten_op is null
      where w.bureau_id = $1 and w.status <> 'gesloten' and w.soort <> all($5) and ($3 or w.eigenaar_id = $4::uuid)
        and not exists (select 1 from agendapunt a where a.bureau_id = $1 and a.jongere_id = w.jongere_id and a.ingetrokken_op is null
                           and (a.besproken_op is null or a.besproken_op > $2::date - 28))
      order by w.laatste_contact nulls first, w.gestart_op limit ${HOOGUIT}`,
    [toegang.bureauId, toegang.vandaag, team, toegang.gebruikerId, werkBuitenZicht(toegang)],
  );
  const eens = new Map<string, Voorstel>();
  for (const row of rows) {
    const redenen = redenenVan(row, toegang.vandaag);
    const eerder = eens.get(row.jongereId);
    if (redenen.length > (eerder?.redenen.length ?? 0)) eens.set(row.jongereId, voorstelVan(row, redenen));
  }
  const gekozen = ordenVoorstellen([...eens.values()]).slice(0, GETOOND);
  const vrij = await filterOpVrij(
    toegang,
    gekozen.map(({ jongereId }) => jongereId),
  );
  return gekozen.map((voorstel) => (vrij.has(voorstel.jongereId) ? voorstel : { ...voorstel, naam: null }));
}

/** The proposal for one young person, by the work that is stuck most; undefined without running work. */
export async function findVoorstel(toegang: Toegang, jongereId: string): Promise<Voorstel | undefined> {
  const rows = await toegang.sql<Rij>(
    `select w.jongere_id as "jongereId", w.id as "werkprocesId", null as eigenaar, j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, ${STAND}
       from werkproces w join jongere j on j.bureau_id = $1 and j.id = w.jongere_id
       left join traject tr on tr.bureau_id = $1 and tr.id = w.id and tr.losgelaten_op is null
      where w.bureau_id = $1 and w.jongere_id = $3 and w.status <> 'gesloten' and w.soort <> all($4) order by w.gestart_op desc, w.id`,
    [toegang.bureauId, toegang.vandaag, jongereId, werkBuitenZicht(toegang)],
  );
  return ordenVoorstellen(rows.map((row) => voorstelVan(row, redenenVan(row, toegang.vandaag))))[0];
}

function voorstelVan(row: Rij, redenen: Voorstel['redenen']): Voorstel {
  const { jongereId, werkprocesId, soort, eigenaar } = row;
  return {
    ...{ jongereId, werkprocesId, werksoort: soort, eigenaar, redenen },
    naam: formatNaam(row),
    grondslag: grondslagVoor(soort),
  };
}
