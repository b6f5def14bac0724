import { csvTekst } from '#lib/indicatoren/csv.ts';
import type { Evaluatiepagina } from './model.ts';

/** One line a month for each figure: the figure, the line through it, and the line of before; and the formation. Unknown is an empty field. */
export function toCsv({ evaluatie, uitslagen, formatie }: Evaluatiepagina): string {
  const kop = ['verandering op', 'cijfer', 'eenheid', 'maand', 'waarde', 'lijn', 'lijn van ervoor'];
  const cijfers = uitslagen.flatMap(({ maat, reeks, schatting }) => {
    const begin = reeks.findIndex(({ maand }) => maand === schatting?.ontwerp.maanden[0]);
    return reeks.map(({ maand, waarde }, plek) => [
      evaluatie.veranderdOp,
      maat.titel,
      maat.eenheid === 'procentpunten' ? '%' : maat.eenheid,
      maand,
      waarde,
      schatting?.lijn[plek - begin] ?? null,
      schatting?.zonder[plek - begin] ?? null,
    ]);
  });
  const mensen = formatie.flatMap(({ functie, maanden }) =>
    (['contract', 'effectief'] as const).flatMap((soort) =>
      maanden.map((punt) => [
        evaluatie.veranderdOp,
        `formatie ${functie}, ${soort}`,
        'fte',
        punt.maand,
        punt[soort],
        null,
        null,
      ]),
    ),
  );
  return csvTekst([kop, ...cijfers, ...mensen]);
}
