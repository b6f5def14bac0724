import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum, SchrikkelConventie } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Schakel, Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';

type Wie = Jongerenaam &
  Omit<Zaakpagina['wie'], 'naam'> & { eigenaar: string | null; aanvrager: string | null };

/** Who it is about, who works on it and who asked for it. */
export async function readWie(
  toegang: Toegang,
  jongereId: string,
  gemeente: string | null,
  zaakId: string,
): Promise<Pick<Zaakpagina, 'wie' | 'eigenaar' | 'aanvrager'>> {
  const [row] = await toegang.sql<Wie>(
    `select j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum, keuze('schrikkel_conventie') as "schrikkelConventie", j.geheimhouding, j.waarschuwing, g.naam as gemeente,
            l.naam as eigenaar, case when z.aanvrager = 'jongere' then 'de jongere zelf' else concat_ws(' ', o.voornamen, o.voorvoegsel, o.geslachtsnaam) end as aanvrager
       from jongere j
       join vrijstellingzaak z on z.bureau_id = $1 and z.id = $4
       join werkproces w on w.bureau_id = $1 and w.id = z.id
       left join gemeente g on g.code = $3
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = w.eigenaar_id
       left join ouder o on o.bureau_id = $1 and o.id = z.ouder_id
      where j.bureau_id = $1 and j.id = $2`,
    [toegang.bureauId, jongereId, gemeente, zaakId],
  );
  if (!row) throw new Error('een vrijstelling zonder jongere');
  const { voornamen, voorvoegsel, geslachtsnaam, roepnaam, eigenaar, aanvrager, ...rest } = row;
  const naam = formatNaam({ voornamen, voorvoegsel, geslachtsnaam, roepnaam });
  return { wie: { ...rest, naam }, eigenaar, aanvrager: aanvrager || null };
}

/** Every vrijstelling and every case of this young person, the newest first. */
export async function listKeten(toegang: Toegang, jongereId: string): Promise<Schakel[]> {
  return toegang.sql<Schakel>(
    `select v.id as "vrijstellingId", z.id as "zaakId", coalesce(v.grond, z.grond) as grond, coalesce(v.van, z.van) as van,
            case when v.id is null then z.tot else v.tot end as tot, z.status,
            z.id is null and exists (select from gebeurtenis g where g.bureau_id = $1 and g.onderwerp_id = v.id and g.soort = 'VrijstellingBeeindigd'
                                        and g.vervallen_op is null) as beeindigd
       from (select * from vrijstelling where bureau_id = $1 and jongere_id = $2) v
       full join (select * from vrijstellingzaak where bureau_id = $1 and jongere_id = $2) z on z.vrijstelling_id = v.id
      order by coalesce(v.van, z.van) desc, coalesce(v.id, z.id)`,
    [toegang.bureauId, jongereId],
  );
}

export async function listLeveringenVan(
  toegang: Toegang,
  onderwerpId: string,
): Promise<Zaakpagina['leveringen']> {
  return toegang.sql<Zaakpagina['leveringen'][number]>(
    `select handeling, status, (coalesce(bestand_op, gemaakt_op) at time zone 'Europe/Amsterdam')::date as op
       from vrijstellinglevering where bureau_id = $1 and onderwerp_id = $2 order by gemaakt_op desc, id`,
    [toegang.bureauId, onderwerpId],
  );
}

type Persoon = {
  readonly naam: string;
  readonly geboortedatum: Datum;
  readonly schrikkelConventie: SchrikkelConventie | null;
};

export async function findPersoon(toegang: Toegang, jongereId: string): Promise<Persoon | undefined> {
  const [row] = await toegang.sql<Jongerenaam & Omit<Persoon, 'naam'>>(
    `select voornamen, voorvoegsel, geslachtsnaam, roepnaam, geboortedatum, keuze('schrikkel_conventie') as "schrikkelConventie"
       from jongere where bureau_id = $1 and id = $2`,
    [toegang.bureauId, jongereId],
  );
  if (!row) return undefined;
  const { geboortedatum, schrikkelConventie, ...naam } = row;
  return { naam: formatNaam(naam), geboortedatum, schrikkelConventie };
}
