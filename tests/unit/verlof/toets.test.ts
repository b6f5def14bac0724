import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import type { Verlof, Verlofdeel, Verlofligging } from '#lib/verlof/model.ts';
import { countVerlofdagen, jaarsom, overSchooljaren, schooldagenIn } from '#lib/verlof/overzicht/rules.ts';
import {
  eersteTweeLesweken,
  toetsAanvraag,
  toetsHoofdverlof,
  vakantiedagenHoogstens,
} from '#lib/verlof/toets/rules.ts';
import { toetsDubbel } from '#lib/verlof/toets/dubbel/rules.ts';
import { aanvraag } from './voorbeeld.ts';

const THUIS: Verlofligging = {
  gemeente: '1883',
  gemeentenaam: 'Sittard-Geleen',
  vanBureau: true,
  plichtig: true,
  statuslabel: 'Leerplichtig',
  schoolId: null,
  school: null,
  sector: 'VO',
  regio: 'ZUID',
};

const JAAR = schooljaarVan(datum('2024-01-22'));
const aanvraagdagen = { id: 'lang', van: datum('2024-01-22'), tot: datum('2024-02-06'), dagen: 12 };

const deel = (rest: Partial<Verlofdeel> = {}): Verlofdeel => ({
  ...{ id: 'eerder', grond: '11g', dagen: 4, door: 'hoofd' },
  ...{ van: datum('2023-10-02'), tot: datum('2023-10-05') },
  ...rest,
});

function uitkomst(
  verlof: Partial<Verlof>,
  eerder: Verlofdeel[] = [],
  code = 'som',
  ligging = THUIS,
): string | undefined {
  return toetsAanvraag(aanvraag(verlof), eerder, ligging).find((toets) => toets.code === code)?.uitkomst;
}

describe('art. 14 lid 3: boven tien schooldagen beslist de leerplichtambtenaar', () => {
  it('tien dagen zijn van het hoofd, elf van de leerplichtambtenaar', () => {
    expect(uitkomst({ dagen: 10 })).toBe('voldoet-niet');
    expect(uitkomst({ dagen: 11 })).toBe('voldoet');
  });

  it('telt op wat hoofd en leerplicht dit schooljaar al gaven: 4 + 6 is tien, 4 + 7 is elf', () => {
    expect(uitkomst({ dagen: 6 }, [deel()])).toBe('voldoet-niet');
    expect(uitkomst({ dagen: 7 }, [deel()])).toBe('voldoet');
    expect(uitkomst({ dagen: 7 }, [deel({ door: 'leerplichtambtenaar' })])).toBe('voldoet');
  });

  it('telt vakantieverlof (art. 13a) niet mee, en een ander schooljaar ook niet', () => {
    expect(uitkomst({ dagen: 7 }, [deel({ grond: '11f' })])).toBe('voldoet-niet');
    const vorigJaar = deel({ van: datum('2023-05-08'), tot: datum('2023-05-11') });
    expect(uitkomst({ dagen: 7 }, [vorigJaar])).toBe('voldoet-niet');
  });

  it('telt de aanvraag zelf niet dubbel als zij al is toegekend', () => {
    expect(uitkomst({ dagen: 10 }, [deel({ id: 'deze', dagen: 10, door: 'leerplichtambtenaar' })])).toBe(
      'voldoet-niet',
    );
  });

  it('wil dat het hoofd is gehoord', () => {
    expect(uitkomst({}, [], 'hoofd-gehoord')).toBe('voldoet-niet');
    const hoofd = {
      op: datum('2024-01-10'),
      naam: 'Directeur',
      advies: 'negatief',
      toelichting: null,
    } as const;
    expect(uitkomst({ hoofd }, [], 'hoofd-gehoord')).toBe('voldoet');
  });

  it('is van de woongemeente', () => {
    const elders = { ...THUIS, vanBureau: false, gemeentenaam: 'Roermond' };
    expect(uitkomst({}, [], 'woongemeente', elders)).toBe('voldoet-niet');
  });
});

