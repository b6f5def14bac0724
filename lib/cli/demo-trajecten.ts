import type { Datum } from '#lib/kalender/model.ts';
import { addDays, maxDatum } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { readWerkvoorraad } from '#lib/termijnen/werkvoorraad/queries.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { legBig5Vast, scoorLeefgebieden } from '#lib/vsv-trajecten/beeld/commands.ts';
import { MIJLPALEN } from '#lib/vsv-trajecten/model.ts';
import { legTrajectVast, zetMijlpaal } from '#lib/vsv-trajecten/commands.ts';
import { stelDoel, voegPlanstapToe } from '#lib/vsv-trajecten/plan/commands.ts';
import { readTrajectpagina } from '#lib/vsv-trajecten/queries.ts';
import { signIn } from '#lib/cli/demo-publicaties.ts';

/** How far support has come: approached only, at the intake, half a year on its way. */
const STADIA = ['op-weg', 'intake', 'op-weg', 'benaderd', 'op-weg', 'intake'] as const;
const LEVENS = 12;

const DOELEN = [
  {
    tekst: 'Ik wil mijn rijbewijs en werk in de techniek.',
    leefgebied: 'werk',
    stap: 'Proefdag bij een garage',
  },
  {
    tekst: 'Ik wil weer naar school, maar niet fulltime.',
    leefgebied: 'school',
    stap: 'Kijken bij een opleiding van twee dagen per week',
  },
  { tekst: 'Ik wil van mijn schulden af.', leefgebied: 'schulden', stap: 'Alle brieven samen openmaken' },
  {
    tekst: 'Ik wil een eigen plek om te wonen.',
    leefgebied: 'wonen',
    stap: 'Inschrijven als woningzoekende',
  },
] as const;

const GEBIEDEN = ['wonen', 'thuis', 'netwerk', 'school', 'werk', 'dag', 'inkomen', 'schulden', 'motivatie'];

/** What coaches wrote down with young people of the demo region themselves: no file of another system brings it along. */
export async function playTrajecten(): Promise<number> {
  let aantal = 0;
  for (const inlognaam of ['doorstroomcoach', 'jongerenconsulent'] as const) {
    const coach = await signIn(inlognaam);
    const { rijen } = waardeOf(await readWerkvoorraad(coach, { soort: 'vsv' }));
    for (const [plaats, { werkprocesId }] of rijen.slice(0, LEVENS / 2).entries()) {
      await playTraject(coach, werkprocesId, plaats);
      aantal += 1;
    }
  }
  return aantal;
}

async function playTraject(coach: GebruikerActor, id: string, plaats: number): Promise<void> {
  const { traject, werk } = waardeOf(await readTrajectpagina(coach, { id }));
  let { versie } = traject;
  const doe = async (command: Opdracht, invoer: Record<string, unknown>) => {
    versie = waardeOf(await command(coach, { id, versie, ...invoer })).versie;
  };
  const stadium = STADIA[plaats % STADIA.length] ?? 'benaderd';
  const dag = (over: number): Datum => maxDatum(werk.gestartOp, addDays(today(), -over));
  const dagen = { benaderd: dag(200), bereikt: dag(190), intake: dag(182), gestart: dag(175) };
  await doe(legTrajectVast, {
    ...{ signaalbron: 'duo', casusregie: plaats % 3 === 1 ? 'jongere' : 'coach' },
    ...(stadium === 'op-weg' ? { overlegOp: dagen.bereikt, overlegMet: 'De mentor van de opleiding' } : {}),
  });
  // What an old system brought along stays; what comes after it lies not before it.
  const gehad = MIJLPALEN.findLastIndex((mijlpaal) => traject.mijlpalen[mijlpaal] !== null);
  const laatste = MIJLPALEN.map((mijlpaal) => traject.mijlpalen[mijlpaal]).findLast((op) => op !== null);
  const nog = MIJLPALEN.slice(gehad + 1, stadium === 'benaderd' ? 1 : stadium === 'intake' ? 3 : 4);
  for (const mijlpaal of nog)
    await doe(zetMijlpaal, {
      mijlpaal,
      op: laatste ? maxDatum(laatste, dagen[mijlpaal]) : dagen[mijlpaal],
    });
  if (stadium === 'benaderd') return;
  const momenten = [['intake', dagen.intake, 0] as const, ['tussentijds', dag(20), 1] as const];
  for (const [moment, op, beter] of stadium === 'intake' ? momenten.slice(0, 1) : momenten) {
    const stand = (plek: number) =>
      (['nee', 'deels', 'ja'] as const)[Math.min(2, ((plaats + plek) % 3) + beter)];
    await doe(legBig5Vast, {
      ...{ moment, op, support: stand(0), wonen: stand(1), schoolWerk: stand(3), inkomen: stand(2) },
    });
    const scores = GEBIEDEN.map((gebied, plek) => [
      `score-${gebied}`,
      Math.min(5, 1 + ((plaats * 2 + plek) % 4) + (plek % 3 === 0 ? 0 : beter)),
    ]);
    await doe(scoorLeefgebieden, { moment, op, ...Object.fromEntries(scores) });
  }
  await makePlan(coach, id, plaats, doe);
}

/** A goal in the young person's own words with a step, and at some a second one found together. */
async function makePlan(
  coach: GebruikerActor,
  id: string,
  plaats: number,
  doe: (command: Opdracht, invoer: Record<string, unknown>) => Promise<void>,
): Promise<void> {
  const eigen = DOELEN[plaats % DOELEN.length];
  const samen = DOELEN[(plaats + 2) % DOELEN.length];
  if (eigen) await doe(stelDoel, { tekst: eigen.tekst, leefgebied: eigen.leefgebied, van: 'jongere' });
  if (samen && plaats % 2 === 0)
    await doe(stelDoel, { tekst: samen.tekst, leefgebied: samen.leefgebied, van: 'samen' });
  const { doelen } = waardeOf(await readTrajectpagina(coach, { id }));
  for (const [plek, doel] of doelen.entries()) {
    const tekst = DOELEN.find((keuze) => keuze.tekst === doel.tekst)?.stap;
    if (!tekst || (plaats % 5 === 4 && plek === 0)) continue; // one plan in five has no next step yet
    await doe(voegPlanstapToe, {
      ...{ doelId: doel.id, tekst, wie: plek === 0 ? 'jongere' : 'coach', wieNaam: '' },
      uiterlijk: addDays(today(), 5 * plaats - 8),
    });
  }
}

type Opdracht = (actor: GebruikerActor, invoer: unknown) => Promise<Uitkomst<{ versie: number }>>;
