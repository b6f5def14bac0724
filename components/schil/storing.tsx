'use client';

/** Something broke on our side. Says what is kept and what to pass on; never the technical text. */
export function Storing({ kenmerk, opnieuw }: { kenmerk?: string; opnieuw: () => void }) {
  return (
    <div className="stilstaand" role="alert">
      <h1>Er ging iets mis</h1>
      <p>
        Dit ligt aan Baken, niet aan u. Wat al was bewaard, is bewaard; van de laatste handeling is niets half
        uitgevoerd.
      </p>
      {kenmerk && (
        <p className="gedempt">
          Blijft dit gebeuren? Geef de beheerder dan dit kenmerk: <code>{kenmerk}</code>
        </p>
      )}
      <div className="knoppen">
        <button type="button" className="knop knop--primair" onClick={() => opnieuw()}>
          Opnieuw proberen
        </button>
        <a href="/" className="knop knop--secundair">
          Naar de beginpagina
        </a>
      </div>
    </div>
  );
}
