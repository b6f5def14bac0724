import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Geschiedenisregel, Plaatsnamen, WerkMelding } from '#lib/werkprocessen/lezen/model.ts';
import type { Werkproces } from '#lib/werkprocessen/model.ts';
import type { Dossierstuk } from '#lib/werkprocessen/routekaarten/model.ts';

const MEESTE_FEITEN = 50;

export async function readPlaatsnamen(toegang: Toegang, werk: Werkproces): Promise<Plaatsnamen> {
  const [row] = await toegang.sql<Omit<Plaatsnamen, 'naam'> & Jongerenaam>(
    `select j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum, keuze('schrikkel_conventie') as "schrikkelConventie",
            j.geheimhouding, j.waarschuwing,
            s.naam as school, s.telefoon as "schoolTelefoon", g.naam as gemeente
       from jongere j
       left join school s on s.bureau_id = $1 and s.id = $3
       left join gemeente g on g.code = $4
      where j.bureau_id = $1 and j.id = $2`,
    [toegang.bureauId, werk.jongereId, werk.schoolId, werk.gemeente],
  );
  if (!row) throw new Error('een werkproces zonder jongere');
  const { voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest } = row;
  return { ...rest, naam: formatNaam({ voornamen, voorvoegsel, geslachtsnaam, roepnaam }) };
}

export async function listMeldingen(toegang: Toegang, werkprocesId: string): Promise<WerkMelding[]> {
  return toegang.sql<WerkMelding>(
    `select m.id, m.ontvangen_op as "ontvangenOp", m.categorie, m.duo_soort as "duoSoort", m.status, s.naam as school
       from melding m left join school s on s.bureau_id = $1 and s.id = m.school_id
      where m.bureau_id = $1 and m.werkproces_id = $2 order by m.ontvangen_op desc, m.id`,
    [toegang.bureauId, werkprocesId],
  );
}

/** What was recorded on this werkproces, also what was taken back, the newest first. */
export async function listGeschiedenis(toegang: Toegang, id: string): Promise<Geschiedenisregel[]> {
  return toegang.sql<Geschiedenisregel>(
    `select g.id, g.soort, g.datum, g.geregistreerd_op as "geregistreerdOp", g.gegevens, g.vervallen_op is not null as vervallen,
            coalesce(l.naam, case when g.actor like 'systeem:import' then 'Ingelezen' else 'Baken' end) as wie
       from gebeurtenis g
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = g.gebruiker_id
      where g.bureau_id = $1 and g.onderwerp_id = $2 order by g.id desc limit ${MEESTE_FEITEN}`,
    [toegang.bureauId, id],
  );
}

export async function listDoor(toegang: Toegang, werkprocesId: string): Promise<Record<string, string>> {
  const rows = await toegang.sql<{ id: string; naam: string }>(
    `select s.id, l.naam from stapregistratie s
       join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = s.gebruiker_id
      where s.bureau_id = $1 and s.werkproces_id = $2 and s.vervallen_op is null`,
    [toegang.bureauId, werkprocesId],
  );
  return Object.fromEntries(rows.map((row) => [row.id, row.naam]));
}

/**
 * Documents and letters count as what they prove: a talk by who handed the report in, a letter of ours that went out on paper, the
 * advice of the school, and the letter that tells the school how it ended. `b` and `d` belong to the work in `w`.
 */
export const STUK_BEWIJST = {
  school: `d.bron = 'school' and d.soort in ('gespreksverslag', 'advies')`,
  thuis: `d.bron in ('ouder', 'jongere') and d.soort = 'gespreksverslag'`,
  jongere: `d.bron = 'jongere' and d.soort = 'gespreksverslag'`,
  brief: `d.soort = 'brief-verzonden'`,
  terug: `b.sjabloon = 'terugkoppeling-school'`,
} as const;

const VERSTUURD = `exists (select from brief b where b.bureau_id = $1 and b.jongere_id = $3 and b.verstuurd_op is not null
    and b.status <> 'ingetrokken' and (b.werkproces_id = $2 or b.onderwerp_id = $2
         or (b.werkproces_id is null and b.onderwerp_id is null and b.datum >= $4))`;
const OP_FILE = `exists (select from document d where d.bureau_id = $1 and d.jongere_id = $3 and d.ingetrokken_op is null
    and (d.onderwerp_id = $2 or (d.onderwerp_id is null and d.datum >= $4))`;

/** What is on file for this work, read from what colleagues recorded since it started. */
export async function listInDossier(toegang: Toegang, werk: Werkproces): Promise<Dossierstuk[]> {
  const [row] = await toegang.sql<
    Record<'melding' | 'actie' | 'school' | 'thuis' | 'jongere' | 'brief' | 'terug', boolean>
  >(
    `select exists (select from melding where bureau_id = $1 and werkproces_id = $2) as melding,
            exists (select from melding where bureau_id = $1 and werkproces_id = $2 and actie_school <> '') as actie,
            exists (select from terugmelding t join melding m on m.bureau_id = t.bureau_id and m.id = t.melding_id
                     where m.bureau_id = $1 and m.werkproces_id = $2) or ${VERSTUURD} and ${STUK_BEWIJST.terug}) as terug,
            coalesce(bool_or(c.met = 'school'), false) or ${OP_FILE} and ${STUK_BEWIJST.school}) as school,
            coalesce(bool_or(c.met in ('jongere', 'ouder') and c.bereikt), false) or ${OP_FILE} and ${STUK_BEWIJST.thuis}) as thuis,
            coalesce(bool_or(c.met = 'jongere' and c.bereikt), false) or ${OP_FILE} and ${STUK_BEWIJST.jongere}) as jongere,
            coalesce(bool_or(c.soort = 'brief'), false) or ${VERSTUURD}) or ${OP_FILE} and ${STUK_BEWIJST.brief}) as brief
       from contactmoment c
      where c.bureau_id = $1 and c.jongere_id = $3 and c.vervallen_op is null
        and (c.werkproces_id = $2 or (c.werkproces_id is null and c.datum >= $4))`,
    [toegang.bureauId, werk.id, werk.jongereId, werk.gestartOp],
  );
  const stukken: [Dossierstuk, boolean | undefined][] = [
    ['melding', row?.melding],
    ['actie-school', row?.actie],
    ['contact-school', row?.school],
    ['routekaart', werk.routekaart !== null],
    ['contact-thuis', row?.thuis],
    ['contact-jongere', row?.jongere],
    ['doelgroep', werk.doelgroep !== null],
    ['brief', row?.brief],
    ['routes', werk.routes.length > 0],
    ['terugmelding', row?.terug],
  ];
  return stukken.filter(([, aanwezig]) => aanwezig).map(([stuk]) => stuk);
}
