import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Breuk, OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { breukenInJaren, raaktCijfer } from '#lib/indicatoren/trendbreuken/rules.ts';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';

type Jaar = Pick<OpenbarePublicatie, 'indicator' | 'schooljaar' | 'peildatum' | 'definitie'>;

/** Where years of one figure beside each other break, oldest first: another definition, or what changed outside the work. */
export function breukenTussen(
  reeks: readonly Jaar[],
  trendbreuken: readonly OpenbareTrendbreuk[],
): readonly Breuk[] {
  const code = reeks[0]?.indicator ?? '';
  const indicator = findIndicator(code);
  const raken = trendbreuken.filter((breuk) =>
    raaktCijfer(breuk, { code, onderwerp: indicator?.onderwerp ?? '' }),
  );
  return [
    ...reeks
      .slice(1)
      .flatMap(({ schooljaar, definitie: { versie } }, plek) =>
        versie === reeks[plek]?.definitie.versie
          ? []
          : [{ vanaf: schooljaar, waarom: `versie ${versie} van de definitie` }],
      ),
    ...breukenInJaren(raken, reeks),
  ];
}
