import type { Datum } from '#lib/kalender/model.ts';
import { listVrijstellingen } from '#lib/jongeren/dossier/data.ts';
import { listOuders } from '#lib/jongeren/gezin/data.ts';
import { readPersoon, readPgn } from '#lib/jongeren/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { LPW_CATEGORIEEN, LPW_SOORTEN, type Overdrachtsdossier } from '#lib/overdracht/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

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
  const ouders = await listOuders(toegang, jongereId, toegang.vandaag);
  return {
    ...{ formaat: 'baken-overdrachtsdossier', versie: 1 },
    gemaaktOp: toegang.vandaag,
    van: toegang.actor.bureau.naam,
    ...kader,
    persoon: {
      ...{ voornamen, voorvoegsel, geslachtsnaam, roepnaam, geboortedatum, geslacht, geheimhouding },
      nummer: pgn?.nummer ?? null,
    },
    ouders: ouders.map((ouder) => ({ naam: formatNaam(ouder.naam), rol: ouder.rol, gezag: ouder.gezag })),
    inschrijvingen: await listSchoolperioden(toegang, jongereId),
    vrijstellingen: (await listVrijstellingen(toegang, jongereId)).map(({ grond, van, tot }) => ({
      ...{ grond, van, tot },
    })),
    meldingen: await listMeldingen(toegang, jongereId),
    werkprocessen: await listWerk(toegang, jongereId),
    contact: await listContact(toegang, jongereId),
  };
}

async function listSchoolperioden(
  toegang: Toegang,
  jongereId: string,
): Promise<Overdrachtsdossier['inschrijvingen']> {
  return toegang.sql<{ school: string; brin: string; van: Datum; tot: Datum | null }>(
    `select s.naam as school, s.brin, i.van, i.tot from inschrijving i join school s on s.bureau_id = $1 and s.id = i.school_id
      where i.bureau_id = $1 and i.jongere_id = $2 order by i.van desc`,
    [toegang.bureauId, jongereId],
  );
}

async function listMeldingen(toegang: Toegang, jongereId: string): Promise<Overdrachtsdossier['meldingen']> {
  return toegang.sql<Overdrachtsdossier['meldingen'][number]>(
    `select m.ontvangen_op as "ontvangenOp", m.categorie, s.naam as school, m.reden, m.status from melding m
       left join school s on s.bureau_id = $1 and s.id = m.school_id
      where m.bureau_id = $1 and m.jongere_id = $2 and m.categorie = any($3) and m.status <> 'I' order by m.ontvangen_op desc, m.id`,
    [toegang.bureauId, jongereId, LPW_CATEGORIEEN],
  );
}

async function listWerk(toegang: Toegang, jongereId: string): Promise<Overdrachtsdossier['werkprocessen']> {
  return toegang.sql<Overdrachtsdossier['werkprocessen'][number]>(
    `select soort, gestart_op as "gestartOp", gesloten_op as "geslotenOp", resultaat_code as resultaat from werkproces
      where bureau_id = $1 and jongere_id = $2 and soort = any($3) order by gestart_op desc, id`,
    [toegang.bureauId, jongereId, LPW_SOORTEN],
  );
}

/** Only contact that belongs to work of leerplicht: of loose contact nobody knows for which task it was. */
async function listContact(toegang: Toegang, jongereId: string): Promise<Overdrachtsdossier['contact']> {
  return toegang.sql<Overdrachtsdossier['contact'][number]>(
    `select c.datum, c.soort, c.met, c.bereikt, c.verslag from contactmoment c
       join werkproces w on w.bureau_id = $1 and w.id = c.werkproces_id and w.soort = any($3)
      where c.bureau_id = $1 and c.jongere_id = $2 and c.vervallen_op is null order by c.datum desc, c.id`,
    [toegang.bureauId, jongereId, LPW_SOORTEN],
  );
}
