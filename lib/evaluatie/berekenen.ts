import { readFormatie } from '#lib/formatie/data.ts';
import { readKanttekeningen } from '#lib/indicatoren/kanttekeningen/data.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { algemeneKanttekeningen, binnenEnBuiten, concludeer } from './conclusies/rules.ts';
import { listNotities } from './data.ts';
import { JAARMATEN, MATEN } from './maten.ts';
import type { Evaluatie, Evaluatiepagina, Jaaruitslag, Maat, Maatuitslag, Notitie } from './model.ts';
import { readJaren, readReeks } from './reeksen.ts';
import {
  bezettingVan,
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
  const uitslagen: Maatuitslag[] = [];
  for (const maat of MATEN.filter(({ code }) => evaluatie.maten.includes(code))) {
    const uitslag = await readMaat(toegang, evaluatie, maat, maanden, notities);
    if (!uitslag.ok) return uitslag;
    uitslagen.push(uitslag.waarde);
  }
  const tot = eindeVan(evaluatie, toegang.vandaag);
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
    vandaag: toegang.vandaag,
  });
}

async function readMaat(
  toegang: Toegang,
  evaluatie: Evaluatie,
  maat: Maat,
  maanden: readonly string[],
  notities: readonly Notitie[],
): Promise<Uitkomst<Maatuitslag>> {
  const gelezen = await readReeks(toegang, maat, evaluatie.functie, maanden);
  if (!gelezen.ok) return gelezen;
  const { reeks, gronden } = gelezen.waarde;
  const ontwerp = ontwerpVan(reeks, onderbrekingenVan(evaluatie, notities));
  const schatting = ontwerp.ok ? schat(ontwerp.waarde) : ontwerp;
  return gelukt({
    ...{ maat, reeks, gronden },
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
