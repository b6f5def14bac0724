import Link from 'next/link';
import type { Cel } from '#lib/indicatoren/model.ts';
import type { Indicatorpagina } from '#lib/indicatoren/queries.ts';
import { formatBreuk, formatWaarde, isPercentage } from '#lib/indicatoren/labels.ts';
import { adresVan } from '#components/indicatoren/adres.ts';

type Eigenschappen = {
  cel: Cel | null;
  pagina: Indicatorpagina;
  /** Of its column, in whole percents. */
  aandeel?: number | null;
};

/** One number in a table, with what it was made of. */
export function Getal({ cel, pagina, aandeel = null }: Eigenschappen) {
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
      {aandeel !== null && <span className="gedempt klein op-een-regel"> {aandeel}%</span>}
    </td>
  );
}
