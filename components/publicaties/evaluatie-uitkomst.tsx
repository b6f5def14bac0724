import type { GepubliceerdeMotie } from '#lib/moties/uitgaven/model.ts';

/** What came out of evaluations of a change of formation, as it was published with a promise; sentences, for they hold no number. */
export function EvaluatieUitkomst({ moties }: { moties: readonly GepubliceerdeMotie[] }) {
  const uitkomsten = moties.flatMap((motie) =>
    motie.openbaar.vragen.flatMap(({ evaluatie, zin }) => (evaluatie ? [{ motie, evaluatie, zin }] : [])),
  );
  return (
    <section aria-labelledby="voor-en-na" className="publiek-cijfer">
      <h2 id="voor-en-na">Voor en na een uitbreiding van de formatie</h2>
      {uitkomsten.length === 0 && (
        <p>Er is nog geen uitkomst van een evaluatie gepubliceerd. Zodra dat gebeurt, staat zij hier.</p>
      )}
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
    </section>
  );
}
