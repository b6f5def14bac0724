/** A cross table as text: headings, and rows of which the first word names the row. */
export type Cijferrooster = {
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly string[])[];
};

export function CijferTabel({ titel, rooster }: { titel: string; rooster: Cijferrooster }) {
  return (
    <div className="tabel-vak" role="region" aria-label={titel} tabIndex={0}>
      <table className="tabel">
        <caption className="alleen-voorlezen">{titel}</caption>
        <thead>
          <tr>
            {rooster.koppen.map((kop, index) => (
              <th key={kop} scope="col" className={index > 0 ? 'getal' : undefined}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rooster.rijen.map(([hoofd, ...cellen]) => (
            <tr key={hoofd}>
              <th scope="row">{hoofd}</th>
              {cellen.map((cel, index) => (
                <td key={index} className="getal">
                  {cel}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
