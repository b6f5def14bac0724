import type { Datum } from '#lib/kalender/model.ts';
import { readLeeftijd } from '#lib/jongeren/leeftijd/data.ts';
import { leeftijdBereiktSql } from '#lib/jongeren/leerplicht/in-sql.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { countStands } from '#lib/uitwisseling/motor/bijwerken.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';
import { INKOMEND } from '#lib/uitwisseling/duo/inkomend.ts';
import { matchPersons } from '#lib/uitwisseling/duo/koppelen.ts';
import { retriage, setPrioriteit } from '#lib/uitwisseling/duo/prioriteit.ts';
import { keepReacties, type Reacties } from '#lib/uitwisseling/duo/reacties.ts';
import { renewMeldingen } from '#lib/uitwisseling/duo/vernieuwen.ts';

/**
 * A portion of verzuimmeldingen, set-based. The highest version of a melding wins whatever the order of files; what the
 * bureau itself added (fields m–p and the casework) is never overwritten.
 */
export async function applyVerzuimmeldingen(motor: Motor, batch: Batch): Promise<void> {
  await checkGemeenten(motor, batch);
  await findKnown(motor, batch);
  await findSchools(motor, batch);
  await noteAge(motor, batch);
  await matchPersons(motor, batch);
  await insertMeldingen(motor, batch.stage);
  await renewMeldingen(motor, batch.stage);
  await recordFacts(motor, batch.stage);
  await keepReacties(motor, batch.stage, REACTIES);
  await retriage(motor, batch.stage, 'andere');
  await countStands(motor, batch);
  await touch(
    motor,
    `select jongere_id, jongere_nieuw, duo_soort = 'LRV' and stand <> 'ongewijzigd' from ${batch.stage}`,
  );
}

/** A new melding waits for a reaction, unless the school took it back; of one that stands here already its own status says it. */
const REACTIES: Reacties = {
  status: `case coalesce(m.status, s.status) when 'R' then 'loopt' when 'I' then 'vervallen' end`,
  afgedaanOp: `case when coalesce(m.status, s.status) = 'I' then s.status_op end`,
  bekend: 'null::timestamptz',
  bij: `left join melding m on s.stand = 'gewijzigd' and m.bureau_id = $1 and m.id = s.id`,
};

async function checkGemeenten(motor: Motor, batch: Batch): Promise<void> {
  const rows = await motor.sql<{ regel: number; gemeente: string }>(
    `delete from ${batch.stage} s where not exists (
       select from bureau_gemeente g where g.bureau_id = $1 and g.gemeente_code = s.gemeente_code)
     returning regel, gemeente_code as gemeente`,
    [motor.bureauId],
  );
  batch.oordeel(
    'afgewezen',
    rows.map(({ regel, gemeente }) => ({
      regel,
      kolom: 'gemeente',
      code: 'andere-gemeente',
      reden: `Gemeente ${gemeente} hoort niet bij dit bureau; deze melding is niet voor u bestemd en is niet bewaard.`,
    })),
  );
}

/** Which meldingen stand here already, and in which version; of several versions in one portion the highest stays. */
async function findKnown(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  const older = await motor.sql(
    `delete from ${stage} s using ${stage} n where n.extern_id = s.extern_id and n.extern_versie > s.extern_versie returning s.regel`,
  );
  batch.telling.ongewijzigd += older.length;
  await motor.sql(
    `update ${stage} s set id = m.id, jongere_id = m.jongere_id, koppeling = m.koppeling,
            stand = case when m.extern_versie < s.extern_versie then 'gewijzigd' else 'ongewijzigd' end
       from melding m where m.bureau_id = $1 and m.bron = 'duo' and m.extern_id = s.extern_id`,
    [motor.bureauId],
  );
}

async function findSchools(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await motor.sql(
    `update ${stage} s set school_id = t.id, sector = t.sector from school t
      where t.bureau_id = $1 and t.brin = s.brin and t.vestiging = s.vestiging and s.stand <> 'ongewijzigd'`,
    [motor.bureauId],
  );
  const rows = await motor.sql<{ regel: number; brin: string; vestiging: string }>(
    `select regel, brin, vestiging from ${stage} where school_id is null and stand <> 'ongewijzigd'`,
  );
  batch.oordeel(
    'let-op',
    rows.map(({ regel, brin, vestiging }) => ({
      regel,
      kolom: 'brin',
      code: 'school-onbekend',
      reden: `School ${brin}, vestiging ${vestiging}, is hier niet bekend. De melding is wel ingelezen; een beheerder voegt de school toe bij Beheer, Scholen.`,
    })),
  );
}

