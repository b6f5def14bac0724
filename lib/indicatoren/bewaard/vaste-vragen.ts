import type { Datum } from '#lib/kalender/model.ts';
import { schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { WERK_PER_EIGENAAR } from '../catalogus/werk-op-een-dag.ts';
import type { Indicator, Vraag } from '../model.ts';
import { jaarvraag, laatsteSchooldag } from '../rules.ts';
import { versieOp, versiesVan } from '../versies/rules.ts';
import type { Wens } from './model.ts';
import { JAREN_IN_TREND } from './rules.ts';

/**
 * `dag`: the same day in each school year. `jaar`: whole school years, the last one that is over. `maanden`: so many school years that
 * the last thirteen whole months are in them.
 */
export type Reekssoort = 'dag' | 'jaar' | 'maanden';
export type Vastevraag = { readonly indicator: string; readonly reeks: Reekssoort };

/** What other pages than those of the figures ask every day; cells for it are kept too. A test holds those pages to this list. */
export const VASTE_VRAGEN: readonly Vastevraag[] = [
  { indicator: 'k1-thuiszitters-voorraad', reeks: 'dag' },
  { indicator: 'k1-thuiszitters-stroom', reeks: 'dag' },
  { indicator: 'k2-teruggeleid', reeks: 'dag' },
  { indicator: 'k3-werkdruk', reeks: 'maanden' },
  { indicator: 'k3-zonder-contact', reeks: 'maanden' },
  { indicator: 'termijn-gemist', reeks: 'dag' },
  { indicator: 'doorlooptijd-maand', reeks: 'maanden' },
  { indicator: 'k4-mbo-coach', reeks: 'jaar' },
  { indicator: 'dsp-uitval', reeks: 'dag' },
  { indicator: 'k6-uitstroom', reeks: 'dag' },
  { indicator: 'werk-op-een-dag', reeks: 'dag' },
];

const JAREN_VOOR_MAANDEN = 3;

/** The question itself, and over how many school years. Every year by the definition of the asked one: a change of definition is no change of what happens. */
export function vasteVraag(
  indicator: Indicator,
  reeks: Reekssoort,
  dag: Datum,
): { readonly vraag: Vraag; readonly jaren: number } {
  const op = reeks === 'jaar' ? laatsteSchooldag(dag) : dag;
  const schooljaar = schooljaarVan(op);
  const versie =
    versiesVan(indicator).length > 1
      ? { versie: versieOp(indicator, schooljaarBegin(schooljaar)).versie }
      : {};
  // Months without a day, so that the years before are whole.
  return reeks === 'maanden'
    ? { vraag: { schooljaar, ...versie }, jaren: JAREN_VOOR_MAANDEN }
    : { vraag: { schooljaar, peildatum: op, ...versie }, jaren: JAREN_IN_TREND };
}

/** Work by who has it in hand: who had what earlier is not kept by day, so it is asked for today. */
export function eigenaarwens(vandaag: Datum): Wens {
  return { indicator: WERK_PER_EIGENAAR, jaar: jaarvraag(schooljaarVan(vandaag), vandaag), metEerder: true };
}
