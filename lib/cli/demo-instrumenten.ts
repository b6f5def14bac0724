import type { Datum } from '#lib/kalender/model.ts';
import { addDays, leeftijdOp, maandagVan, schooljaarVan } from '#lib/kalender/rules.ts';
import { isLesdag } from '#lib/kalender/vakanties.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { searchJongeren } from '#lib/jongeren/zoeken/queries.ts';
import { legAdviesVast } from '#lib/preventie/adviezen/commands.ts';
import { planSpreekuur, sluitSpreekuur, zetOpSpreekuur } from '#lib/preventie/commands.ts';
import { legSpreekuurgesprekVast } from '#lib/preventie/gesprekken/commands.ts';
import { ADVIESONDERWERPEN } from '#lib/preventie/model.ts';
import { readSpreekuur } from '#lib/preventie/queries.ts';
import { schrijfUitnodigingen } from '#lib/preventie/uitnodigen/commands.ts';
import { listSchoolkeuzes } from '#lib/scholen/queries.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { signIn } from '#lib/cli/demo-publicaties.ts';
import { playVerlof } from '#lib/cli/demo-verlof.ts';

/**
 * Leave and spreekuren of the demo region, made as people make them: through the ordinary commands, signed in as a demo account.
 * Days are counted from today, so that there is life in it whenever the region is loaded.
 */
export async function playInstrumenten(): Promise<number> {
  const lpa = await signIn('leerplichtambtenaar');
  const boa = await signIn('leerplichtambtenaar-boa');
  const leerlingen = await pupilsPerSchool(lpa);
  const verlof = await playVerlof(lpa, leerlingen.flatMap(({ ids }) => ids).slice(0, 24));
  return verlof + (await playSpreekuren([lpa, boa], leerlingen));
}

type Leerlingen = { readonly schoolId: string; readonly ids: readonly string[] };

/** Pupils under 18 of schools that have enough of them, in the order of their names. */
async function pupilsPerSchool(actor: GebruikerActor): Promise<Leerlingen[]> {
  const scholen = waardeOf(await listSchoolkeuzes(actor, {}));
  const uit: Leerlingen[] = [];
  for (const { id: schoolId } of scholen) {
    const alle = waardeOf(await searchJongeren(actor, { q: '', school: schoolId })).rijen;
    const rijen = alle.filter(({ geboortedatum }) => leeftijdOp(geboortedatum, today()) < 18);
    if (rijen.length >= 6) uit.push({ schoolId, ids: rijen.slice(0, 8).map((rij) => rij.id) });
    if (uit.length === 6) break;
  }
  return uit;
}

const UITKOMSTEN = ['verschenen', 'verschenen', 'niet-verschenen', 'verschenen', 'afgezegd'] as const;

async function playSpreekuren(
  wie: readonly GebruikerActor[],
  scholen: readonly Leerlingen[],
): Promise<number> {
  const dagen = [-34, -20, -6, 3, 9, 17].map((verder) => schooldag(addDays(today(), verder), verder));
  for (const [nummer, { schoolId, ids }] of scholen.entries()) {
    const actor = wie[nummer % wie.length];
    const datum = dagen[nummer];
    if (!actor || !datum) continue;
    const tijden = {
      begin: '09:00',
      einde: '12:00',
      plaats: nummer % 2 ? 'Spreekkamer bij de balie' : 'Lokaal 1.12',
    };
    const { id } = waardeOf(await planSpreekuur(actor, { schoolId, datum, ...tijden }));
    const aanleiding = nummer % 2 ? 'Vaak te laat' : 'Preventief gesprek over verzuim';
    waardeOf(await zetOpSpreekuur(actor, { id, jongere: ids.slice(0, 5), aanleiding }));
    if (datum < today()) await hold(actor, id);
    else if (nummer !== 4) waardeOf(await schrijfUitnodigingen(actor, { id }));
  }
  for (const [nummer, onderwerp] of ADVIESONDERWERPEN.entries()) {
    const schoolId = scholen[nummer % scholen.length]?.schoolId;
    const datum = addDays(today(), -4 - nummer * 6);
    const [actor] = wie;
    if (schoolId && actor)
      waardeOf(await legAdviesVast(actor, { schoolId, datum, onderwerp, toelichting: '' }));
  }
  return scholen.length;
}

async function hold(actor: GebruikerActor, id: string): Promise<void> {
  const { gesprekken, resultaten } = waardeOf(await readSpreekuur(actor, { id }));
  for (const [nummer, gesprek] of gesprekken.entries()) {
    const opkomst = UITKOMSTEN[nummer % UITKOMSTEN.length];
    const resultaat = opkomst === 'verschenen' ? resultaten[nummer % resultaten.length]?.code : '';
    const { id: gesprekId, versie } = gesprek;
    waardeOf(
      await legSpreekuurgesprekVast(actor, { id: gesprekId, versie, opkomst, resultaat, vervolg: '' }),
    );
  }
  const { spreekuur } = waardeOf(await readSpreekuur(actor, { id }));
  waardeOf(await sluitSpreekuur(actor, { id, versie: spreekuur.versie }));
}

/** A day of lessons, looked for away from today; in the summer a Monday will do. */
function schooldag(dag: Datum, richting: number): Datum {
  const stap = richting < 0 ? -1 : 1;
  for (let verder = 0; verder < 25; verder += 1) {
    const poging = addDays(dag, verder * stap);
    if (isLesdag('ZUID', poging) && schooljaarVan(poging) === schooljaarVan(today())) return poging;
  }
  return maandagVan(addDays(dag, richting < 0 ? 0 : 7));
}
