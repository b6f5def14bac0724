import { readNaam } from '#lib/doelgroepen/jongerenpunt/data.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { gelukt } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { toBeeld } from '#lib/indicatoren/beeld.ts';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { inWoordenVan } from '#lib/indicatoren/labels.ts';
import { readFeitspan } from '#lib/indicatoren/data.ts';
import type { Beeld, Indicator } from '#lib/indicatoren/model.ts';
import { passendeIndicatoren } from '#lib/indicatoren/overzicht/rules.ts';
import { isPerMaand, standaardjaar } from '#lib/indicatoren/rules.ts';
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
    const schooljaar = schooljaarVan(toegang.vandaag);
    const regels: Cijferregel[] = [];
    const punt = await readNaam(toegang);
    const alle = INDICATOREN.map((indicator) => inWoordenVan(indicator, punt));
    for (const indicator of passendeIndicatoren(alle, zoek, punt)) {
      const span = indicator.ingelezen ? await readFeitspan(toegang, indicator.bekendUit) : null;
      // The year before is counted in the same statement.
      const reeks = await runReeks(
        indicator.code,
        { schooljaar: standaardjaar(indicator, span) ?? schooljaar },
        isPerMaand(indicator) ? 1 : 2,
        toegang,
      );
      if (!reeks.ok) return reeks;
      regels.push(toRegel(reeks.waarde));
    }
    const overzicht: Cijferoverzicht = { zoek, punt, regels, totaal: INDICATOREN.length };
    return gelukt(overzicht);
  },
});

function toRegel({ indicator, uitslag, trend, waarden, versies }: Reeks): Cijferregel {
  const hoofd = hoofdVan(indicator, toBeeld(indicator, [uitslag], waarden, {}));
  const vorige = trend.length > 1 ? trend[0] : undefined;
  const oud = vorige?.bekend ? hoofdVan(indicator, toBeeld(indicator, [vorige], waarden, {})) : null;
  return {
    indicator,
    schooljaar: uitslag.schooljaar,
    peildatum: uitslag.peildatum,
    hoofd,
    bekend: uitslag.bekend,
    versie: nieuwsteVersie(versies),
    ...(uitslag.nietGemeten ? { nietGemeten: true as const } : {}),
    eerder: vorige && oud && oud.cel.waarde !== null ? { schooljaar: vorige.schooljaar, hoofd: oud } : null,
  };
}

function nieuwsteVersie(versies: readonly Indicator[]): Cijferregel['versie'] {
  const nu = versies.at(-1);
  return nu && versies.length > 1 ? { nummer: nu.versie, vanaf: schooljaarVan(nu.geldigVan) } : null;
}

/** Of several figures in one indicator, the one that stands for the whole. */
function hoofdVan(indicator: Indicator, { hoofd }: Beeld): Beeld['hoofd'][number] | null {
  const past = ({ cel }: Beeld['hoofd'][number]) =>
    Object.entries(indicator.hoofdcijfer).every(([code, waarde]) => cel.dimensies[code] === waarde);
  return hoofd.find(past) ?? hoofd[0] ?? null;
}
