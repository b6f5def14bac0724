import type { Rooster } from '#components/publicaties/cijfers.ts';

/** A small cross table of texts, totals included. */
export function RoosterTabel({ titel, rooster }: { titel: string; rooster: Rooster }) {
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
