import { describe, expect, it } from 'vitest';
import { legContactVast } from '#lib/contact/commands.ts';
import { readJikp } from '#lib/doelgroepen/jikp/queries.ts';
import { readUitBeeld } from '#lib/doelgroepen/uit-beeld/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { bestand, csv, leesIn, oordelenVan } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const geboren = (jaren: number) => datum(`${Number(today().slice(0, 4)) - jaren}-01-01`);

describe('uit beeld', () => {
  it('een poging zonder antwoord telt mee en zet de volgende dag; wie bereikt is, gaat van de lijst', async () => {
    const bureau = await makeBureau();
    const coach = await actorMet('doorstroomcoach', { bureau });
    const { id: jongereId } = await makeJongere({ bureau, geboortedatum: geboren(20) });
    const werk = await makeWerkproces({
      ...{ bureau, jongereId, soort: 'vsv', gestartOp: addDays(today(), -40) },
    });
    const [rij] = waardeOf(await readUitBeeld(coach, {})).rijen;
    expect(rij).toMatchObject({ jongereId, pogingen: 0, laatste: [] });
    const poging = (met: string, versie: number) =>
      legContactVast(coach, {
        ...{ jongereId, werkprocesId: werk.id, versies: `${werk.id}:${versie}`, soort: 'telefoon', met },
        ...{ datum: today(), volgendeActie: 'Opnieuw contact zoeken', volgendeDatum: addDays(today(), 7) },
      });
    waardeOf(await poging('jongere:nee', 1));
    expect(waardeOf(await readUitBeeld(coach, {})).rijen).toMatchObject([
      { pogingen: 1, volgendeDatum: addDays(today(), 7), laatste: [{ soort: 'telefoon', bereikt: false }] },
    ]);
    waardeOf(await poging('jongere:ja', 2));
    expect(waardeOf(await readUitBeeld(coach, {})).rijen).toEqual([]);
  });
});

describe('jongeren in beeld als bestand', () => {
  it('opent werk voor wie erin hoort, één keer; van de anderen zegt het verslag waarom niet', async () => {
    const bureau = await makeBureau();
    const erin = await makeJongere({ bureau, geboortedatum: geboren(24) });
    const teJong = await makeJongere({ bureau, geboortedatum: geboren(20) });
    const levering = () => [
      bestand(
        'jongeren-in-beeld.csv',
        csv(
          [erin.bsn, teJong.bsn, '999990019'].map((pgn) => ({
            ...{ pgn: pgn ?? '', peildatum: addDays(today(), -5), uitkering: 'nee' },
          })),
        ),
      ),
    ];
    const eerste = waardeOf(await leesIn(bureau, levering()));
    expect(eerste.tellingen['jongeren-in-beeld']).toMatchObject({ nieuw: 1, ongewijzigd: 1, afgewezen: 1 });
    expect((await oordelenVan(eerste.importtaakId)).map(({ code }) => code).sort()).toEqual([
      'geen-nieuw-werk',
      'kolom-weggelaten',
      'onbekende-jongere',
    ]);
    const tweede = waardeOf(await leesIn(bureau, levering()));
    expect(tweede.tellingen['jongeren-in-beeld']).toMatchObject({ nieuw: 0 });
    const werk = await eigenaarSql<{ soort: string; routekaart: string }>(
      'select soort, routekaart from werkproces where bureau_id = $1',
      [bureau.id],
    );
    expect(werk).toEqual([{ soort: 'jongere-in-beeld', routekaart: 'DSP' }]);
  });
});

describe('de monitor van jongeren in een kwetsbare positie', () => {
  it('toont wie het betreft met de reden, en laat anderen weg', async () => {
    const bureau = await makeBureau();
    const coach = await actorMet('doorstroomcoach', { bureau });
    const school = await makeSchool({ bureau, sector: 'MBO' });
    const entree = await makeJongere({ bureau, geboortedatum: geboren(18) });
    await makeInschrijving(entree.id, { bureau, school, onderwijssoort: 'MBO1', van: addDays(today(), -60) });
    const niveau4 = await makeJongere({ bureau, geboortedatum: geboren(18) });
    await makeInschrijving(niveau4.id, {
      bureau,
      school,
      onderwijssoort: 'MBO4',
      van: addDays(today(), -60),
    });
    const { rijen, aantallen } = waardeOf(await readJikp(coach, {}));
    expect(aantallen).toEqual([
      { grond: 'entree', aantal: 1, zonderWerk: 1 },
      { grond: 'naar-basisberoeps', aantal: 0, zonderWerk: 0 },
      { grond: 'zonder-onderwijs', aantal: 0, zonderWerk: 0 },
    ]);
    expect(rijen).toMatchObject([{ jongereId: entree.id, grond: 'entree' }]);
    expect(waardeOf(await readJikp(coach, { grond: 'zonder-onderwijs' })).rijen).toEqual([]);
  });
});
