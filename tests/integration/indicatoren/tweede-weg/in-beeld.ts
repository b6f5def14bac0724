import { totEnMet } from './boek.ts';
import { geslotenWerk, inJaar, klasseVan, ofOnbekend, tel, type Natelling } from './tellen.ts';

const SOORT = 'jongere-in-beeld';
const STAP: Record<string, string> = { benaderd: 'benaderd', bereikt: 'bereikt', gestart: 'wil-hulp' };

export const jongerenInBeeld: Natelling = (boek, jaar) => {
  const begonnen = inJaar(jaar, boek.feiten('WerkprocesGestart'))
    .filter(({ gegevens }) => gegevens.soort === SOORT)
    .map(({ gegevens }) => ({ stap: 'in-beeld', gemeente: ofOnbekend(gegevens.gemeente) }));
  const mijlpalen = totEnMet(jaar.peildatum, boek.feiten('TrajectMijlpaal')).filter(
    ({ gegevens }) => gegevens.soort === SOORT && STAP[gegevens.mijlpaal],
  );
  const eerste = Map.groupBy(mijlpalen, ({ onderwerpId, gegevens }) => `${onderwerpId} ${gegevens.mijlpaal}`);
  const stappen = inJaar(
    jaar,
    [...eerste.values()].flatMap((eigen) => eigen.slice(0, 1)),
  ).map(({ gegevens }) => ({
    stap: STAP[gegevens.mijlpaal] ?? '',
    gemeente: ofOnbekend(gegevens.gemeente),
  }));
  return tel([...begonnen, ...stappen]);
};

export const jongerenInBeeldResultaat: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, geslotenWerk(boek, jaar.peildatum))
      .filter(({ gegevens }) => gegevens.soort === SOORT)
      .map(({ onderwerpId, datum, gegevens }) => ({
        resultaat: klasseVan(gegevens.kern),
        bereikt: totEnMet(datum, boek.van(onderwerpId, 'TrajectMijlpaal')).some(
          (mijlpaal) => mijlpaal.gegevens.mijlpaal === 'bereikt',
        )
          ? 'ja'
          : 'nee',
        gemeente: ofOnbekend(gegevens.gemeente),
      })),
  );
