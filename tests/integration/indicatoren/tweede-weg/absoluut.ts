import { totEnMet } from './boek.ts';
import { geslotenWerk, inJaar, ofOnbekend, tel, type Natelling } from './tellen.ts';

export const absoluutSignalen: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, boek.feiten('AbsoluutSignaalOntstaan')).map(({ onderwerpId, gegevens }) => {
      const oordeel = totEnMet(jaar.peildatum, boek.van(onderwerpId, 'AbsoluutSignaalBeoordeeld')).at(-1);
      return {
        uitkomst: oordeel?.gegevens.uitkomst ?? 'open',
        bron: gegevens.bron,
        gemeente: ofOnbekend(gegevens.gemeente),
      };
    }),
  );

export const absoluutOnderzocht: Natelling = (boek, jaar) => {
  const dicht = new Map(
    geslotenWerk(boek, jaar.peildatum).map((feit) => [feit.onderwerpId, feit.gegevens.kern]),
  );
  return tel(
    inJaar(jaar, boek.feiten('AbsoluutVerzuimBevestigd')).map(({ onderwerpId, gegevens }) => ({
      uitkomst: dicht.get(onderwerpId) ?? 'open',
      gemeente: ofOnbekend(gegevens.gemeente),
      sector: ofOnbekend(gegevens.sector),
    })),
  );
};
