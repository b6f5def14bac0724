import type { OpenbareEvaluatie } from '#lib/evaluatie/raadsdocument/model.ts';
import type { GepubliceerdeMotie } from '#lib/moties/uitgaven/model.ts';
import { Evaluatiebeelden } from '#components/evaluaties/publiek/evaluatiebeelden.tsx';

type Eigenschappen = {
  moties: readonly GepubliceerdeMotie[];
  evaluaties: readonly OpenbareEvaluatie[];
};

/** What came out of evaluations of a change of formation, if any is public: the sentences that were published with a promise, and the pictures of the document. */
export function EvaluatieUitkomst({ moties, evaluaties }: Eigenschappen) {
  const uitkomsten = moties.flatMap((motie) =>
    motie.openbaar.vragen.flatMap(({ evaluatie, zin }) => (evaluatie ? [{ motie, evaluatie, zin }] : [])),
  );
  if (uitkomsten.length === 0 && evaluaties.length === 0) return null;
  return (
    <section aria-labelledby="voor-en-na" className="publiek-cijfer">
      <h2 id="voor-en-na">Voor en na een uitbreiding van de formatie</h2>
      {uitkomsten.map(({ motie, evaluatie, zin }) => (
        <div key={`${motie.motieId} ${zin}`} className="lopend">
          <h3>{evaluatie.titel}</h3>
          <ul>
            {evaluatie.conclusies.map((conclusie) => (
              <li key={conclusie}>{conclusie}</li>
            ))}
          </ul>
          <p className="gedempt">
            Dit laat zien wat er na de verandering anders was dan ervoor, niet waardoor. Gepubliceerd als
            antwoord op{' '}
            <a href={`/moties/openbaar/${motie.bureauCode}/${motie.motieId}`}>{motie.openbaar.kop.titel}</a>.
          </p>
        </div>
      ))}
      {evaluaties.map((evaluatie) => (
        <div key={evaluatie.evaluatieId}>
          {!uitkomsten.some((uitkomst) => uitkomst.evaluatie.id === evaluatie.evaluatieId) && (
            <h3>{evaluatie.verslag.titel}</h3>
          )}
          <Evaluatiebeelden evaluatie={evaluatie} />
        </div>
      ))}
    </section>
  );
}
