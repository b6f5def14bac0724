import type { Datum } from '#lib/kalender/model.ts';
import { mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { readTraject } from '#lib/vsv-trajecten/data.ts';
import type { Deelbaar } from '#lib/vsv-trajecten/delen/model.ts';
import { listInterventies } from '#lib/vsv-trajecten/interventies/data.ts';
import { listPlan } from '#lib/vsv-trajecten/plan/data.ts';
import { ordenDoelen } from '#lib/vsv-trajecten/plan/rules.ts';
import { readPlaatsnamen } from '#lib/werkprocessen/lezen/data.ts';
import type { Werkproces } from '#lib/werkprocessen/model.ts';

/** Everything of a traject that may be on paper, as it stands now. */
export async function readDeelbaar(toegang: Toegang, werk: Werkproces): Promise<Deelbaar> {
  const { naam, geboortedatum, gemeente, school, geheimhouding, waarschuwing } = await readPlaatsnamen(
    toegang,
    werk,
  );
  const [row] = await toegang.sql<{ roepnaam: string; school: string | null; contact: Datum | null }>(
    `select coalesce(j.roepnaam, split_part(j.voornamen, ' ', 1)) as roepnaam,
            (select max(datum) from contactmoment c where c.bureau_id = $1 and c.jongere_id = j.id and c.bereikt and c.vervallen_op is null) as contact,
            (select s.naam from inschrijving i join school s on s.bureau_id = $1 and s.id = i.school_id
              where i.bureau_id = $1 and i.jongere_id = j.id order by i.tot desc nulls first, i.van desc limit 1) as school
       from jongere j where j.bureau_id = $1 and j.id = $2`,
    [toegang.bureauId, werk.jongereId],
  );
  return {
    ...{ trajectId: werk.id, jongereId: werk.jongereId, naam, geboortedatum },
    roepnaam: row?.roepnaam ?? naam,
    gemeente: geheimhouding ? null : gemeente,
    school: row?.school ?? school,
    doelgroep: werk.doelgroep,
    ...(await readCoach(toegang, werk.eigenaarId)),
    traject: await readTraject(toegang, werk),
    doelen: ordenDoelen(await listPlan(toegang, werk.id)),
    interventies: await listInterventies(toegang, werk.id),
    intern: { geheimhouding, waarschuwing },
    laatsteContact: row?.contact ?? null,
    vandaag: toegang.vandaag,
    mag: { brief: mag(toegang.actor, 'brief.maken') },
  };
}

/** Who the young person can call. */
async function readCoach(
  toegang: Toegang,
  gebruikerId: string | null,
): Promise<Pick<Deelbaar, 'coach' | 'coachTelefoon'>> {
  const [row] = await toegang.sql<{ coach: string; coachTelefoon: string | null }>(
    `select naam as coach, telefoon as "coachTelefoon" from lidmaatschap where bureau_id = $1 and gebruiker_id = $2`,
    [toegang.bureauId, gebruikerId],
  );
  return row ?? { coach: null, coachTelefoon: null };
}
