import type { Boek } from './boek.ts';
import type { Geteld, Jaar } from './model.ts';
import { ofOnbekend, type Natelling } from './tellen.ts';

/** Of each part of each status the publication that came last. */
function gepubliceerd(boek: Boek, { van, tot }: Jaar, uitsplitsing: string) {
  const eigen = boek
    .feiten('DuoVsvGepubliceerd')
    .filter(({ datum, gegevens }) => datum >= van && datum <= tot && gegevens.uitsplitsing === uitsplitsing)
    .toSorted((a, b) =>
      a.gegevens.gepubliceerdOp < b.gegevens.gepubliceerdOp
        ? -1
        : a.gegevens.gepubliceerdOp > b.gegevens.gepubliceerdOp
          ? 1
          : a.nr - b.nr,
    );
  return [
    ...new Map(eigen.map((feit) => [`${feit.gegevens.stand} ${feit.gegevens.deel}`, feit.gegevens])).values(),
  ];
}

const duoVsv =
  (uitsplitsing: string): Natelling =>
  (boek, jaar) =>
    gepubliceerd(boek, jaar, uitsplitsing).map(({ stand, deel, gemeente, vsv, deelnemers }): Geteld => ({
      cel: { stand, [uitsplitsing]: uitsplitsing === 'gemeente' ? ofOnbekend(gemeente ?? deel) : deel },
      teller: vsv,
      noemer: deelnemers,
    }));

export const duoVsvGemeente = duoVsv('gemeente');
export const duoVsvNiveau = duoVsv('niveau');
export const duoVsvLeeftijd = duoVsv('leeftijd');
export const duoVsvGeslacht = duoVsv('geslacht');

/** The whole region, or else its gemeenten together. */
export const k7DuurzaamWerk: Natelling = (boek, { van, tot }) => {
  const regels = boek
    .feiten('DuurzaamWerkGepubliceerd')
    .filter(({ datum }) => datum >= van && datum <= tot)
    .map(({ gegevens }) => gegevens)
    .toSorted((a, b) => (a.gepubliceerdOp < b.gepubliceerdOp ? -1 : 1));
  const laatste = [...new Map(regels.map((regel) => [`${regel.jaren} ${regel.gemeente}`, regel])).values()];
  return ['5', '10'].flatMap((jaren) => {
    const eigen = laatste.filter((regel) => regel.jaren === jaren);
    const regio = eigen.filter(({ gemeente }) => gemeente === null);
    const telt = regio.length > 0 ? regio : eigen;
    const som = (pak: (regel: (typeof telt)[number]) => number) =>
      telt.reduce((totaal, regel) => totaal + pak(regel), 0);
    return telt.length > 0
      ? [{ cel: { jaren }, teller: som(({ werkt }) => werkt), noemer: som(({ populatie }) => populatie) }]
      : [];
  });
};
