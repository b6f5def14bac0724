import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Afgeschermdinhoud } from '#lib/vsv-trajecten/afgeschermd/model.ts';
import { gezondheidVan, scoresVan, vervangenDoor } from '#lib/vsv-trajecten/afgeschermd/rules.ts';

const rij = (id: string, op: string, inhoud: Afgeschermdinhoud) => ({
  id,
  op: datum(op),
  moment: 'intake',
  inhoud,
});
const justitie = (score: 2 | 4): Afgeschermdinhoud => ({ soort: 'leefgebied', onderwerp: 'justitie', score });
const rijen = [
  rij('a', '2026-03-01', justitie(2)),
  rij('b', '2026-03-01', { soort: 'big5', stand: 'nee' }),
  rij('c', '2026-03-01', { soort: 'notitie', tekst: 'Slaapt slecht.' }),
  rij('d', '2026-02-01', justitie(4)),
];

describe('achter de muur (WEB art. 9.2.7)', () => {
  it('elk soort antwoord komt op zijn eigen plek', () => {
    expect(scoresVan(rijen).map(({ op, score }) => [op, score])).toEqual([
      ['2026-03-01', 2],
      ['2026-02-01', 4],
    ]);
    expect(gezondheidVan(rijen)).toEqual([{ op: '2026-03-01', moment: 'intake', stand: 'nee' }]);
  });

  it('een nieuw antwoord vervangt dat van dezelfde dag op dezelfde vraag; een notitie staat ernaast', () => {
    const nieuw: Afgeschermdinhoud[] = [justitie(4), { soort: 'notitie', tekst: 'Slaapt beter.' }];
    expect(vervangenDoor(rijen, { op: '2026-03-01', moment: 'intake' }, nieuw)).toEqual(['a']);
    expect(vervangenDoor(rijen, { op: '2026-03-02', moment: 'intake' }, nieuw)).toEqual([]);
    expect(vervangenDoor(rijen, { op: '2026-03-01', moment: 'afsluiting' }, nieuw)).toEqual([]);
  });
});
