import { overlapt, schooljaarBegin, schooljaarEinde, schooljaarVan } from '#lib/kalender/rules.ts';
import { listVrijstellingen } from '#lib/jongeren/dossier/data.ts';
import { listGezinsleden } from '#lib/jongeren/gezin/data.ts';
import { readPersoon, readPgn } from '#lib/jongeren/data.ts';
import { listTellingen } from '#lib/jongeren/schooljaren/data.ts';
import { listOntvangen } from '#lib/overdracht/eerder/data.ts';
import { bundelEerder, delenVan } from '#lib/overdracht/eerder/rules.ts';
import {
  LPW_CATEGORIEEN,
  LPW_SOORTEN,
  type Eerderdeel,
  type Overdrachtsdossier,
} from '#lib/overdracht/model.ts';
import { ouderswaarden, zonderStrafrecht } from '#lib/overdracht/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { resultaatKern } from '#lib/werkprocessen/codelijsten/data.ts';

type Werkrij = Overdrachtsdossier['werkprocessen'][number];
type Kader = Pick<Overdrachtsdossier, 'reden' | 'verhuisdOp'>;

/** The part of a dossier that belongs to the supervision of the Leerplichtwet, and nothing else. */
export async function readLpwDeel(
  toegang: Toegang,
  jongereId: string,
  kader: Kader,
): Promise<Overdrachtsdossier | undefined> {
  const persoon = await readPersoon(toegang, jongereId);
  if (!persoon) return undefined;
  const pgn = await readPgn(toegang, jongereId);
  const { naam, geboortedatum, geslacht, geheimhouding } = persoon;
  const { voornamen, voorvoegsel, geslachtsnaam, roepnaam } = naam;
  const nu = { van: toegang.vandaag, tot: toegang.vandaag };
  const ouders = (await listGezinsleden(toegang, jongereId)).filter(({ van, tot }) =>
    overlapt({ van: van ?? toegang.vandaag, tot }, nu),
  );
  const hier = await readEigenDeel(toegang, jongereId);
  const ontvangen = await listOntvangen(toegang, jongereId);
  return {
    ...{ formaat: 'baken-overdrachtsdossier', versie: 5 },
    ...hier,
    ...kader,
    persoon: {
      ...{ voornamen, voorvoegsel, geslachtsnaam, roepnaam, geboortedatum, geslacht, geheimhouding },
      nummer: pgn?.nummer ?? null,
    },
    ouders: ouderswaarden(ouders, geheimhouding),
    schooljaren: await readSchooljaren(toegang, jongereId),
    vrijstellingen: (await listVrijstellingen(toegang, jongereId)).map(({ grond, van, tot }) => ({
      ...{ grond, van, tot },
    })),
    verlof: await listVerlof(toegang, jongereId),
    eerder: bundelEerder(ontvangen.flatMap(delenVan), hier),
  };
}

/** What this bureau itself knows and did. */
export async function readEigenDeel(toegang: Toegang, jongereId: string): Promise<Eerderdeel> {
  const { id: vanId, naam: van } = toegang.actor.bureau;
  return {
    ...{ van, vanId, gemaaktOp: toegang.vandaag },
    inschrijvingen: await listSchoolperioden(toegang, jongereId),
    meldingen: await listMeldingen(toegang, jongereId),
    werkprocessen: await listWerk(toegang, jongereId),
    thuiszitten: await listThuiszitten(toegang, jongereId),
    contact: await listContact(toegang, jongereId),
  };
}

/** The count that holds, with from what it appeared and by whom it was established: without that it is no evidence. */
async function readSchooljaren(
  toegang: Toegang,
  jongereId: string,
): Promise<NonNullable<Overdrachtsdossier['schooljaren']> | null> {
  const telling = (await listTellingen(toegang, jongereId)).find(({ geldt }) => geldt);
  if (!telling) return null;
  const { basisschool, basisschoolDoorlopen, daarna, totEnMet, vastgesteldOp } = telling;
  const { bron, toelichting, overgenomenVan: herkomst = null } = telling;
  return {
    ...{ basisschool, basisschoolDoorlopen, daarna, totEnMet, vastgesteldOp },
    ...{ bron, toelichting, herkomst },
  };
}

async function listSchoolperioden(
  toegang: Toegang,
  jongereId: string,
): Promise<Overdrachtsdossier['inschrijvingen']> {
  return toegang.sql<Overdrachtsdossier['inschrijvingen'][number]>(
    `select s.naam as school, s.brin, s.vestiging, s.plaats, s.gemeente_code as gemeente, i.sector, i.onderwijssoort, i.leerjaar, i.van, i.tot
       from inschrijving i join school s on s.bureau_id = $1 and s.id = i.school_id
      where i.bureau_id = $1 and i.jongere_id = $2 order by i.van desc`,
    [toegang.bureauId, jongereId],
  );
}

