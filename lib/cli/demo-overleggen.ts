import { geefInstemming } from '#lib/instemming/commands.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { werkdagOpOfNa } from '#lib/kalender/werkdagen.ts';
import { zetOpOverleg } from '#lib/overleggen/agenda/commands.ts';
import { planOverleg } from '#lib/overleggen/commands.ts';
import { deelMetPartners } from '#lib/overleggen/delen/commands.ts';
import { legBesluitVast } from '#lib/overleggen/punten/commands.ts';
import { listOverleggen, readOverleg } from '#lib/overleggen/queries.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { legAfgeschermdVast } from '#lib/vsv-trajecten/afgeschermd/commands.ts';
import { readWerkvoorraad } from '#lib/termijnen/werkvoorraad/queries.ts';
import { signIn } from '#lib/cli/demo-publicaties.ts';

const KRING = ['Wijkteam Sittard, Anke Vonk', 'GGD, Bas Lindeman', 'Entree-opleiding, Chaimae Zwart'].join(
  '\n',
);
const BESLUITEN = [
  {
    besluit: 'Het wijkteam gaat mee op huisbezoek; daarna kijken we samen naar een leerplek.',
    taak1: 'Huisbezoek plannen',
  },
  { besluit: 'De school houdt een plek vrij tot de volgende keer.', taak1: 'Bellen of de plek nog vrij is' },
];

/** Overleggen with partners and instemming in the demo region, as coaches would record them, on whatever day it is loaded. */
export async function meetPartners(): Promise<number> {
  const coach = await signIn('doorstroomcoach');
  await tellInConfidence(coach);
  const voor = await plan(coach, -8);
  const na = await plan(coach, 6);
  const { voorstellen } = waardeOf(await listOverleggen(coach, { team: 'ja' }));
  const vrij = voorstellen.filter(({ naam }) => naam !== null);
  const keuze = vrij.slice(0, 5).map(({ jongereId }) => `jongere:${jongereId}`);
  if (keuze.length < 3) return 0;
  waardeOf(await zetOpOverleg(coach, { id: voor, keuze: keuze.slice(0, BESLUITEN.length) }));
  waardeOf(await zetOpOverleg(coach, { id: na, keuze: keuze.slice(BESLUITEN.length) }));
  const { punten } = waardeOf(await readOverleg(coach, { id: voor }));
  for (const [plaats, { id, versie }] of punten.entries()) {
    const gedeeld = { id, versie, delen: ['leeftijd', 'werk'], aan: 'Wijkteam Sittard, Anke Vonk' };
    waardeOf(await deelMetPartners(coach, gedeeld));
    waardeOf(await legBesluitVast(coach, { id, versie, resultaat: 'afspraken', ...BESLUITEN[plaats] }));
  }
  return punten.length;
}

async function plan(coach: GebruikerActor, over: number): Promise<string> {
  const kop = { soort: 'actietafel', naam: 'Actietafel', tijd: '09:30', plaats: 'Stadskantoor, zaal 2' };
  const op = werkdagOpOfNa(addDays(today(), over));
  const { id } = waardeOf(
    await planOverleg(coach, { ...kop, op, voorzitter: 'Teamleider Doorstroompunt', deelnemers: KRING }),
  );
  return id;
}

/** Some who agreed that we keep what they tell about health and justice. */
async function tellInConfidence(coach: GebruikerActor): Promise<void> {
  const { rijen } = waardeOf(await readWerkvoorraad(coach, { eigenaar: 'team', soort: 'vsv' }));
  let verteldDoor = 0;
  for (const { werkprocesId: id, jongereId } of rijen.slice(4)) {
    if (verteldDoor === 3) return;
    const gegeven = {
      jongereId,
      doel: 'gezondheid-justitie',
      gegevenOp: addDays(today(), -20),
      wijze: 'ondertekend',
    };
    const instemming = await geefInstemming(coach, gegeven);
    if (!instemming.ok && instemming.weigering.code === 'termijn-voorbij') continue; // of some nothing may be kept any more
    waardeOf(instemming);
    verteldDoor += 1;
    const verteld = {
      'score-geest': '2',
      gezondheid: 'deels',
      notitie: 'Slaapt slecht; gaat met de huisarts praten.',
    };
    waardeOf(
      await legAfgeschermdVast(coach, { id, moment: 'intake', op: addDays(today(), -20), ...verteld }),
    );
  }
}
