import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { LABEL_FUNCTIE } from '#lib/formatie/labels.ts';
import type { Beeldblok, Verslagblok } from '#lib/platform/verslag/model.ts';
import { getalIn } from '#lib/platform/verslag/rules.ts';
import { platen, tekenLijnen, tekenStaven } from '#lib/platform/verslag/tekenen/rules.ts';
import type { Tekenknip, Tekenlijn } from '#lib/platform/verslag/tekenen/model.ts';
import type { Evaluatie, Maatuitslag } from '../model.ts';
import { kantenTekst, maandKort, waardeTekst } from '../opmaak.ts';
import { opsomming } from '../tijdreeks/rules.ts';
import type { Formatiegroep, Lezer } from './model.ts';
import { isBegrensd } from './openbaar/conclusies/rules.ts';
import { gemiddeldecel, hoofdletter, maandtabel } from './tabellen.ts';

/** The months of a figure with the line through them, and the line of before drawn on. */
export function maandbeeld({ maat, reeks, schatting, voor, na }: Maatuitslag, veranderdOp: Datum): Beeldblok {
  const maanden = reeks.map(({ maand }) => maand);
  const begin = maanden.indexOf(schatting?.ontwerp.maanden[0] ?? '');
  const opPlek = (getallen: readonly (number | null)[]) =>
    maanden.map((_, plek) => getallen[plek - begin] ?? null);
  const vanaf = schatting?.ontwerp.knippen.find(({ soort }) => soort === 'verandering')?.vanaf ?? 0;
  const lijnen: Tekenlijn[] = [
    { naam: 'per maand', stijl: 'punten', cijfers: reeks.map(({ waarde }) => waarde) },
    ...(schatting
      ? ([
          {
            naam: 'lijn van ervoor, doorgetrokken',
            stijl: 'streepjes',
            cijfers: opPlek(schatting.zonder).map((getal, plek) => (plek - begin < vanaf ? null : getal)),
          },
          { naam: 'lijn', stijl: 'lijn', cijfers: opPlek(schatting.lijn) },
        ] as const)
      : []),
  ];
  const knippen: Tekenknip[] = schatting
    ? schatting.ontwerp.knippen.map(({ soort, vanaf: plek }) => ({
        plek: plek + begin,
        woord: soort === 'breuk' ? 'trendbreuk' : 'verandering',
      }))
    : knipVan(maanden, veranderdOp);
  const procent = maat.eenheid === 'procentpunten';
  // a count of one month is whole; only its average is not
  const decimalen = reeks.every(({ waarde }) => waarde === null || Number.isInteger(waarde))
    ? 0
    : maat.decimalen;
  return {
    soort: 'beeld',
    titel: `${maat.titel}, per maand`,
    alternatief: `${maat.titel} per maand van ${maandKort(maanden[0] ?? '')} tot en met ${maandKort(maanden.at(-1) ?? '')}, met een streep bij de verandering op ${formatDatum(veranderdOp)}. Gemiddeld ${waardeTekst(voor.waarde, maat)} ervoor en ${waardeTekst(na.waarde, maat)} erna. Alle maanden staan in de tabel eronder.`,
    ...platen((breed) => tekenLijnen({ plekken: maanden.map(maandKort), decimalen, procent, hoog: 165, breed }, lijnen, knippen)), // prettier-ignore
    tabel: maandtabel(`${maat.titel}: alle maanden`, reeks, { decimalen, procent }),
  };
}

/** Contract and effective fte of a function, month by month; for everybody contract alone, for who was there is told as an average only. */
function formatiebeeld({ naam, maanden }: Formatiegroep, veranderdOp: Datum, lezer: Lezer): Beeldblok {
  const soort = lezer === 'intern' ? 'effectief' : 'contract';
  const namen = maanden.map(({ maand }) => maand);
  const eerste = maanden.find((punt) => punt[soort] !== null)?.[soort];
  const laatste = maanden.findLast((punt) => punt[soort] !== null)?.[soort];
  const fte = (getal: number | null | undefined) => (getal == null ? 'onbekend' : formatGetal(getal, 1));
  const wat = lezer === 'intern' ? 'Contract en effectieve fte' : 'Contract in fte';
  return {
    soort: 'beeld',
    titel: `Formatie ${naam}, in fte`,
    alternatief: `${wat} per maand, met een streep bij de verandering op ${formatDatum(veranderdOp)}. ${lezer === 'intern' ? 'De effectieve fte' : 'Het contract'} ging van ${fte(eerste)} naar ${fte(laatste)}.`,
    ...platen((breed) =>
      tekenLijnen(
        { plekken: namen.map(maandKort), decimalen: 1, hoog: 165, breed },
        [
          ...(lezer === 'intern'
            ? [
                {
                  naam: 'effectief',
                  stijl: 'lijn' as const,
                  cijfers: maanden.map(({ effectief }) => effectief),
                },
              ]
            : []),
          { naam: 'contract', stijl: 'streepjes', cijfers: maanden.map(({ contract }) => contract) },
        ],
        knipVan(namen, veranderdOp),
      ),
    ),
    tabel: maandtabel(
      lezer === 'intern' ? `Effectieve fte ${naam}: alle maanden` : `Contract ${naam} per maand, in fte`,
      maanden.map((punt) => ({ maand: punt.maand, waarde: punt[soort] })),
      { decimalen: 1, procent: false },
    ),
  };
}

