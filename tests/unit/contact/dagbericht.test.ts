import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { vrijeDagen } from '#lib/kalender/vakanties.ts';
import { dagbericht } from '#lib/contact/afspraken/labels.ts';

const vrij = vrijeDagen('ZUID', datum('2026-11-26'), datum('2027-11-26'));
const op = (dag: string) => dagbericht(datum(dag), vrij);

describe('een afspraak op een bijzondere dag', () => {
  it('krijgt een bericht op een zondag, een feestdag en in een schoolvakantie van de regio', () => {
    expect(op('2026-11-29')).toBe('Deze dag is een zondag.');
    expect(op('2027-04-27')).toContain('is Koningsdag');
    expect(op('2026-12-22')).toBe('Deze dag valt in de kerstvakantie (regio Zuid).');
  });

  it('noemt alles wat op één dag samenvalt', () => {
    expect(op('2026-12-25')).toContain('is Eerste Kerstdag en valt in de kerstvakantie');
    expect(op('2026-12-27')).toContain('is een zondag en valt in de kerstvakantie');
  });

  it('zwijgt op een gewone dag', () => {
    expect(op('2026-12-01')).toBeNull();
    expect(op('2026-11-28')).toBeNull(); // a Saturday
  });

  it('noemt voor een overleg van organisaties ook een zaterdag', () => {
    expect(dagbericht(datum('2026-11-28'), vrij, true)).toBe('Deze dag is een zaterdag.');
  });
});
