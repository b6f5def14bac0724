import { metPuntnaam } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import type { Indicator } from '#lib/indicatoren/model.ts';
import { ONDERWERPEN, type Onderwerp } from '#lib/indicatoren/onderwerpen.ts';

type Doorzoekbaar = Pick<Indicator, 'titel' | 'vraag' | 'onderwerp' | 'zoekwoorden' | 'eerder'>;

/** Every word that was typed stands in the name, the question, the subject, the other words for it or that its definition changed; accents and capitals do not matter. */
export function passendeIndicatoren<T extends Doorzoekbaar>(
  alle: readonly T[],
  zoek: string,
  punt?: string,
): T[] {
  const woorden = plat(zoek).split(/\s+/).filter(Boolean);
  return alle.filter(({ titel, vraag, onderwerp, zoekwoorden = '', eerder = [] }) => {
    const historie = eerder.length > 0 ? `gewijzigde definitie versie ${eerder.length + 1}` : '';
    const tekst = plat(
      `${titel} ${vraag} ${zoekwoorden} ${historie} ${metPuntnaam(ONDERWERPEN[onderwerp], punt)}`,
    );
    return woorden.every((woord) => tekst.includes(woord));
  });
}

export type Groep<T> = {
  readonly onderwerp: Onderwerp;
  readonly label: string;
  readonly regels: readonly T[];
};

/** By subject, in the order in which the subjects stand; a subject without figures is left out. */
export function perOnderwerp<T>(
  regels: readonly T[],
  onderwerpVan: (regel: T) => Onderwerp,
  punt?: string,
): Groep<T>[] {
  return (Object.keys(ONDERWERPEN) as Onderwerp[]).flatMap((onderwerp) => {
    const eigen = regels.filter((regel) => onderwerpVan(regel) === onderwerp);
    return eigen.length > 0
      ? [{ onderwerp, label: metPuntnaam(ONDERWERPEN[onderwerp], punt), regels: eigen }]
      : [];
  });
}

function plat(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
