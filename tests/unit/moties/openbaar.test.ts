import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Motiedossier, Nulmeting } from '#lib/moties/model.ts';
import { isGelijk, magNieuweUitgave, openbaarVan } from '#lib/moties/uitgaven/rules.ts';

const NULMETING: Nulmeting = {
  ...{ versie: 1, peildatum: datum('2024-07-31'), bron: 'jaarverslag', betrouwbaarheid: 'redelijk' },
  ...{ opmerking: null, herkomst: 'ingevuld', indicatorVersie: null, bekendOp: null },
  cellen: [{ dimensies: {}, waarde: 40, teller: null, noemer: null }],
  vastgezet: { door: 'Een collega', op: new Date('2026-01-01T12:00:00Z') },
};

describe('wat openbaar wordt', () => {
  const dossier: Motiedossier = {
    motie: {
      ...{
        id: 'm',
        versie: 3,
        soort: 'motie',
        titel: 'Meten',
        tekst: 'De raad vraagt…',
        raad: 'Gemeenteraad',
      },
      ...{ gemeente: null, gemeenteNaam: null, vastgesteldOp: datum('2025-01-28'), bron: 'besluit' },
      ...{ bronAdres: null, kanttekening: null, eigenaarId: 'e', eigenaar: 'Een collega' },
    },
    vragen: [
      {
        ...{ id: 'v', versie: 1, motieId: 'm', kenmerk: 'K1', zin: 'Minder thuiszitters?' },
        antwoord: { soort: 'niet-te-berekenen', reden: 'Nee.', herkomst: 'CBS', evaluatieId: null },
        ...{
          heeftAmbitie: true,
          voetnoot: null,
          streefwaarden: [],
          nulmeting: NULMETING,
        },
      },
    ],
    tips: [],
    kosten: [],
    rapportdagen: [
      { id: 'r', dag: datum('2027-03-31'), omschrijving: 'Verslag', stand: 'loopt', afgedaanOp: null },
      { id: 'w', dag: datum('2027-01-01'), omschrijving: 'Weg', stand: 'vervallen', afgedaanOp: null },
    ],
  };
  it('geen getal van de nulmeting, geen naam van een medewerker, geen vervallen verslag', () => {
    const tekst = JSON.stringify(openbaarVan(dossier));
    expect(tekst).not.toContain('40');
    expect(tekst).not.toContain('Een collega');
    expect(tekst).not.toContain('Weg');
    expect(openbaarVan(dossier).vragen[0]?.nulmeting).toMatchObject({
      peildatum: '2024-07-31',
      vastgezet: true,
    });
  });
  it('is verouderd zodra er iets anders staat', () => {
    const anders = { ...dossier, motie: { ...dossier.motie, titel: 'Anders' } };
    expect(isGelijk(openbaarVan(dossier), openbaarVan(dossier))).toBe(true);
    expect(isGelijk(openbaarVan(dossier), openbaarVan(anders))).toBe(false);
  });
  it('één concept tegelijk', () => {
    expect(magNieuweUitgave([{ status: 'gepubliceerd' }])).toBe(true);
    expect(magNieuweUitgave([{ status: 'ter-controle' }])).toBe(false);
  });
});
