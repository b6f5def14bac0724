import type { Indicator, Uitslag, Waardenlijst } from '#lib/indicatoren/model.ts';
import { WEIGERING_TEKST } from '#lib/publicaties/onthulling/labels.ts';
import { PARAMETERS_2026 } from '#lib/publicaties/onthulling/model.ts';
import { protectAll } from '#lib/publicaties/onthulling/rules.ts';
import type { Proef } from '#lib/publicaties/proef/model.ts';
import { tabelOf } from '#lib/publicaties/rules.ts';
import { PUBLIEKSVORMEN, type Publieksvorm } from '#lib/publicaties/vormen.ts';

const PLAATSEN = ['gemeente', 'woonplaats'];

/** The tables of a figure that leave the bureau; of one that does not leave it yet, the layout with which its page opens. */
export function proefvormen(indicator: Indicator, waarden: Waardenlijst): readonly Publieksvorm[] {
  return PUBLIEKSVORMEN[indicator.code] ?? [openingsvorm(indicator, waarden)];
}

function openingsvorm(indicator: Indicator, waarden: Waardenlijst): Publieksvorm {
  const { code, titel, dimensies, standaardweergave, hoofdcijfer } = indicator;
  const vast = dimensies.filter((item) => item.vast);
  const vrij = dimensies.filter((item) => !item.vast).map((item) => item.code);
  const rij = standaardweergave?.rijen[0] ?? vrij.find((naam) => !PLAATSEN.includes(naam));
  const kolom = standaardweergave ? standaardweergave.kolom : vrij.find((naam) => PLAATSEN.includes(naam));
  const per = [...new Set([rij, kolom])].flatMap((naam) => (naam && vrij.includes(naam) ? [naam] : []));
  const gekozen = vast.map(({ code: naam }) => [
    naam,
    hoofdcijfer[naam] ?? waarden[naam]?.at(-1)?.code ?? '',
  ]);
  const isDeel = indicator.uitwerking === 'percentage';
  return {
    ...{ code: 'opening', titel, per, populatie: code },
    filter: { ...standaardweergave?.filter, ...Object.fromEntries(gekozen) },
    ...(isDeel ? { populatieTeller: `${code}/teller` } : {}),
  };
}

/** Why a figure never leaves the bureau, whatever its counts are; null: it may be tried. */
export function redenIntern({ uitwerking }: Pick<Indicator, 'uitwerking'>): string | null {
  if (uitwerking === 'percentiel') return 'een mediaan is geen telling; zij gaat niet openbaar';
  if (uitwerking === 'per-fte') return 'werkdruk gaat over medewerkers en blijft intern';
  return null;
}

/** Protects a figure as it would be for publication, on its own. */
export function decideProef(indicator: Indicator, uitslag: Uitslag, waarden: Waardenlijst): Proef {
  const intern = redenIntern(indicator);
  if (intern) return { soort: 'niet', reden: intern };
  const vormen = proefvormen(indicator, waarden);
  if (vormen.every(({ per }) => per.length === 0))
    return { soort: 'niet', reden: 'heeft geen uitsplitsing; wie het telde maakt het zelf openbaar' };
  const exact = vormen.map((vorm) =>
    tabelOf(
      vorm,
      uitslag,
      waarden,
      `${indicator.code}/${vorm.code}/${uitslag.schooljaar}`,
      indicator.gepubliceerdDoor,
    ),
  );
  const beschermd = protectAll(exact, PARAMETERS_2026);
  return beschermd.soort === 'geweigerd'
    ? { soort: 'niet', reden: WEIGERING_TEKST[beschermd.reden] }
    : { soort: 'beschermd', exact, openbaar: beschermd.uitkomst };
}

/** How many cells of the outcome a reader can see something in. */
export function zichtbaar(proef: Proef): { readonly getoond: number; readonly cellen: number } {
  const cellen = proef.soort === 'beschermd' ? proef.openbaar.flatMap((tabel) => tabel.cellen) : [];
  const getoond = cellen.filter(({ cel }) => ['waarde', 'afgerond', 'begrensd'].includes(cel.soort)).length;
  return { getoond, cellen: cellen.length };
}

export function zichtbaarZin(getoond: number, cellen: number): string {
  return getoond === 0
    ? `veilig, maar geen cel groot genoeg: van ${cellen} cellen is er geen zichtbaar`
    : `${getoond} van ${cellen} cellen zichtbaar`;
}