describe('art. 14 lid 1: achteraf binnen twee dagen', () => {
  const gemeld = (op: string) => uitkomst({ van: datum('2024-02-05'), ontvangenOp: datum(op) }, [], 'tijdig');

  it('vooraf voldoet, twee dagen erna is let op, drie dagen erna voldoet niet', () => {
    expect(gemeld('2024-02-02')).toBe('voldoet');
    expect(gemeld('2024-02-07')).toBe('let-op');
    expect(gemeld('2024-02-08')).toBe('voldoet-niet');
  });

  it('noemt nergens een termijn van acht weken: die staat niet in de wet', () => {
    const kort = aanvraag({ ontvangenOp: datum('2024-02-02'), van: datum('2024-02-05') });
    const tekst = JSON.stringify(toetsAanvraag(kort, [], THUIS));
    expect(tekst).not.toMatch(/acht weken|8 weken/);
  });
});

describe('art. 13a: vakantie door het beroep van een ouder', () => {
  const vakantie = (rest: object = {}, eerder: Verlofdeel[] = []) =>
    Object.fromEntries(
      toetsHoofdverlof(
        {
          ...{ id: 'deze', grond: '11f', dagen: 10, lesdagenPerWeek: 5 },
          ...{ van: datum('2024-01-15'), tot: datum('2024-01-26') },
          ...rest,
        },
        eerder,
        'ZUID',
      ).map(({ code, uitkomst: zegt }) => [code, zegt]),
    );

  it('mag één keer in een schooljaar', () => {
    expect(vakantie().eenmaal).toBe('voldoet');
    expect(vakantie({}, [deel({ grond: '11f' })]).eenmaal).toBe('voldoet-niet');
    expect(vakantie({}, [deel()]).eenmaal).toBe('voldoet');
    const vorigJaar = deel({ grond: '11f', van: datum('2023-06-12'), tot: datum('2023-06-16') });
    expect(vakantie({}, [vorigJaar]).eenmaal).toBe('voldoet');
  });

  it('mag hooguit tien dagen: elf voldoet niet', () => {
    expect(vakantie().vakantiedagen).toBe('voldoet');
    expect(vakantie({ dagen: 11 }).vakantiedagen).toBe('voldoet-niet');
  });

  it('geldt bij minder lesdagen naar rato: drie dagen per week is zes dagen', () => {
    expect(vakantiedagenHoogstens(3)).toBe(6);
    expect(vakantie({ dagen: 6, lesdagenPerWeek: 3 }).vakantiedagen).toBe('voldoet');
    expect(vakantie({ dagen: 7, lesdagenPerWeek: 3 }).vakantiedagen).toBe('voldoet-niet');
  });

  it('mag niet in de eerste twee lesweken; in Zuid begon 2023-2024 op maandag 28 augustus', () => {
    expect(eersteTweeLesweken('ZUID', datum('2024-01-15'))).toEqual({ van: '2023-08-28', tot: '2023-09-10' });
    expect(vakantie({ van: datum('2023-09-08'), tot: datum('2023-09-12') })['eerste-lesweken']).toBe(
      'voldoet-niet',
    );
    expect(vakantie({ van: datum('2023-09-11'), tot: datum('2023-09-15') })['eerste-lesweken']).toBe(
      'voldoet',
    );
  });

  it('is nooit aan de leerplichtambtenaar', () => {
    expect(uitkomst({ grond: '11f', dagen: 12 }, [], 'grond')).toBe('voldoet-niet');
  });
});

describe('art. 14 lid 1: verlof door het hoofd', () => {
  const gegeven = (dagen: number, eerder: Verlofdeel[] = []) =>
    toetsHoofdverlof(
      {
        ...{ id: 'deze', grond: '11g', dagen, lesdagenPerWeek: 5 },
        ...{ van: datum('2024-01-15'), tot: datum('2024-01-26') },
      },
      eerder,
      'ZUID',
    )[0]?.uitkomst;

  it('tot en met tien dagen in het schooljaar', () => {
    expect(gegeven(10)).toBe('voldoet');
    expect(gegeven(11)).toBe('voldoet-niet');
    expect(gegeven(6, [deel()])).toBe('voldoet');
    expect(gegeven(7, [deel()])).toBe('voldoet-niet');
  });
});

