import { maakBrieven } from '#lib/brieven/reeks/data.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import { schooljaarBegin, schooljaarEinde } from '#lib/kalender/rules.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import {
  lapseTermijnen,
  meetTermijn,
  meetTermijnen,
  reopenTermijn,
  setTermijn,
} from '#lib/termijnen/bewaken/data.ts';
import { schooljaarId } from '#lib/termijnen/jaar/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listBureaugemeenten, readAchtergronden } from '#lib/vrijstellingen/achtergrond/data.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import {
  countNietHerinnerd,
  holdVrijstellingen,
  markHerinnerd,
  sortOut,
} from '#lib/vrijstellingen/verlenging/data.ts';
import type { Overgeslagen, Verlengrij } from '#lib/vrijstellingen/verlenging/model.ts';
import {
  decideSamen,
  herinnerrondeOp,
  oordeelSamen,
  toetsVerlenging,
  uiterlijkVoor,
} from '#lib/vrijstellingen/verlenging/rules.ts';
import {
  countOnaangeroerd,
  findBundel,
  insertBundel,
  insertVerlengingen,
  takeBackVerlengingen,
  type Bundelregel,
} from '#lib/vrijstellingen/verlenging/samen/data.ts';
import type { Gedeeld, Nieuw } from '#lib/vrijstellingen/verlenging/samen/model.ts';
import { feitenVan } from '#lib/vrijstellingen/verlenging/samen/rules.ts';
import {
  bundelSchema,
  herinnerSchema,
  MEEST_GENOEMD,
  verlengSamenSchema,
} from '#lib/vrijstellingen/verlenging/schema.ts';
import { moetNaarArbeidsinspectie } from '#lib/vrijstellingen/zaken/rules.ts';
import { listResultaten } from '#lib/werkprocessen/codelijsten/data.ts';
import type { KernCode } from '#lib/werkprocessen/kernlijst.ts';

type Terug = { bundelId: string; aantal: number; jongereIds: string[] };
type Klaar = Terug & { schooljaar: string; overgeslagen: readonly Overgeslagen[] };
const KERN = {
  verwerking: 'leerplicht-toezicht',
  subject: (out: Terug) => out.jongereIds,
} as const;
const GROND = '5-C';

/**
 * Declarations of heads of schools came in by the pile: each is recorded, tested by the same rules as on the screen of one case, and
 * renewed; all of them or none. What the preview did not call fit is refused.
 */
