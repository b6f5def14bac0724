import { readFormatie } from '#lib/formatie/data.ts';
import { minDatum } from '#lib/kalender/rules.ts';
import { readKanttekeningen } from '#lib/indicatoren/kanttekeningen/data.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { algemeneKanttekeningen, binnenEnBuiten, concludeer } from './conclusies/rules.ts';
import { findEvaluatie, listEvaluatieregels, listNotities } from './data.ts';
import { JAARMATEN, MATEN } from './maten.ts';
import type {
  Evaluatie,
  Evaluatiepagina,
  Evaluatieregel,
  Jaaruitslag,
  Maat,
  Maatuitslag,
  Notitie,
} from './model.ts';
import { readJaren, readReeks } from './reeksen.ts';
import {
  bezettingVan,
  formatieverloop,
  laatsteDag,
  maandenVan,
  onderbrekingenVan,
  schooljarenVan,
  voorEnNa,
} from './rules.ts';
import { evaluatielijstSchema, evaluatieSchema } from './schema.ts';
import { ontwerpVan } from './tijdreeks/rules.ts';
import { schat } from './tijdreeks/schatten.ts';

export type Evaluatielijst = {
  readonly regels: readonly Evaluatieregel[];
  readonly magMaken: boolean;
};

export const listEvaluaties = query({
  naam: 'evaluaties bekijken',
  permission: 'evaluatie.zien',
  verwerking: 'verantwoording',
  input: evaluatielijstSchema,
  subject: 'geen-personen',
  run: async (toegang): Promise<Uitkomst<Evaluatielijst>> =>
    gelukt({ regels: await listEvaluatieregels(toegang), magMaken: mag(toegang.actor, 'evaluatie.maken') }),
});

/** What was chosen, to change it; no figure is asked. */
export const readOpzet = query({
  naam: 'opzet van evaluatie openen',
  permission: 'evaluatie.maken',
  verwerking: 'verantwoording',
  input: evaluatieSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }): Promise<Uitkomst<Evaluatie>> => {
    const evaluatie = await findEvaluatie(toegang, id);
    return evaluatie ? gelukt(evaluatie) : nietGevonden('Deze evaluatie');
  },
});

/** The evaluation with every figure asked of the catalogue at this moment; nothing of it is kept. */
export const readEvaluatie = query({
  naam: 'evaluatie openen',
  permission: 'evaluatie.zien',
  verwerking: 'verantwoording',
  input: evaluatieSchema,
  subject: 'geen-personen',
  run: async (toegang, { id }): Promise<Uitkomst<Evaluatiepagina>> => {
    const evaluatie = await findEvaluatie(toegang, id);
    if (!evaluatie) return nietGevonden('Deze evaluatie');
    toegang.merkAan({ soort: 'evaluatie', id });
    const maanden = maandenVan(evaluatie, toegang.vandaag);
    const notities = await listNotities(toegang, id);
    const uitslagen: Maatuitslag[] = [];
    for (const maat of MATEN.filter(({ code }) => evaluatie.maten.includes(code))) {
      const uitslag = await readMaat(toegang, evaluatie, maat, maanden, notities);
      if (!uitslag.ok) return uitslag;
      uitslagen.push(uitslag.waarde);
    }
    const tot = minDatum(evaluatie.tot ?? toegang.vandaag, toegang.vandaag);
    const jaren: Jaaruitslag[] = [];
    for (const maat of JAARMATEN) {
      const uitslag = await readJaren(toegang, maat, evaluatie, tot);
      if (!uitslag.ok) return uitslag;
      jaren.push(uitslag.waarde);
    }
    const formatie = formatieverloop(await readFormatie(toegang, evaluatie.van, tot), maanden);
    const bezetting = bezettingVan(evaluatie, formatie, maanden);
    return gelukt({
      evaluatie,
      notities: binnenEnBuiten(notities, evaluatie.van, laatsteDag(maanden) ?? tot),
      ...{ formatie, bezetting, uitslagen, jaren },
      kanttekeningen: algemeneKanttekeningen(bezetting, uitslagen.length),
      magMaken: mag(toegang.actor, 'evaluatie.maken'),
      vandaag: toegang.vandaag,
    });
  },
});

async function readMaat(
  toegang: Toegang,
  evaluatie: Evaluatie,
  maat: Maat,
  maanden: readonly string[],
  notities: readonly Notitie[],
): Promise<Uitkomst<Maatuitslag>> {
  const gelezen = await readReeks(toegang, maat, evaluatie.functie, maanden);
  if (!gelezen.ok) return gelezen;
  const reeks = gelezen.waarde;
  const ontwerp = ontwerpVan(reeks, onderbrekingenVan(evaluatie, notities));
  const schatting = ontwerp.ok ? schat(ontwerp.waarde) : ontwerp;
  return gelukt({
    ...{ maat, reeks },
    schatting: schatting.ok ? schatting.waarde : null,
    conclusie: concludeer(maat, schatting, evaluatie.veranderdOp, notities),
    ...voorEnNa(reeks, evaluatie.veranderdOp),
    woorden: evaluatie.woorden[maat.code] ?? null,
    bijCijfer: await readBijCijfer(toegang, maat, maanden),
  });
}

/** Somebody wrote it once, at the figure; whoever reads its months must know it too. */
async function readBijCijfer(
  toegang: Toegang,
  { indicator }: Maat,
  maanden: readonly string[],
): Promise<Maatuitslag['bijCijfer']> {
  const regels: Maatuitslag['bijCijfer'][number][] = [];
  for (const schooljaar of schooljarenVan(maanden))
    for (const { zin, bron } of await readKanttekeningen(toegang, indicator, schooljaar))
      regels.push({ schooljaar, zin, bron });
  return regels;
}
