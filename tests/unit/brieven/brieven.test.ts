import { describe, expect, it } from 'vitest';
import type { Datum } from '#lib/kalender/model.ts';
import type { Exemplaar } from '#lib/brieven/model.ts';
import {
  briefstand,
  decideIntrekken,
  decideVersturen,
  exemplaarstand,
  inTekst,
  markeer,
  parseOnderwerp,
  samenvoegen,
  toonMerken,
  uitBron,
} from '#lib/brieven/rules.ts';
import { SJABLOONCODES, sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { beoordeelVelden } from '#lib/brieven/sjablonen/rules.ts';
import { TEKSTEN } from '#lib/brieven/sjablonen/teksten.ts';
import { makeDocx, listFields } from '#lib/platform/word.ts';

const ontvanger = (naam: string, adres: string[] = []) => ({
  naam,
  aanhef: `Beste ${naam},`,
  adres,
  emails: [],
});
const inhoud = {
  titel: 'Brief',
  gegevens: { datum: '12 maart 2026' },
  velden: {},
  alinea: '',
  meerderjarig: false,
};

describe('de teksten van Baken', () => {
  it.each(SJABLOONCODES)('%s gebruikt alleen bekende velden, en alle die nodig zijn', async (code) => {
    const velden = await listFields(await makeDocx(sjabloonVan(code).titel, TEKSTEN[code]));
    expect(beoordeelVelden(code, velden, [])).toEqual({ onbekend: [], mist: [] });
  });

  it.each(SJABLOONCODES.filter((code) => sjabloonVan(code).besluit))(
    'Awb art. 3:45 en 6:7: %s noemt bezwaar, zes weken en waar het heen gaat',
    (code) => {
      const tekst = JSON.stringify(TEKSTEN[code]);
      expect(tekst).toContain('binnen zes weken na de dag waarop deze brief is verstuurd');
      expect(tekst).toContain('{bezwaar_adres}');
    },
  );

  it('noemt in geen brief een BSN', () => {
    expect(JSON.stringify(TEKSTEN)).not.toMatch(/bsn|burgerservicenummer/i);
  });
});

describe('een exemplaar', () => {
  const moeder = { soort: 'ouders' as const, ontvanger: ontvanger('Anja', ['Anja', 'Demolaan 12']) };
  const kim = { soort: 'jongere' as const, ontvanger: ontvanger('Kim', ['Kim', 'Fruithof 3']) };

  it('heeft het eigen adres, van anderen alleen de naam, en de tekst voor de eigen lezer', () => {
    const gegevens = samenvoegen([], inhoud, moeder, [kim]);
    expect(gegevens).toMatchObject({
      adresblok: 'Anja\nDemolaan 12',
      afschrift: 'Kim',
      aan_ouders: true,
      aan_jongere: false,
    });
    expect(JSON.stringify(gegevens)).not.toContain('Fruithof');
  });

  it('schrijft een dag voluit, met de weekdag waar men ergens moet zijn', () => {
    expect(inTekst({ soort: 'datum' }, '2026-03-12')).toBe('12 maart 2026');
    expect(inTekst({ soort: 'datum', weekdag: true }, '2026-03-12')).toBe('donderdag 12 maart 2026');
    expect(inTekst({ soort: 'ja-nee' }, 'nee')).toBe('');
  });

  it('neemt van een bron een dag over, hoe die ook geschreven is, en niets wat geen dag is', () => {
    const veld = { naam: 'dag', label: '', voorbeeld: '', soort: 'datum' as const };
    expect(uitBron(veld, { dag: 'donderdag 12 maart 2026' })).toBe('2026-03-12');
    expect(uitBron(veld, { dag: '2026-03-12' })).toBe('2026-03-12');
    expect(uitBron(veld, { dag: 'binnenkort' })).toBe('');
  });

  it('toont wat nog openstaat op zijn plaats in het voorbeeld', () => {
    const veld = { naam: 'waar', label: 'Waar', voorbeeld: '', verplicht: true };
    const { waar } = markeer([veld], { waar: '' });
    expect(toonMerken(`<p>${String(waar)}</p>`)).toBe(
      '<p><span class="brief-veld" data-veld="waar">[Waar]</span></p>',
    );
  });
});

describe('versturen', () => {
  const veld = { naam: 'reden', label: 'Reden', voorbeeld: '', verplicht: true };
  const naar = [{ kanaal: 'post', ontvanger: ontvanger('Anja') }];
  const VANDAAG = '2026-03-12' as Datum;

  it('kan niet met een dag die voorbij is om ergens te zijn, of met een tijd die geen tijd is', () => {
    const velden = sjabloonVan('uitnodiging-gesprek').velden;
    const vul = (dag: string, tijd: string) =>
      decideVersturen(
        velden,
        { gesprek_datum: dag, gesprek_tijd: tijd, gesprek_plaats: 'Balie' },
        naar,
        VANDAAG,
      );
    expect(vul('2026-03-12', '9:30').ok).toBe(true);
    expect(vul('2026-03-11', '9.30')).toMatchObject({
      weigering: { velden: { veld_gesprek_datum: 'Deze dag is al voorbij.' } },
    });
    for (const tijd of ['kwart over', '25.00', '14.30 uur'])
      expect(vul('2026-03-12', tijd)).toMatchObject({
        weigering: { velden: { veld_gesprek_tijd: 'Schrijf de tijd als 14.30.' } },
      });
  });

  it('kan niet met een leeg veld, zonder ontvanger of per mail zonder mailadres', () => {
    expect(decideVersturen([veld], { reden: 'Ziek' }, naar, VANDAAG).ok).toBe(true);
    expect(decideVersturen([veld], { reden: ' ' }, naar, VANDAAG)).toMatchObject({
      weigering: { velden: { veld_reden: expect.any(String) } },
    });
    expect(decideVersturen([], {}, [], VANDAAG)).toMatchObject({
      weigering: { velden: { aan: expect.any(String) } },
    });
    expect(decideVersturen([], {}, [{ kanaal: 'mail', ontvanger: ontvanger('Anja') }], VANDAAG).ok).toBe(
      false,
    );
  });
});

describe('de stand van een brief', () => {
  const exemplaar = (anders: Partial<Exemplaar>): Exemplaar => ({
    id: 'e',
    nummer: 1,
    soort: 'ouders',
    sleutel: 'x',
    ouderIds: [],
    ontvanger: ontvanger('Anja'),
    kanaal: 'post',
    status: 'klaar',
    wegOp: null,
    ...anders,
  });

  it('is pas afgedrukt of verzonden als elk exemplaar weg is', () => {
    expect(exemplaarstand(exemplaar({}), undefined)).toBe('af-te-drukken');
    expect(briefstand('klaar', ['afgedrukt', 'af-te-drukken'])).toBe('af-te-drukken');
    expect(briefstand('klaar', ['afgedrukt', 'afgedrukt'])).toBe('geprint');
    expect(briefstand('klaar', ['afgedrukt', 'mail-weg'])).toBe('verzonden');
  });

  it('zegt dat een mail niet aankwam, ook als de rest weg is', () => {
    const gemaild = exemplaar({ kanaal: 'mail', status: 'weg' });
    expect(exemplaarstand(gemaild, 'wacht')).toBe('mail-wacht');
    expect(briefstand('klaar', ['mail-weg', exemplaarstand(gemaild, 'mislukt')])).toBe('mislukt');
  });

  it('intrekken kan tot het eerste exemplaar weg is', () => {
    expect(decideIntrekken({ status: 'klaar', exemplaren: [exemplaar({})] }).ok).toBe(true);
    expect(
      decideIntrekken({ status: 'klaar', exemplaren: [exemplaar({}), exemplaar({ status: 'weg' })] }).ok,
    ).toBe(false);
    expect(decideIntrekken({ status: 'ingetrokken', exemplaren: [] }).ok).toBe(false);
  });
});

describe('het onderwerp in een adres', () => {
  it('is een soort en een uuid, en anders niets', () => {
    const id = '0b0e7a3c-1111-4222-8333-444455556666';
    expect(parseOnderwerp(`verlof:${id}`)).toEqual({ soort: 'verlof', id });
    expect(parseOnderwerp('verlof:7')).toBeNull();
    expect(parseOnderwerp('2026-01-01')).toBeNull();
  });
});