export const verlengSamen = command({
  ...KERN,
  naam: 'vrijstellingen samen verlengen',
  permission: 'vrijstelling.beslissen',
  input: verlengSamenSchema,
  run: async (toegang, invoer): Promise<Uitkomst<Klaar>> => {
    const { ids, schooljaar, ontvangenOp, verklaringOp, motivering } = invoer;
    const mag = decideSamen(schooljaar, invoer, toegang.vandaag);
    if (!mag.ok) return mag;
    const keuze = await keep(toegang, schooljaar, ids);
    if (!keuze.ok) return keuze;
    const { rijen, overgeslagen } = keuze.waarde;
    const achtergronden = await readAchtergronden(
      toegang,
      rijen.map((rij) => rij.jongereId),
    );
    const gemeenten = await listBureaugemeenten(toegang);
    for (const rij of rijen) {
      const achtergrond = achtergronden.get(rij.jongereId);
      if (!achtergrond) return nietGevonden('Een van deze jongeren');
      const oordeel = oordeelSamen(
        rij,
        toetsVerlenging(rij, { achtergrond, gemeenten }, { schooljaar, ontvangenOp, verklaringOp }),
      );
      if (!oordeel.kan)
        return weiger('kan-niet-samen', `${rij.naam}: ${oordeel.waarom ?? 'kan niet samen.'}`);
      if (oordeel.weegt && !motivering) {
        const zin = `Schrijf waarom het toch kan: ${oordeel.waarom ?? ''}`;
        return weiger('motivering-ontbreekt', zin, { velden: { motivering: zin } });
      }
    }
    const deel: Gedeeld = {
      grond: GROND,
      van: schooljaarBegin(schooljaar),
      tot: schooljaarEinde(schooljaar),
      ontvangenOp,
      gegevens: { verklaringOp, ingeschreven: 'ja', bezoekt: 'ja' },
      motivering,
      resultaat: await resultaatcode(toegang, 'vrijstelling'),
      duoSoort: GRONDDEFINITIES[GROND].duo.soort,
      bundelId: crypto.randomUUID(),
    };
    const nieuw = rijen.map((rij) => makeNieuw(rij));
    await insertVerlengingen(toegang, nieuw, deel);
    await recordFacts(
      toegang,
      nieuw.flatMap((rij) => feitenVan(rij, deel, toegang, ontvangenOp <= uiterlijkVoor(schooljaar))),
    );
    const vorigen = rijen.map(({ id }) => id);
    await meetTermijnen(toegang, vorigen, 'T07', ontvangenOp);
    await meetHerinnerronde(toegang, schooljaar);
    for (const rij of nieuw) {
      const geboren = achtergronden.get(rij.jongereId)?.feiten;
      if (geboren && moetNaarArbeidsinspectie({ grond: GROND, van: deel.van }, geboren))
        await setTermijn(toegang, { ...over(rij, toegang), code: 'T15', start: toegang.vandaag });
    }
    const regels = nieuw.map(({ gemeente: _, schoolId: __, ...regel }) => regel);
    await insertBundel(toegang, deel.bundelId, 'verlengen', regels);
    return gelukt({
      bundelId: deel.bundelId,
      aantal: nieuw.length,
      schooljaar,
      overgeslagen,
      jongereIds: nieuw.map((rij) => rij.jongereId),
    });
  },
});

function makeNieuw({ id, jongereId, gemeenteCode, schoolId }: Verlengrij): Nieuw {
  const [zaakId, vrijstellingId] = [crypto.randomUUID(), crypto.randomUUID()];
  return { zaakId, vrijstellingId, vorigeId: id, jongereId, gemeente: gemeenteCode, schoolId };
}

type Keuze = { rijen: readonly Verlengrij[]; overgeslagen: readonly Overgeslagen[] };

/** Holds the chosen vrijstellingen and judges anew: what a colleague just did, or may not see, is left out and named. */
async function keep(
  toegang: Toegang,
  schooljaar: Schooljaar,
  ids: readonly string[],
): Promise<Uitkomst<Keuze>> {
  await holdVrijstellingen(toegang, ids);
  const keuze = await sortOut(toegang, schooljaar, ids);
  if (keuze.rijen.length + keuze.overgeslagen.length !== new Set(ids).size)
    return nietGevonden('Een van deze vrijstellingen');
  if (keuze.rijen.length > 0) return gelukt(keuze);
  const genoemd = keuze.overgeslagen.slice(0, MEEST_GENOEMD).map(({ naam, waarom }) => `${naam}: ${waarom}`);
  return weiger('niets-open', genoemd.join(' '));
}

function over({ zaakId, jongereId, gemeente }: Nieuw, { gebruikerId }: Toegang) {
  const kop = { onderwerpSoort: 'vrijstelling', onderwerpId: zaakId, werkprocesId: zaakId } as const;
  return { ...kop, jongereId, gemeente, eigenaarId: gebruikerId };
}

