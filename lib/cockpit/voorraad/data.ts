import { openVers, openVoorraad } from '#lib/indicatoren/bewaard/data.ts';
import type { Voorraad, Wens } from '#lib/indicatoren/bewaard/model.ts';
import { wensenVan } from '#lib/indicatoren/bewaard/rules.ts';
import { eigenaarwens, vasteVraag } from '#lib/indicatoren/bewaard/vaste-vragen.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { WERK_OP_EEN_DAG } from '#lib/indicatoren/catalogus/werk-op-een-dag.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { KERNCIJFERS } from '#lib/cockpit/kerncijfers/lijst.ts';
import type { Keuze } from '#lib/cockpit/model.ts';

const WERK = { indicator: WERK_OP_EEN_DAG.code, reeks: 'dag' } as const;

/** The kept cells for everything on the page, in one statement; what is not of now says so there. */
export async function openStand(toegang: Toegang, keuze: Keuze): Promise<Voorraad> {
  return openVoorraad(toegang, wensenVoor(toegang, keuze));
}

/** Only what is of now: a file has no place to say otherwise. */
export async function openStandVanNu(toegang: Toegang, keuze: Keuze): Promise<Voorraad> {
  return openVers(toegang, wensenVoor(toegang, keuze));
}

function wensenVoor({ vandaag }: Toegang, { dag }: Keuze): Wens[] {
  const wensen = [...KERNCIJFERS, WERK].flatMap(({ indicator: code, reeks }) => {
    const indicator = findIndicator(code);
    if (!indicator) return [];
    const { vraag, jaren } = vasteVraag(indicator, reeks, dag);
    return wensenVan(indicator, vraag, jaren, vandaag, dag === vandaag);
  });
  return dag === vandaag ? [...wensen, eigenaarwens(vandaag)] : wensen;
}
