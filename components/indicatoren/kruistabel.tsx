import Link from 'next/link';
import type { Cel } from '#lib/indicatoren/model.ts';
import type { Indicatorpagina } from '#lib/indicatoren/queries.ts';
import { aandeelZin, formatBreuk, formatWaarde, isPercentage, teltZin } from '#lib/indicatoren/labels.ts';
import { adresVan } from '#components/indicatoren/adres.ts';
import { LegeStaat } from '#components/ui/staten.tsx';

/** The figure split out; each number leads to its cases for who may see them. */
export function Kruistabel({ pagina }: { pagina: Indicatorpagina }) {
  const { beeld, indicator } = pagina;
  const { kolommen, rijen, totalen, weggelaten, metAandeel } = beeld.tabel;
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
  const zin = teltZin(indicator);
  return (
    <>
      {zin && <p className="mb-4">{zin}</p>}
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
              {kolommen.map(({ code, label }) => (
                <th key={code} scope="col" className="getal">
                  {label}
                </th>
              ))}
              <th scope="col" className="getal">
                totaal
              </th>
              {metAandeel && (
                <th scope="col" className="getal">
                  aandeel
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rijen.map(({ sleutel, labels, cellen, totaal, aandeel }) => (
              <tr key={sleutel}>
                {labels.map((label, plek) => (
                  <th key={koppen[plek]} scope="row">
                    {label}
                  </th>
                ))}
                {kolommen.map(({ code }, plek) => (
                  <Getal key={code} cel={cellen[plek] ?? null} {...{ pagina }} />
                ))}
                <Getal cel={totaal} {...{ pagina }} />
                {metAandeel && <td className="getal">{aandeel}%</td>}
              </tr>
            ))}
          </tbody>
          {totalen && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={koppen.length}>
                  totaal
                </th>
                {kolommen.map(({ code }, plek) => (
                  <Getal key={code} cel={totalen.cellen[plek] ?? null} {...{ pagina }} />
                ))}
                <Getal cel={totalen.totaal} {...{ pagina }} />
                {metAandeel && <td className="getal">100%</td>}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {metAandeel && (
        <p className="gedempt klein">{aandeelZin(totalen?.totaal?.waarde ?? null, indicator)}</p>
      )}
      {weggelaten > 0 && (
        <p className="gedempt klein">Rijen met alleen nullen ({weggelaten}) staan niet in de tabel.</p>
      )}
    </>
  );
}

function Getal({ cel, pagina }: { cel: Cel | null; pagina: Indicatorpagina }) {
  if (!cel) return <td className="getal">–</td>;
  const { indicator, uitslag, gekozen, filter, magHerleiden } = pagina;
  const percentage = isPercentage(indicator, cel);
  const tekst = formatWaarde(cel.waarde, indicator, percentage);
  const metBreuk = percentage || ['per-fte', 'percentiel'].includes(indicator.uitwerking);
  const breuk = metBreuk ? formatBreuk(cel, indicator) : null;
  const telt = indicator.uitwerking === 'percentage' ? cel.noemer : cel.teller;
  const herleidbaar = magHerleiden && telt !== null && telt !== 0;
  const vraag = { schooljaar: uitslag.schooljaar, ...gekozen };
  return (
    <td className="getal">
      {herleidbaar ? (
        <Link href={adresVan(indicator, '/zaken', vraag, { ...filter, ...cel.dimensies })} prefetch={false}>
          {tekst}
        </Link>
      ) : (
        tekst
      )}
      {breuk && <span className="gedempt klein op-een-regel"> {breuk}</span>}
    </td>
  );
}
