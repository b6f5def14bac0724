import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { bekendUitVan, readFeitspan } from '#lib/indicatoren/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import {
  findEvaluatie,
  insertEvaluatie,
  insertNotitie,
  lapseNotitie,
  saveEvaluatie,
  saveWoorden,
} from './data.ts';
import { MATEN } from './maten.ts';
import type { Evaluatie } from './model.ts';
import { periodeFout } from './rules.ts';
import { maakSchema, notitieSchema, weghaalSchema, wijzigSchema, woordenSchema } from './schema.ts';

const NIET = 'Deze evaluatie';

export const createEvaluatie = command({
  naam: 'evaluatie maken',
  permission: 'evaluatie.maken',
  verwerking: 'verantwoording',
  input: maakSchema,
  subject: 'geen-personen',
  run: async (toegang, input): Promise<Uitkomst<{ id: string }>> => {
    const fout = await refusePeriode(toegang, input);
    return fout ?? gelukt({ id: await insertEvaluatie(toegang, input) });
  },
});

export const changeEvaluatie = command({
  naam: 'evaluatie wijzigen',
  permission: 'evaluatie.maken',
  verwerking: 'verantwoording',
  input: wijzigSchema,
  subject: 'geen-personen',
  run: async (toegang, { id, versie, ...inhoud }): Promise<Uitkomst<{ id: string }>> => {
    if (!(await findEvaluatie(toegang, id))) return nietGevonden(NIET);
    const fout = await refusePeriode(toegang, inhoud);
    if (fout) return fout;
    return (await saveEvaluatie(toegang, { id, versie }, inhoud)) ? gelukt({ id }) : intussenGewijzigd();
  },
});

/** What the bureau says itself, beside what the machine may say. */
export const writeWoorden = command({
  naam: 'eigen woorden bij evaluatie schrijven',
  permission: 'evaluatie.maken',
  verwerking: 'verantwoording',
  input: woordenSchema,
  subject: 'geen-personen',
  run: async (toegang, { id, versie, bij, tekst }): Promise<Uitkomst<{ id: string }>> => {
    const evaluatie = await findEvaluatie(toegang, id);
    if (!evaluatie) return nietGevonden(NIET);
    if (bij !== 'geheel' && !evaluatie.maten.includes(bij))
      return weiger('hoort-er-niet-bij', 'Dit cijfer hoort niet (meer) bij de evaluatie.');
    const rest = Object.fromEntries(Object.entries(evaluatie.woorden).filter(([code]) => code !== bij));
    const woorden = tekst === '' ? rest : { ...rest, [bij]: tekst };
    return (await saveWoorden(toegang, { id, versie }, woorden)) ? gelukt({ id }) : intussenGewijzigd();
  },
});

export const addNotitie = command({
  naam: 'omstandigheid of trendbreuk bij evaluatie noteren',
  permission: 'evaluatie.maken',
  verwerking: 'verantwoording',
  input: notitieSchema,
  subject: 'geen-personen',
  run: async (toegang, { id, ...notitie }): Promise<Uitkomst<{ id: string }>> => {
    if (!(await findEvaluatie(toegang, id))) return nietGevonden(NIET);
    await insertNotitie(toegang, id, notitie);
    return gelukt({ id });
  },
});

export const removeNotitie = command({
  naam: 'omstandigheid of trendbreuk bij evaluatie weghalen',
  permission: 'evaluatie.maken',
  verwerking: 'verantwoording',
  input: weghaalSchema,
  subject: 'geen-personen',
  run: async (toegang, { id, notitie }): Promise<Uitkomst<{ id: string }>> =>
    (await lapseNotitie(toegang, id, notitie)) ? gelukt({ id }) : nietGevonden('Deze regel'),
});

async function refusePeriode(toegang: Toegang, input: Pick<Evaluatie, 'van' | 'tot' | 'maten'>) {
  const soorten = MATEN.filter(({ code }) => input.maten.includes(code)).flatMap(({ indicator }) => {
    const gevonden = findIndicator(indicator);
    return gevonden ? bekendUitVan(gevonden) : [];
  });
  const span = await readFeitspan(toegang, [...new Set(soorten)]);
  const velden = periodeFout(input, toegang.vandaag, span?.eerste ?? null);
  return velden && weiger('periode', Object.values(velden)[0] ?? '', { velden });
}

function intussenGewijzigd() {
  return weiger(
    'gewijzigd-door-ander',
    'Een collega heeft deze evaluatie intussen gewijzigd. Laad de pagina opnieuw.',
  );
}
