import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';
import { keepReacties, type Reacties } from '#lib/uitwisseling/duo/reacties.ts';
import { retriage } from '#lib/uitwisseling/duo/prioriteit.ts';
import { resolveResultaten } from '#lib/uitwisseling/migratie/resultaten.ts';
import { JONGERE, SCHOOL, WERKPROCES, gebruiker } from '#lib/uitwisseling/migratie/verwijzingen.ts';

export async function applyMeldingen(motor: Motor, batch: Batch): Promise<void> {
  await resolve(motor, batch, [JONGERE, SCHOOL, WERKPROCES, gebruiker('eigenaar', 'eigenaar_id')]);
  await resolveResultaten(motor, batch);
  await motor.sql(
    `update ${batch.stage} s set sector = t.sector from school t where t.bureau_id = $1 and t.id = s.school_id and s.sector is null`,
    [motor.bureauId],
  );
  await motor.sql(`update ${batch.stage} set prioriteit = prioriteiten[1]`); // by earlier meldingen below
  await upsert(motor, batch, {
    tabel: 'melding',
    sleutel: ['bron', 'extern_id'],
    versie: true,
    beschermd: true,
    kolommen: {
      jongere_id: 'jongere',
      school_id: 'brin',
      gemeente_code: 'gemeente',
      sector: 'brin',
      duo_soort: 'duo_soort',
      categorie: 'categorie',
      ontvangen_op: 'ontvangen_op',
      begindatum: 'begindatum',
      einddatum: 'einddatum',
      reden: 'reden',
      alle_lessen: 'alle_lessen',
      actie_school: 'actie_school',
      actie_gewenst: 'actie_gewenst',
      verzuimuren: 'verzuimuren',
      status: 'status',
      status_op: 'status',
      reactie_uiterlijk: 'ontvangen_op',
      prioriteit: 'priorit', // no column of the file: kept as it was, or worked out anew below
      resultaat_code: 'resultaat',
      reden_afgesloten: 'reden_afgesloten',
      doorgestuurd_naar: 'doorgestuurd_naar',
      werkproces_id: 'werkproces',
      eigenaar_id: 'eigenaar',
    },
  });
  await recordMeldingFacts(motor, batch.stage);
  await keepReacties(motor, batch.stage, REACTIES);
  await retriage(motor, batch.stage, 'alle');
  await touch(motor, `select jongere_id, false, stand <> 'ongewijzigd' from ${batch.stage}`);
}

/**
 * When the school first heard something, as far as the old system says: of a melding that was closed without the day on which it
 * was taken, nobody knows, so it has no term.
 */
const REACTIES: Reacties = {
  status: `case when s.status = 'R' then 'loopt' when s.status = 'I' then 'vervallen'
    when s.in_behandeling_op is not null or s.status in ('B', 'K') or s.doorgestuurd_naar is not null then 'voldaan' end`,
  afgedaanOp: `case when s.status <> 'R' then coalesce(case when s.status <> 'I' then s.in_behandeling_op end, s.status_op) end`,
  bekend: 's.bekend',
};

/** What became of a melding, as the facts that the screens record for the same steps. */
async function recordMeldingFacts(motor: Motor, stage: string): Promise<void> {
  const waar = `'gemeente', gemeente_code, 'sector', sector, 'categorie', categorie`;
  const part = (soort: string, datum: string, extra: string, voorwaarde: string) =>
    `select id, jongere_id, 'melding', '${soort}', ${datum}, bekend, jsonb_build_object(${waar}${extra}), stand = 'nieuw'
       from ${stage} where stand <> 'ongewijzigd' and ${voorwaarde}`;
  await motor.sql(
    `insert into feit ${[
      part('MeldingOntvangen', 'ontvangen_op', `, 'duoSoort', duo_soort, 'schoolId', school_id`, 'true'),
      part('MeldingInBehandelingGenomen', 'in_behandeling_op', '', 'in_behandeling_op is not null'),
      part('MeldingTerKennisgevingAangenomen', 'status_op', '', "status = 'K'"),
      part('MeldingIngetrokken', 'status_op', '', "status = 'I'"),
      part(
        'MeldingDoorgestuurd',
        'status_op',
        `, 'naarGemeente', doorgestuurd_naar`,
        "status = 'G' and doorgestuurd_naar is not null",
      ),
      part('MeldingAfgehandeld', 'status_op', `, 'resultaat', resultaat_code, 'kern', kern`, "status = 'G'"),
    ].join(' union all ')}`,
  );
  await syncFacts(
    motor,
    [
      'MeldingOntvangen',
      'MeldingInBehandelingGenomen',
      'MeldingTerKennisgevingAangenomen',
      'MeldingIngetrokken',
      'MeldingDoorgestuurd',
      'MeldingAfgehandeld',
    ],
    `select id from ${stage} where stand = 'gewijzigd'`,
  );
}
