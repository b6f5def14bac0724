import { planVerjaardagen } from '#lib/bevolking/commands.ts';
import { addDays, addMonths, leeftijdBereikt } from '#lib/kalender/rules.ts';
import { voegJongereToe } from '#lib/jongeren/commands.ts';
import { schrijfIn } from '#lib/jongeren/feiten/commands.ts';
import { addMelding } from '#lib/meldingen/hand/commands.ts';
import { takeMelding } from '#lib/meldingen/nemen/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { showScholen } from '#lib/scholen/queries.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';
import { signIn } from '#lib/cli/demo-publicaties.ts';

/** Who turns eighteen soon, while a case runs; on whatever day the demo is loaded. The names are invented. */
const WIE = [
  { voornamen: 'Lotte', geslachtsnaam: 'Wilgenvaart', geslacht: 'vrouw', over: 12 },
  { voornamen: 'Stan', geslachtsnaam: 'Wilgenvaart', geslacht: 'man', over: 23 },
] as const;

/** Opens a case for each as a colleague would, and then the tasks of birthdays as the worker does each day. Gives how many. */
export async function turnEighteen(): Promise<number> {
  const consulent = await signIn('leerplichtambtenaar');
  const vandaag = today();
  const { scholen } = waardeOf(await showScholen(await signIn('beheerder'), {}));
  const school = scholen.find(({ sector }) => sector === 'MBO');
  if (!school) throw new Error('De demoregio heeft geen mbo-school');
  for (const { over, ...wie } of WIE) {
    const geboortedatum = addDays(leeftijdBereikt(vandaag, -18), over);
    const adres = { gemeenteCode: '1883', straat: 'Wilgenlaan', huisnummer: '8', plaats: 'Sittard' };
    const { jongereId } = waardeOf(
      await voegJongereToe(consulent, {
        ...{ ...wie, ...adres, geboortedatum, tochNieuw: 'ja' },
        woontSinds: addMonths(vandaag, -4),
      }),
    );
    const inschrijving = {
      jongereId,
      schoolId: school.id,
      onderwijssoort: 'MBO2',
      van: addMonths(vandaag, -2),
    };
    waardeOf(await schrijfIn(consulent, inschrijving));
    const { id } = waardeOf(
      await addMelding(consulent, {
        ...{ jongereId, schoolId: school.id, categorie: 'signaal', reden: 'Komt weinig in de les' },
        ...{ ontvangenOp: addDays(vandaag, -3), begindatum: addDays(vandaag, -20), verzuimuren: 18 },
      }),
    );
    waardeOf(await takeMelding(consulent, { id, versie: 1 }));
  }
  const bureau = await findBureau('westelijke-mijnstreek');
  if (!bureau) throw new Error('De demoregio is er niet');
  const actor = systeemActor('demo', bureau, ['absoluut.vergelijken']);
  return waardeOf(await planVerjaardagen(actor, {})).jongereIds.length;
}