/** Before and after as columns, for figures of one unit: the unit most of them have. */
export function voorEnNaBeeld(
  uitslagen: readonly Maatuitslag[],
  lezer: Lezer,
  veranderdOp: Datum,
): Beeldblok | null {
  const tekenbaar = uitslagen.filter(
    ({ maat, voor, na }) => voor.waarde !== null && na.waarde !== null && !isBegrensd(maat, lezer, voor, na),
  );
  const groepen = [...Map.groupBy(tekenbaar, ({ maat }) => maat.eenheid).values()];
  const [groep] = groepen.toSorted((a, b) => b.length - a.length);
  const [eerste] = groep ?? [];
  if (!groep || !eerste) return null;
  const { eenheid } = eerste.maat;
  const cellen = groep.map(({ maat, voor, na }) => ({
    maat,
    voor: gemiddeldecel(voor, maat, lezer),
    na: gemiddeldecel(na, maat, lezer),
  }));
  const procent = eenheid === 'procentpunten';
  const kant = kantenTekst(eerste.reeks.map(({ maand }) => maand), veranderdOp); // prettier-ignore
  const [ervoor, erna] = [`ervoor (${kant.voor ?? ''})`, `erna (${kant.na ?? ''})`];
  const decimalen = getalIn(cellen[0]?.voor.tekst ?? '')?.decimalen ?? 0;
  return {
    soort: 'beeld',
    titel: `Gemiddeld ervoor en erna, in ${procent ? 'procenten' : eenheid}`,
    alternatief: `Gemiddeld per maand ${ervoor} en ${erna}. ${cellen.map(({ maat, voor, na }) => `${maat.titel}: ${voor.tekst} ervoor, ${na.tekst} erna.`).join(' ')}`, // prettier-ignore
    ...platen((breed) =>
      tekenStaven({ plekken: cellen.map(({ maat }) => maat.titel), decimalen, procent, hoog: 200, breed }, [
        { naam: ervoor, cijfers: cellen.map(({ voor }) => voor.getal ?? null) },
        { naam: erna, cijfers: cellen.map(({ na }) => na.getal ?? null) },
      ]),
    ),
    tabel: {
      soort: 'tabel',
      titel: 'Dezelfde cijfers als tabel',
      kolommen: [{ kop: 'Cijfer' }, { kop: hoofdletter(ervoor) }, { kop: hoofdletter(erna) }],
      rijen: cellen.map(({ maat, voor, na }) => [{ tekst: maat.titel }, voor, na]),
      rijkoppen: 1,
      noten: [],
    },
  };
}

/** A picture of each function that changed, and of the one it is about; where nothing changed the line would be flat, and a sentence is enough. */
export function formatiebeelden(
  groepen: readonly Formatiegroep[],
  { functie, veranderdOp }: Pick<Evaluatie, 'functie' | 'veranderdOp'>,
  lezer: Lezer,
): Verslagblok[] {
  const eigen = functie === null ? null : LABEL_FUNCTIE[functie];
  const stil = groepen.filter((groep) => staatStil(groep, lezer) && groep.naam !== eigen);
  const beelden = groepen.filter((groep) => !stil.includes(groep)).map((groep) => formatiebeeld(groep, veranderdOp, lezer)); // prettier-ignore
  if (stil.length === 0) return beelden;
  const namen = opsomming(stil.map(({ naam }) => naam));
  return [
    ...beelden,
    { soort: 'alinea', tekst: `${lezer === 'intern' ? 'De formatie' : 'De aangestelde formatie (contract)'} van ${namen} bleef in alle bekeken maanden gelijk.` }, // prettier-ignore
  ];
}

/** For everybody of the contract alone: that nothing changed in who was there, would tell of one colleague in a small function. */
function staatStil({ maanden }: Formatiegroep, lezer: Lezer): boolean {
  const gelijk = (soort: 'contract' | 'effectief') => new Set(maanden.map((punt) => punt[soort])).size <= 1;
  return gelijk('contract') && (lezer === 'openbaar' || gelijk('effectief'));
}

function knipVan(maanden: readonly string[], veranderdOp: Datum): Tekenknip[] {
  const plek = maanden.indexOf(veranderdOp.slice(0, 7));
  return plek < 0 ? [] : [{ plek, woord: 'verandering' }];
}