/** A reminder for each of these, and a letter to those around him when that was ticked: the worker makes them after this. */
export const herinnerSamen = command({
  ...KERN,
  naam: 'aan verlenging van vrijstellingen herinneren',
  permission: 'vrijstelling.behandelen',
  input: herinnerSchema,
  run: async (
    toegang,
    { ids, schooljaar, brieven },
  ): Promise<Uitkomst<Klaar & { reeksId: string | null }>> => {
    const keuze = await keep(toegang, schooljaar, ids);
    if (!keuze.ok) return keuze;
    const { rijen, overgeslagen } = keuze.waarde;
    const jongereIds = await markHerinnerd(
      toegang,
      rijen.map((rij) => rij.id),
    );
    await meetHerinnerronde(toegang, schooljaar);
    const bundelId = crypto.randomUUID();
    await insertBundel(
      toegang,
      bundelId,
      'herinneren',
      rijen.map(({ id }) => ({ vorigeId: id })),
    );
    const reeks = brieven ? await writeHerinneringen(toegang, rijen, schooljaar) : null;
    if (reeks && !reeks.ok) return reeks;
    const reeksId = reeks?.waarde.reeksId ?? null;
    return gelukt({ bundelId, aantal: rijen.length, schooljaar, overgeslagen, jongereIds, reeksId });
  },
});

/** The task of this round is done when everyone of whom nothing was heard has had as many reminders. */
async function meetHerinnerronde(toegang: Toegang, schooljaar: Schooljaar): Promise<void> {
  const ronde = herinnerrondeOp(schooljaar, toegang.vandaag);
  if (ronde && (await countNietHerinnerd(toegang, schooljaar, ronde.nummer)) === 0)
    await meetTermijn(toegang, schooljaarId(schooljaar), ronde.code, toegang.vandaag);
}

function writeHerinneringen(
  toegang: Toegang,
  rijen: readonly Verlengrij[],
  schooljaar: string,
): ReturnType<typeof maakBrieven> {
  return maakBrieven(toegang, {
    sjabloon: 'herinnering-vrijstelling',
    titel: `Herinnering vrijstellingen ${schooljaar}`,
    regels: rijen.map(({ id, jongereId }) => ({ jongereId, onderwerp: { soort: 'vrijstelling', id } })),
  });
}

const TERUGFEITEN = [
  'BeroepOpVrijstellingGedaan',
  'BeroepOpVrijstellingGetoetst',
  'WerkprocesGestart',
  'WerkprocesGesloten',
] as const;

/** Takes a bulk renewal back in one go, as long as nobody touched any part of it. */
export const draaiVerlengingTerug = command({
  ...KERN,
  naam: 'samen verlengen terugdraaien',
  permission: 'vrijstelling.beslissen',
  input: bundelSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Terug>> => {
    const bundel = await findBundel(toegang, id);
    if (!bundel || bundel.handeling !== 'verlengen') return nietGevonden('Deze verlenging');
    if (bundel.ongedaanOp) return weiger('al-teruggedraaid', 'Deze verlenging is al teruggedraaid.');
    if ((await countOnaangeroerd(toegang, id)) !== bundel.regels.length)
      return weiger(
        'intussen-gewijzigd',
        'Terugdraaien kan niet meer: aan een van deze zaken is al gewerkt.',
      );
    await takeBackVerlengingen(toegang, bundel, await resultaatcode(toegang, 'aanvraag-ingetrokken'));
    for (const regel of bundel.regels) await restore(toegang, regel);
    const jongereIds = bundel.regels.map((regel) => regel.jongereId);
    return gelukt({ bundelId: id, aantal: bundel.regels.length, jongereIds });
  },
});

async function restore(toegang: Toegang, { zaakId, vrijstellingId, vorigeId }: Bundelregel): Promise<void> {
  await lapseFacts(toegang, zaakId, TERUGFEITEN);
  await lapseFacts(toegang, vrijstellingId, ['VrijstellingVastgelegd']);
  await lapseTermijnen(toegang, zaakId, 'verlenging teruggedraaid');
  await reopenTermijn(toegang, vorigeId, 'T07');
}

async function resultaatcode(toegang: Toegang, kern: KernCode): Promise<string> {
  return (await listResultaten(toegang, 'vrijstelling')).find((item) => item.kern === kern)?.code ?? kern;
}
