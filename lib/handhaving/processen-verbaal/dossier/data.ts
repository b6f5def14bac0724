import { readLeeftijd } from '#lib/jongeren/leeftijd/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listBevoegdheden } from '../../bevoegdheid/data.ts';
import { ontbreektOp } from '../../bevoegdheid/policy.ts';
import { listVerhoren } from '../../verhoor/data.ts';
import type { Verhoor } from '../../verhoor/model.ts';
import { readJongere } from '../../zaak/data.ts';
import type { Zaak } from '../../zaak/model.ts';
import { listPersonen } from '../../zaak/personen/data.ts';
import { isVrijgesteld } from '../../zaak/rules.ts';
import { listNietVerantwoordelijk } from '../data.ts';
import type { ProcesVerbaal } from '../model.ts';
import { OPROEPEN_STANDAARD, type Gehoorde, type Pvdossier } from '../rules.ts';

/** Gathers what the guards look at: persons, hearings, vrijstellingen, age on the day, powers of the officer today. */
export async function readPvdossier(toegang: Toegang, zaak: Zaak, pv: ProcesVerbaal): Promise<Pvdossier> {
  const { pleegdatum } = pv.inhoud;
  const jongere = await readJongere(toegang, zaak.jongereId);
  const personen = await listPersonen(toegang, zaak.jongereId, pleegdatum ?? toegang.vandaag);
  const verhoren = await listVerhoren(toegang, zaak.id);
  const vrijgepleit = await listNietVerantwoordelijk(toegang, zaak.jongereId);
  const bevoegdheden = await listBevoegdheden(toegang, toegang.gebruikerId);
  return {
    pv,
    onderzoekAfgerondOp: zaak.onderzoek.afgerondOp,
    oproepen: await readOproepen(toegang),
    gehoorden: personen.map((persoon) => gehoordeVan(persoon, verhoren)),
    vrijgesteldOpPleegdatum: pleegdatum !== null && isVrijgesteld(jongere.vrijstellingen, pleegdatum),
    leeftijdOpPleegdatum: pleegdatum && (await readLeeftijd(toegang, jongere.geboortedatum, pleegdatum)),
    verdachteNietVerantwoordelijk:
      pv.verdachteSoort === 'ouder' && pv.verdachteId !== null && vrijgepleit.includes(pv.verdachteId),
    onbevoegd: ontbreektOp(bevoegdheden, toegang.vandaag, zaak.gemeente),
  };
}

async function readOproepen(toegang: Toegang): Promise<number> {
  const [row] = await toegang.sql<{ keuze: string | null }>(`select keuze('verhoor_oproepen') as keuze`);
  return Number(row?.keuze) || OPROEPEN_STANDAARD;
}

function gehoordeVan(
  persoon: Pick<Gehoorde, 'soort' | 'id' | 'naam'>,
  verhoren: readonly Verhoor[],
): Gehoorde {
  const eigen = verhoren.filter((item) => item.persoonId === persoon.id);
  const verschenen = eigen.filter((item) => item.uitkomst === 'verschenen');
  return {
    ...persoon,
    verschenen: verschenen.length > 0,
    cautie: verschenen.some((item) => item.cautie === true),
    nietVerschenen: eigen.filter((item) => item.uitkomst === 'niet-verschenen').length,
  };
}
