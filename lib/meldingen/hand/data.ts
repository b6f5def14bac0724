import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { NieuweMelding } from '#lib/meldingen/hand/schema.ts';
import { reactieUiterlijk } from '#lib/meldingen/rules.ts';
import { setReactie } from '#lib/meldingen/reactie/data.ts';
import { readDuur } from '#lib/termijnen/instellingen/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Ligging = {
  readonly naam: string;
  readonly geboortedatum: Datum;
  readonly gemeente: string | null;
  readonly schoolId: string | null;
  readonly sector: Sector | null;
};

/** Where someone lived and went to school on a day; undefined when there is no such person here. */
export async function readLigging(
  toegang: Toegang,
  jongereId: string,
  op: Datum,
): Promise<Ligging | undefined> {
  const [row] = await toegang.sql<Omit<Ligging, 'naam'> & Jongerenaam>(
    `select j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum, w.gemeente_code as gemeente,
            i.school_id as "schoolId", i.sector
       from jongere j
       left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp'
                             and van <= $3 order by van desc limit 1) w on true
       left join lateral (select school_id, sector from inschrijving where bureau_id = $1 and jongere_id = j.id and van <= $3
                             and (tot is null or tot >= $3) order by van desc limit 1) i on true
      where j.bureau_id = $1 and j.id = $2`,
    [toegang.bureauId, jongereId, op],
  );
  if (!row) return undefined;
  const { voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest } = row;
  return { ...rest, naam: formatNaam({ voornamen, voorvoegsel, geslachtsnaam, roepnaam }) };
}

export async function insertMelding(
  toegang: Toegang,
  nieuw: NieuweMelding,
  plaats: { gemeente: string | null; sector: Sector | null },
): Promise<string> {
  const duur = await readDuur(toegang, 'T03');
  const [row] = await toegang.sql<{ id: string }>(
    `insert into melding (bureau_id, bron, jongere_id, school_id, gemeente_code, sector, categorie, ontvangen_op, begindatum, einddatum,
                          verzuimuren, reden, actie_school, actie_gewenst, contact_naam, contact_telefoon, contact_email, status_op,
                          reactie_uiterlijk, melder)
     values ($1, 'hand', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) returning id`,
    [
      toegang.bureauId,
      nieuw.jongereId,
      nieuw.schoolId,
      plaats.gemeente,
      plaats.sector,
      nieuw.categorie,
      nieuw.ontvangenOp,
      nieuw.begindatum,
      nieuw.einddatum,
      nieuw.verzuimuren,
      nieuw.reden,
      nieuw.actieSchool,
      nieuw.actieGewenst,
      nieuw.contactNaam,
      nieuw.contactTelefoon,
      nieuw.contactEmail,
      toegang.vandaag,
      reactieUiterlijk(nieuw.ontvangenOp, duur),
      nieuw.melder,
    ],
  );
  if (!row) throw new Error('de melding is niet bewaard');
  await setReactie(toegang, {
    id: row.id,
    jongereId: nieuw.jongereId,
    gemeente: plaats.gemeente,
    ontvangenOp: nieuw.ontvangenOp,
    duur,
  });
  return row.id;
}
