import { totEnMet } from './boek.ts';
import { inJaar, ofOnbekend, tel, type Natelling } from './tellen.ts';

export const verlofAanvragen: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, boek.feiten('VerlofAangevraagd')).map(({ onderwerpId, gegevens }) => ({
      afloop:
        totEnMet(jaar.peildatum, boek.van(onderwerpId, 'VerlofBesloten')).at(-1)?.gegevens.afloop ?? 'open',
      gemeente: ofOnbekend(gegevens.gemeente),
    })),
  );

export const verlofHoofd: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, boek.feiten('VerlofDoorHoofd')).map(({ gegevens }) => ({
      grond: gegevens.grond,
      gemeente: ofOnbekend(gegevens.gemeente),
    })),
  );

export const preventieveActies: Natelling = (boek, jaar) => {
  const gesprekken = inJaar(jaar, boek.feiten('SpreekuurgesprekGehouden')).filter(
    ({ gegevens }) => gegevens.opkomst === 'verschenen',
  );
  const soorten = {
    gesprek: gesprekken,
    spreekuur: inJaar(jaar, boek.feiten('SpreekuurGehouden')),
    advies: inJaar(jaar, boek.feiten('AdviesAanSchool')),
  };
  return tel(
    Object.entries(soorten).flatMap(([soort, feiten]) =>
      feiten.map(({ gegevens }) => ({
        soort,
        sector: ofOnbekend(gegevens.sector),
        gemeente: ofOnbekend(gegevens.gemeente),
      })),
    ),
  );
};

export const overlegBesproken: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, boek.feiten('AgendapuntBesproken')).map(({ gegevens }) => ({
      overleg: gegevens.overleg,
      besluit: gegevens.resultaat,
      gemeente: ofOnbekend(gegevens.gemeente),
    })),
  );

export const dossiertoets: Natelling = (boek, jaar) => {
  const beantwoord = inJaar(jaar, boek.feiten('DossiervraagBeantwoord')).filter(
    ({ gegevens }) => gegevens.antwoord !== 'nvt',
  );
  const cellen = Map.groupBy(
    beantwoord,
    ({ gegevens }) => `${gegevens.vraag} ${ofOnbekend(gegevens.gemeente)}`,
  );
  return [...cellen.values()].flatMap((groep) => {
    const [een] = groep;
    if (!een) return [];
    const ja = groep.filter(({ gegevens }) => gegevens.antwoord === 'ja').length;
    const cel = { vraag: een.gegevens.vraag, gemeente: ofOnbekend(een.gegevens.gemeente) };
    return [{ cel, teller: ja, noemer: groep.length }];
  });
};
