import { lapseTermijnen, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listTochIngeschreven, listVragen } from '#lib/vrijstellingen/toch-ingeschreven/data.ts';
import { vraagtBesluit } from '#lib/vrijstellingen/toch-ingeschreven/rules.ts';

const PER_KEER = 2_000;

/** Asks the officer about each enrolment during a vrijstelling, and asks no longer when one of the two is over. */
export async function volgInschrijvingen(toegang: Toegang, jongereIds: readonly string[]): Promise<void> {
  const ids = [...new Set(jongereIds)];
  for (let from = 0; from < ids.length; from += PER_KEER)
    await volgPortie(toegang, ids.slice(from, from + PER_KEER));
}

async function volgPortie(toegang: Toegang, ids: readonly string[]): Promise<void> {
  const nu = await listTochIngeschreven(toegang, ids);
  for (const id of await listVragen(toegang, ids))
    if (!nu.some(({ vrijstellingId }) => vrijstellingId === id))
      await lapseTermijnen(
        toegang,
        id,
        'De vrijstelling of de inschrijving loopt niet meer.',
        'toch-ingeschreven',
      );
  for (const geval of nu.filter((item) => vraagtBesluit(item, toegang.vandaag)))
    await setTermijn(toegang, {
      ...{ code: 'toch-ingeschreven', start: geval.sinds, onderwerpSoort: 'vrijstelling' },
      ...{ onderwerpId: geval.vrijstellingId, werkprocesId: geval.zaakId, jongereId: geval.jongereId },
      ...{ eigenaarId: geval.eigenaarId, gemeente: geval.gemeente },
    });
}
