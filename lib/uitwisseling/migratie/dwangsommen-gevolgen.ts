import { setDag } from '#lib/handhaving/dwangsom/bekend/bijhouden.ts';
import { kopVan, type Dwangsom } from '#lib/handhaving/dwangsom/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { lapseTermijnen, meetTermijn, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Batch, Motor } from '#lib/uitwisseling/motor/soort.ts';

/** The parents an order is directed at: each must stand around that young person. */
export async function findOuders(motor: Motor, batch: Batch): Promise<void> {
  await motor.sql(
    `update ${batch.stage} s set ouder_ids = coalesce((
       select array_agg(o.id order by o.extern_id) from ouder o
        where o.bureau_id = $1 and o.extern_id = any(s.ouders)
          and exists (select from ouderschap p where p.bureau_id = $1 and p.ouder_id = o.id and p.jongere_id = s.jongere_id)), '{}')`,
    [motor.bureauId],
  );
  const onbekend = await motor.sql<{ regel: number }>(
    `delete from ${batch.stage} where cardinality(ouder_ids) < cardinality(ouders) returning regel`,
  );
  batch.oordeel(
    'afgewezen',
    onbekend.map(({ regel }) => ({
      regel,
      kolom: 'ouders',
      code: 'onbekende-verwijzing',
      reden: 'Een van deze ouders staat in ouderschap.csv niet bij deze jongere.',
    })),
  );
}

type Rij = Dwangsom & { nieuw: boolean };
const BEZWAAR_DAGEN = 42; // Awb art. 6:7

/** Terms that still run: to react, to comply and for bezwaar. What ended before it came in, ended in the old system. */
export async function runTermijnen(motor: Motor, batch: Batch): Promise<void> {
  const { toegang } = motor;
  for (const lod of await readStand(motor, batch)) {
    const { id, staat, staatOp, voornemenOp, zienswijzeUiterlijk, begunstigingTot } = lod;
    const bekend: Datum | null = lod.beschikkingVerstuurdOp;
    if (staat === 'VOORNEMEN' && !lod.zienswijze && zienswijzeUiterlijk)
      await setDag(toegang, lod, 'zienswijze', voornemenOp, zienswijzeUiterlijk);
    else if (!lod.nieuw) await lapseTermijnen(toegang, id, 'Er is een volgende stap gezet', 'zienswijze');
    if (staat === 'BESCHIKKING' && bekend && begunstigingTot)
      await setDag(toegang, lod, 'begunstiging', bekend, begunstigingTot);
    else if (!lod.nieuw) await meetTermijn(toegang, id, 'begunstiging', staatOp);
    if (bekend && !lod.bezwaarOp && addDays(bekend, BEZWAAR_DAGEN) >= toegang.vandaag)
      await setTermijn(toegang, { ...kopVan(lod), code: 'bezwaar', start: bekend });
  }
}

async function readStand(motor: Motor, batch: Batch): Promise<Rij[]> {
  return motor.sql<Rij>(
    `select d.id, d.jongere_id as "jongereId", d.werkproces_id as "werkprocesId", d.gemeente_code as gemeente, d.eigenaar_id as "eigenaarId",
            d.staat, d.staat_op as "staatOp", d.voornemen_op as "voornemenOp", d.zienswijze_uiterlijk as "zienswijzeUiterlijk", d.zienswijze,
            d.beschikking_verstuurd_op as "beschikkingVerstuurdOp", d.begunstiging_tot as "begunstigingTot", d.bezwaar_op as "bezwaarOp",
            s.stand = 'nieuw' as nieuw
       from dwangsom d join ${batch.stage} s on s.id = d.id where d.bureau_id = $1 and s.stand <> 'ongewijzigd' order by d.voornemen_op, d.id`,
    [motor.bureauId],
  );
}
