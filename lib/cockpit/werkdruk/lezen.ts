import { readFormatie, readFormatieOpNaam } from '#lib/formatie/data.ts';
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
import { teamregels, zonderNaam } from '#lib/cockpit/teams/rules.ts';
import type { GeenLijst, Werkdruk } from './model.ts';
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
    ...{ medewerkers: perEigenaar.medewerkers, teams: perEigenaar.teams },
    ...(geteldOp && { geteldOp }),
    fteVanHeelBureau: keuze.gemeente !== null,
  });
}

async function readMedewerkers(
  toegang: Toegang,
  keuze: Keuze,
  bekend: boolean,
  voorraad: Voorraad,
): Promise<Pick<Werkdruk, 'medewerkers' | 'teams' | 'geteldOp'>> {
  const geen = geenLijst(toegang, keuze, bekend);
  if (geen) return { medewerkers: geen, teams: { regels: geen, fteZonderNaam: 0 } };
  const { filter } = filterVoor(WERK_OP_EEN_DAG, keuze);
  const { tellingen, geteldOp } = await countPerEigenaar(toegang, filter, voorraad);
  const [collegas, functies] = [await listCollegas(toegang), functiesVan(keuze)];
  const formatie = await readFormatieOpNaam(toegang, keuze.dag, keuze.dag);
  return {
    medewerkers: medewerkerregels(tellingen, collegas, functies),
    teams: {
      regels: teamregels(tellingen, collegas, formatie, functies, keuze),
      fteZonderNaam: zonderNaam(formatie, functies, keuze.dag),
    },
    ...(geteldOp && { geteldOp }),
  };
}

/** Who has what in hand: for who may see that of colleagues, for a team can be one of them; and of today only. */
function geenLijst(toegang: Toegang, { dag }: Keuze, bekend: boolean): GeenLijst | null {
  if (!mag(toegang.actor, 'werkdruk.medewerker')) return 'geen-recht';
  if (dag !== toegang.vandaag) return 'andere-dag';
  return bekend ? null : 'onbekend';
}
