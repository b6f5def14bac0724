import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { voegJongereToe } from '#lib/jongeren/commands.ts';
import {
  legSchoolgangVast,
  legVerhuizingVast,
  schrijfIn,
  schrijfUit,
} from '#lib/jongeren/feiten/commands.ts';
import { legVrijstellingVast } from '#lib/vrijstellingen/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeSchool } from '#tests/factories/school.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function zaak() {
  const bureau = await makeBureau();
  const actor = await actorMet('administratie', { bureau });
  const jongere = await makeJongere({ bureau, geboortedatum: datum('2010-03-12') });
  return { bureau, actor, jongereId: jongere.id, school: await makeSchool({ bureau }) };
}

async function feiten(bureauId: number, soort: string) {
  return eigenaarSql<{ datum: string; gegevens: object }>(
    'select datum, gegevens from gebeurtenis where bureau_id = $1 and soort = $2 and vervallen_op is null order by id',
    [bureauId, soort],
  );
}

describe('feiten over school en adres', () => {
  it('legt dezelfde inschrijving één keer vast als twee collega’s het tegelijk doen', async () => {
    const { bureau, actor, jongereId, school } = await zaak();
    const collega = await actorMet('leerplichtambtenaar', { bureau });
    const invoer = { jongereId, schoolId: school.id, onderwijssoort: 'HAVO', van: '2023-08-01' };
    const beide = await Promise.all([schrijfIn(actor, invoer), schrijfIn(collega, invoer)]);
    expect(beide.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await feiten(bureau.id, 'Ingeschreven')).toHaveLength(1);
  });

  it('legt een inschrijving en haar einde vast; het feit telt vanaf de dag na de laatste dag', async () => {
    const { bureau, actor, jongereId, school } = await zaak();
    const invoer = { jongereId, schoolId: school.id, onderwijssoort: 'HAVO', van: '2023-08-01' };
    const { inschrijvingId } = waardeOf(await schrijfIn(actor, invoer));
    expect(await schrijfIn(actor, invoer)).toMatchObject({ ok: false });
    waardeOf(
      await schrijfUit(actor, { jongereId, inschrijvingId, tot: '2024-02-29', reden: 'andere-school' }),
    );
    expect((await feiten(bureau.id, 'Ingeschreven')).map((feit) => feit.datum)).toEqual(['2023-08-01']);
    expect(await feiten(bureau.id, 'Uitgeschreven')).toMatchObject([
      { datum: '2024-03-01', gegevens: { reden: 'andere-school', sector: 'VO' } },
    ]);
  });

  it('weigert een onderwijssoort die niet bij de school past', async () => {
    const { actor, jongereId, school } = await zaak();
    const invoer = { jongereId, schoolId: school.id, onderwijssoort: 'MBO2', van: '2023-08-01' };
    expect(await schrijfIn(actor, invoer)).toMatchObject({
      weigering: { velden: { onderwijssoort: expect.any(String) } },
    });
  });

  it('laat bij een verhuizing het vorige adres eindigen op de dag ervoor', async () => {
    const { bureau, actor, jongereId } = await zaak();
    waardeOf(
      await legVerhuizingVast(actor, { jongereId, van: '2024-05-01', gemeenteCode: '0888', plaats: 'Beek' }),
    );
    const rows = await eigenaarSql(
      'select gemeente_code, van, tot from woonperiode where bureau_id = $1 and jongere_id = $2 order by van',
      [bureau.id, jongereId],
    );
    expect(rows).toEqual([
      { gemeente_code: '1883', van: '2010-03-12', tot: '2024-04-30' },
      { gemeente_code: '0888', van: '2024-05-01', tot: null },
    ]);
    expect(await feiten(bureau.id, 'Verhuisd')).toMatchObject([{ gegevens: { naarGemeente: '0888' } }]);
  });

  it('legt hervatte schoolgang één keer per dag vast, en niet vooruit', async () => {
    const { bureau, actor, jongereId } = await zaak();
    const invoer = { jongereId, soort: 'hervat', datum: '2024-03-04', bron: 'zelf-gezien' };
    waardeOf(await legSchoolgangVast(actor, invoer));
    expect(await legSchoolgangVast(actor, invoer)).toMatchObject({ weigering: { code: 'al-vastgelegd' } });
    expect(await legSchoolgangVast(actor, { ...invoer, datum: '2999-01-01' })).toMatchObject({ ok: false });
    expect(await feiten(bureau.id, 'SchoolgangHervat')).toHaveLength(1);
  });

  it('legt een vrijstelling vast en weigert een tweede op dezelfde grond in dezelfde tijd', async () => {
    const { bureau, actor, jongereId } = await zaak();
    const invoer = { jongereId, grond: '5-A', van: '2023-09-01', tot: '2024-07-31' };
    waardeOf(await legVrijstellingVast(actor, invoer));
    expect(await legVrijstellingVast(actor, { ...invoer, van: '2024-01-01' })).toMatchObject({
      weigering: { code: 'overlapt' },
    });
    expect(await feiten(bureau.id, 'VrijstellingVastgelegd')).toMatchObject([
      { datum: '2023-09-01', gegevens: { grond: '5-A', tot: '2024-07-31' } },
    ]);
  });
});

describe('een jongere toevoegen', () => {
  const NIEUW = { voornamen: 'Sam', geslachtsnaam: 'Proef', geboortedatum: '12-3-2010' };

  it('vraagt eerst te kijken naar wie erop lijkt', async () => {
    const { actor } = await zaak(); // Sam Proef, 12 maart 2010
    const eerst = await voegJongereToe(actor, NIEUW);
    expect(eerst).toMatchObject({
      weigering: { code: 'mogelijk-dubbel', zin: expect.stringContaining('Sam Proef') },
    });
    expect((await voegJongereToe(actor, { ...NIEUW, tochNieuw: 'ja' })).ok).toBe(true);
  });

  it('weigert een nummer dat al bekend is, ook met een andere naam', async () => {
    const { bureau, actor } = await zaak();
    const bekend = await makeJongere({ bureau });
    const uitkomst = await voegJongereToe(actor, {
      ...NIEUW,
      geslachtsnaam: 'Anders',
      pgn: bekend.bsn,
      tochNieuw: 'ja',
    });
    expect(uitkomst).toMatchObject({ weigering: { code: 'nummer-bestaat' } });
  });
});
