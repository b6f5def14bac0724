import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { LABEL_STATUS } from '#lib/jongeren/leerplicht/labels.ts';
import { STATUSSEN } from '#lib/jongeren/leerplicht/model.ts';
import type { Grond, LeerplichtFeiten, StatusSoort } from '#lib/jongeren/leerplicht/model.ts';
import { juridischeStatus } from '#lib/jongeren/leerplicht/status.ts';

const vandaag = datum('2026-11-21');
const geboren = (dag: string): LeerplichtFeiten => ({ geboortedatum: datum(dag) });
const soort = (feiten: LeerplichtFeiten, dag: Datum = vandaag): StatusSoort =>
  juridischeStatus(feiten, dag).soort;
const vrij = (grond: Grond, van: string, tot: string | null) => ({
  grond,
  van: datum(van),
  tot: tot === null ? null : datum(tot),
});

const kind = geboren('2014-05-01');
const zeventien = geboren('2009-05-01');
const negentien = geboren('2007-05-01');

describe('de status door een leven heen (Leerplichtwet 1969, art. 3, 4a en 4b; WEB art. 9.2.1)', () => {
  const feiten = geboren('2010-07-31');

  it.each<[string, StatusSoort]>([
    ['2015-07-31', 'NOG_NIET_LEERPLICHTIG'],
    ['2015-08-01', 'LEERPLICHTIG'],
    ['2026-07-31', 'LEERPLICHTIG'],
    ['2026-08-01', 'KWALIFICATIEPLICHTIG'],
    ['2028-07-30', 'KWALIFICATIEPLICHTIG'],
    ['2028-07-31', 'DOORSTROOMPUNT_LEEFTIJD'],
    ['2037-07-30', 'DOORSTROOMPUNT_LEEFTIJD'],
    ['2037-07-31', 'BUITEN_DOELGROEP'],
  ])('is op %s voor wie op 31 juli 2010 is geboren %s', (dag, verwacht) => {
    expect(soort(feiten, datum(dag))).toBe(verwacht);
  });

  it('WEB art. 9.2.1: is op 21 november 2026 buiten de doelgroep voor wie die dag 27 wordt, een dag jonger nog niet', () => {
    expect(soort(geboren('1999-11-21'))).toBe('BUITEN_DOELGROEP');
    expect(soort(geboren('1999-11-22'))).toBe('DOORSTROOMPUNT_LEEFTIJD');
  });

  it('WEB art. 9.2.1: is voor een jongere van 24 pas vanaf 1 januari 2026 weer doelgroep van het Doorstroompunt', () => {
    const feitenVan24 = geboren('2001-06-01');
    expect(soort(feitenVan24, datum('2025-12-31'))).toBe('BUITEN_DOELGROEP');
    expect(soort(feitenVan24, datum('2026-01-01'))).toBe('DOORSTROOMPUNT_LEEFTIJD');
  });
});

