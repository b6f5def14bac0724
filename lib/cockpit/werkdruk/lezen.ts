import { readFormatie } from '#lib/formatie/data.ts';
import { WERK_OP_EEN_DAG } from '#lib/indicatoren/catalogus/werk-op-een-dag.ts';
import type { Voorraad } from '#lib/indicatoren/bewaard/model.ts';
import { runReeks } from '#lib/indicatoren/run.ts';
import { countPerEigenaar } from '#lib/indicatoren/eigenaren/data.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Keuze } from '#lib/cockpit/model.ts';
import { filterVoor } from '#lib/cockpit/kerncijfers/rules.ts';
import { listCollegas } from './data.ts';
import type { Werkdruk } from './model.ts';
import { functieregels, functiesVan, medewerkerregels, totaalVan } from './rules.ts';

/** The work of each function beside the people there are for it, and for who may see that of each colleague. */
export async function readWerkdruk(
  toegang: Toegang,
  keuze: Keuze,
  voorraad: Voorraad,
): Promise<Uitkomst<Werkdruk>> {
  const { dag } = keuze;
  const { filter } = filterVoor(WERK_OP_EEN_DAG, keuze);
  const vraag = { schooljaar: schooljaarVan(dag), peildatum: dag, filter, per: ['functie'] };
  const reeks = await runReeks(WERK_OP_EEN_DAG.code, vraag, 2, toegang, voorraad);
  if (!reeks.ok) return reeks;
  const { uitslag, trend } = reeks.waarde;
  const functies = functiesVan(keuze);
  const formatie = await readFormatie(toegang, dag, dag);
  const cellen = { nu: uitslag.cellen, vorig: trend.length > 1 ? (trend[0]?.cellen ?? []) : [] };
  const regels = functieregels(functies, cellen, formatie, keuze);
  const perEigenaar = await readMedewerkers(toegang, keuze, uitslag.bekend, voorraad);
  const geteldOp = uitslag.geteldOp ?? perEigenaar.geteldOp;
  return gelukt({
    ...{ op: uitslag.peildatum, schooljaar: uitslag.schooljaar, bekend: uitslag.bekend, functies: regels },
    totaal: totaalVan(regels, keuze),
    medewerkers: perEigenaar.medewerkers,
    ...(geteldOp && { geteldOp }),
    fteVanHeelBureau: keuze.gemeente !== null,
  });
}

async function readMedewerkers(
  toegang: Toegang,
  keuze: Keuze,
  bekend: boolean,
  voorraad: Voorraad,
): Promise<Pick<Werkdruk, 'medewerkers' | 'geteldOp'>> {
  if (!mag(toegang.actor, 'werkdruk.medewerker')) return { medewerkers: 'geen-recht' };
  if (keuze.dag !== toegang.vandaag) return { medewerkers: 'andere-dag' };
  if (!bekend) return { medewerkers: 'onbekend' };
  const { filter } = filterVoor(WERK_OP_EEN_DAG, keuze);
  const { tellingen, geteldOp } = await countPerEigenaar(toegang, filter, voorraad);
  const medewerkers = medewerkerregels(tellingen, await listCollegas(toegang), functiesVan(keuze));
  return { medewerkers, ...(geteldOp && { geteldOp }) };
}
