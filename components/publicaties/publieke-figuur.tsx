import { BalkGrafiek } from '#components/grafieken/balken.tsx';
import { CijferTabel } from '#components/ui/cijfertabel.tsx';
import { celOp, cijferOf, roosterOf, woord } from '#components/publicaties/cijfers.ts';
import { Uitklap } from '#components/ui/uitklap.tsx';
import type { Dimensiewoorden, Vorm } from '#lib/publicaties/model.ts';
import { tableNote } from '#lib/publicaties/onthulling/labels.ts';
import { TOTAAL, type OpenbareTabel } from '#lib/publicaties/onthulling/model.ts';

type Eigenschappen = { vorm: Vorm<OpenbareTabel>; woorden: Dimensiewoorden; csv: string; eenheid: string };

/** One public table as a picture of its first dimension, with the whole table and the file below it. */
export function PubliekeFiguur({ vorm, woorden, csv, eenheid }: Eigenschappen) {
  const { tabel, titel } = vorm;
  const [eerste, ...andere] = tabel.dimensies;
  if (!eerste) return null;
  const isPercentage = tabel.soort === 'percentages';
  const opmaak = isPercentage ? { eenheid: '%', decimalen: 1 } : { eenheid };
  const rest = andere.map(() => TOTAAL);
  const values = isPercentage ? [...eerste.waarden, TOTAAL] : eerste.waarden;
  const balken = values
    .map((waarde) => ({
      naam: woord(woorden, eerste.naam, waarde),
      cijfer: cijferOf(celOp(tabel, [waarde, ...rest]), tabel.soort),
    }))
    .filter(({ cijfer }) => cijfer !== 0);
  const samenvatting = isPercentage ? 'Percentages' : `Aantal ${eenheid}`;
  return (
    <section>
      <BalkGrafiek
        titel={titel}
        samenvatting={samenvatting}
        kop={eerste.naam}
        balken={balken}
        opmaak={opmaak}
        csv={csv}
      />
      {andere.length > 0 && (
        <Uitklap
          titel={
            <>
              Toon ook per{' '}
              {andere.map(({ naam }) => (woorden[naam]?.label ?? naam).toLowerCase()).join(' en ')}
              <span className="alleen-voorlezen">: {titel.toLowerCase()}</span>
            </>
          }
        >
          <CijferTabel titel={titel} rooster={roosterOf(tabel, woorden)} />
        </Uitklap>
      )}
      <p className="gedempt klein">{tableNote(tabel)}</p>
    </section>
  );
}
