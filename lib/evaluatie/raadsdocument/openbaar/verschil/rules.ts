import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { PARAMETERS_2026, type OnthullingParameters } from '#lib/publicaties/onthulling/model.ts';
import type { Maat, Maatuitslag } from '../../../model.ts';
import { eenheidBij } from '../../../conclusies/rules.ts';
import type { Interval } from '../../../tijdreeks/model.ts';
import { gemetenNa } from '../../../tijdreeks/rules.ts';

/**
 * The difference as everybody reads it. How wide an interval is, tells how far months lie from their line: none at all says that they lie on it, and
 * then each of them is known. So it is rounded outwards and never narrower than the limit of a public cell. Null when a zero comes into it by that:
 * then it would say something else than what was found.
 */
export function openbaarVerschil(
  { maat, schatting, gronden }: Pick<Maatuitslag, 'maat' | 'schatting' | 'gronden'>,
  { min_cel }: Pick<OnthullingParameters, 'min_cel'> = PARAMETERS_2026,
): Interval | null {
  if (!schatting) return null;
  const { waarde, van, tot } = schatting.verschil;
  const rond = (getal: number, hoe: (getal: number) => number) => {
    const keer = 10 ** openbareDecimalen(maat);
    return hoe(Number((getal * keer).toFixed(6))) / keer + 0; // without what computing leaves, and no minus zero
  };
  const half = (min_cel / 2) * eenZaak(maat, gronden);
  const ruim = {
    waarde: rond(waarde, Math.round),
    van: rond(Math.min(van, waarde - half), Math.floor),
    tot: rond(Math.max(tot, waarde + half), Math.ceil),
  };
  return heeftNul(ruim) && !heeftNul(schatting.verschil) ? null : ruim;
}

function heeftNul({ van, tot }: Interval): boolean {
  return van <= 0 && tot >= 0;
}

/** A count is written whole for the public, as its average is. */
export function openbareDecimalen({ perFte, eenheid, decimalen }: Maat): number {
  return perFte || eenheid === 'procentpunten' ? decimalen : 0;
}

/** What one case more or less makes of the figure of a month. */
function eenZaak({ perFte, eenheid }: Maat, gronden: Maatuitslag['gronden']): number {
  if (!perFte && eenheid !== 'procentpunten') return 1;
  const noemers = gronden.map(({ noemer }) => noemer ?? 0).filter((noemer) => noemer > 0);
  const kleinste = Math.min(...noemers);
  return noemers.length === 0 ? 1 : (perFte ? 1 : 100) / kleinste;
}

/** The same as a sentence, with what may be concluded from it. */
export function verschilZin(
  interval: Interval,
  { maat, schatting, conclusie }: Pick<Maatuitslag, 'maat' | 'schatting' | 'conclusie'>,
  op: Datum,
): string {
  const maanden = schatting ? gemetenNa(schatting.ontwerp).length : 0;
  const getal = (waarde: number) => formatGetal(Math.abs(waarde), openbareDecimalen(maat));
  const kant = (waarde: number) => (waarde < 0 ? 'lager' : 'hoger');
  const { waarde, van, tot } = interval;
  const lag =
    waarde === 0
      ? 'ongeveer op'
      : `${[getal(waarde), eenheidBij(getal(waarde), maat.eenheid), kant(waarde)].filter(Boolean).join(' ')} dan`;
  const niets = heeftNul(interval) ? ' Gemiddeld kan het dus ook niets zijn.' : '';
  const slot =
    conclusie.oordeel === 'geen-uitspraak'
      ? ' De maanden hangen zo sterk samen dat hier geen uitspraak uit volgt.'
      : niets;
  return `Over de ${maanden} gemeten maanden na ${formatDatum(op)} lag het gemiddeld ${lag} de lijn van ervoor (95%-interval, naar buiten afgerond: van ${getal(van)} ${kant(van)} tot ${getal(tot)} ${kant(tot)}).${slot}`;
}
