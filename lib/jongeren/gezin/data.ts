import type { Datum } from '#lib/kalender/model.ts';
import type { Ouder } from '#lib/jongeren/gezin/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = Omit<Ouder, 'naam'> & { voornamen: string; voorvoegsel: string | null; geslachtsnaam: string };

/** Who stands around this young person on a day: those with gezag first. */
export async function listOuders(toegang: Toegang, jongereId: string, op: Datum): Promise<Ouder[]> {
  const rows = await toegang.sql<Rij>(
    `select o.id, s.id as "ouderschapId", o.voornamen, o.voorvoegsel, o.geslachtsnaam, o.geslacht, s.rol, s.gezag, s.verzorgt, s.aanschrijven,
            s.niet_aanschrijven_reden as "nietAanschrijvenReden", o.straat, o.huisnummer, o.postcode, o.plaats, o.land, o.telefoon, o.email,
            o.geheimhouding, s.van, s.tot
       from ouderschap s join ouder o on o.bureau_id = $1 and o.id = s.ouder_id
      where s.bureau_id = $1 and s.jongere_id = $2 and coalesce(s.van, '-infinity') <= $3 and coalesce(s.tot, 'infinity') >= $3
      order by s.gezag desc, s.verzorgt desc, o.geslachtsnaam, o.voornamen, o.id`,
    [toegang.bureauId, jongereId, op],
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam: null },
  }));
}