describe('de volgorde van de statussen', () => {
  it('zet overlijden voor alles', () => {
    const feiten = {
      ...kind,
      overledenOp: datum('2026-11-21'),
      vrijstellingen: [vrij('5-A', '2020-01-01', null)],
    };
    expect(soort(feiten)).toBe('OVERLEDEN');
    expect(soort(feiten, datum('2026-11-20'))).toBe('VRIJGESTELD');
  });

  it('art. 19 (ingezetene met adres in de BRP): kent geen plicht voor wie in het buitenland woont, en weer wel na terugkeer', () => {
    const feiten: LeerplichtFeiten = {
      ...kind,
      woonperiodes: [
        {
          van: datum('2014-05-01'),
          tot: datum('2024-02-29'),
          plaats: { soort: 'GEMEENTE', gemeentecode: '0899' },
        },
        { van: datum('2024-03-01'), tot: datum('2025-12-31'), plaats: { soort: 'BUITENLAND' } },
        { van: datum('2026-01-01'), tot: null, plaats: { soort: 'GEMEENTE', gemeentecode: '0899' } },
      ],
    };
    expect(soort(feiten, datum('2024-02-29'))).toBe('LEERPLICHTIG');
    expect(soort(feiten, datum('2025-06-01'))).toBe('NIET_INGEZETENE');
    expect(soort(feiten)).toBe('LEERPLICHTIG');
  });

  it('art. 19: ziet een gat tussen twee adressen als geen woonadres in Nederland', () => {
    const feiten: LeerplichtFeiten = {
      ...kind,
      woonperiodes: [
        {
          van: datum('2014-05-01'),
          tot: datum('2026-06-30'),
          plaats: { soort: 'GEMEENTE', gemeentecode: '1883' },
        },
      ],
    };
    expect(soort(feiten)).toBe('NIET_INGEZETENE');
  });

  it('laat bij twee adressen tegelijk het laatst begonnen adres gelden', () => {
    const feiten: LeerplichtFeiten = {
      ...kind,
      woonperiodes: [
        { van: datum('2014-05-01'), tot: null, plaats: { soort: 'GEMEENTE', gemeentecode: '1883' } },
        { van: datum('2026-09-01'), tot: null, plaats: { soort: 'BUITENLAND' } },
      ],
    };
    expect(soort(feiten)).toBe('NIET_INGEZETENE');
  });

  it('art. 3 lid 1: kent geen vrijstelling voordat de leerplicht begint', () => {
    expect(soort({ ...geboren('2022-05-01'), vrijstellingen: [vrij('5-B', '2026-01-01', null)] })).toBe(
      'NOG_NIET_LEERPLICHTIG',
    );
  });
});

describe('vrijstelling en vervangende leerplicht (Leerplichtwet 1969, art. 3a, 3b, 5, 5a en 15)', () => {
  it.each<Grond>(['5-A', '5-B', '5-C', '5A-TREKKEND'])(
    'stelt met %s vrij, ook met zeventien jaar',
    (grond) => {
      const vrijstellingen = [vrij(grond, '2026-08-01', '2027-07-31')];
      expect(juridischeStatus({ ...kind, vrijstellingen }, vandaag)).toMatchObject({
        soort: 'VRIJGESTELD',
        grond,
      });
      expect(juridischeStatus({ ...zeventien, vrijstellingen }, vandaag)).toMatchObject({
        soort: 'VRIJGESTELD',
        grond,
      });
    },
  );

  it('stelt niet vrij voor of na de periode', () => {
    const feiten = { ...kind, vrijstellingen: [vrij('5-A', '2025-08-01', '2026-07-31')] };
    expect(soort(feiten, datum('2025-07-31'))).toBe('LEERPLICHTIG');
    expect(soort(feiten, datum('2026-07-31'))).toBe('VRIJGESTELD');
    expect(soort(feiten, datum('2026-08-01'))).toBe('LEERPLICHTIG');
  });

  it('stelt met artikel 15 alleen vrij van de kwalificatieplicht', () => {
    const vrijstellingen = [vrij('15', '2020-01-01', null)];
    expect(soort({ ...kind, vrijstellingen })).toBe('LEERPLICHTIG');
    expect(soort({ ...zeventien, vrijstellingen })).toBe('VRIJGESTELD');
    expect(soort({ ...negentien, vrijstellingen })).toBe('DOORSTROOMPUNT_LEEFTIJD');
  });

  it('kent met 3a of 3b vervangende leerplicht, maar niet tijdens de kwalificatieplicht', () => {
    const vijftien = geboren('2011-05-01');
    for (const grond of ['3a', '3b'] as const) {
      const vrijstellingen = [vrij(grond, '2026-08-01', null)];
      expect(juridischeStatus({ ...vijftien, vrijstellingen }, vandaag)).toMatchObject({
        soort: 'VERVANGENDE_LEERPLICHT',
        grond,
      });
      expect(soort({ ...zeventien, vrijstellingen })).toBe('KWALIFICATIEPLICHTIG');
    }
  });

  it('zet een vrijstelling voor vervangende leerplicht', () => {
    const vrijstellingen = [vrij('3a', '2026-08-01', null), vrij('5-A', '2026-10-01', null)];
    expect(soort({ ...geboren('2011-05-01'), vrijstellingen })).toBe('VRIJGESTELD');
  });
});

