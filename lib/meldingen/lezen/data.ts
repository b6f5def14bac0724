import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { readLeeftijd } from '#lib/jongeren/leeftijd/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type {
  EerdereMelding,
  Meldingdetail,
  Meldingpagina,
  Terugmeldregel,
  Wie,
} from '#lib/meldingen/lezen/model.ts';
import { readAangeleverd } from '#lib/meldingen/koppelen/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const MEESTE_EERDERE = 12;

export async function findDetail(
  toegang: Toegang,
  id: string,
): Promise<(Meldingdetail & { jongereId: string | null; bevestigdOp: Datum | null }) | undefined> {
  const [row] = await toegang.sql<Meldingdetail & { jongereId: string | null; bevestigdOp: Datum | null }>(
    `select m.id, m.versie, m.bron, m.melder, m.status, m.status_op as "statusOp", m.categorie, m.duo_soort as "duoSoort", m.prioriteit,
            m.ontvangen_op as "ontvangenOp", m.reactie_uiterlijk as "reactieUiterlijk", m.begindatum, m.einddatum, m.verzuimuren,
            m.specificatie, m.reden, m.alle_lessen as "alleLessen", m.actie_school as "actieSchool", m.actie_gewenst as "actieGewenst",
            m.prioriteit_school as "prioriteitSchool", m.toelichting, m.leslocatie, m.contact_naam as "contactNaam",
            m.contact_functie as "contactFunctie", m.contact_telefoon as "contactTelefoon", m.contact_email as "contactEmail",
            m.telefoon_jongere as "telefoonJongere", s.naam as school, g.naam as gemeente, m.gemeente_code as "gemeenteCode",
            l.naam as eigenaar, m.werkproces_id as "werkprocesId", m.resultaat_code as "resultaatCode", m.opmerking,
            m.doorgestuurd_naar as "doorgestuurdNaar", d.naam as "doorgestuurdNaam", m.doorstuurreden, m.jongere_id as "jongereId", w.bevestigd_op as "bevestigdOp"
       from melding m
       left join school s on s.bureau_id = m.bureau_id and s.id = m.school_id
       left join gemeente g on g.code = m.gemeente_code
       left join gemeente d on d.code = m.doorgestuurd_naar
       left join lidmaatschap l on l.bureau_id = m.bureau_id and l.gebruiker_id = m.eigenaar_id
       left join werkproces w on w.bureau_id = m.bureau_id and w.id = m.werkproces_id
      where m.bureau_id = $1 and m.id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}

/** For how long after its closing work is named when another melding comes in. */
const DAGEN_KORT_GESLOTEN = 14;

/** The work of this kind that was closed last, when that is not long ago. */
export async function findKortGesloten(
  toegang: Toegang,
  jongereId: string,
  soort: string,
): Promise<Meldingpagina['kortGesloten']> {
  const [row] = await toegang.sql<NonNullable<Meldingpagina['kortGesloten']>>(
    `select id, soort, gesloten_op as "geslotenOp" from werkproces
      where bureau_id = $1 and jongere_id = $2 and soort = $3 and status = 'gesloten' and gesloten_op >= $4
      order by gesloten_op desc, id limit 1`,
    [toegang.bureauId, jongereId, soort, addDays(toegang.vandaag, -DAGEN_KORT_GESLOTEN)],
  );
  return row ?? null;
}

type Persoon = Jongerenaam & { geboortedatum: Datum; geheimhouding: boolean; waarschuwing: string | null };

/** Who it is about: the person we know, or what was delivered while that is not settled. */
export async function readWie(toegang: Toegang, meldingId: string, jongereId: string | null): Promise<Wie> {
  const leeftijd = async (dag: Datum | null) => dag && readLeeftijd(toegang, dag, toegang.vandaag);
  if (!jongereId) {
    const received = await readAangeleverd(toegang, meldingId);
    const geboortedatum = received?.geboortedatum ?? null;
    return {
      jongereId,
      naam: formatNaam(received ?? {}),
      geboortedatum,
      leeftijd: await leeftijd(geboortedatum),
      geheimhouding: false,
      waarschuwing: null,
    };
  }
  const [row] = await toegang.sql<Persoon>(
    `select voornamen, voorvoegsel, geslachtsnaam, roepnaam, geboortedatum, geheimhouding, waarschuwing
       from jongere where bureau_id = $1 and id = $2`,
    [toegang.bureauId, jongereId],
  );
  if (!row) throw new Error('een gekoppelde melding zonder jongere');
  const { geboortedatum, geheimhouding, waarschuwing, ...naam } = row;
  return {
    jongereId,
    naam: formatNaam(naam),
    geboortedatum,
    leeftijd: await leeftijd(geboortedatum),
    geheimhouding,
    waarschuwing,
  };
}

/** Other meldingen on the same young person, the newest first. */
export async function listEerdere(
  toegang: Toegang,
  id: string,
  jongereId: string | null,
): Promise<EerdereMelding[]> {
  if (!jongereId) return [];
  return toegang.sql<EerdereMelding>(
    `select a.id, a.ontvangen_op as "ontvangenOp", a.begindatum, a.einddatum, a.categorie, a.duo_soort as "duoSoort", a.status,
            s.naam as school, coalesce(c.label, a.resultaat_code) as resultaat, a.werkproces_id as "werkprocesId",
            (a.status <> 'I' and a.school_id is not distinct from m.school_id
              and a.begindatum <= coalesce(m.einddatum, m.begindatum) and coalesce(a.einddatum, a.begindatum) >= m.begindatum) as dubbel
       from melding a
       join melding m on m.bureau_id = a.bureau_id and m.id = $3
       left join school s on s.bureau_id = a.bureau_id and s.id = a.school_id
       left join lateral (select label from codewaarde c where c.bureau_id = $1 and c.code = a.resultaat_code limit 1) c on true
      where a.bureau_id = $1 and a.jongere_id = $2 and a.id <> $3
      order by a.ontvangen_op desc, a.id limit ${MEESTE_EERDERE}`,
    [toegang.bureauId, jongereId, id],
  );
}

export async function listTerugmeldregels(toegang: Toegang, meldingId: string): Promise<Terugmeldregel[]> {
  return toegang.sql<Terugmeldregel>(
    `select id, status, aangemaakt_op as "aangemaaktOp", bezorgd_op as "bezorgdOp", verteld_op as "verteldOp", verteld_hoe as "verteldHoe", fout
       from terugmelding
      where bureau_id = $1 and melding_id = $2 order by aangemaakt_op desc, id limit 10`,
    [toegang.bureauId, meldingId],
  );
}
