import { Lijntje } from '#components/grafieken/lijntje.tsx';
import { Status } from '#components/ui/status.tsx';
import type { Huisstijl } from '#lib/toegang/huisstijl/queries.ts';

/** Figures of nobody, to show what a line looks like. */
const VOORBEELD = [12, 15, 11, 9, 10, 7] as const;

/** A sample of pages in one house style: what people read, press and look at. Nothing in it does anything. */
export function Huisstijlproef({ huisstijl: { thema, naam } }: { huisstijl: Huisstijl }) {
  return (
    <section className="huisstijl" data-thema={thema} aria-label={`Voorbeeld: ${naam}`}>
      <p className="huisstijl-balk">Baken</p>
      <div className="huisstijl-vel">
        <h3>{naam}</h3>
        <p>
          Zo staat tekst op een pagina, met <span className="huisstijl-link">een link</span> en{' '}
          <span className="gedempt">wat minder opvalt</span>.
        </p>
        <p className="knoppen">
          <span className="knop knop--primair">Eerste knop</span>
          <span className="knop knop--secundair">Tweede knop</span>
        </p>
        <p className="huisstijl-standen">
          <Status toon="goed">op tijd</Status> <Status toon="bezig">bezig</Status>{' '}
          <Status toon="let-op">let op</Status> <Status toon="te-laat">te laat</Status>
        </p>
        <div className="tabel-vak">
          <table className="tabel">
            <caption className="alleen-voorlezen">Voorbeeld van een tabel</caption>
            <thead>
              <tr>
                <th scope="col">Voorbeeld</th>
                <th scope="col" className="getal">
                  Aantal
                </th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">Eerste rij</th>
                <td className="getal">12</td>
              </tr>
              <tr>
                <th scope="row">Tweede rij</th>
                <td className="getal">7</td>
              </tr>
            </tbody>
          </table>
        </div>
        <p className="huisstijl-reeksen" aria-hidden="true">
          {[1, 2, 3, 4, 5, 6].map((plek) => (
            <span key={plek} className={`huisstijl-reeks-${plek}`} />
          ))}
        </p>
        <Lijntje waarden={VOORBEELD} doel={{ van: 0, tot: 8 }} label="Voorbeeld van een lijn" />
      </div>
    </section>
  );
}
