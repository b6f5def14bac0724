import { randomUUID } from 'node:crypto';
import {
  findOverdracht,
  insertOverdracht,
  listStand,
  markOverdracht,
  moveStukken,
  type Eigenaarstand,
} from '#lib/caseload/data.ts';
import { magOverdragenVan } from '#lib/caseload/policy.ts';
import {
  STUKSOORTEN,
  type Caseloadoverdracht,
  type Overdrachtregel,
  type Terugzetting,
  type Toedeling,
} from '#lib/caseload/model.ts';
import { planOverdracht } from '#lib/caseload/plan/data.ts';
import { blijftBijOngedaan, blijftBijTeruggeven, gezienVan, refuseTerug } from '#lib/caseload/rules.ts';
import { draagOverSchema, overdrachtSchema } from '#lib/caseload/schema.ts';
import { lapseFacts, recordFacts, type Feit } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Klaar = { readonly id: string; readonly aantal: number; readonly jongereIds: readonly string[] };

/** Hands a whole caseload over in one transaction: everything or nothing, and only what the preview showed. */
export const draagCaseloadOver = command({
  naam: 'caseload overdragen',
  permission: 'caseload.overdragen',
  verwerking: 'sturing-en-kwaliteit',
  input: draagOverSchema,
  subject: (out: Klaar) => out.jongereIds,
  run: async (toegang, { van, naar, tot, gezien }): Promise<Uitkomst<Klaar>> => {
    if (!magOverdragenVan(toegang.actor, van))
      return weiger('niet-eigen', 'U kunt alleen uw eigen werk overdragen.');
    if (tot && tot <= toegang.vandaag)
      return weiger('datum-voorbij', 'De dag van terugkeer moet nog komen.', {
        velden: { tot: 'Kies een latere dag, of laat leeg.' },
      });
    const plan = await planOverdracht(toegang, van, naar);
    if (!plan.ok) return plan;
    const { wijze, toedeling } = plan.waarde;
    if (toedeling.length === 0)
      return plan.waarde.blijft.length > 0
        ? weiger('mag-niet', 'Wie u koos, mag dit werk niet doen.', {
            velden: { naar: 'Kies een collega die dit werk mag doen.' },
          })
        : weiger('niets', 'Deze collega heeft niets om over te dragen.');
    if (gezien && gezien !== gezienVan(toedeling))
      return weiger('gewijzigd-door-ander', 'Er is intussen iets veranderd. Kijk of dit nog klopt.');
    const id = randomUUID();
    const regels = await move(toegang, id, van, toedeling);
    await insertOverdracht(toegang, { id, van, wijze, tot, regels });
    return gelukt({ id, aantal: regels.length, jongereIds: idsOf(regels) });
  },
});

/** Takes a handover back; what changed since stays where it is, and is named. */
export const maakCaseloadOngedaan = command({
  naam: 'overdracht van caseload ongedaan maken',
  permission: 'caseload.overdragen',
  verwerking: 'sturing-en-kwaliteit',
  input: overdrachtSchema,
  subject: (out: Terugzetting) => out.jongereIds,
  run: (toegang, { id }) => zetTerug(toegang, id, 'ongedaan_op', blijftBijOngedaan),
});

/** The colleague is back: what still stands with who stood in, returns. */
export const geefCaseloadTerug = command({
  naam: 'caseload teruggeven',
  permission: 'caseload.overdragen',
  verwerking: 'sturing-en-kwaliteit',
  input: overdrachtSchema,
  subject: (out: Terugzetting) => out.jongereIds,
  run: (toegang, { id }) => zetTerug(toegang, id, 'teruggegeven_op', blijftBijTeruggeven),
});

