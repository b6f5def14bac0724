import { gelukt, weiger } from '#lib/platform/errors.ts';
import { enqueue } from '#lib/platform/jobs.ts';
import { command } from '#lib/toegang/front-door.ts';
import { readGrenzen } from '#lib/doelgroepen/grenzen/data.ts';
import { listKandidaten, readOudvsvstanden, saveVoorstellen } from '#lib/doelgroepen/herbeoordeling/data.ts';
import { countKeuze, vergrendel } from '#lib/doelgroepen/herbeoordeling/lezen/data.ts';
import { stelHerbeoordelingVoor } from '#lib/doelgroepen/herbeoordeling/rules.ts';
import { bevestigSchema, startSchema } from '#lib/doelgroepen/herbeoordeling/schema.ts';
import { laatsteEenOktober } from '#lib/vsv-trajecten/doelgroep/rules.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';

const KERN = { permission: 'herbeoordeling.doen', verwerking: 'doorstroompunt-begeleiding' } as const;

type Klaargezet = { readonly nieuw: number; readonly aantal: number; readonly jongereIds: readonly string[] };

/** Finds who is to be looked at again and proposes; a second time renews the proposals of who was not judged yet. */
export const startHerbeoordeling = command({
  ...KERN,
  naam: 'herbeoordeling klaarzetten',
  input: startSchema,
  subject: (out: Klaargezet) => out.jongereIds,
  run: async (toegang) => {
    const voor = laatsteEenOktober(toegang.vandaag);
    const standen = await readOudvsvstanden(toegang, await listKandidaten(toegang, voor));
    const grenzen = await readGrenzen(toegang);
    const voorstellen = [...standen.values()].flatMap((stand) => {
      const voorstel = stelHerbeoordelingVoor(stand, toegang.vandaag, grenzen.herbeoordeling);
      const nooitVanOns = voorstel.uitkomst === 'bij-leerplicht' && !stand.werkprocesId;
      return nooitVanOns ? [] : [{ ...voorstel, jongereId: stand.jongereId, gemeente: stand.gemeente }];
    });
    const nieuw = await saveVoorstellen(toegang, voor, voorstellen);
    return gelukt({
      nieuw,
      aantal: voorstellen.length,
      jongereIds: voorstellen.map(({ jongereId }) => jongereId),
    });
  },
});

/** Confirms all of these rows, or the ticked ones: they are held for this bundle, and the worker carries it out in portions. */
export const bevestigHerbeoordeling = command({
  ...KERN,
  naam: 'herbeoordelingen bevestigen',
  input: bevestigSchema,
  subject: 'geen-personen', // which persons stands at each portion
  run: async (toegang, { aantal, sluitreden = null, ...keuze }) => {
    const voor = laatsteEenOktober(toegang.vandaag);
    if (sluitreden) {
      const redenen = await listCodewaarden(toegang, 'afwijkreden');
      if (!redenen.some(({ code }) => code === sluitreden))
        return weiger('onbekende-reden', 'Kies een reden uit de lijst.', {
          velden: { sluitreden: 'Kies een reden uit de lijst.' },
        });
    }
    const nu = (await countKeuze(toegang, voor, keuze)).reduce((som, regel) => som + regel.aantal, 0);
    if (nu !== aantal) return anders(nu, aantal);
    const { id, aantal: vast } = await vergrendel(toegang, voor, keuze, sluitreden);
    if (vast !== aantal) return anders(vast, aantal); // a colleague confirmed at the same moment
    await enqueue(toegang.sql, 'herbeoordeling', { bureauId: toegang.bureauId, id });
    return gelukt({ id, aantal });
  },
});

function anders(nu: number, aantal: number) {
  return weiger(
    'intussen-anders',
    `Intussen zijn het er ${nu} in plaats van ${aantal}. Bekijk opnieuw wat er gebeurt.`,
  );
}
