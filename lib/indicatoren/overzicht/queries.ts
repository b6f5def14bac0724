import { readNaam } from '#lib/doelgroepen/jongerenpunt/data.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { hoofdcellenVan } from '#lib/indicatoren/beeld.ts';
import { openVoorraad } from '#lib/indicatoren/bewaard/data.ts';
import type { Wens } from '#lib/indicatoren/bewaard/model.ts';
import { aantalJaren, heeftAlles, wensenVan, wordtBewaard } from '#lib/indicatoren/bewaard/rules.ts';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { inWoordenVan } from '#lib/indicatoren/labels.ts';
import { readFeitspan } from '#lib/indicatoren/data.ts';
import type { Beeld, Indicator } from '#lib/indicatoren/model.ts';
import { passendeIndicatoren } from '#lib/indicatoren/overzicht/rules.ts';
import { standaardjaar } from '#lib/indicatoren/rules.ts';
import { runReeks, type Reeks } from '#lib/indicatoren/run.ts';
import { overzichtSchema } from '#lib/indicatoren/schema.ts';

/** One figure as it stands in the list: the newest known value, and why there is none for the running year. */
export type Cijferregel = {
  readonly indicator: Pick<
    Indicator,
    'code' | 'titel' | 'vraag' | 'onderwerp' | 'eenheid' | 'uitwerking' | 'isStand' | 'ingelezen'
  >;
  readonly schooljaar: Schooljaar;
  readonly peildatum: Datum;
  readonly hoofd: Beeld['hoofd'][number] | null;
  /** False: nothing was recorded in the running school year; `eerder` is then the last year that is known. */
  readonly bekend: boolean;
  readonly nietGemeten?: true;
  /** The newest definition, where there was another before it. */
  readonly versie: { readonly nummer: number; readonly vanaf: Schooljaar } | null;
  readonly eerder: { readonly schooljaar: Schooljaar; readonly hoofd: Beeld['hoofd'][number] } | null;
  /** When it was counted, if something changed since. */
  readonly geteldOp?: Date;
  /** There is much to count; the worker is at it. */
  readonly wordtGeteld?: true;
};

export type Cijferoverzicht = {
  readonly zoek: string;
  /** What this bureau calls its Jongerenpunt. */
  readonly punt: string;
  readonly regels: readonly Cijferregel[];
  readonly totaal: number;
};

/** Every figure with its newest value, or those whose name or question has these words. */
export const readCijferoverzicht = query({
  naam: 'cijfers in een oogopslag bekijken',
  permission: 'indicator.zien',
  verwerking: 'verantwoording',
  input: overzichtSchema,
  subject: 'geen-personen',
  run: async (toegang, { zoek }) => {
    const punt = await readNaam(toegang);
    const alle = INDICATOREN.map((indicator) => inWoordenVan(indicator, punt));
    const vragen: Overzichtsvraag[] = [];
    for (const indicator of passendeIndicatoren(alle, zoek, punt)) {
      const span = indicator.ingelezen ? await readFeitspan(toegang, indicator.bekendUit) : null;
      const schooljaar = standaardjaar(indicator, span) ?? schooljaarVan(toegang.vandaag);
      // The year before stands beside it.
      const aantal = Math.min(2, aantalJaren(indicator));
      const wensen = wensenVan(indicator, { schooljaar }, aantal, toegang.vandaag);
      vragen.push({ indicator, schooljaar, aantal, wensen });
    }
    const regels = await countRegels(toegang, vragen);
    if (!regels.ok) return regels;
    const overzicht: Cijferoverzicht = { zoek, punt, regels: regels.waarde, totaal: INDICATOREN.length };
    return gelukt(overzicht);
  },
});

type Overzichtsvraag = {
  readonly indicator: Indicator;
  readonly schooljaar: Schooljaar;
  readonly aantal: number;
  readonly wensen: readonly Wens[];
};

async function countRegels(
  toegang: Toegang,
  vragen: readonly Overzichtsvraag[],
): Promise<Uitkomst<readonly Cijferregel[]>> {
  const begin = performance.now();
  const voorraad = await openVoorraad(
    toegang,
    vragen.flatMap(({ wensen }) => wensen),
  );
  const regels: Cijferregel[] = [];
  for (const { indicator, schooljaar, aantal, wensen } of vragen) {
    const isOp = performance.now() - begin > WACHT_MS;
    if (isOp && wordtBewaard(indicator) && !heeftAlles(voorraad, wensen)) {
      regels.push({ ...nogNiets(indicator, schooljaar, toegang.vandaag), wordtGeteld: true });
      continue;
    }
    const reeks = await runReeks(indicator.code, { schooljaar, per: [] }, aantal, toegang, voorraad);
    if (!reeks.ok) return reeks;
    regels.push(toRegel(reeks.waarde));
  }
  return gelukt(regels);
}

/** A new bureau with much history: who asks before the worker came by waits no longer than this, and sees which figures come later. */
const WACHT_MS = 5_000;

function nogNiets(indicator: Indicator, schooljaar: Schooljaar, peildatum: Datum): Cijferregel {
  return { indicator, schooljaar, peildatum, hoofd: null, bekend: false, versie: null, eerder: null };
}

function toRegel({ indicator, uitslag, trend, waarden, versies }: Reeks): Cijferregel {
  const hoofd = hoofdVan(indicator, hoofdcellenVan(indicator, uitslag.cellen, waarden));
  const vorige = trend.length > 1 ? trend[0] : undefined;
  const oud = vorige?.bekend ? hoofdVan(indicator, hoofdcellenVan(indicator, vorige.cellen, waarden)) : null;
  return {
    indicator,
    schooljaar: uitslag.schooljaar,
    peildatum: uitslag.peildatum,
    hoofd,
    bekend: uitslag.bekend,
    versie: nieuwsteVersie(versies),
    ...(uitslag.nietGemeten ? { nietGemeten: true as const } : {}),
    ...(uitslag.geteldOp && { geteldOp: uitslag.geteldOp }),
    eerder: vorige && oud && oud.cel.waarde !== null ? { schooljaar: vorige.schooljaar, hoofd: oud } : null,
  };
}

function nieuwsteVersie(versies: readonly Indicator[]): Cijferregel['versie'] {
  const nu = versies.at(-1);
  return nu && versies.length > 1 ? { nummer: nu.versie, vanaf: schooljaarVan(nu.geldigVan) } : null;
}

/** Of several figures in one indicator, the one that stands for the whole. */
function hoofdVan(indicator: Indicator, hoofd: Beeld['hoofd']): Beeld['hoofd'][number] | null {
  const past = ({ cel }: Beeld['hoofd'][number]) =>
    Object.entries(indicator.hoofdcijfer).every(([code, waarde]) => cel.dimensies[code] === waarde);
  return hoofd.find(past) ?? hoofd[0] ?? null;
}
