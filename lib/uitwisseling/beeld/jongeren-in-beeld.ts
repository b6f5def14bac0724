import { z } from 'zod';
import { sealPgn } from '#lib/jongeren/pgn.ts';
import { openInbeeldWerk, readInbeeldstanden } from '#lib/doelgroepen/beeld-23-27/data.ts';
import { waaromNietInBeeld } from '#lib/doelgroepen/beeld-23-27/rules.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { countStands } from '#lib/uitwisseling/motor/bijwerken.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { findPersonen } from '#lib/uitwisseling/duo/uitgeschreven.ts';

/**
 * The list of jongeren in beeld: 23 to 27, no school, no work, no benefit, as the Inlichtingenbureau delivers it. Its layout is not
 * public, so these columns are ours; what else a row holds is dropped on arrival.
 */
export const jongerenInBeeld = bestandsoort({
  naam: 'jongeren-in-beeld',
  label: 'jongeren in beeld (23 tot 27 jaar)',
  kolommen: { pgn: 'burgerservicenummer', peildatum: 'dag waarop de lijst klopte' },
  verplicht: ['pgn', 'peildatum'],
  schema: (vandaag) => z.object({ pgn: veld.pgn, peildatum: veld.verledenDatum(vandaag) }),
  sleutel: (rij) => rij.pgn.nummer,
  stage: [
    ['id', 'uuid'],
    ['pgn_zoek', 'bytea'],
    ['peildatum', 'date'],
  ],
  waarden: (rij, { bureauId }) => [null, sealPgn(bureauId, rij.pgn).zoek, rij.peildatum],
  apply,
});

/** Opens work for whom the rule lets in; whoever is left out is in the report with its sentence. */
async function apply(motor: Motor, batch: Batch): Promise<void> {
  const { stage } = batch;
  await findPersonen(motor, batch);
  const rijen = await motor.sql<{ regel: number; id: string }>(
    `select regel, id from ${stage} order by regel`,
  );
  const standen = await readInbeeldstanden(
    motor.toegang,
    rijen.map(({ id }) => id),
  );
  const waarom = new Map(standen.map((stand) => [stand.id, waaromNietInBeeld(stand, motor.vandaag)]));
  const mee = standen.filter(({ id }) => waarom.get(id) === null);
  await openInbeeldWerk(motor.toegang, mee);
  await motor.sql(`update ${stage} set stand = 'nieuw' where id = any($1::uuid[])`, [
    mee.map(({ id }) => id),
  ]);
  batch.oordeel(
    'let-op',
    rijen.flatMap(({ regel, id }) => {
      const zin = waarom.get(id);
      return zin ? [{ regel, code: 'geen-nieuw-werk', reden: `Geen werk geopend: ${zin}` }] : [];
    }),
  );
  await countStands(motor, batch);
  await touch(motor, `select id, false, stand <> 'ongewijzigd' from ${stage}`);
}