/** Absence of students of 18 and over, reported of someone younger: the school probably chose the wrong kind. */
async function noteAge(motor: Motor, { stage, oordeel }: Batch): Promise<void> {
  const rows = await motor.sql<{ regel: number; soort: string; geboren: Datum; op: Datum }>(
    `select regel, duo_soort as soort, geboortedatum as geboren, begindatum as op from ${stage}
      where duo_soort in ('V4', 'RMC') and stand <> 'ongewijzigd' and begindatum < ${leeftijdBereiktSql('geboortedatum', 18)}`,
  );
  const oordelen = [];
  for (const { regel, soort, geboren, op } of rows) {
    const leeftijd = await readLeeftijd(motor.toegang, geboren, op);
    const reden = `Soort ${soort} hoort bij 18 jaar en ouder; deze jongere is ${leeftijd} op de eerste dag van het verzuim. De melding is wel ingelezen; vraag de school welke soort het is.`;
    oordelen.push({ regel, kolom: 'soort', code: 'soort-leeftijd', reden });
  }
  oordeel('let-op', oordelen);
}

async function insertMeldingen(motor: Motor, stage: string): Promise<void> {
  const inkomend = INKOMEND.map(([naam]) => naam).join(', ');
  await motor.sql(
    `update ${stage} s set sector = (select i.sector from inschrijving i
              where i.bureau_id = $1 and i.jongere_id = s.jongere_id and i.van <= s.begindatum and (i.tot is null or i.tot >= s.begindatum)
              order by i.van desc limit 1)
      where stand <> 'ongewijzigd' and sector is null and not jongere_nieuw`,
    [motor.bureauId],
  );
  await setPrioriteit(motor, stage);
  await motor.sql(
    `insert into melding (bureau_id, id, bron, extern_id, extern_versie, jongere_id, aangeleverd, koppeling, school_id, sector,
                          categorie, status, status_op, prioriteit, ${inkomend})
     select $1, id, 'duo', extern_id, extern_versie, jongere_id, aangeleverd, koppeling, school_id, sector,
            categorie, status, status_op, prioriteit, ${inkomend}
       from ${stage} where stand = 'nieuw'`,
    [motor.bureauId],
  );
}

/** New meldingen, nearly all, go straight in; of renewed ones the facts are made to agree. */
async function recordFacts(motor: Motor, stage: string): Promise<void> {
  const { bureauId, nu, toegang } = motor;
  const part = (kolommen: string, soort: string, datum: string, extra: string, bron: string) =>
    `select ${kolommen.replace('#', `'${soort}'`).replace('@', `m.${datum}`)},
            jsonb_build_object('gemeente', m.gemeente_code, 'sector', m.sector, 'categorie', m.categorie${extra}) from ${bron}`;
  const both = (kolommen: string, bron: string) =>
    `${part(kolommen, 'MeldingOntvangen', 'ontvangen_op', `, 'duoSoort', m.duo_soort, 'schoolId', m.school_id`, bron)}
     union all ${part(kolommen, 'MeldingIngetrokken', 'status_op', '', `${bron} and m.status = 'I'`)}`;
  const renewed = `${stage} s join melding m on m.bureau_id = $1 and m.id = s.id where s.stand = 'gewijzigd'`;
  await motor.sql(
    `insert into gebeurtenis (bureau_id, geregistreerd_op, gebruiker_id, actor, onderwerp_soort, onderwerp_id, jongere_id, soort, datum, gegevens)
     ${both(`$1::int, $2::timestamptz, $3::uuid, $4, 'melding', m.id, m.jongere_id, #, @`, `${stage} m where m.stand = 'nieuw'`)}`,
    [bureauId, nu, toegang.gebruikerId, toegang.actorNaam],
  );
  await motor.sql(
    `insert into feit (onderwerp_soort, nieuw, onderwerp_id, jongere_id, soort, datum, gegevens)
     ${both(`'melding', false, m.id, m.jongere_id, #, @`, renewed)}`,
    [bureauId],
  );
  await syncFacts(
    motor,
    ['MeldingOntvangen', 'MeldingIngetrokken'],
    `select id from ${stage} where stand = 'gewijzigd'`,
  );
}
