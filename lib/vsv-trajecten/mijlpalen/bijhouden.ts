import type { Toegang } from '#lib/toegang/model.ts';
import { readTraject, saveTrajectstap, startTraject } from '#lib/vsv-trajecten/data.ts';
import { listContactdagen, listOpenTrajecten } from '#lib/vsv-trajecten/mijlpalen/data.ts';
import { UIT_CONTACT } from '#lib/vsv-trajecten/mijlpalen/model.ts';
import { mijlpalenUitContact } from '#lib/vsv-trajecten/mijlpalen/rules.ts';
import { mijlpaalfeit } from '#lib/vsv-trajecten/rules.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';
import { SOORTEN } from '#lib/werkprocessen/model.ts';
import { routekaartenVan } from '#lib/werkprocessen/routekaarten/rules.ts';

/** Work with a target group, and so with a traject. */
const MET_TRAJECT: readonly string[] = SOORTEN.filter((soort) =>
  routekaartenVan(soort).some(({ doelgroepen }) => doelgroepen !== null),
);

/** Follows contact (ADR 10, 20): whoever records it says already that he approached or reached the young person, and says it once. */
export async function volgContact(toegang: Toegang, jongereIds: readonly string[]): Promise<void> {
  for (const id of await listOpenTrajecten(toegang, jongereIds, MET_TRAJECT)) {
    const werk = await findWerkproces(toegang, id, 'for update');
    if (!werk) continue;
    const traject = await readTraject(toegang, werk);
    const dagen = mijlpalenUitContact(traject, await listContactdagen(toegang, id));
    const anders = UIT_CONTACT.filter((mijlpaal) => dagen[mijlpaal] !== traject.mijlpalen[mijlpaal]);
    if (anders.length === 0) continue;
    if (traject.versie === 0) await startTraject(toegang, werk);
    const zelf = traject.uitContact.filter((mijlpaal) => !anders.some((ander) => ander === mijlpaal));
    await saveTrajectstap(toegang, id, {
      wijziging: {
        benaderd_op: dagen.benaderd,
        bereikt_op: dagen.bereikt,
        uit_contact: [...zelf, ...anders.filter((mijlpaal) => dagen[mijlpaal] !== null)],
      },
      vervalt: anders.map((mijlpaal) => ({ soorten: ['TrajectMijlpaal'], waar: { mijlpaal } })),
      feiten: anders.flatMap((mijlpaal) => {
        const op = dagen[mijlpaal];
        return op ? [mijlpaalfeit(werk, traject.signaalbron, mijlpaal, op)] : [];
      }),
    });
  }
}
