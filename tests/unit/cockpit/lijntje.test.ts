import { expect, it } from 'vitest';
import { stukken } from '#components/grafieken/lijntje.tsx';

it('een lijntje houdt op waar iets onbekend is en begint daarna opnieuw; nul hoort erbij', () => {
  const delen = stukken([null, 4, 0, null, null, 3]);
  expect(delen.map((stuk) => stuk.map(({ plek, waarde }) => [plek, waarde]))).toEqual([
    [
      [1, 4],
      [2, 0],
    ],
    [[5, 3]],
  ]);
  expect(stukken([null, null])).toEqual([]);
});

it('een lijntje loopt niet over een breuk heen: het begint daar opnieuw', () => {
  const delen = stukken([4, 5, 6, 7], [2]);
  expect(delen.map((stuk) => stuk.map(({ plek }) => plek))).toEqual([
    [0, 1],
    [2, 3],
  ]);
});
