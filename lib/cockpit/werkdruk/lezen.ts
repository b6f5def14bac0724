import { readFormatie } from '#lib/formatie/data.ts';
import { WERK_OP_EEN_DAG } from '#lib/indicatoren/catalogus/werk-op-een-dag.ts';
import { countPerEigenaar } from '#lib/indicatoren/eigenaren/data.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Keuze } from '#lib/cockpit/model.ts';
import { runVers } from '#lib/cockpit/kerncijfers/lezen.ts';
import { filterVoor } from '#lib/cockpit/kerncijfers/rules.ts';
import { listCollegas } from './data.ts';
import type { Werkdruk } from './model.ts';
import { functieregels, functiesVan, medewerkerregels, totaalVan } from './rules.ts';

/** The work of each function beside the people there are for it, and for who may see that of each colleague. */
export async function readWerkdruk(toegang: Toegang, keuze: Keuze): Promise<Uitkomst<Werkdruk>> {
  const { dag } = keuze;
  const { filter } = filterVoor(WERK_OP_EEN_DAG, keuze);
  const reeks = await runVers(
    toegang,
    WERK_OP_EEN_DAG,
    { schooljaar: schooljaarVan(dag), peildatum: dag, filter, per: ['functie'] },
    2,
  );
  if (!reeks.ok) return reeks;
  const { uitslag, trend } = reeks.waarde;
  const functies = functiesVan(keuze);
  const formatie = await readFormatie(toegang, dag, dag);
  const cellen = { nu: uitslag.cellen, vorig: trend.length > 1 ? (trend[0]?.cellen ?? []) : [] };
  const regels = functieregels(functies, cellen, formatie, keuze);
  return gelukt({
    ...{ op: dag, schooljaar: uitslag.schooljaar, bekend: uitslag.bekend, functies: regels },
    totaal: totaalVan(regels, keuze),
    medewerkers: await readMedewerkers(toegang, keuze, uitslag.bekend),
    fteVanHeelBureau: keuze.gemeente !== null,
  });
}

async function readMedewerkers(
  toegang: Toegang,
  keuze: Keuze,
  bekend: boolean,
): Promise<Werkdruk['medewerkers']> {
  if (!mag(toegang.actor, 'werkdruk.medewerker')) return 'geen-recht';
  if (keuze.dag !== toegang.vandaag) return 'andere-dag';
  if (!bekend) return 'onbekend';
  const { filter } = filterVoor(WERK_OP_EEN_DAG, keuze);
  const tellingen = await countPerEigenaar(toegang, WERK_OP_EEN_DAG, toegang.vandaag, filter);
  return medewerkerregels(tellingen, await listCollegas(toegang), functiesVan(keuze));
}