async function listMeldingen(toegang: Toegang, jongereId: string): Promise<Overdrachtsdossier['meldingen']> {
  return toegang.sql<Overdrachtsdossier['meldingen'][number]>(
    `select m.ontvangen_op as "ontvangenOp", m.categorie, s.naam as school, m.reden, m.status,
            case when m.doorgestuurd_naar is not null
              then jsonb_build_object('naar', coalesce(g.naam, m.doorgestuurd_naar), 'reden', m.doorstuurreden) end as doorgestuurd
       from melding m left join gemeente g on g.code = m.doorgestuurd_naar
       left join school s on s.bureau_id = $1 and s.id = m.school_id
      where m.bureau_id = $1 and m.jongere_id = $2 and m.categorie = any($3) and m.status <> 'I' order by m.ontvangen_op desc, m.id`,
    [toegang.bureauId, jongereId, LPW_CATEGORIEEN],
  );
}

async function listWerk(toegang: Toegang, jongereId: string): Promise<Overdrachtsdossier['werkprocessen']> {
  const rows = await toegang.sql<Werkrij>(
    `select w.soort, w.gestart_op as "gestartOp", w.gesloten_op as "geslotenOp", w.resultaat_code as resultaat, w.routekaart, w.routes,
            coalesce((select jsonb_agg(jsonb_build_object('stap', r.stap, 'gezetOp', r.gezet_op, 'overgeslagen', r.overgeslagen)
                        order by r.gezet_op, r.geregistreerd_op)
                        from stapregistratie r where r.bureau_id = $1 and r.werkproces_id = w.id and r.vervallen_op is null), '[]') as stappen
       from werkproces w where w.bureau_id = $1 and w.jongere_id = $2 and w.soort = any($3) order by w.gestart_op desc, w.id`,
    [toegang.bureauId, jongereId, LPW_SOORTEN],
  );
  const werk: Werkrij[] = [];
  for (const rij of rows) werk.push(zonderStrafrecht(rij, await kernVan(toegang, rij)));
  return werk;
}

/** Which result of the core list stands behind the bureau's own word for it. */
async function kernVan(toegang: Toegang, { soort, resultaat }: Werkrij): Promise<string | null> {
  return resultaat && (await resultaatKern(toegang, soort, resultaat));
}

/** Leave given in this school year: by the head of the school, or above ten days by the leerplichtambtenaar. */
async function listVerlof(
  toegang: Toegang,
  jongereId: string,
): Promise<NonNullable<Overdrachtsdossier['verlof']>> {
  const jaar = schooljaarVan(toegang.vandaag);
  return toegang.sql<NonNullable<Overdrachtsdossier['verlof']>[number]>(
    `select door, grond, van, tot, dagen, overgenomen_van as herkomst from hoofdverlof
      where bureau_id = $1 and jongere_id = $2 and vervallen_op is null and van <= $4 and tot >= $3
     union all
     select 'leerplichtambtenaar', grond, coalesce(toegekend_van, van), coalesce(toegekend_tot, tot), toegekende_dagen, null from verlof
      where bureau_id = $1 and jongere_id = $2 and afloop in ('toegekend', 'gedeeltelijk')
        and coalesce(toegekend_van, van) <= $4 and coalesce(toegekend_tot, tot) >= $3
     order by 3`,
    [toegang.bureauId, jongereId, schooljaarBegin(jaar), schooljaarEinde(jaar)],
  );
}

async function listThuiszitten(
  toegang: Toegang,
  jongereId: string,
): Promise<NonNullable<Overdrachtsdossier['thuiszitten']>> {
  return toegang.sql<NonNullable<Overdrachtsdossier['thuiszitten']>[number]>(
    'select soort, sinds, einde, uitkomst from thuiszitperiode where bureau_id = $1 and jongere_id = $2 order by sinds desc',
    [toegang.bureauId, jongereId],
  );
}

/** Only contact that belongs to work of leerplicht: of loose contact nobody knows for which task it was. */
async function listContact(toegang: Toegang, jongereId: string): Promise<Overdrachtsdossier['contact']> {
  return toegang.sql<Overdrachtsdossier['contact'][number]>(
    `select c.datum, c.soort, c.met, c.bereikt, c.verslag from contactmoment c
       join werkproces w on w.bureau_id = $1 and w.id = c.werkproces_id and w.soort = any($3)
      where c.bureau_id = $1 and c.jongere_id = $2 and c.vervallen_op is null and c.taak = 'leerplicht' order by c.datum desc, c.id`,
    [toegang.bureauId, jongereId, LPW_SOORTEN],
  );
}