describe('een schooldag kan maar één keer gegeven worden (art. 11f, 11g en 14)', () => {
  const december = (van: string, tot: string, dagen: number, rest: Partial<Verlofdeel> = {}) =>
    deel({ id: van + tot, van: datum(`2026-12-${van}`), tot: datum(`2026-12-${tot}`), dagen, ...rest });
  const samen = (...delen: Verlofdeel[]) => countVerlofdagen(delen, 'ZUID');

  it('7 t/m 14 december naast 7 t/m 18 december is samen tien, niet zestien', () => {
    expect(samen(december('07', '18', 10), december('07', '14', 6))).toBe(10);
    expect(samen(december('07', '11', 5), december('14', '18', 5))).toBe(10);
    expect(samen(december('07', '14', 6), december('14', '18', 5))).toBe(10);
  });

  it('vijf dagen van het hoofd binnen dertien van leerplicht zijn dertien, en daarover beslist leerplicht', () => {
    const hoofd = deel({ van: datum('2024-01-22'), tot: datum('2024-01-26'), dagen: 5 });
    expect(
      jaarsom([hoofd, deel({ ...aanvraagdagen, door: 'leerplichtambtenaar' })], JAAR, 'ZUID'),
    ).toMatchObject({ hoofd: 5, ambtenaar: 7, gewichtig: 12, dubbel: 5 });
    expect(uitkomst({ dagen: 12 }, [hoofd])).toBe('voldoet');
    expect(uitkomst({ dagen: 10 }, [hoofd])).toBe('voldoet-niet'); // ten and five, of which five are the same
    expect(uitkomst({ dagen: 12 }, [hoofd], 'dubbel')).toBe('let-op');
    expect(uitkomst({ dagen: 12 }, [deel()], 'dubbel')).toBeUndefined();
  });

  it('een gedeeld weekend is geen gedeelde schooldag', () => {
    const toets = (van: string, tot: string) =>
      toetsDubbel(
        { id: 'deze', van: datum(van), tot: datum(tot), dagen: 1 },
        [december('07', '13', 5)],
        'ZUID',
      );
    expect(toets('2026-12-12', '2026-12-14')).toEqual([]);
    expect(toets('2026-12-11', '2026-12-14')).toHaveLength(1);
  });

  it('houdt zich aan dagen die met de hand zijn geteld: nooit minder dan de langste, en los verlof telt erbij', () => {
    expect(samen(december('07', '18', 8), december('07', '11', 4))).toBe(8);
    expect(samen(december('07', '18', 8), december('07', '11', 4), december('01', '03', 3))).toBe(11);
  });
});

describe('schooldagen tellen', () => {
  const telt = (van: string, tot: string) => schooldagenIn('ZUID', { van: datum(van), tot: datum(tot) });

  it('telt geen weekend, geen vakantie en geen feestdag', () => {
    expect(telt('2024-01-15', '2024-01-26')).toBe(10);
    expect(telt('2023-12-20', '2024-01-10')).toBe(6);
    expect(telt('2024-03-28', '2024-04-02')).toBe(2);
  });

  it('houdt schooljaren uit elkaar', () => {
    expect(overSchooljaren({ van: datum('2024-07-29'), tot: datum('2024-08-02') })).toBe(true);
    expect(overSchooljaren({ van: datum('2024-07-01'), tot: datum('2024-07-31') })).toBe(false);
    expect(jaarsom([deel(), deel({ grond: '11f', dagen: 10 })], '2023-2024' as never, 'ZUID')).toMatchObject({
      gewichtig: 4,
      vakantie: 10,
    });
  });
});
