import { describe, expect, it } from 'vitest';
import { printpagina } from '#lib/brieven/bestanden.ts';
import type { Kandidaat } from '#lib/brieven/geadresseerden/model.ts';
import type { Briefinhoud } from '#lib/brieven/model.ts';
import { renewExemplaren, renewInhoud } from '#lib/brieven/versturen/rules.ts';

const ontvanger = { naam: 'K. Berg', aanhef: 'Geachte mevrouw', adres: ['Oude straat 1'], emails: [] };
const kopie = { soort: 'ouders', sleutel: 'o1', ouderIds: ['o1'], ontvanger, kanaal: 'post' } as const;
const kandidaat = (rest: Partial<Kandidaat>) =>
  ({
    sleutel: 'o1',
    mag: true,
    waarom: 'heeft gezag',
    naam: 'K. Berg',
    aanhef: 'Geachte mevrouw',
    adres: ['Nieuwe straat 2'],
    emails: [],
    ...rest,
  }) as Kandidaat;

describe('een concept op de dag van versturen (Leerplichtwet 1969, art. 1b en 2: aan wie)', () => {
  it('gaat naar het adres van vandaag', () => {
    const uitkomst = renewExemplaren([kopie], [kandidaat({})]);
    expect(uitkomst.ok && uitkomst.waarde[0]?.ontvanger.adres).toEqual(['Nieuwe straat 2']);
  });

  it('gaat niet naar wie hem niet meer mag krijgen, en zegt waarom', () => {
    const uitkomst = renewExemplaren([kopie], [kandidaat({ mag: false, waarom: 'Sanne is nu 18' })]);
    expect(!uitkomst.ok && uitkomst.weigering.zin).toContain('Sanne is nu 18');
  });

  it('gaat niet naar wie niet meer bij het gezin hoort', () => {
    const uitkomst = renewExemplaren([kopie], []);
    expect(!uitkomst.ok && uitkomst.weigering.zin).toContain('het gezin is intussen gewijzigd');
  });

  it('een ander dan het gezin houdt het getypte adres', () => {
    const uitkomst = renewExemplaren([{ ...kopie, soort: 'ander', sleutel: 'ander' }], []);
    expect(uitkomst.ok && uitkomst.waarde[0]?.ontvanger.adres).toEqual(['Oude straat 1']);
  });
});

describe('de inhoud van een concept op de dag van versturen', () => {
  const inhoud: Briefinhoud = {
    titel: 'Oproep',
    gegevens: { datum: '1 november 2026', school: 'Oud', medewerker_naam: 'Wie hem schreef' },
    velden: { plaats: 'Getypt' },
    alinea: 'Getypt',
    meerderjarig: false,
  };
  const basis = (leeftijd: number) => ({
    gegevens: { school: 'Nieuw', medewerker_naam: 'Wie hem verstuurt' },
    kring: { jongere: { leeftijd } },
  });

  it('wat bekend is wordt van vandaag; wat getypt is en wie schreef, blijven', () => {
    expect(renewInhoud(inhoud, basis(17), '20 november 2026')).toEqual({
      ...inhoud,
      gegevens: { datum: '20 november 2026', school: 'Nieuw', medewerker_naam: 'Wie hem schreef' },
    });
  });

  it('art. 1b: met 17 nog niet meerderjarig, met 18 wel', () => {
    expect(renewInhoud(inhoud, basis(17), '').meerderjarig).toBe(false);
    expect(renewInhoud(inhoud, basis(18), '').meerderjarig).toBe(true);
  });
});

it('het kenmerk van een brief blijft in druk op één regel, en in een adres blijft het zoals het was', () => {
  const pagina = printpagina('Brief', '', ['<p>Kenmerk B261126-a1b2c3.</p><a href="#B261126-a1b2c3">x</a>']);
  expect(pagina).toContain(
    '<p>Kenmerk <span class="heel">B261126-a1b2c3</span>.</p><a href="#B261126-a1b2c3">',
  );
});
