import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { uiterlijkVan } from '#lib/termijnen/bewaken/rules.ts';
import { TERMIJNEN, type Termijncode } from '#lib/termijnen/catalogus.ts';
import { NAZORGTERMIJN } from '#lib/vsv-trajecten/nazorg/model.ts';
import { decideNazorg, momentenVan, uitkomstVan, volgendMoment } from '#lib/vsv-trajecten/nazorg/rules.ts';

const LOS = datum('2026-05-31');
const VANDAAG = datum('2026-11-26');
const poging = (stand: 'school' | 'werk' | null) => ({ stand });
const invoer = (velden: object = {}) => ({ op: VANDAAG, stand: null, startkwalificatie: false, ...velden });
const code = (uitkomst: ReturnType<typeof decideNazorg>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);

describe('de termijnen van nazorg', () => {
  it('lopen door als het werkproces sluit, en vallen op dezelfde dag na 3, 6 en 12 maanden', () => {
    const dag = (termijn: Termijncode) => {
      const { bron, duur, terug, blijft } = TERMIJNEN[termijn];
      const loop = { basis: bron, startOp: datum('2026-03-02'), duur, terug };
      return [blijft, uiterlijkVan({ ...loop, opschortingen: [], verlenging: null })];
    };
    expect(Object.values(NAZORGTERMIJN).map(dag)).toEqual([
      [true, '2026-06-02'],
      [true, '2026-09-02'],
      [true, '2027-03-02'],
    ]);
  });
});

describe('een nazorgmoment', () => {
  it('is klaar zodra hij is gesproken, of na drie pogingen zonder', () => {
    expect(uitkomstVan([])).toBeNull();
    expect(uitkomstVan([poging(null), poging(null)])).toBeNull();
    expect(uitkomstVan([poging(null), poging(null), poging(null)])).toBe('niet-bereikt');
    expect(uitkomstVan([poging(null), poging('werk')])).toBe('werk');
  });

  it('de derde poging zonder sluit het moment, daarna kan er niets meer bij', () => {
    const twee = [poging(null), poging(null)];
    const besluit = decideNazorg(LOS, twee, invoer(), VANDAAG);
    expect(besluit.ok && besluit.waarde).toEqual({ uitkomst: 'niet-bereikt', poging: 3 });
    expect(code(decideNazorg(LOS, [...twee, poging(null)], invoer(), VANDAAG))).toBe('moment-klaar');
  });

  it('ligt op of na de dag van het loslaten en niet in de toekomst', () => {
    expect(code(decideNazorg(LOS, [], invoer({ op: LOS, stand: 'school' }), VANDAAG))).toBe('goed');
    expect(code(decideNazorg(LOS, [], invoer({ op: datum('2026-05-30') }), VANDAAG))).toBe('datum');
    expect(code(decideNazorg(LOS, [], invoer({ op: datum('2026-11-27') }), VANDAAG))).toBe('datum');
    expect(code(decideNazorg(null, [], invoer(), VANDAAG))).toBe('niet-losgelaten');
  });

  it('wie niet is bereikt, heeft ook niet gezegd dat hij een startkwalificatie heeft', () => {
    expect(code(decideNazorg(LOS, [], invoer({ startkwalificatie: true }), VANDAAG))).toBe('niet-bereikt');
  });

  it('het volgende moment is het eerste dat nog open is', () => {
    const contact = {
      id: 'c',
      maand: 3,
      op: VANDAAG,
      stand: 'werk',
      startkwalificatie: true,
      notitie: null,
    } as const;
    const momenten = momentenVan([contact], new Map([[6, datum('2026-11-30')]]));
    expect(momenten.map(({ maand, uitkomst, uiterlijk }) => [maand, uitkomst, uiterlijk])).toEqual([
      [3, 'werk', null],
      [6, null, '2026-11-30'],
      [12, null, null],
    ]);
    expect(volgendMoment(momenten)?.maand).toBe(6);
  });
});
