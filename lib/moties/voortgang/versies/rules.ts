import type { Indicator } from '#lib/indicatoren/model.ts';
import { isGeteld, versieOp, wijzigingenVan, type Wijziging } from '#lib/indicatoren/versies/rules.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import { schooljaarBegin } from '#lib/kalender/rules.ts';

/**
 * A promise is followed by the definition by which it was made, for as long as that can be counted. Where some of the years cannot be
 * (DUO never counted an old cohort by its new definition) each year goes by the definition that was valid then: undefined.
 */
export function versieOver(
  indicator: Indicator,
  eerste: Schooljaar,
  laatste: Schooljaar,
): number | undefined {
  const geteld = [eerste, laatste].every((jaar) => isGeteld(indicator, schooljaarBegin(jaar)));
  return geteld ? indicator.versie : undefined;
}

/** Is a year counted by another definition than was valid then, because the promise was made by it? */
export function isVolgensAfspraak(
  indicator: Indicator,
  punten: readonly { readonly schooljaar: Schooljaar; readonly versie: number }[],
): boolean {
  return punten.some(
    ({ schooljaar, versie }) => versieOp(indicator, schooljaarBegin(schooljaar)).versie !== versie,
  );
}

/** The definitions that took over between years that are shown. */
export function wijzigingenIn(
  indicator: Indicator,
  punten: readonly { readonly versie: number }[],
): readonly Wijziging[] {
  const versies = punten.map(({ versie }) => versie);
  const [eerste, laatste] = [Math.min(...versies), Math.max(...versies)];
  return wijzigingenVan(indicator).filter(({ versie }) => versie > eerste && versie <= laatste);
}
