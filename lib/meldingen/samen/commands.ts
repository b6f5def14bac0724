import { lapseFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { apply } from '#lib/meldingen/commands.ts';
import { listStanden, saveMelding, type StandMetVersie } from '#lib/meldingen/data.ts';
import { takeOne } from '#lib/meldingen/nemen/commands.ts';
import { findBundel, insertBundel, markOngedaan, takeBackWerkproces } from '#lib/meldingen/samen/data.ts';
import type { Bundel, Bundelregel } from '#lib/meldingen/samen/model.ts';
import { refuseUndo } from '#lib/meldingen/samen/rules.ts';
import { behandelSchema, bundelSchema, toewijsSchema } from '#lib/meldingen/samen/schema.ts';
import { dropUndelivered, queueTerugmeldingen } from '#lib/meldingen/terugmelding/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { isCollega } from '#lib/werkprocessen/collegas/data.ts';

type Klaar = { bundelId: string; aantal: number; jongereIds: string[] };
const KERN = {
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => out.jongereIds,
} as const;

/** Takes many, or takes note of many: all of them or none. */
export const handleSamen = command({
  ...KERN,
  naam: 'meerdere meldingen behandelen',
  permission: 'melding.behandelen',
  input: behandelSchema,
  run: async (toegang, { handeling, melding, opmerking }): Promise<Uitkomst<Klaar>> => {
    const nieuw = { eigenaarId: toegang.gebruikerId };
    return each(toegang, handeling, melding, async (stand, versie) => {
      if (handeling === 'kennisgeving')
        return apply(toegang, stand, { versie, opmerking }, { soort: 'kennisgeving' }, nieuw);
      return takeOne(toegang, stand, versie, { routekaart: null, werkproces: null, opmerking });
    });
  },
});

/** Gives many new meldingen to one colleague. */
export const assignSamen = command({
  ...KERN,
  naam: 'meerdere meldingen toewijzen',
  permission: 'werkproces.toewijzen',
  input: toewijsSchema,
  run: async (toegang, { melding, naar }): Promise<Uitkomst<Klaar>> => {
    if (!(await isCollega(toegang, naar)))
      return weiger('geen-collega', 'Deze collega werkt niet bij dit bureau.', {
        velden: { naar: 'Kies een collega uit de lijst.' },
      });
    return each(toegang, 'toewijzen', melding, async (stand, versie) =>
      stand.status === 'R'
        ? saveMelding(toegang, stand.id, versie, { eigenaarId: naar })
        : weiger('al-opgepakt', 'Een van deze meldingen is al opgepakt.'),
    );
  },
});

/** Takes a bundle back in one go, as long as nobody touched any part of it. */
export const undoSamen = command({
  ...KERN,
  naam: 'behandeling van meerdere meldingen terugdraaien',
  permission: 'werkproces.toewijzen',
  input: bundelSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> => {
    const bundel = await findBundel(toegang, id);
    if (!bundel) return nietGevonden('Deze bundel');
    const standen = await listStanden(
      toegang,
      bundel.regels.map((regel) => regel.meldingId),
    );
    const refused = refuseUndo(bundel, standen, toegang.nu);
    if (refused) return refused;
    for (const regel of bundel.regels) {
      const terug = await restore(toegang, bundel, regel);
      if (!terug.ok) return terug;
    }
    for (const regel of bundel.regels) {
      if (!regel.nieuwWerkproces) continue;
      if (!(await takeBackWerkproces(toegang, bundel.id, regel.nieuwWerkproces)))
        return weiger('intussen-gewijzigd', 'Terugdraaien kan niet meer: aan een werkproces is al gewerkt.');
      await lapseFacts(toegang, regel.nieuwWerkproces, ['WerkprocesGestart', 'StapGezet']);
    }
    await tellSchools(toegang, bundel);
    await markOngedaan(toegang, bundel.id);
    return gelukt({ bundelId: id, aantal: bundel.regels.length, jongereIds: idsOf(bundel.regels) });
  },
});

type Gezien = { id: string; versie: number };
type Gedaan = { versie: number; werkprocesId?: string; nieuwWerkproces?: boolean };

async function each(
  toegang: Toegang,
  handeling: Bundel['handeling'],
  gezien: readonly Gezien[],
  work: (stand: StandMetVersie, versie: number) => Promise<Uitkomst<Gedaan>>,
): Promise<Uitkomst<Klaar>> {
  const versies = new Map(gezien.map(({ id, versie }) => [id, versie]));
  const standen = await listStanden(toegang, [...versies.keys()]);
  if (standen.length !== versies.size) return nietGevonden('Een van deze meldingen');
  const regels: Bundelregel[] = [];
  for (const stand of standen) {
    const done = await work(stand, versies.get(stand.id) ?? 0);
    if (!done.ok) return done;
    const { versie, werkprocesId, nieuwWerkproces } = done.waarde;
    regels.push({
      meldingId: stand.id,
      jongereId: stand.jongereId,
      versieNa: versie,
      voor: { status: stand.status, eigenaarId: stand.eigenaarId, werkprocesId: stand.werkprocesId },
      nieuwWerkproces: nieuwWerkproces && werkprocesId ? werkprocesId : null,
    });
  }
  const bundelId = await insertBundel(toegang, handeling, regels);
  return gelukt({ bundelId, aantal: regels.length, jongereIds: idsOf(regels) });
}

async function restore(toegang: Toegang, bundel: Bundel, regel: Bundelregel): Promise<Uitkomst<unknown>> {
  if (bundel.handeling === 'neem')
    await lapseFacts(toegang, regel.meldingId, ['MeldingInBehandelingGenomen']);
  if (bundel.handeling === 'kennisgeving')
    await lapseFacts(toegang, regel.meldingId, ['MeldingTerKennisgevingAangenomen']);
  return saveMelding(toegang, regel.meldingId, regel.versieNa, { ...regel.voor, opmerking: null });
}

/** Feedback that has not left yet is taken back; schools that already read it, read that it was a mistake. */
async function tellSchools(toegang: Toegang, bundel: Bundel): Promise<void> {
  if (bundel.handeling === 'toewijzen') return;
  const ids = bundel.regels.map((regel) => regel.meldingId);
  const read = await dropUndelivered(toegang, ids, bundel.gemaaktOp);
  const opmerking = 'Onze vorige terugmelding was een vergissing; deze melding is nog niet behandeld.';
  await queueTerugmeldingen(
    toegang,
    read.map((meldingId) => ({ meldingId, status: 'R', redenAfgesloten: null, opmerking }) as const),
  );
}

function idsOf(regels: readonly Bundelregel[]): string[] {
  return regels.flatMap((regel) => regel.jongereId ?? []);
}
