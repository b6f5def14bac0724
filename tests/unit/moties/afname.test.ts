import { describe, expect, it } from 'vitest';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Cel, Indicator } from '#lib/indicatoren/model.ts';
import { datum, schooljaar } from '#lib/kalender/model.ts';
import type { Streefwaarde } from '#lib/moties/model.ts';
import { leesbaar, nietTeOordelen, verandering } from '#lib/moties/voortgang/afname/rules.ts';
import { celTekst, veranderingTekst } from '#lib/moties/voortgang/labels.ts';
import { streefZinBij } from '#lib/moties/labels.ts';
import { oordeelVan } from '#lib/moties/voortgang/rules.ts';
import { isVolgensAfspraak, versieOver, wijzigingenIn } from '#lib/moties/voortgang/versies/rules.ts';

const MEER: Streefwaarde = {
  ...{ id: 's1', richting: 'meer-dan', waarde: 0, eenheid: '%', leidend: true, bron: null },
  ...{ van: schooljaar('2024-2025'), tot: schooljaar('2026-2027') },
};
const cel = (waarde: number | null, over: Partial<Cel> = {}): Cel => ({
  ...{ dimensies: {}, teller: null, noemer: null, waarde },
  ...over,
});
const stand = {
  ...{ peildatumNu: datum('2025-07-31'), peildatumNul: datum('2024-07-31') },
  ...{ breuk: false, trendbreuk: false, naNulmeting: true },
};

describe('een afname', () => {
  const k1 = { eenheid: '%', uitwerking: 'afname' } as Indicator;
  const afname = (toen: number, nu: number) =>
    cel(toen > 0 ? (100 * (toen - nu)) / toen : null, {
      ...{ dimensies: { meting: 'afname' }, teller: toen - nu, noemer: toen },
    });
  const tekst = (nul: Cel, nu: Cel, naBreuk = false) =>
    veranderingTekst(
      { nul, nu, verandering: verandering(nul, nu, k1), dimensies: nu.dimensies },
      k1,
      naBreuk,
    );

  it('staat er in woorden: minder, meer, gelijk, of was al 0', () => {
    expect(
      [afname(40, 19), afname(14, 15), afname(14, 14), afname(0, 0), afname(0, 3)].map((een) =>
        celTekst(een, k1),
      ),
    ).toEqual(['52,5% minder', '7,1% meer', 'gelijk', 'was al 0', 'niet te zeggen']);
  });
  it('sinds de nulmeting gaat over de aantallen, niet over een afname van een afname', () => {
    expect(tekst(afname(15, 16), afname(12, 8))).toBe('van 16 naar 8 jongeren: 50,0% minder');
    expect(tekst(afname(4, 0), afname(0, 3))).toBe('van 0 naar 3 jongeren');
    expect(tekst(afname(15, 16), afname(12, 8), true)).toBe('niet te zeggen');
  });
  it('over een trendbreuk heen is er geen percentage en geen oordeel; de aantallen blijven staan', () => {
    const na = leesbaar(afname(15, 16), k1, true);
    expect([na.waarde, na.teller, na.noemer, celTekst(na, k1)]).toEqual([null, -1, 15, 'niet te zeggen']);
    expect(nietTeOordelen(na, k1, true)).toBe('trendbreuk');
    expect(nietTeOordelen(afname(0, 0), k1, false)).toBe('was-al-nul');
    expect(nietTeOordelen(afname(4, 3), k1, false)).toBeNull();
  });
  it('wordt elk jaar opnieuw gevraagd: minder erbij dan toen is nog geen afname', () => {
    expect(oordeelVan(MEER, { ...stand, nul: -20, nu: -3, perJaar: true })).toBe('niet-op-koers');
    expect(oordeelVan(MEER, { ...stand, nul: -20, nu: 3, perJaar: true })).toBe('op-koers');
  });
  it('is ook als streefwaarde een afname', () => {
    const adres = { soort: 'cijfer', indicator: 'x', indicatorVersie: 1, per: [] } as const;
    expect(streefZinBij(MEER, { ...adres, keuze: { meting: 'afname' } })).toBe('een afname van meer dan 0%');
    expect(streefZinBij(MEER, { ...adres, keuze: {} })).toBe('meer dan 0%');
  });
  it('dagen zijn hele dagen', () => {
    expect(leesbaar(cel(52.5), { uitwerking: 'percentiel' }, false).waarde).toBe(53);
    expect(leesbaar(cel(2.6), { uitwerking: 'percentage' }, false).waarde).toBe(2.6);
  });
});

describe('volgens welke definitie', () => {
  const duo = findIndicator('dsp-duo-vsv-leeftijd') as Indicator;
  const jaren = [schooljaar('2023-2024'), schooljaar('2025-2026')] as const;
  it('volgens die van de afspraak, tenzij een van de jaren zo niet te tellen is: dan elk jaar volgens die van toen', () => {
    expect(versieOver(duo, jaren[0], jaren[1])).toBeUndefined();
    expect(versieOver(duo, jaren[1], jaren[1])).toBe(2);
    const overal = findIndicator('k1-thuiszitters-stroom') as Indicator;
    expect(versieOver(overal, jaren[0], jaren[1])).toBe(1);
  });
  it('en dat een jaar van daarvoor naar de afspraak is geteld, en openbaar naar toen, staat erbij', () => {
    const uitval = findIndicator('dsp-uitval') as Indicator;
    const jaar = (versie: number) => [{ schooljaar: schooljaar('2023-2024'), versie }];
    expect(isVolgensAfspraak(uitval, jaar(uitval.versie))).toBe(true);
    expect(isVolgensAfspraak(uitval, jaar(1))).toBe(false);
  });
  it('wat er tussen de getoonde jaren veranderde staat erbij', () => {
    const bij = (...versies: number[]) =>
      wijzigingenIn(
        duo,
        versies.map((versie) => ({ versie })),
      ).map(({ versie }) => versie);
    expect([bij(1, 1, 2), bij(1, 1), bij(2, 2)]).toEqual([[2], [], []]);
  });
});
