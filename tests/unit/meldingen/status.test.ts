import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { datum } from '#lib/kalender/model.ts';
import { STATUSSEN, type MeldingStand, type MeldingStatus } from '#lib/meldingen/model.ts';
import { decide, decideReclassify, OVERGANGEN, type Handeling } from '#lib/meldingen/status/rules.ts';

const today = datum('2026-11-23');
const nieuw: MeldingStand = {
  id: '00000000-0000-4000-8000-000000000001',
  status: 'R',
  koppeling: 'gekoppeld',
  jongereId: '00000000-0000-4000-8000-000000000002',
  categorie: 'signaal',
  duoSoort: 'V3',
  gemeente: '1883',
  sector: 'VO',
  schoolId: null,
  werkprocesId: null,
  ontvangenOp: datum('2026-11-20'),
};
const consulent = { today, magHeropenen: false };
const teamleider = { today, magHeropenen: true };

function afloop(handeling: Handeling, melding = nieuw, wie = consulent): string {
  const uitkomst = decide(handeling, melding, wie);
  return uitkomst.ok ? uitkomst.waarde.status : uitkomst.weigering.code;
}

describe('statussen van een melding (codes van DUO; Besluit register onderwijsdeelnemers art. 14 onder m)', () => {
  it('neemt een nieuwe melding in behandeling', () => expect(afloop({ soort: 'neem' })).toBe('B'));

  it('vraagt eerst om wie het gaat', () => {
    expect(afloop({ soort: 'neem' }, { ...nieuw, koppeling: 'te-bepalen', jongereId: null })).toBe(
      'eerst-koppelen',
    );
  });

  it('neemt een melding geen tweede keer in behandeling', () => {
    expect(afloop({ soort: 'neem' }, { ...nieuw, status: 'B' })).toBe('overgang-kan-niet');
  });

  it('laat de school intrekken zolang de melding open is', () => {
    expect(afloop({ soort: 'intrekken' })).toBe('I');
    expect(afloop({ soort: 'intrekken' }, { ...nieuw, status: 'B' })).toBe('I');
    expect(afloop({ soort: 'intrekken' }, { ...nieuw, status: 'G' })).toBe('al-afgesloten');
  });

  it('sluit bij doorsturen met de reden overdracht, en telt dat als afgehandeld', () => {
    const uitkomst = decide(
      { soort: 'doorsturen', naarGemeente: '0935', resultaat: 'overdracht' },
      nieuw,
      consulent,
    );
    expect(uitkomst.ok && uitkomst.waarde.feiten.map((feit) => feit.soort)).toEqual([
      'MeldingDoorgestuurd',
      'MeldingAfgehandeld',
    ]);
    expect(uitkomst.ok && uitkomst.waarde.feiten[1]?.gegevens).toMatchObject({
      kern: 'overdracht-gemeente',
      resultaat: 'overdracht',
    });
  });

  it('stuurt een melding niet door naar de gemeente waar zij al staat', () => {
    expect(afloop({ soort: 'doorsturen', naarGemeente: '1883', resultaat: 'x' })).toBe('zelfde-gemeente');
  });

  it('heropent alleen voor een teamleider met een reden', () => {
    const gesloten = { ...nieuw, status: 'G' } as const;
    expect(afloop({ soort: 'heropenen', reden: 'te vroeg gesloten' }, gesloten)).toBe('geen-recht');
    expect(afloop({ soort: 'heropenen', reden: ' ' }, gesloten, teamleider)).toBe('reden-ontbreekt');
    expect(afloop({ soort: 'heropenen', reden: 'te vroeg gesloten' }, gesloten, teamleider)).toBe('B');
    expect(afloop({ soort: 'heropenen', reden: 'x' }, nieuw, teamleider)).toBe('niet-afgesloten');
  });

  it('handelt alleen af wat in behandeling is', () => {
    const klaar = { soort: 'afhandelen', resultaat: 'a', kern: 'geen-verzuim' } as const;
    expect(afloop(klaar)).toBe('niet-in-behandeling');
    expect(afloop(klaar, { ...nieuw, status: 'B' })).toBe('G');
  });
});

describe('elke reeks van handelingen (codes van DUO)', () => {
  const handelingen = fc.constantFrom<Handeling>(
    { soort: 'neem' },
    { soort: 'kennisgeving' },
    { soort: 'intrekken' },
    { soort: 'doorsturen', naarGemeente: '0935', resultaat: 'o' },
    { soort: 'afhandelen', resultaat: 'a', kern: 'halt' },
    { soort: 'heropenen', reden: 'fout' },
  );

  it('blijft binnen de toegestane overgangen, en K en I zijn een einde', () => {
    fc.assert(
      fc.property(fc.array(handelingen, { maxLength: 20 }), fc.boolean(), (reeks, magHeropenen) => {
        let status: MeldingStatus = 'R';
        for (const handeling of reeks) {
          const uitkomst = decide(handeling, { ...nieuw, status }, { today, magHeropenen });
          if (!uitkomst.ok) continue;
          expect(OVERGANGEN[status]).toContain(uitkomst.waarde.status);
          expect(['K', 'I']).not.toContain(status);
          if (status === 'G') expect(magHeropenen).toBe(true);
          expect(uitkomst.waarde.feiten.length).toBeGreaterThan(0);
          status = uitkomst.waarde.status;
        }
        expect(STATUSSEN).toContain(status);
      }),
    );
  });
});

describe('andere categorie (de soort van DUO blijft, het bureau beoordeelt)', () => {
  it('legt de ontvangst opnieuw vast op de dag van ontvangst', () => {
    const uitkomst = decideReclassify(nieuw, 'luxe', []);
    expect(uitkomst.ok && uitkomst.waarde).toMatchObject([
      { soort: 'MeldingOntvangen', datum: '2026-11-20', gegevens: { categorie: 'luxe', duoSoort: 'V3' } },
    ]);
  });

  it('weigert dezelfde categorie', () => {
    expect(decideReclassify(nieuw, 'signaal', []).ok).toBe(false);
  });
});
