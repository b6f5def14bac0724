import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { readFeitspan } from '#lib/indicatoren/data.ts';
import { eenheidLabel } from '#lib/indicatoren/labels.ts';
import type { Vraag } from '#lib/indicatoren/model.ts';
import { standaardjaar } from '#lib/indicatoren/rules.ts';
import { runReeks } from '#lib/indicatoren/run.ts';
import { addMonths, addSchooljaren, minDatum, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { filterVoor } from '#lib/cockpit/kerncijfers/rules.ts';
import type { Keuze } from '#lib/cockpit/model.ts';
import type { Doelproef, Doelvraag, Proefcijfer } from './model.ts';
import { bijDoel, doeljaren, eenheidVanCijfer, maatVan, metingVan, proefcijfersVan } from './rules.ts';

/** Figures of which a target can be tried. */
export const TE_PROBEREN: readonly Proefcijfer[] = INDICATOREN.flatMap(proefcijfersVan);

/** Years in the picture, and one before them to see a decrease of the first. */
const JAREN = 5;

export async function readDoelproef(
  toegang: Toegang,
  gevraagd: Doelvraag & { readonly doel: number },
  keuze: Keuze,
): Promise<Uitkomst<Doelproef>> {
  const cijfer = TE_PROBEREN.find(({ sleutel }) => sleutel === gevraagd.cijfer);
  if (!cijfer) return weiger('onbekende-indicator', 'Met dit cijfer is geen streefwaarde te proberen.');
  const { filter, nietNaar } = filterVoor(cijfer.indicator, { ...keuze, functie: null });
  const wanneer = await wanneerVan(toegang, cijfer, gevraagd.schooljaar, keuze);
  const vraag: Vraag = { ...wanneer, filter: { ...filter, ...cijfer.kies }, per: [] };
  const reeks = await runReeks(cijfer.indicator.code, vraag, JAREN + 1, toegang);
  if (!reeks.ok) return reeks;
  const { indicator, uitslag, trend, waarden } = reeks.waarde;
  const maat = maatVan(cijfer);
  const { richting, doel } = gevraagd;
  const jaren = doeljaren(trend.map((jaar) => metingVan(cijfer, jaar)), richting, doel, maat).slice(-JAREN); // prettier-ignore
  const laatste = jaren.at(-1);
  const label = Object.entries({ ...cijfer.vast, ...cijfer.kies })
    .map(([code, waarde]) => waarden[code]?.find((item) => item.code === waarde)?.label ?? waarde)
    .join(', ');
  return gelukt({
    indicator: {
      ...{ code: indicator.code, titel: indicator.titel },
      ...{ teller: indicator.teller, noemer: indicator.noemer },
    },
    ...{ maat, eenheid: eenheidLabel(eenheidVanCijfer(cijfer), indicator), richting, doel, label, jaren },
    ...{ schooljaar: uitslag.schooljaar, peildatum: uitslag.peildatum, isStand: indicator.isStand },
    heelBureau: nietNaar.includes('gemeente'),
    vraag: { schooljaar: uitslag.schooljaar, peildatum: wanneer.peildatum },
    dimensies: { ...filter, ...cijfer.vast, ...cijfer.kies },
    bijDoel: maat === 'procent' && laatste ? bijDoel(laatste, richting, laatste.streef) : null,
  });
}

/**
 * The last whole school year, or the last one that others published: "per year" is said of a year that is over. Of a state the chosen day, in
 * the asked year; of a year that still runs each year until the same day.
 */
async function wanneerVan(
  toegang: Toegang,
  { indicator }: Proefcijfer,
  gevraagd: Schooljaar | null,
  { dag }: Keuze,
): Promise<{ readonly schooljaar: Schooljaar; readonly peildatum: Vraag['peildatum'] }> {
  if (indicator.isStand) {
    const terug = gevraagd ? jarenTussen(gevraagd, schooljaarVan(dag)) : 0;
    const peildatum = minDatum(addMonths(dag, -12 * terug), toegang.vandaag);
    return { schooljaar: schooljaarVan(peildatum), peildatum };
  }
  const span = indicator.ingelezen ? await readFeitspan(toegang, indicator.bekendUit) : null;
  const lopend = schooljaarVan(toegang.vandaag);
  const schooljaar = gevraagd ?? standaardjaar(indicator, span) ?? addSchooljaren(lopend, -1);
  return {
    schooljaar,
    peildatum: schooljaar === lopend && !indicator.ingelezen ? toegang.vandaag : undefined,
  };
}

function jarenTussen(van: Schooljaar, tot: Schooljaar): number {
  return Number(tot.slice(0, 4)) - Number(van.slice(0, 4));
}
