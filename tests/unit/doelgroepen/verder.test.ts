import { describe, expect, it } from 'vitest';
import { refuseVerder } from '#lib/doelgroepen/jongerenpunt/verder/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import type { Doelgroepstand } from '#lib/vsv-trajecten/doelgroep/model.ts';

const OP = datum('2026-11-26');
const HIER = {
  van: datum('1990-01-01'),
  tot: null,
  plaats: { soort: 'GEMEENTE', gemeentecode: '0971' },
} as const;

function stand(geboren: string, anders: Partial<Doelgroepstand['feiten']> = {}): Doelgroepstand {
  return {
    feiten: { geboortedatum: datum(geboren), startkwalificatieOp: null, woonperiodes: [HIER], ...anders },
    laatste: null,
    onderwijs: { ingeschreven: false },
  };
}
const veld = (wie: Doelgroepstand, keuze: Partial<Parameters<typeof refuseVerder>[1]> = {}) => {
  const refused = refuseVerder(wie, { soort: 'vsv', toch: false, reden: null, ...keuze }, OP);
  return refused ? Object.keys(refused.weigering.velden ?? {}) : 'mag';
};
const MET_REDEN = { toch: true, reden: 'Dreigt uit te vallen.' };

describe('een vraag gaat verder als traject naar de regel van de doelgroep (WEB art. 9.2.1)', () => {
  it('wie zonder startkwalificatie en zonder school is, tussen 18 en 27', () => {
    expect(veld(stand('2006-05-06'))).toBe('mag');
    expect(veld(stand('1999-11-27'))).toBe('mag');
  });
  it('erbuiten alleen met een reden, om uitval te voorkomen (art. 9.2.5)', () => {
    const kwalificatieplichtig = stand('2009-06-01');
    expect(veld(kwalificatieplichtig)).toEqual(['toch']);
    expect(veld(kwalificatieplichtig, { toch: true })).toEqual(['reden']);
    expect(veld(kwalificatieplichtig, MET_REDEN)).toBe('mag');
    expect(veld(stand('2004-05-06', { startkwalificatieOp: datum('2024-07-01') }))).toEqual(['toch']);
  });
  it('nooit buiten de leeftijd, en niet voor wie nog leerplichtig of overleden is', () => {
    for (const geboren of ['2016-01-01', '2010-11-27', '1999-11-26', '1996-01-01'])
      expect(veld(stand(geboren), MET_REDEN), geboren).toEqual(['soort']);
    expect(veld(stand('2004-05-06', { overledenOp: datum('2026-01-01') }), MET_REDEN)).toEqual(['soort']);
  });
  it('jongere in beeld is er van 23 tot 27', () => {
    const keuze = { soort: 'jongere-in-beeld', ...MET_REDEN };
    expect(veld(stand('2003-11-27'), keuze)).toEqual(['soort']);
    expect(veld(stand('2003-11-26'), keuze)).toBe('mag');
  });
  it('van wie geen adres bekend is zegt niemand dat hij in het buitenland woont', () => {
    expect(veld(stand('2004-05-06', { woonperiodes: [] }))).toBe('mag');
    const buiten = { van: datum('2020-01-01'), tot: null, plaats: { soort: 'BUITENLAND' } } as const;
    expect(veld(stand('2004-05-06', { woonperiodes: [HIER, buiten] }))).toEqual(['toch']);
  });
});
