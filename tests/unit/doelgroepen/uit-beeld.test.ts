import { describe, expect, it } from 'vitest';
import { waaromNietInBeeld } from '#lib/doelgroepen/beeld-23-27/rules.ts';
import { jikpOp } from '#lib/doelgroepen/jikp/rules.ts';
import { GRENZEN } from '#lib/doelgroepen/grenzen/model.ts';
import { uitBeeldReden } from '#lib/doelgroepen/uit-beeld/rules.ts';
import { datum } from '#lib/kalender/model.ts';

const OP = datum('2026-11-25');

describe('uit beeld', () => {
  const stand = (laatstBereikt: string | null, pogingen = 0, gestartOp = '2026-11-01') => ({
    gestartOp: datum(gestartOp),
    laatstBereikt: laatstBereikt ? datum(laatstBereikt) : null,
    pogingen,
  });

  it('negentig dagen na het laatste contact nog niet, een dag later wel', () => {
    expect(uitBeeldReden(stand('2026-08-27'), OP, GRENZEN)).toBeNull();
    expect(uitBeeldReden(stand('2026-08-26', 2), OP, GRENZEN)).toBe(
      'Laatst bereikt op 26 aug 2026; sindsdien 2 pogingen.',
    );
  });

  it('wie nooit is bereikt staat er na de eerste poging, of na vier weken zonder poging', () => {
    expect(uitBeeldReden(stand(null), OP, GRENZEN)).toBeNull();
    expect(uitBeeldReden(stand(null, 1), OP, GRENZEN)).toContain('Nooit bereikt sinds');
    expect(uitBeeldReden(stand(null, 0, '2026-10-28'), OP, GRENZEN)).toBeNull();
    expect(uitBeeldReden(stand(null, 0, '2026-10-27'), OP, GRENZEN)).toContain('nog niet geprobeerd');
  });
});

describe('jongere in een kwetsbare positie (Regeling regionale aanpak 2020–2024)', () => {
  const school = (onderwijssoort: string, van: string, tot: string | null = null) => ({
    onderwijssoort,
    van: datum(van),
    tot: tot ? datum(tot) : null,
  });
  const geboren = datum('2008-03-01');

  it('wie entree volgt', () => {
    expect(jikpOp([school('MBO1', '2026-08-01')], geboren, OP)?.grond).toBe('entree');
    expect(jikpOp([school('Entree', '2026-08-01')], geboren, OP)?.grond).toBe('entree');
    expect(jikpOp([school('MBO3', '2026-08-01')], geboren, OP)).toBeNull();
  });

  it.each(['VSO', 'PRO', 'VMBO-BB', 'leerwerktraject', 'MBO1'])(
    'van %s naar de basisberoepsopleiding',
    (soort) => {
      const scholen = [school(soort, '2022-08-01', '2026-07-31'), school('MBO2', '2026-08-01')];
      expect(jikpOp(scholen, geboren, OP)?.grond).toBe('naar-basisberoeps');
      expect(jikpOp(scholen, geboren, datum('2027-08-02'))).toBeNull();
    },
  );

  it('van havo naar de basisberoepsopleiding telt niet', () => {
    expect(
      jikpOp([school('HAVO', '2020-08-01', '2026-07-31'), school('MBO2', '2026-08-01')], geboren, OP),
    ).toBeNull();
  });

  it('van school uit pro of vso; tot en met 23 jaar', () => {
    const scholen = [school('PRO', '2021-08-01', '2026-06-30')];
    expect(jikpOp(scholen, geboren, OP)?.uitleg).toContain('zonder onderwijs');
    expect(jikpOp(scholen, datum('2002-11-26'), OP)?.grond).toBe('zonder-onderwijs');
    expect(jikpOp(scholen, datum('2002-11-25'), OP)).toBeNull();
    expect(jikpOp([school('HAVO', '2021-08-01', '2026-06-30')], geboren, OP)).toBeNull();
  });
});

describe('jongeren in beeld, 23 tot 27 jaar', () => {
  const stand = {
    geboortedatum: datum('2001-05-05'),
    overledenOp: null,
    startkwalificatieOp: null,
    ingeschreven: false,
    woontHier: true,
    werkLoopt: false,
  };
  it('alleen wie 23 tot 27 is, hier woont, niet op school zit en nog geen begeleiding heeft', () => {
    expect(waaromNietInBeeld(stand, OP)).toBeNull();
    expect(waaromNietInBeeld({ ...stand, geboortedatum: datum('2003-11-26') }, OP)).toContain(
      'De jongere is 22',
    );
    expect(waaromNietInBeeld({ ...stand, geboortedatum: datum('2003-11-25') }, OP)).toBeNull();
    expect(waaromNietInBeeld({ ...stand, geboortedatum: datum('1999-11-25') }, OP)).toContain('27 of ouder');
    expect(waaromNietInBeeld({ ...stand, startkwalificatieOp: OP }, OP)).toContain('startkwalificatie');
    expect(waaromNietInBeeld({ ...stand, ingeschreven: true }, OP)).toContain('ingeschreven');
    expect(waaromNietInBeeld({ ...stand, woontHier: false }, OP)).toContain('gemeente');
    expect(waaromNietInBeeld({ ...stand, werkLoopt: true }, OP)).toContain('loopt al werk');
    expect(waaromNietInBeeld({ ...stand, overledenOp: OP }, OP)).toContain('overleden');
  });
});
