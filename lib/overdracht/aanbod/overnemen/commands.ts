import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { addDays, overlapt } from '#lib/kalender/rules.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import { holdJongere } from '#lib/jongeren/data.ts';
import { insertInschrijving, listInschrijvingenVan } from '#lib/jongeren/feiten/data.ts';
import { bewaarTelling } from '#lib/jongeren/schooljaren/commands.ts';
import { listTellingen } from '#lib/jongeren/schooljaren/data.ts';
import { listVerantwoordelijken } from '#lib/jongeren/keuzelijsten/data.ts';
import { readVerantwoordelijke, setVerantwoordelijke } from '#lib/overdracht/aanbod/overnemen/data.ts';
import type { Overdrachtsdossier } from '#lib/overdracht/model.ts';
import { herkomstVia } from '#lib/overdracht/rules.ts';
import { findSchoolByBrin, insertSchool } from '#lib/scholen/data.ts';
import { lapseTermijnen, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Schoolperiode = Overdrachtsdossier['inschrijvingen'][number];

/**
 * The enrolments that run, as own ones, so that nobody seems to go to no school; a school that is not known here comes along. What
 * stands here already is not recorded twice.
 */
export async function copyInschrijvingen(
  toegang: Toegang,
  jongereId: string,
  { inschrijvingen, van: overgenomenVan }: Overdrachtsdossier,
): Promise<void> {
  await holdJongere(toegang, jongereId);
  for (const periode of inschrijvingen) {
    const { onderwijssoort, leerjaar = null, van, tot } = periode;
    if (!periode.sector || !onderwijssoort || (tot !== null && tot < toegang.vandaag)) continue;
    const { id: schoolId, sector } = await findOrMakeSchool(toegang, { ...periode, sector: periode.sector });
    const bestaand = await listInschrijvingenVan(toegang, jongereId);
    if (bestaand.some((ander) => ander.schoolId === schoolId && overlapt(ander, { van, tot }))) continue;
    const nieuw = { schoolId, sector, onderwijssoort, leerjaar, van, tot };
    const id = await insertInschrijving(toegang, jongereId, nieuw);
    const kop = { onderwerpSoort: 'inschrijving', onderwerpId: id, jongereId } as const;
    const waar = { schoolId, sector, onderwijssoort };
    await recordFacts(toegang, [
      { ...kop, soort: 'Ingeschreven', datum: van, gegevens: { ...waar, overgenomenVan } },
    ]);
    if (tot)
      await recordFacts(toegang, [
        { ...kop, soort: 'Uitgeschreven', datum: addDays(tot, 1), gegevens: { ...waar, reden: null } },
      ]);
  }
}

async function findOrMakeSchool(
  toegang: Toegang,
  periode: Schoolperiode & { readonly sector: Sector },
): Promise<{ id: string; sector: Sector }> {
  const { brin, vestiging = '00', school: naam, plaats, gemeente, sector } = periode;
  const bekend = await findSchoolByBrin(toegang, brin, vestiging);
  if (bekend) return bekend;
  const id = await insertSchool(toegang, {
    ...{ brin, vestiging, naam, sector, plaats: plaats ?? undefined, gemeente: gemeente ?? undefined },
    ...{ email: undefined, telefoon: undefined, richting: undefined },
  });
  if (!id) throw new Error('de school van het overgenomen dossier is niet bewaard');
  return { id, sector };
}

/** The full school years as they were counted there, unless somebody here counted already. */
export async function copySchooljaren(
  toegang: Toegang,
  jongereId: string,
  { schooljaren, van }: Overdrachtsdossier,
): Promise<void> {
  if (!schooljaren) return;
  if ((await listTellingen(toegang, jongereId)).some(({ geldt }) => geldt)) return;
  const { herkomst, bron = 'dossier', toelichting = null, ...telling } = schooljaren;
  const overgenomenVan = herkomstVia(herkomst, van);
  await bewaarTelling(toegang, jongereId, { ...telling, bron, toelichting, overgenomenVan });
}

/** Who goes on with it, and what he does first: without, an accepted dossier would be on nobody's list. */
export async function assignOvergenomen(
  toegang: Toegang,
  jongereId: string,
  gekozen: string | null,
  gemeente: string,
): Promise<Uitkomst<null>> {
  const collegas = await listVerantwoordelijken(toegang);
  const was = await readVerantwoordelijke(toegang, jongereId);
  const ik = collegas.some(({ code }) => code === toegang.gebruikerId) ? toegang.gebruikerId : null;
  const naar = gekozen ?? was ?? ik;
  if (!naar || !(naar === was || collegas.some(({ code }) => code === naar))) {
    const zin = 'Kies wie voor deze jongere verantwoordelijk wordt.';
    return weiger('verantwoordelijke-nodig', zin, { velden: { verantwoordelijke: zin } });
  }
  const kop = { onderwerpSoort: 'jongere', onderwerpId: jongereId, jongereId } as const;
  if (naar !== was) {
    await setVerantwoordelijke(toegang, jongereId, naar);
    await recordFacts(toegang, [
      { ...kop, soort: 'VerantwoordelijkeGewijzigd', datum: toegang.vandaag, gegevens: { van: was, naar } },
    ]);
  }
  await lapseTermijnen(toegang, jongereId, 'Het dossier is weer hier.', 'overgedragen'); // it came back
  await setTermijn(toegang, {
    ...kop,
    code: 'overgenomen',
    start: toegang.vandaag,
    eigenaarId: naar,
    gemeente,
  });
  return gelukt(null);
}
