import { z } from 'zod';
import { addMonths } from '#lib/kalender/rules.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { noteGeenSchool } from '#lib/uitwisseling/migratie/verlofdagen.ts';
import { GEREGISTREERD, JONGERE, SCHOOL } from '#lib/uitwisseling/migratie/verwijzingen.ts';
import { VERLOFGRONDEN } from '#lib/verlof/model.ts';
import { overSchooljaren } from '#lib/verlof/overzicht/rules.ts';
import { BEWAREN, VERLOFREGELS } from '#lib/verlof/parameters.ts';

const heelGetal = (min: number, max: number, zin: string) =>
  z
    .string({ error: 'Deze kolom mag niet leeg zijn.' })
    .regex(/^\d{1,3}$/, zin)
    .transform(Number)
    .refine((getal) => getal >= min && getal <= max, zin);

/** Leave that heads of schools gave (art. 13a and 14): facts the bureau was told of, so that the days of a school year sum on. */
export const hoofdverlof = bestandsoort({
  naam: 'hoofdverlof',
  label: 'verlof dat het hoofd van de school gaf',
  kolommen: {
    jongere: 'jongere (extern_id)',
    grond: VERLOFGRONDEN.join(', '),
    van: 'eerste dag',
    tot: 'laatste dag, in hetzelfde schooljaar',
    dagen: 'schooldagen',
    lesdagen_per_week: 'dagen per week dat de jongere naar school gaat, 1 tot en met 5 (leeg: 5)',
    brin: 'school (leeg: waar de jongere toen was ingeschreven)',
    vestiging: 'vestiging (leeg: 00)',
    besloten_op: 'dag waarop het hoofd besliste',
    gemeld_op: 'dag waarop het bureau het hoorde',
    toelichting: 'waarvoor; niets medisch',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['jongere', 'grond', 'van', 'tot', 'dagen', 'gemeld_op'],
  schema: (vandaag) =>
    z
      .object({
        jongere: veld.verplichteTekst(60),
        grond: veld.verplichteKeuze(VERLOFGRONDEN),
        van: veld.verplichteDatum,
        tot: veld.verplichteDatum,
        dagen: heelGetal(0, 200, 'Schrijf hele schooldagen, zoals 5.'),
        lesdagen_per_week: heelGetal(1, 5, 'Schrijf een tot en met vijf dagen.').nullish(),
        brin: veld.brin.nullish(),
        vestiging: veld.vestiging,
        besloten_op: veld.verledenDatum(vandaag).nullish(),
        gemeld_op: veld.verledenDatum(vandaag),
        toelichting: veld.tekst(500),
        geregistreerd_op: veld.geregistreerdOp(vandaag),
      })
      .refine((rij) => rij.tot >= rij.van, { path: ['tot'], message: 'De laatste dag ligt voor de eerste.' })
      .refine((rij) => !overSchooljaren(rij), {
        path: ['tot'],
        message: 'Verlof telt per schooljaar; geef elk schooljaar een eigen regel.',
      }),
  sleutel: (rij) => `${rij.jongere}|${rij.grond}|${rij.van}`,
  stage: [
    ['id', 'uuid'],
    ['jongere', 'text'],
    ['jongere_id', 'uuid'],
    ['grond', 'text'],
    ['van', 'date'],
    ['tot', 'date'],
    ['dagen', 'integer'],
    ['lesdagen_per_week', 'smallint'],
    ['brin', 'text'],
    ['vestiging', 'text'],
    ['school_id', 'uuid'],
    ['sector', 'text'],
    ['besloten_op', 'date'],
    ['gemeld_op', 'date'],
    ['toelichting', 'text'],
    ['vernietigen_op', 'date'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.jongere,
    null,
    rij.grond,
    rij.van,
    rij.tot,
    rij.dagen,
    rij.lesdagen_per_week ?? VERLOFREGELS.lesdagenPerWeek,
    rij.brin,
    rij.vestiging,
    null,
    null,
    rij.besloten_op,
    rij.gemeld_op,
    rij.toelichting,
    addMonths(rij.tot, 12 * BEWAREN.toegekend.jaren),
    rij.geregistreerd_op,
  ],
  apply: async (motor, batch) => {
    await resolve(motor, batch, [JONGERE, SCHOOL]);
    await findPlace(motor, batch);
    await leaveWithdrawn(motor, batch);
    await noteLong(motor, batch);
    await noteGeenSchool(motor, batch);
    await upsert(motor, batch, {
      tabel: 'hoofdverlof',
      sleutel: ['jongere_id', 'grond', 'van'],
      kolommen: {
        tot: 'tot',
        dagen: 'dagen',
        lesdagen_per_week: 'lesdagen_per_week',
        school_id: 'brin',
        besloten_op: 'besloten_op',
        gemeld_op: 'gemeld_op',
        toelichting: 'toelichting',
        vernietigen_op: 'tot',
      },
    });
    await motor.sql(
      `insert into feit
       select id, jongere_id, 'verlof', 'VerlofDoorHoofd', van, bekend, jsonb_build_object('gemeente',
                (select w.gemeente_code from woonperiode w where w.bureau_id = $1 and w.jongere_id = s.jongere_id and w.soort = 'brp'
                    and w.van <= s.van and (w.tot is null or w.tot >= s.van) order by w.van desc limit 1),
                'sector', sector, 'grond', grond, 'dagen', dagen, 'schoolId', school_id), stand = 'nieuw'
         from ${batch.stage} s where stand <> 'ongewijzigd'`,
      [motor.bureauId],
    );
    await syncFacts(motor, ['VerlofDoorHoofd'], `select id from ${batch.stage} where stand = 'gewijzigd'`);
    await touch(motor, `select jongere_id, false, stand <> 'ongewijzigd' from ${batch.stage}`);
  },
});

/** The school that is named, else the one of that day; as the screen does. */
async function findPlace(motor: Motor, { stage }: Batch): Promise<void> {
  await motor.sql(
    `update ${stage} s set school_id = coalesce(s.school_id, p.school_id), sector = coalesce(p.eigen, p.sector)
       from (select x.regel, i.school_id, i.sector, e.sector as eigen from ${stage} x
               left join lateral (select school_id, sector from inschrijving where bureau_id = $1 and jongere_id = x.jongere_id and van <= x.van
                                   and (tot is null or tot >= x.van) order by van desc limit 1) i on true
               left join school e on e.bureau_id = $1 and e.id = x.school_id) p
      where p.regel = s.regel`,
    [motor.bureauId],
  );
}

/** What a colleague took back here does not come back from the old system. */
async function leaveWithdrawn(motor: Motor, batch: Batch): Promise<void> {
  const rows = await motor.sql<{ regel: number }>(
    `delete from ${batch.stage} s using hoofdverlof t where t.bureau_id = $1 and t.jongere_id = s.jongere_id and t.grond = s.grond
        and t.van = s.van and t.vervallen_op is not null returning s.regel`,
    [motor.bureauId],
  );
  const reden = 'Een collega trok dit verlof in Baken in; deze regel is daarom niet overgenomen.';
  batch.oordeel(
    'let-op',
    rows.map(({ regel }) => ({ regel, code: 'in-baken-gewijzigd', reden })),
  );
}

/** Above ten days it is not for the head (art. 14 lid 3): recorded as it happened, and named. */
async function noteLong(motor: Motor, batch: Batch): Promise<void> {
  const rows = await motor.sql<{ regel: number; dagen: number }>(
    `select regel, dagen from ${batch.stage} where dagen > ${VERLOFREGELS.dagenVanHetHoofd}`,
  );
  batch.oordeel(
    'let-op',
    rows.map(({ regel, dagen }) => ({
      regel,
      kolom: 'dagen',
      code: 'meer-dan-tien-dagen',
      reden: `Het hoofd gaf ${dagen} schooldagen; boven tien dagen beslist de leerplichtambtenaar. De regel is wel ingelezen.`,
    })),
  );
}
