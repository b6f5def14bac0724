import type { Voorraad } from '#lib/indicatoren/bewaard/model.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { listKanttekeningenBij } from '#lib/indicatoren/kanttekeningen/data.ts';
import { readTrendbreuken } from '#lib/indicatoren/trendbreuken/data.ts';
import { readFormatie } from '#lib/formatie/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Evaluatiebreuk } from './breuken/model.ts';
import { breukenBij, metBreuken } from './breuken/rules.ts';
import { algemeneKanttekeningen, binnenEnBuiten, concludeer } from './conclusies/rules.ts';
import { listNotities } from './data.ts';
import { JAARMATEN, MATEN } from './maten.ts';
import type { Evaluatie, Evaluatiepagina, Formatieverloop, Jaaruitslag, Maat, Maatuitslag } from './model.ts';
import { openEvaluatie, readJaren, readReeks } from './reeksen.ts';
import {
  bezettingVan,
  eersteJaarInTabel,
  eindeVan,
  formatieverloop,
  laatsteDag,
  maandenVan,
  onderbrekingenVan,
  schooljarenVan,
  voorEnNa,
} from './rules.ts';
import { ontwerpVan } from './tijdreeks/rules.ts';
import { schat } from './tijdreeks/schatten.ts';

export type Evaluatieuitkomst = Omit<Evaluatiepagina, 'magMaken'>;

/** Every figure of an evaluation, asked of the catalogue at this moment, with what the months allow to be said. */
export async function computeEvaluatie(
  toegang: Toegang,
  evaluatie: Evaluatie,
): Promise<Uitkomst<Evaluatieuitkomst>> {
  const maanden = maandenVan(evaluatie, toegang.vandaag);
  const notities = await listNotities(toegang, evaluatie.id);
  const maten = MATEN.filter(({ code }) => evaluatie.maten.includes(code));
  const tot = eindeVan(evaluatie, toegang.vandaag);
  const eind = laatsteDag(maanden) ?? tot;
  const voorraad = await openEvaluatie(toegang, maten, evaluatie, maanden, tot);
  const breuken = await readBreuken(toegang, maten, evaluatie, eind, tot);
  const bijCijfers = await readBijCijfers(toegang, maten, maanden);
  const formatie = formatieverloop(await readFormatie(toegang, evaluatie.van, tot), maanden);
  const uitslagen: Maatuitslag[] = [];
  for (const maat of maten) {
    const naast = metBreuken(notities, breuken, maat.code);
    const uitslag = await readMaat(toegang, evaluatie, maat, maanden, formatie, naast, voorraad);
    if (!uitslag.ok) return uitslag;
    uitslagen.push({ ...uitslag.waarde, bijCijfer: bijCijfers(maat) });
  }
  const jaren: Jaaruitslag[] = [];
  for (const maat of JAARMATEN) {
    const uitslag = await readJaren(toegang, maat, evaluatie, tot, voorraad);
    if (!uitslag.ok) return uitslag;
    jaren.push(uitslag.waarde);
  }
  const bezetting = bezettingVan(evaluatie, formatie, maanden);
  return gelukt({
    evaluatie,
    notities: binnenEnBuiten(notities, evaluatie.van, eind),
    ...{ breuken, formatie, bezetting, uitslagen, jaren },
    kanttekeningen: algemeneKanttekeningen(bezetting, uitslagen.length),
    vandaag: toegang.vandaag,
  });
}

async function readMaat(
  toegang: Toegang,
  evaluatie: Evaluatie,
  maat: Maat,
  maanden: readonly string[],
  formatie: readonly Formatieverloop[],
  naast: ReturnType<typeof metBreuken>,
  voorraad: Voorraad,
): Promise<Uitkomst<Omit<Maatuitslag, 'bijCijfer'>>> {
  const gelezen = await readReeks(toegang, maat, evaluatie.functie, maanden, formatie, voorraad);
  if (!gelezen.ok) return gelezen;
  const { reeks, gronden } = gelezen.waarde;
  const ontwerp = ontwerpVan(reeks, onderbrekingenVan(evaluatie, naast));
  const schatting = ontwerp.ok ? schat(ontwerp.waarde) : ontwerp;
  return gelukt({
    ...{ maat, reeks, gronden },
    schatting: schatting.ok ? schatting.waarde : null,
    conclusie: concludeer(maat, schatting, evaluatie.veranderdOp, naast),
    ...voorEnNa(reeks, evaluatie.veranderdOp),
    woorden: evaluatie.woorden[maat.code] ?? null,
  });
}

/** Of the months of each measure, and of the school years in the table. */
async function readBreuken(
  toegang: Toegang,
  maten: readonly Maat[],
  evaluatie: Evaluatie,
  eind: Datum,
  tot: Datum,
): Promise<readonly Evaluatiebreuk[]> {
  const eersteJaar = eersteJaarInTabel(evaluatie.veranderdOp, schooljaarVan(tot));
  const bekeken = [
    ...maten.map((maat) => ({ ...maat, van: evaluatie.van, tot: eind })),
    ...JAARMATEN.map((maat) => ({ ...maat, van: schooljaarBegin(eersteJaar), tot })),
  ];
  return breukenBij(
    await readTrendbreuken(toegang),
    bekeken.flatMap(({ code, indicator: van, ...dagen }) => {
      const indicator = findIndicator(van);
      return indicator ? [{ code, indicator, van: dagen.van, tot: dagen.tot }] : [];
    }),
  );
}

/** Somebody wrote it once, at the figure; whoever reads its months must know it too. */
async function readBijCijfers(
  toegang: Toegang,
  maten: readonly Maat[],
  maanden: readonly string[],
): Promise<(maat: Maat) => Maatuitslag['bijCijfer']> {
  const codes = [...new Set(maten.map(({ indicator }) => indicator))];
  const alle = await listKanttekeningenBij(toegang, codes, schooljarenVan(maanden));
  return ({ indicator }) =>
    alle
      .filter((regel) => regel.indicator === indicator)
      .map(({ schooljaar, zin, bron }) => ({ schooljaar, zin, bron }));
}
