import { z } from 'zod';
import type { Datum } from '#lib/kalender/model.ts';
import { addDays, addMonths } from '#lib/kalender/rules.ts';
import { meetTermijn, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { countStands } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { openTrajecten } from '#lib/uitwisseling/migratie/trajecten-openen.ts';
import { GEREGISTREERD, resolveWithWerk } from '#lib/uitwisseling/migratie/verwijzingen.ts';
import {
  NAZORGMAANDEN,
  NAZORGSTANDEN,
  NAZORGTERMIJN,
  POGINGEN,
  type Nazorgmaand,
} from '#lib/vsv-trajecten/nazorg/model.ts';

const NIET_BEREIKT = 'niet-bereikt';

/** Attempts after letting go, one row each; a moment is over when he was reached, or after the third attempt without. */
export const nazorg = bestandsoort({
  naam: 'nazorg',
  gesloten: true,
  label: 'nazorg na het loslaten',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    werkproces: 'werkproces (extern_id) met een traject dat is losgelaten',
    maand: NAZORGMAANDEN.join(', '),
    op: 'dag van de poging',
    stand: [...NAZORGSTANDEN, NIET_BEREIKT].join(', '),
    startkwalificatie: 'J als hij er nu een heeft',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['extern_id', 'werkproces', 'maand', 'op', 'stand'],
  schema: (vandaag) =>
    z.object({
      extern_id: veld.verplichteTekst(60),
      werkproces: veld.verplichteTekst(60),
      maand: veld.verplichteKeuze(['3', '6', '12']),
      op: veld.verledenDatum(vandaag),
      stand: veld.verplichteKeuze([...NAZORGSTANDEN, NIET_BEREIKT]),
      startkwalificatie: veld.jaNee.nullish(),
      geregistreerd_op: veld.geregistreerdOp(vandaag),
    }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['werkproces', 'text'],
    ['werkproces_id', 'uuid'],
    ['traject_id', 'uuid'],
    ['jongere_id', 'uuid'],
    ['gemeente_code', 'text'],
    ['maand', 'int'],
    ['op', 'date'],
    ['uitkomst', 'text'],
    ['startkwalificatie', 'boolean'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => {
    const stand = rij.stand === NIET_BEREIKT ? null : rij.stand;
    return [
      ...[
        crypto.randomUUID(),
        rij.extern_id,
        rij.werkproces,
        null,
        null,
        null,
        null,
        Number(rij.maand),
        rij.op,
      ],
      ...[stand, stand !== null && (rij.startkwalificatie ?? false), rij.geregistreerd_op],
    ];
  },
  apply: applyNazorg,
});

async function applyNazorg(motor: Motor, batch: Batch): Promise<void> {
  await resolveWithWerk(motor, batch, []);
  await openTrajecten(motor, batch);
  const { stage } = batch;
  const eerder = await motor.sql<{ regel: number }>(
    `delete from ${stage} s using traject t where t.bureau_id = $1 and t.id = s.traject_id
        and (t.losgelaten_op is null or s.op < t.losgelaten_op) returning s.regel`,
    [motor.bureauId],
  );
  batch.oordeel(
    'afgewezen',
    eerder.map(({ regel }) => ({
      ...{ regel, kolom: 'op', code: 'niet-losgelaten' },
      reden: 'Nazorg begint na het loslaten; dat staat in trajecten.csv.',
    })),
  );
  await saveContacten(motor, batch);
  await countFacts(motor, stage);
  await meetTermijnen(motor, stage);
  await touch(motor, `select jongere_id, false, stand <> 'ongewijzigd' from ${stage}`);
}

/** By hand, since `stand` in a staging table says whether the row is new, and in this one where somebody stands. */
async function saveContacten(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await motor.sql(
    `update ${stage} s set id = t.id, stand = case
              when (t.traject_id, t.maand, t.op, t.stand, t.startkwalificatie) is distinct from
                   (s.traject_id, s.maand, s.op, s.uitkomst, s.startkwalificatie) then 'gewijzigd' else 'ongewijzigd' end
       from nazorgcontact t where t.bureau_id = $1 and t.extern_id = s.extern_id`,
    [motor.bureauId],
  );
  await motor.sql(
    `insert into nazorgcontact (bureau_id, id, extern_id, traject_id, maand, op, stand, startkwalificatie)
     select $1, id, extern_id, traject_id, maand, op, uitkomst, startkwalificatie from ${stage} where stand = 'nieuw'`,
    [motor.bureauId],
  );
  await motor.sql(
    `update nazorgcontact t set traject_id = s.traject_id, maand = s.maand, op = s.op, stand = s.uitkomst, startkwalificatie = s.startkwalificatie
       from ${stage} s where t.bureau_id = $1 and t.id = s.id and s.stand = 'gewijzigd'`,
    [motor.bureauId],
  );
  await countStands(motor, batch);
}

/** Moments that are over: reached, or given up. */
const MOMENTEN = `select c.traject_id, c.maand, max(c.op) as op, count(*)::int as pogingen, bool_or(c.startkwalificatie) as sk,
    coalesce((array_agg(c.stand order by c.op desc) filter (where c.stand is not null))[1], '${NIET_BEREIKT}') as uitkomst
  from nazorgcontact c where c.bureau_id = $1 and c.vervallen_op is null
 group by c.traject_id, c.maand having bool_or(c.stand is not null) or count(*) >= ${POGINGEN}`;

async function countFacts(motor: Motor, stage: string): Promise<void> {
  const geraakt = `select traject_id as id from ${stage} where stand <> 'ongewijzigd'`;
  await motor.sql(
    `insert into feit
     select m.traject_id, w.jongere_id, 'werkproces', 'NazorgVastgelegd', m.op,
            (select max(s.bekend) from ${stage} s where s.traject_id = m.traject_id and s.maand = m.maand),
            jsonb_build_object('gemeente', w.gemeente_code, 'sector', w.sector, 'doelgroep', w.doelgroep, 'maand', m.maand::text,
                               'stand', m.uitkomst, 'startkwalificatie', m.sk, 'pogingen', m.pogingen), false
       from (${MOMENTEN}) m join werkproces w on w.bureau_id = $1 and w.id = m.traject_id
      where m.traject_id in (${geraakt})`,
    [motor.bureauId],
  );
  await syncFacts(motor, ['NazorgVastgelegd'], geraakt);
}

/** What was done in the old system is no task here. */
async function meetTermijnen(motor: Motor, stage: string): Promise<void> {
  const rows = await motor.sql<{ trajectId: string; maand: Nazorgmaand; op: Datum; uitkomst: string }>(
    `select m.traject_id as "trajectId", m.maand, m.op, m.uitkomst from (${MOMENTEN}) m
      where m.traject_id in (select traject_id from ${stage} where stand <> 'ongewijzigd')
        and exists (select from termijn t where t.bureau_id = $1 and t.onderwerp_id = m.traject_id and t.status = 'loopt'
                       and t.code = 'N' || m.maand)`,
    [motor.bureauId],
  );
  for (const { trajectId, maand, op, uitkomst } of rows) {
    const reden = uitkomst === NIET_BEREIKT ? 'Niet bereikt.' : null;
    await meetTermijn(motor.toegang, trajectId, NAZORGTERMIJN[maand], op, reden);
  }
}

/** A moment that passed longer ago than this was for the old system; it does not become late work here. */
const NIET_OUDER_DAN = 30;

/** Terms of nazorg for trajecten that were let go, as far as their moment is still to come or just passed. */
export async function openNazorg(motor: Motor, stage: string): Promise<void> {
  const rows = await motor.sql<Losgelaten>(
    `select w.id, w.jongere_id as "jongereId", w.eigenaar_id as "eigenaarId", w.gemeente_code as gemeente, t.losgelaten_op as op
       from ${stage} s join traject t on t.bureau_id = $1 and t.id = s.id join werkproces w on w.bureau_id = $1 and w.id = s.id
      where s.stand <> 'ongewijzigd' and t.losgelaten_op is not null order by t.losgelaten_op, w.id`,
    [motor.bureauId],
  );
  const vanaf = addDays(motor.vandaag, -NIET_OUDER_DAN);
  for (const { id, op, ...wie } of rows)
    for (const maand of NAZORGMAANDEN.filter((aantal) => addMonths(op, aantal) >= vanaf))
      await setTermijn(motor.toegang, {
        ...{ code: NAZORGTERMIJN[maand], onderwerpSoort: 'werkproces', onderwerpId: id, werkprocesId: id },
        ...{ ...wie, start: op },
      });
}
type Losgelaten = {
  id: string;
  jongereId: string;
  eigenaarId: string | null;
  gemeente: string | null;
  op: Datum;
};
