import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { isTeLaat } from '#lib/partners/informatieverzoeken/model.ts';
import { refuseAanbieden, refuseAntwoord } from '#lib/partners/overdracht/rules.ts';
import { lijktOp, zoeknaam } from '#lib/partners/rules.ts';
import { uiterlijkNa } from '#lib/kalender/termijnen.ts';
import { TERMIJNEN } from '#lib/termijnen/catalogus.ts';

const organisatie = (naam: string, over: { kvk?: string; brin?: string } = {}) => ({
  id: naam,
  naam,
  kvk: over.kvk ?? null,
  brin: over.brin ?? null,
});

describe('misschien dezelfde organisatie', () => {
  it('met hetzelfde KvK-nummer of dezelfde BRIN, hoe zij ook heet', () => {
    const bekend = [
      organisatie('Wijkteam West', { kvk: '12345678' }),
      organisatie('Vista', { brin: '25LN' }),
    ];
    expect(lijktOp(organisatie('Heel anders', { kvk: '12345678' }), bekend)[0]?.reden).toBe(
      'hetzelfde KvK-nummer',
    );
    expect(lijktOp(organisatie('Heel anders', { brin: '25LN' }), bekend)[0]?.reden).toBe('dezelfde BRIN');
  });
  it('met dezelfde naam op woorden na die iedereen heeft', () => {
    const bekend = [organisatie('Stichting De Brug')];
    expect(lijktOp(organisatie('de brug'), bekend)[0]?.reden).toBe('dezelfde naam');
    expect(lijktOp(organisatie('De Brug Zuid'), bekend)).toEqual([]);
  });
  it('nooit zichzelf, en een naam zonder eigen woord lijkt op niets', () => {
    const zelf = organisatie('Stichting');
    expect(lijktOp(zelf, [zelf, organisatie('Gemeente')])).toEqual([]);
  });
  it('zoekt zonder accenten en hoofdletters', () => {
    expect(zoeknaam('Café Één')).toBe('cafe een');
  });
});

describe('wat aan een partner mag worden gegeven', () => {
  it('op instemming alleen als de jongere instemde met delen', () => {
    const invoer = { grondslag: 'instemming', toelichting: null } as const;
    expect(refuseAanbieden(invoer, false)?.weigering.code).toBe('geen-instemming');
    expect(refuseAanbieden(invoer, true)).toBeUndefined();
  });
  it('op een wettelijke taak alleen met welke wet', () => {
    const invoer = { grondslag: 'wettelijke-taak' } as const;
    expect(refuseAanbieden({ ...invoer, toelichting: null }, true)?.weigering.code).toBe('taak-ontbreekt');
    expect(refuseAanbieden({ ...invoer, toelichting: 'Jeugdwet art. 2.3' }, false)).toBeUndefined();
  });
});

describe('het antwoord van een partner', () => {
  const aanbod = { status: 'aangeboden', aangebodenOp: datum('2026-11-02') } as const;
  const zeg = (antwoord: 'aanvaard' | 'geweigerd', op: string, reden: string | null = null) =>
    refuseAntwoord(aanbod, { antwoord, op: datum(op), reden }, datum('2026-11-26'))?.weigering.code;

  it('niet overnemen vraagt een reden, overnemen niet', () => {
    expect(zeg('aanvaard', '2026-11-10')).toBeUndefined();
    expect(zeg('geweigerd', '2026-11-10')).toBe('reden-ontbreekt');
    expect(zeg('geweigerd', '2026-11-10', 'Wachtlijst van een jaar')).toBeUndefined();
  });
  it('op een dag van het aanbod tot en met vandaag', () => {
    expect(zeg('aanvaard', '2026-11-01')).toBe('datum');
    expect(zeg('aanvaard', '2026-11-02')).toBeUndefined();
    expect(zeg('aanvaard', '2026-11-26')).toBeUndefined();
    expect(zeg('aanvaard', '2026-11-27')).toBe('datum');
  });
  it('maar één keer', () => {
    const al = { ...aanbod, status: 'aanvaard' } as const;
    const invoer = { antwoord: 'aanvaard', op: datum('2026-11-10'), reden: null } as const;
    expect(refuseAntwoord(al, invoer, datum('2026-11-26'))?.weigering.code).toBe('al-beantwoord');
  });
});

describe('WEB art. 9.2.3: een mbo of vavo antwoordt binnen vier weken', () => {
  const uiterlijk = uiterlijkNa(datum('2026-11-02'), TERMIJNEN.T13.duur);
  it('gevraagd op 2 november 2026 is uiterlijk 30 november 2026', () => {
    expect(uiterlijk).toBe('2026-11-30');
  });
  it('op de laatste dag is het op tijd, een dag later te laat; wie antwoordde is nooit te laat', () => {
    expect(isTeLaat({ status: 'open', uiterlijk }, datum('2026-11-30'))).toBe(false);
    expect(isTeLaat({ status: 'open', uiterlijk }, datum('2026-12-01'))).toBe(true);
    expect(isTeLaat({ status: 'beantwoord', uiterlijk }, datum('2026-12-31'))).toBe(false);
  });
});
