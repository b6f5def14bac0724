import { inJaar, ofOnbekend, deel, tel, type Natelling } from './tellen.ts';

export const vrijstellingen: Natelling = (boek, jaar) => {
  const geldig = boek
    .feiten('VrijstellingVastgelegd')
    .filter(({ datum, gegevens: { tot } }) => datum <= jaar.eind && (tot === null || tot >= jaar.van));
  const perGrond = Map.groupBy(geldig, ({ jongereId, gegevens }) => `${jongereId} ${gegevens.grond}`);
  return tel(
    [...perGrond.values()].flatMap((eigen) => {
      const laatste = eigen.at(-1);
      return laatste
        ? [{ grond: laatste.gegevens.grond, gemeente: ofOnbekend(laatste.gegevens.gemeente) }]
        : [];
    }),
  );
};

export const vrijstellingAanvragen: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, boek.feiten('BeroepOpVrijstellingGedaan', 'VrijstellingAangevraagd')).map(
      ({ gegevens }) => ({
        grond: gegevens.grond,
        onderwijs: gegevens.onderwijssoort,
        gemeente: ofOnbekend(gegevens.gemeente),
      }),
    ),
  );

export const vrijstellingOpTijd: Natelling = (boek, jaar) =>
  deel(
    inJaar(jaar, boek.feiten('BeroepOpVrijstellingGedaan', 'VrijstellingAangevraagd'))
      .filter(({ gegevens }) => gegevens.verlenging && gegevens.opTijd !== null)
      .map(({ gegevens }) => ({
        cel: { grond: gegevens.grond, gemeente: ofOnbekend(gegevens.gemeente) },
        telt: gegevens.opTijd === true,
      })),
  );
