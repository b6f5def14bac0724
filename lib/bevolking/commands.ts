import { z } from 'zod';
import { isTaak } from '#lib/bevolking/rules.ts';
import { herstelSchema, verwerkSchema } from '#lib/bevolking/schema.ts';
import { openVerjaardagen } from '#lib/bevolking/taken.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { closeOne } from '#lib/meldingen/afsluiten/commands.ts';
import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { listTermijnenVan, meetTermijn, reopenTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command, mag } from '#lib/toegang/front-door.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';
import { conflict } from '#lib/werkprocessen/tussentijds/data.ts';

/** The tasks of a change are done, and the work that ends with it is closed along: all of it or nothing. */
export const verwerkWijziging = command({
  naam: 'wijziging uit de BRP verwerken',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: verwerkSchema,
  subject: (out: { jongereId: string; gesloten: number }) => [out.jongereId],
  run: async (toegang, { jongereId, taak, werk, notitie }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    if (werk.length > 0 && !mag(toegang.actor, 'werkproces.behandelen'))
      return weiger('geen-recht', 'Werk afsluiten hoort niet bij uw rol. Vink alleen de taak aan.');
    const lopend = (await listTermijnenVan(toegang, jongereId)).filter(
      ({ id, status }) => taak.includes(id) && (status === 'loopt' || status === 'opgeschort'),
    );
    if (lopend.length !== taak.length)
      return weiger('al-gedaan', 'Een van deze taken is intussen al afgedaan. Ververs de pagina.');
    for (const { id, versie, resultaat } of werk) {
      const gevonden = await findWerkproces(toegang, id, 'for update');
      if (!gevonden || gevonden.jongereId !== jongereId) return nietGevonden('Dit werkproces');
      if (gevonden.versie !== versie) return conflict(toegang, 'werkproces', id, versie);
      // The note is for the bureau; an `opmerking` would be read by the school.
      const keuze = { versie, resultaat, sluitreden: null, opmerking: null, overdracht: notitie };
      const klaar = await closeOne(toegang, gevonden, keuze);
      if (!klaar.ok) return klaar;
    }
    for (const { code } of lopend)
      if (isTaak(code)) await meetTermijn(toegang, jongereId, code, toegang.vandaag, notitie);
    return gelukt({ jongereId, gesloten: werk.length });
  },
});

/** A task that was ticked by mistake runs again; work that was closed along is opened again on its own page. */
export const herstelWijziging = command({
  naam: 'verwerkte wijziging uit de BRP terugnemen',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: herstelSchema,
  subject: (out: { jongereId: string }) => [out.jongereId],
  run: async (toegang, { jongereId, taak }) => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const termijnen = await listTermijnenVan(toegang, jongereId);
    const code = termijnen.find(({ id }) => id === taak)?.code;
    if (!code || !isTaak(code)) return nietGevonden('Deze taak');
    const laatste = termijnen.find((termijn) => termijn.code === code);
    if (
      laatste?.id !== taak ||
      laatste.status !== 'voldaan' ||
      !(await reopenTermijn(toegang, jongereId, code))
    )
      return weiger('al-terug', 'Deze taak is intussen al teruggezet. Ververs de pagina.');
    return gelukt({ jongereId });
  },
});

/** Each day: who turns eighteen, and who comes under the leerplicht without a school. By the worker. */
export const planVerjaardagen = command({
  naam: 'taken bij verjaardagen openen',
  permission: 'absoluut.vergelijken',
  verwerking: 'leerplicht-toezicht',
  input: z.object({}),
  subject: (out: { jongereIds: string[] }) => out.jongereIds,
  run: async (toegang) => gelukt({ jongereIds: await openVerjaardagen(toegang) }),
});
