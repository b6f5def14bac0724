import { eigenaarVan, listVerjaardagen, readBevolkingsstanden } from '#lib/bevolking/data.ts';
import { decideTaken } from '#lib/bevolking/rules.ts';
import { lapseTermijnen, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const PER_KEER = 2_000;

/** Opens what a move or a death asks for (domain: terms on the jongere), and lapses what no longer fits. Gives how many changed. */
export async function openBevolkingstaken(toegang: Toegang, jongereIds: readonly string[]): Promise<number> {
  const ids = [...new Set(jongereIds)];
  let changes = 0;
  for (let from = 0; from < ids.length; from += PER_KEER)
    for (const stand of await readBevolkingsstanden(toegang, ids.slice(from, from + PER_KEER)))
      for (const besluit of decideTaken(stand, toegang.vandaag)) {
        changes += 1;
        const { jongereId } = stand;
        if (besluit.soort === 'vervalt') {
          await lapseTermijnen(toegang, jongereId, besluit.reden, besluit.code);
          continue;
        }
        const { code, start, gemeente } = besluit;
        const eigenaarId = await eigenaarVan(toegang, jongereId);
        await setTermijn(toegang, {
          ...{ code, start, gemeente, jongereId, eigenaarId },
          onderwerpSoort: 'jongere',
          onderwerpId: jongereId,
        });
      }
  return changes;
}

/** Birthdays that ask for work: turning eighteen, and coming under the leerplicht. */
export async function openVerjaardagen(toegang: Toegang): Promise<string[]> {
  const verjaardagen = await listVerjaardagen(toegang);
  for (const { jongereId, code, dag, gemeente } of verjaardagen)
    await setTermijn(toegang, {
      ...{ code, gemeente, jongereId },
      start: dag,
      eigenaarId: await eigenaarVan(toegang, jongereId),
      onderwerpSoort: 'jongere',
      onderwerpId: jongereId,
    });
  return verjaardagen.map(({ jongereId }) => jongereId);
}
