import type { Indicatorpagina } from '#lib/indicatoren/queries.ts';
import type { Cel, Tabelrij } from '#lib/indicatoren/model.ts';
import { aandeelZin, legendaTabel, teltZin } from '#lib/indicatoren/labels.ts';
import { Getal } from '#components/indicatoren/getal.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';

/** The figure split out; each number leads to its cases for who may see them. */
export function Kruistabel({ pagina }: { pagina: Indicatorpagina }) {
  const { beeld, indicator } = pagina;
  const { kolommen, rijen, totalen, weggelaten, metAandeel, metKolomaandeel } = beeld.tabel;
  const nietsBekend = rijen.every(({ cellen, totaal }) => [...cellen, totaal].every((cel) => (cel?.waarde ?? null) === null)); // prettier-ignore
  if (nietsBekend)
    return (
      <LegeStaat titel="Geen cijfers om te splitsen">
        Kies een ander schooljaar of een ander gedeelte.
      </LegeStaat>
    );
  const koppen = beeld.keuze.rijen.map(
    (code) => indicator.dimensies.find((item) => item.code === code)?.label ?? code,
  );
  const legenda = legendaTabel(rijen.flatMap(({ cellen, totaal }) => [...cellen, totaal]));
  const totaalkop = (
    <th scope="col" className="getal">
      {kolommen.length > 0 || totalen ? 'totaal' : indicator.eenheid === '%' ? 'aandeel' : 'aantal'}
    </th>
  );
  const { totaalVooraan } = beeld.keuze;
  return (
    <>
      <p className="mb-4">{teltZin(indicator)}</p>
      <div className="tabel-vak" role="region" aria-label={`${indicator.titel}, uitgesplitst`} tabIndex={0}>
        <table className="tabel">
          <caption className="alleen-voorlezen">{indicator.titel}, uitgesplitst</caption>
          <thead>
            <tr>
              {koppen.map((kop) => (
                <th key={kop} scope="col">
                  {kop}
                </th>
              ))}
              {totaalVooraan && totaalkop}
              {kolommen.map(({ code, label }) => (
                <th key={code} scope="col" className="getal">
                  {label}
                </th>
              ))}
              {!totaalVooraan && totaalkop}
              {metAandeel && (
                <th scope="col" className="getal">
                  aandeel
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rijen.map((rij) => (
              <Rijen key={rij.sleutel} {...{ rij, pagina, koppen }} />
            ))}
          </tbody>
          {totalen && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={koppen.length}>
                  totaal
                </th>
                <Getallen
                  {...totalen}
                  {...{ pagina }}
                  kolomaandelen={metKolomaandeel ? totalen.cellen.map(() => 100) : []}
                />
                {metAandeel && <td className="getal">100%</td>}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {(metAandeel || metKolomaandeel) && (
        <p className="gedempt klein">
          {aandeelZin(totalen?.totaal?.waarde ?? null, indicator, metKolomaandeel)}
        </p>
      )}
      {legenda && <p className="gedempt klein">{legenda}</p>}
      {weggelaten > 0 && (
        <p className="gedempt klein">Rijen met alleen nullen ({weggelaten}) staan niet in de tabel.</p>
      )}
    </>
  );
}

type Rijprops = { rij: Tabelrij; pagina: Indicatorpagina; koppen: readonly string[] };

/** A row, with the sum of its group before the first of them. */
function Rijen({ rij, pagina, koppen }: Rijprops) {
  const { groep, labels, aandeel } = rij;
  const { metAandeel } = pagina.beeld.tabel;
  return (
    <>
      {groep && (
        <tr className="rij--groep">
          {groep.labels.map((label, plek) => (
            <th key={koppen[plek]} scope="row">
              {label}
            </th>
          ))}
          <th scope="row">samen</th>
          <Getallen {...groep} {...{ pagina }} kolomaandelen={[]} />
          {metAandeel && <td className="getal">–</td>}
        </tr>
      )}
      <tr>
        {labels.map((label, plek) => (
          <th key={koppen[plek]} scope="row">
            {label}
          </th>
        ))}
        <Getallen {...rij} {...{ pagina }} />
        {metAandeel && <td className="getal">{aandeel}%</td>}
      </tr>
    </>
  );
}

type Getallenprops = {
  pagina: Indicatorpagina;
  cellen: readonly (Cel | null)[];
  totaal: Cel | null;
  kolomaandelen: readonly (number | null)[];
};

function Getallen({ pagina, cellen, totaal, kolomaandelen }: Getallenprops) {
  const { beeld } = pagina;
  const som = <Getal cel={totaal} {...{ pagina }} />;
  return (
    <>
      {beeld.keuze.totaalVooraan && som}
      {beeld.tabel.kolommen.map(({ code }, plek) => (
        <Getal key={code} cel={cellen[plek] ?? null} {...{ pagina }} aandeel={kolomaandelen[plek] ?? null} />
      ))}
      {!beeld.keuze.totaalVooraan && som}
    </>
  );
}