describe('na de leerplicht (Leerplichtwet 1969, art. 4a en 4b)', () => {
  it('art. 4a lid 2: kent geen kwalificatieplicht na een schooldiploma praktijkonderwijs', () => {
    const feiten: LeerplichtFeiten = {
      ...zeventien,
      kpUitzondering: { soort: 'PRO_DIPLOMA', van: datum('2026-07-10') },
    };
    expect(juridischeStatus(feiten, vandaag)).toMatchObject({
      soort: 'KP_UITGEZONDERD',
      uitzondering: 'PRO_DIPLOMA',
      regel: { code: 'LPW-4A-2' },
    });
    expect(soort(feiten, datum('2026-07-09'))).toBe('KWALIFICATIEPLICHTIG');
    expect(soort(feiten, datum('2027-05-01'))).toBe('DOORSTROOMPUNT_LEEFTIJD');
  });

  it('art. 1 onder f: eindigt de kwalificatieplicht op de dag van de startkwalificatie', () => {
    const feiten = { ...zeventien, startkwalificatieOp: datum('2026-06-12') };
    expect(soort(feiten, datum('2026-06-11'))).toBe('KWALIFICATIEPLICHTIG');
    expect(soort(feiten, datum('2026-06-12'))).toBe('STARTKWALIFICATIE');
    expect(soort(feiten, datum('2040-01-01'))).toBe('STARTKWALIFICATIE');
  });

  it('art. 3 lid 1 onder b: blijft leerplichtig tot het einde van het schooljaar als het diploma eerder komt', () => {
    const feiten = { ...geboren('2010-03-01'), startkwalificatieOp: datum('2026-06-12') };
    expect(soort(feiten, datum('2026-07-31'))).toBe('LEERPLICHTIG');
    expect(soort(feiten, datum('2026-08-01'))).toBe('STARTKWALIFICATIE');
  });
});

describe('de uitleg bij een status', () => {
  it('noemt regel, versie, bron en een zin met de data van deze jongere', () => {
    expect(juridischeStatus(geboren('2010-07-31'), datum('2026-11-21'))).toEqual({
      soort: 'KWALIFICATIEPLICHTIG',
      peildatum: '2026-11-21',
      regel: {
        code: 'LPW-4A',
        geldigVan: '2007-08-01',
        bron: {
          artikel: 'Leerplichtwet 1969, art. 4a en 4b',
          adres: 'https://wetten.overheid.nl/BWBR0002628/2026-08-01',
        },
      },
      uitleg:
        'De jongere is kwalificatieplichtig vanaf 1 aug 2026 tot en met 30 jul 2028: nog geen 18 jaar en zonder startkwalificatie.',
    });
  });

  it('zegt bij een vrijstelling op welke grond en hoelang', () => {
    const feiten = { ...kind, vrijstellingen: [vrij('5-C', '2026-08-01', '2027-07-31')] };
    expect(juridischeStatus(feiten, vandaag).uitleg).toBe(
      'Er geldt een vrijstelling vanaf 1 aug 2026 tot en met 31 jul 2027: artikel 5 onder c, ingeschreven op een school buiten Nederland.',
    );
  });

  it('WEB art. 9.2.1: noemt de grens van het Doorstroompunt met de versie van de wet', () => {
    const status = juridischeStatus(negentien, vandaag);
    expect(status.regel).toMatchObject({ code: 'WEB-9.2.1', geldigVan: '2026-01-01' });
    expect(status.uitleg).toContain('tot en met 30 apr 2034');
  });

  it('heeft voor elke status een kort label en een zin', () => {
    for (const status of STATUSSEN) {
      expect(LABEL_STATUS[status].kort.length).toBeLessThanOrEqual(30);
      expect(LABEL_STATUS[status].zin).toMatch(/\.$/);
    }
  });
});
