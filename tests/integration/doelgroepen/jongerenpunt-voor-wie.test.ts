import { describe, expect, it } from 'vitest';
import { stelVraag, stelVraagVanNieuwe } from '#lib/doelgroepen/jongerenpunt/commands.ts';
import { readIntake } from '#lib/doelgroepen/jongerenpunt/queries.ts';
import { gaVerderAlsTraject } from '#lib/doelgroepen/jongerenpunt/verder/commands.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addDays, leeftijdBereikt } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);

async function balie() {
  const bureau = await makeBureau();
  return { bureau, consulent: await actorMet('jongerenconsulent', { bureau }) };
}

describe('wie buiten de leeftijd van het Jongerenpunt valt', () => {
  const geboren = (jaren: number) => leeftijdBereikt(today(), -jaren);
  const vraag = (geboortedatum: string) => ({
    ...{ voornamen: 'Sam', geslachtsnaam: `Leeftijd${geboortedatum}`, geboortedatum },
    ...{ woonplaats: 'niet-in-brp', vraag: 'informatie' },
  });

  it('wordt bij het veld geweigerd met waarheen, en er blijft niets van bewaard', async () => {
    const { bureau, consulent } = await balie();
    for (const [jaren, waarheen] of [
      [10, 'leerplicht'],
      [30, 'werk en inkomen'],
    ] as const) {
      const uitkomst = await stelVraagVanNieuwe(consulent, vraag(geboren(jaren)));
      expect(!uitkomst.ok && uitkomst.weigering.velden?.geboortedatum).toContain(waarheen);
      expect(!uitkomst.ok && uitkomst.weigering.zin).toContain('zonder naam');
    }
    expect(await eigenaarSql('select 1 from jongere where bureau_id = $1', [bureau.id])).toEqual([]);
    expect(await eigenaarSql('select 1 from gebeurtenis where bureau_id = $1', [bureau.id])).toEqual([]);
  });

  it('op de verjaardag zelf: vanaf 16 wel, op de dag van 27 niet meer', async () => {
    const { consulent } = await balie();
    expect(code(await stelVraagVanNieuwe(consulent, vraag(geboren(16))))).toBe('goed');
    expect(code(await stelVraagVanNieuwe(consulent, vraag(addDays(geboren(16), 1))))).toBe('buiten-leeftijd');
    expect(code(await stelVraagVanNieuwe(consulent, vraag(addDays(geboren(27), 1))))).toBe('goed');
    expect(code(await stelVraagVanNieuwe(consulent, vraag(geboren(27))))).toBe('buiten-leeftijd');
  });

  it('ook wie al bekend is', async () => {
    const { bureau, consulent } = await balie();
    const { id } = await makeJongere({ bureau, geboortedatum: geboren(28) });
    expect(code(await stelVraag(consulent, { jongereId: id, vraag: 'informatie' }))).toBe('buiten-leeftijd');
    expect(waardeOf(await readIntake(consulent, { jongereId: id })).jongere?.opmerking).toContain('28 jaar');
  });
});

it('uit een gemeente die niet in de lijst staat: met code en naam, en daarna staat zij erin', async () => {
  const { consulent } = await balie();
  const wie = {
    ...{ voornamen: 'Noa', geslachtsnaam: 'Elders', geboortedatum: '2004-05-06', vraag: 'informatie' },
    ...{ woonplaats: 'buiten-regio', gemeenteCode: 'anders', andereCode: '0202' },
  };
  const zonder = await stelVraagVanNieuwe(consulent, wie);
  expect(!zonder.ok && zonder.weigering.velden?.andereNaam).toBeTruthy();
  const { jongereId } = waardeOf(await stelVraagVanNieuwe(consulent, { ...wie, andereNaam: 'Arnhem' }));
  const { jongere, gemeenten } = waardeOf(await readIntake(consulent, { jongereId }));
  expect(jongere?.plek).toMatchObject({ woonplaats: 'buiten-regio', naam: 'Arnhem' });
  expect(gemeenten).toContainEqual({ code: '0202', naam: 'Arnhem' });
});

describe('verder als traject volgt de regel van de doelgroep', () => {
  async function gevraagd(geboortedatum: Datum, anders: Record<string, unknown> = {}) {
    const { bureau, consulent } = await balie();
    const { id: jongereId } = await makeJongere({ bureau, geboortedatum });
    if (Object.keys(anders).length > 0)
      await eigenaarSql('update jongere set startkwalificatie_op = $2 where id = $1', [
        jongereId,
        anders.startkwalificatieOp,
      ]);
    const { id } = waardeOf(await stelVraag(consulent, { jongereId, vraag: 'werkzoekend' }));
    const verder = (meer: Record<string, unknown> = {}) =>
      gaVerderAlsTraject(consulent, { id, versie: 1, soort: 'vsv', sluit: 'nee', ...meer });
    return { bureau, verder, jongereId };
  }
  const geboren = (jaren: number) => addDays(leeftijdBereikt(today(), -jaren), -100);

  it('met een startkwalificatie alleen met een reden, en die staat bij de overdracht en in het logboek', async () => {
    const { bureau, verder } = await gevraagd(geboren(20), { startkwalificatieOp: '2025-07-01' });
    const eerst = await verder();
    expect(!eerst.ok && eerst.weigering.velden?.toch).toContain('startkwalificatie');
    const zonder = await verder({ toch: 'ja' });
    expect(!zonder.ok && zonder.weigering.velden?.reden).toBeTruthy();
    expect(code(await verder({ toch: 'ja', reden: 'Dreigt dakloos te worden.' }))).toBe('goed');
    const [regel] = await eigenaarSql<{ reden: string }>(
      `select reden from auditregel where bureau_id = $1 and reden is not null order by id desc limit 1`,
      [bureau.id],
    );
    expect(regel?.reden).toBe('Buiten de doelgroep: Dreigt dakloos te worden.');
  });

  it('nooit buiten de leeftijd, ook niet met een reden; jongere in beeld is er van 23 tot 27', async () => {
    const { verder, jongereId } = await gevraagd(geboren(22));
    expect(code(await verder({ soort: 'jongere-in-beeld', toch: 'ja', reden: 'Toch.' }))).toBe(
      'buiten-leeftijd',
    );
    await eigenaarSql('update jongere set geboortedatum = $2 where id = $1', [jongereId, geboren(30)]);
    expect(code(await verder({ toch: 'ja', reden: 'Toch.' }))).toBe('buiten-leeftijd');
    await eigenaarSql('update jongere set geboortedatum = $2 where id = $1', [jongereId, geboren(15)]);
    expect(code(await verder({ toch: 'ja', reden: 'Toch.' }))).toBe('buiten-leeftijd');
  });
});
