import { MetJaren } from '#components/ui/metjaren.tsx';

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
              <th scope="row">
                <MetJaren>{hoofd ?? ''}</MetJaren>
              </th>
              {cellen.map((cel, index) => (
                <td key={index} className={isGetal(cel) ? 'getal op-een-regel' : 'getal'}>
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

/** "≈ 520" is one number: never the sign on one line and the rest on the next. */
function isGetal(cel: string): boolean {
  return /\d/.test(cel) && cel.length <= 12;
}
