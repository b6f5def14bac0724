import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { insertBig5, insertScores } from '#lib/vsv-trajecten/beeld/data.ts';
import type { Leefgebiedscore, Moment } from '#lib/vsv-trajecten/beeld/model.ts';
import { big5Schema, leefgebiedenSchema, scoreSchema } from '#lib/vsv-trajecten/beeld/schema.ts';
import { changeTraject, type Trajectklaar } from '#lib/vsv-trajecten/data.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';
import { kop } from '#lib/werkprocessen/rules.ts';
import { LEEFGEBIED_OPEN } from '#lib/werkprocessen/startlijsten.ts';

const KERN = {
  permission: 'traject.behandelen',
  verwerking: 'doorstroompunt-begeleiding',
  subject: (out: Trajectklaar) => [out.jongereId],
} as const;

/** The Big 5 on a day, as the young person sees it; health is asked only behind its wall. */
export const legBig5Vast = command({
  ...KERN,
  naam: 'Big 5 vastleggen',
  input: big5Schema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (_, werk) => {
      if (input.op > toegang.vandaag) return teLaat();
      await insertBig5(toegang, werk.id, input);
      const { moment, support, wonen, schoolWerk, inkomen } = input;
      return gelukt({
        vervalt: [],
        feiten: [
          {
            ...kop(werk, input.op),
            soort: 'Big5Vastgelegd',
            gegevens: { moment, standen: { support, wonen, 'school-werk': schoolWerk, inkomen } },
          },
        ],
      });
    }),
});

/** Scores on leefgebieden on a day; what was not talked about is left open. */
export const scoorLeefgebieden = command({
  ...KERN,
  naam: 'leefgebieden vastleggen',
  input: leefgebiedenSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (_, werk) => {
      if (input.op > toegang.vandaag) return teLaat();
      const scores = await readScores(toegang, input, input);
      if (!scores.ok) return scores;
      await insertScores(toegang, werk.id, scores.waarde);
      return gelukt({
        feiten: [
          {
            ...kop(werk, input.op),
            soort: 'LeefgebiedenGescoord',
            gegevens: {
              moment: input.moment,
              leefgebieden: scores.waarde.map(({ leefgebied }) => leefgebied),
            },
          },
        ],
      });
    }),
});

function teLaat() {
  return weiger('datum-in-toekomst', 'Leg vast hoe het nu of eerder was; deze dag moet nog komen.', {
    velden: { op: 'Deze dag moet nog komen.' },
  });
}

async function readScores(
  toegang: Toegang,
  velden: Readonly<Record<string, unknown>>,
  { op, moment }: { op: Datum; moment: Moment },
): Promise<Uitkomst<Leefgebiedscore[]>> {
  const leefgebieden = await listCodewaarden(toegang, 'leefgebied');
  const scores: Leefgebiedscore[] = [];
  for (const { code, kern } of leefgebieden) {
    const ruw = velden[`score-${code}`];
    const tekst = velden[`toelichting-${code}`];
    const toelichting = typeof tekst === 'string' && tekst.trim() ? tekst.trim().slice(0, 500) : null;
    if (ruw === undefined || ruw === '') {
      if (toelichting)
        return weiger('score-ontbreekt', 'Bij een toelichting hoort een antwoord.', {
          velden: { [`score-${code}`]: 'Kies hoe het gaat.' },
        });
      continue;
    }
    if (kern !== LEEFGEBIED_OPEN)
      return weiger(
        'instemming-nodig',
        'Over gezondheid en justitie bewaart u alleen iets met instemming (WEB art. 9.2.7).',
      );
    const gelezen = scoreSchema.safeParse(ruw);
    if (!gelezen.success)
      return weiger('ongeldige-invoer', 'Kies een antwoord van 1 tot en met 5.', {
        velden: { [`score-${code}`]: 'Kies een antwoord uit de rij.' },
      });
    scores.push({ op, moment, leefgebied: code, score: gelezen.data, toelichting });
  }
  return scores.length > 0 ? gelukt(scores) : weiger('niets-ingevuld', 'Vul ten minste één leefgebied in.');
}