async function move(
  toegang: Toegang,
  overdracht: string,
  van: string,
  toedeling: readonly Toedeling[],
): Promise<Overdrachtregel[]> {
  const regels: Overdrachtregel[] = [];
  for (const soort of STUKSOORTEN) {
    const deel = toedeling.filter(({ stuk }) => stuk.soort === soort);
    const versies = await moveStukken(
      toegang,
      soort,
      deel.map(({ stuk, naar }) => ({ id: stuk.id, naar: naar.id })),
    );
    for (const { stuk, naar } of deel) {
      const { id, jongereId, naam } = stuk;
      regels.push({ soort, id, jongereId, naam, naar: naar.id, versieNa: versies.get(id) ?? stuk.versie });
    }
  }
  await recordFacts(
    toegang,
    regels.flatMap((regel) => feitVan(toegang, regel, { van, naar: regel.naar, overdracht })),
  );
  return regels;
}

type Waar = { van: string | null; naar: string | null; overdracht?: string };

function feitVan(toegang: Toegang, regel: Overdrachtregel, gegevens: Waar): Feit[] {
  const kop = { onderwerpId: regel.id, jongereId: regel.jongereId, datum: toegang.vandaag };
  if (regel.soort === 'werkproces')
    return [{ ...kop, onderwerpSoort: 'werkproces', soort: 'WerkprocesToegewezen', gegevens }];
  if (regel.soort === 'jongere')
    return [{ ...kop, onderwerpSoort: 'jongere', soort: 'VerantwoordelijkeGewijzigd', gegevens }];
  return []; // a melding or a term that changes hands is not counted
}

async function zetTerug(
  toegang: Toegang,
  id: string,
  hoe: 'ongedaan_op' | 'teruggegeven_op',
  blijft: (regel: Overdrachtregel, nu: Eigenaarstand | undefined) => string | undefined,
): Promise<Uitkomst<Terugzetting>> {
  const overdracht = await findOverdracht(toegang, id, 'for update of o');
  if (!overdracht || !magTerug(toegang, overdracht)) return nietGevonden('Deze overdracht');
  const refused = refuseTerug(overdracht);
  if (refused) return refused;
  const gebleven: Terugzetting['gebleven'][number][] = [];
  const terug: Overdrachtregel[] = [];
  for (const soort of STUKSOORTEN) {
    const deel = overdracht.regels.filter((regel) => regel.soort === soort);
    const stand = new Map(
      (
        await listStand(
          toegang,
          soort,
          deel.map((regel) => regel.id),
        )
      ).map((rij) => [rij.id, rij]),
    );
    const gaat = deel.filter((regel) => {
      const reden = blijft(regel, stand.get(regel.id));
      if (reden) gebleven.push({ naam: regel.naam, soort, reden });
      return !reden;
    });
    await moveStukken(
      toegang,
      soort,
      gaat.map((regel) => ({ id: regel.id, naar: overdracht.van })),
    );
    terug.push(...gaat);
  }
  await recordTerug(toegang, overdracht, terug, hoe);
  await markOverdracht(toegang, id, hoe);
  return gelukt({ teruggezet: terug.length, terug, gebleven, jongereIds: idsOf(overdracht.regels) });
}

/** Undone: it never was, so its facts lapse. Given back: that is a new fact. */
async function recordTerug(
  toegang: Toegang,
  overdracht: Caseloadoverdracht,
  terug: readonly Overdrachtregel[],
  hoe: 'ongedaan_op' | 'teruggegeven_op',
): Promise<void> {
  if (hoe === 'ongedaan_op') {
    for (const regel of terug)
      await lapseFacts(toegang, regel.id, ['WerkprocesToegewezen', 'VerantwoordelijkeGewijzigd'], {
        overdracht: overdracht.id,
      });
    return;
  }
  await recordFacts(
    toegang,
    terug.flatMap((regel) => feitVan(toegang, regel, { van: regel.naar, naar: overdracht.van })),
  );
}

function magTerug(toegang: Toegang, overdracht: Caseloadoverdracht): boolean {
  return overdracht.gemaaktDoor === toegang.gebruikerId || magOverdragenVan(toegang.actor, overdracht.van);
}

function idsOf(regels: readonly Overdrachtregel[]): string[] {
  return [...new Set(regels.flatMap((regel) => regel.jongereId ?? []))];
}
