type Eigenschappen = { basis: string; bestand?: string | undefined; publicatie?: string | undefined };

/** How it goes, with addresses that work here. */
export function Voorbeeld({ basis, bestand, publicatie }: Eigenschappen) {
  return (
    <div className="lopend">
      <h2>Een voorbeeld</h2>
      <p>Alle cijfers van één schooljaar, in JavaScript:</p>
      <pre className="code" tabIndex={0} role="region" aria-label="Voorbeeld in JavaScript">
        <code>{`const antwoord = await fetch('${basis}/publicaties?schooljaar=2023-2024');
const { items } = await antwoord.json();
for (const cijfer of items) console.log(cijfer.titel, cijfer._links.csv.href);`}</code>
      </pre>
      {publicatie && bestand ? (
        <p>
          Het nieuwste cijfer: <a href={publicatie}>als JSON</a> of <a href={bestand}>als CSV</a>. Achter het
          adres van het bestand met <code>-metadata.json</code> erachter staat{' '}
          <a href={`${bestand}-metadata.json`}>wat de kolommen betekenen</a> (CSV on the Web).
        </p>
      ) : (
        <p>Zodra een bureau een cijfer publiceert, staan hier ook links naar een echt bestand.</p>
      )}
      <h3>Zuinig ophalen</h3>
      <p>
        Elk antwoord heeft een kenmerk (<code>ETag</code>). Stuurt u dat mee in <code>If-None-Match</code>,
        dan krijgt u 304 zolang er niets veranderd is. Van een cijfer is het kenmerk het controlegetal dat ook
        op de pagina staat. U kunt 300 keer per minuut iets vragen.
      </p>
      <h3>Als er iets verandert</h3>
      <p>
        Een gepubliceerd cijfer verandert niet meer. Een verbetering is een nieuwe uitgave; de oude vindt u
        met <code>alleUitgaven=true</code>. Een ingetrokken uitgave geeft nog haar reden, en geen getallen.
        Verandert de API zo dat uw programma ervan zou breken, dan krijgt zij een nieuw nummer in het adres en
        blijft het oude ten minste een half jaar werken.
      </p>
    </div>
  );
}
