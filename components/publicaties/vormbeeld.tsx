import type { Cijfer, Opmaak } from '#components/grafieken/model.ts';
import { getalVan } from '#components/grafieken/opmaak.ts';
import { BalkGrafiek } from '#components/grafieken/balken.tsx';
import { GemeenteTegels } from '#components/grafieken/gemeentetegels.tsx';
import { KolomGrafiek } from '#components/grafieken/kolommen.tsx';
import { StroomGrafiek } from '#components/grafieken/stroom.tsx';
import { celOp, cijferOf, woord } from '#components/publicaties/cijfers.ts';
import type { Dimensiewoorden, Vorm } from '#lib/publicaties/model.ts';
import { TOTAAL, type OpenbareTabel } from '#lib/publicaties/onthulling/model.ts';

export type Vormeigenschappen = {
  vorm: Vorm<OpenbareTabel>;
  woorden: Dimensiewoorden;
  csv: string;
  eenheid: string;
  /** Address of the page of a gemeente; without it tiles lead nowhere. */
  gemeenteAdres?: ((code: string) => string) | undefined;
};

/** The picture that says most at a glance: gemeenten as tiles, duration as columns, results as a stream, and bars for all else. */
export function Vormbeeld(vorm: Vormeigenschappen) {
  const { tabel } = vorm.vorm;
  const namen = tabel.dimensies.map(({ naam }) => naam);
  if (namen.length === 1 && namen[0] === 'gemeente') return <Tegelbeeld {...vorm} />;
  if (tabel.soort === 'aantallen' && namen.length === 2 && namen[1] === 'duur')
    return <Duurbeeld {...vorm} />;
  if (tabel.soort === 'aantallen' && namen[0] === 'resultaat') return <Stroombeeld {...vorm} />;
  return <Balkbeeld {...vorm} />;
}

/** A share is written with as many decimals as it was published with; null for a count. */
const opmaakVan = (tabel: OpenbareTabel): Opmaak | null =>
  tabel.soort === 'percentages' ? { eenheid: '%', decimalen: tabel.decimalen } : null;

/** The total of each gemeente, whatever else the table tells apart. */
export function Tegelbeeld({
  vorm: { titel, tabel },
  woorden,
  csv,
  eenheid,
  gemeenteAdres,
}: Vormeigenschappen) {
  const plek = tabel.dimensies.findIndex(({ naam }) => naam === 'gemeente');
  const cel = (code: string) =>
    celOp(
      tabel,
      tabel.dimensies.map((_, nummer) => (nummer === plek ? code : TOTAAL)),
    );
  return (
    <GemeenteTegels
      titel={titel}
      samenvatting={
        tabel.soort === 'percentages'
          ? 'Percentage per gemeente. Hoe voller de tegel, hoe hoger het percentage.'
          : `Aantal ${eenheid} per gemeente. Hoe voller de tegel, hoe hoger het aantal.`
      }
      csv={csv}
      opmaak={opmaakVan(tabel) ?? {}}
      gemeenten={(tabel.dimensies[plek]?.waarden ?? []).map((code) => ({
        code,
        naam: woord(woorden, 'gemeente', code),
        cijfer: cijferOf(cel(code), tabel.soort),
        ...(gemeenteAdres && /^\d{4}$/.test(code) ? { href: gemeenteAdres(code) } : {}),
      }))}
    />
  );
}

/** How long, along the axis; of each kind a column, light beside dark. */
function Duurbeeld({ vorm: { titel, tabel }, woorden, csv, eenheid }: Vormeigenschappen) {
  const [soort, duur] = tabel.dimensies;
  if (!soort || !duur) return null;
  return (
    <KolomGrafiek
      titel={titel}
      samenvatting={`Aantal ${eenheid} naar hoe lang het duurde, ${soort.waarden.map((waarde) => woord(woorden, soort.naam, waarde)).join(' naast ')}.`}
      csv={csv}
      groepKop="duur"
      groepen={duur.waarden.map((waarde) => woord(woorden, duur.naam, waarde).replace(/ maanden$/, ' mnd'))}
      reeksen={soort.waarden.map((waarde) => ({
        naam: woord(woorden, soort.naam, waarde),
        cijfers: duur.waarden.map((lang) => cijferOf(celOp(tabel, [waarde, lang]), tabel.soort)),
      }))}
    />
  );
}

/** From all that was dealt with to what came of it, the largest first; what is hidden keeps its sign. */
function Stroombeeld({ vorm: { titel, tabel }, woorden, csv, eenheid }: Vormeigenschappen) {
  const [resultaat, ...andere] = tabel.dimensies;
  if (!resultaat) return null;
  const rest = andere.map(() => TOTAAL);
  const takken = resultaat.waarden
    .map((waarde) => ({
      naam: woord(woorden, resultaat.naam, waarde),
      cijfer: cijferOf(celOp(tabel, [waarde, ...rest]), tabel.soort),
    }))
    .filter(({ cijfer }) => cijfer !== 0)
    .toSorted((a, b) => hoogte(b.cijfer) - hoogte(a.cijfer));
  return (
    <StroomGrafiek
      titel={titel}
      samenvatting="Van begin naar einde: hoe dikker de band, hoe vaker het zo afliep."
      bron={eenheid}
      totaal={cijferOf(celOp(tabel, [TOTAAL, ...rest]), tabel.soort)}
      takken={takken}
      kleinste={tabel.parameters.min_cel}
      csv={csv}
    />
  );
}

const hoogte = (cijfer: Cijfer) => getalVan(cijfer) ?? -1;

/** The first dimension as bars. */
function Balkbeeld({ vorm: { titel, tabel }, woorden, csv, eenheid }: Vormeigenschappen) {
  const [eerste, ...andere] = tabel.dimensies;
  if (!eerste) return null;
  const isPercentage = tabel.soort === 'percentages';
  const rest = andere.map(() => TOTAAL);
  const values = isPercentage ? [...eerste.waarden, TOTAAL] : eerste.waarden;
  return (
    <BalkGrafiek
      titel={titel}
      samenvatting={isPercentage ? 'Percentages' : `Aantal ${eenheid}`}
      kop={woorden[eerste.naam]?.label ?? eerste.naam}
      balken={values
        .map((waarde) => ({
          naam: woord(woorden, eerste.naam, waarde),
          cijfer: cijferOf(celOp(tabel, [waarde, ...rest]), tabel.soort),
        }))
        .filter(({ cijfer }) => cijfer !== 0)}
      opmaak={opmaakVan(tabel) ?? { eenheid }}
      csv={csv}
    />
  );
}
