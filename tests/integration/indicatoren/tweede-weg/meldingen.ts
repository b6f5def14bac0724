import { gesloten, inJaar, ofOnbekend, tel, type Natelling } from './tellen.ts';

export const meldingenLeerplicht: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, boek.feiten('MeldingOntvangen'))
      .filter(({ gegevens }) => gegevens.categorie !== 'verzuim-18plus')
      .map(({ gegevens }) => ({ soort: gegevens.categorie, gemeente: ofOnbekend(gegevens.gemeente) })),
  );

export const meldingenSchool: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, boek.feiten('MeldingOntvangen')).map(({ gegevens }) => ({
      soort: gegevens.categorie,
      sector: ofOnbekend(gegevens.sector),
      gemeente: ofOnbekend(gegevens.gemeente),
    })),
  );

export const gemeldeLeerlingen: Natelling = (boek, jaar) => {
  const gemeld = inJaar(jaar, boek.feiten('MeldingOntvangen')).filter(
    ({ jongereId, gegevens }) => jongereId !== null && ['signaal', 'luxe'].includes(gegevens.categorie),
  );
  const opVolgorde = gemeld.toSorted((a, b) =>
    a.datum === b.datum ? a.nr - b.nr : a.datum < b.datum ? -1 : 1,
  );
  const laatste = new Map(opVolgorde.map((feit) => [feit.jongereId, feit.gegevens]));
  return tel(
    [...laatste.values()].map(({ sector, gemeente }) => ({
      sector: ofOnbekend(sector),
      gemeente: ofOnbekend(gemeente),
    })),
  );
};

export const meldingenResultaat: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, gesloten(boek, jaar.peildatum, 'MeldingAfgehandeld', 'MeldingHeropend'))
      .filter(({ gegevens }) => gegevens.categorie !== 'verzuim-18plus')
      .map(({ gegevens }) => ({ resultaat: gegevens.resultaat, gemeente: ofOnbekend(gegevens.gemeente) })),
  );

export const verzuim18plus: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, boek.feiten('MeldingOntvangen'))
      .filter(({ gegevens }) => gegevens.categorie === 'verzuim-18plus')
      .map(({ gegevens }) => ({
        'duo-soort': ['V4', 'RMC'].includes(gegevens.duoSoort ?? '')
          ? ofOnbekend(gegevens.duoSoort)
          : 'anders',
        gemeente: ofOnbekend(gegevens.gemeente),
      })),
  );
