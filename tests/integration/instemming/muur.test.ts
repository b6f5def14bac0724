import { describe, expect, it } from 'vitest';
import { wisAfgeschermd } from '#lib/instemming/bewaren/commands.ts';
import { geefInstemming, herstelInstemming } from '#lib/instemming/commands.ts';
import { readInstemmingen } from '#lib/instemming/queries.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readAfgeschermd } from '#lib/vsv-trajecten/afgeschermd/queries.ts';
import { scoorLeefgebieden } from '#lib/vsv-trajecten/beeld/commands.ts';
import { readTrajectpagina } from '#lib/vsv-trajecten/queries.ts';
import { systeemActor } from '#tests/factories/actor.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { code, KANARIE, makeProef } from './opzet.ts';

const { alsMuur, geef, geval, leg, lopend, rijen, trekIn, zie, coach } = await makeProef();

describe('WEB art. 9.2.7 lid 1: alleen met instemming', () => {
  it('zonder instemming weigert de handeling, en de database zelf ook', async () => {
    const wie = await geval();
    expect(code(await leg(wie))).toBe('instemming-nodig');
    expect(await zie(wie)).toMatchObject({ instemming: null, notities: [] });
    const poging = (instemmingId: string) =>
      alsMuur((sql) =>
        sql(
          `insert into bijzonder.gegeven (bureau_id, jongere_id, werkproces_id, instemming_id, op, moment, inhoud)
           values ($1, $2, $3, $4, current_date, 'intake', '\\x01')`,
          [coach.bureau.id, wie.jongereId, wie.id, instemmingId],
        ),
      );
    await expect(poging('00000000-0000-4000-8000-000000000000')).rejects.toThrow('row-level security');
    const ander = await geval();
    waardeOf(await geef(ander));
    await expect(poging((await lopend(ander))?.id ?? '')).rejects.toThrow('row-level security');
  });

  it('instemming voor iets anders opent de muur niet', async () => {
    const wie = await geval();
    const { jongereId } = wie;
    const overleg = { jongereId, doel: 'overleg-partners', gegevenOp: today(), wijze: 'mondeling' };
    waardeOf(await geefInstemming(coach, overleg));
    expect(code(await leg(wie))).toBe('instemming-nodig');
  });

  it('met instemming staat het er, en vervangt een beter antwoord van dezelfde dag het vorige', async () => {
    const wie = await geval();
    waardeOf(await geef(wie));
    waardeOf(await leg(wie, { 'score-justitie': '2', gezondheid: 'nee' }));
    waardeOf(await leg(wie, { 'score-justitie': '4', notitie: '' }));
    const gegevens = await zie(wie);
    expect(
      gegevens.lijnen.find((lijn) => lijn.code === 'justitie')?.scores.map(({ score }) => score),
    ).toEqual([4]);
    expect(gegevens.gezondheid.map(({ stand }) => stand)).toEqual(['nee']);
    expect(gegevens.notities.map(({ tekst }) => tekst)).toEqual([KANARIE]);
  });

  it('een open leefgebied hoort niet achter de muur en een gesloten leefgebied niet erbuiten', async () => {
    const wie = await geval();
    waardeOf(await geef(wie));
    expect(code(await leg(wie, { notitie: '', 'score-wonen': '3' }))).toBe('niets-ingevuld');
    const invoer = { id: wie.id, versie: 0, moment: 'intake', op: today(), 'score-justitie': '3' };
    expect(code(await scoorLeefgebieden(coach, invoer))).toBe('instemming-nodig');
  });
});

describe('een sleutel die niet past', () => {
  it('opent niets en neemt de rest van het traject niet mee; wat er staat, blijft staan', async () => {
    const wie = await geval();
    waardeOf(await geef(wie));
    waardeOf(await leg(wie));
    await eigenaarSql(
      `update bijzonder.gegeven set inhoud = set_byte(inhoud, 20, 255 - get_byte(inhoud, 20)) where jongere_id = $1`,
      [wie.jongereId],
    );
    const dicht = await readAfgeschermd(coach, { id: wie.id });
    expect(code(dicht)).toBe('sleutel-past-niet');
    expect(JSON.stringify(dicht)).not.toContain(KANARIE);
    expect(code(await leg(wie))).toBe('sleutel-past-niet');
    expect(code(await readTrajectpagina(coach, { id: wie.id }))).toBe('goed');
    expect(await rijen(wie)).toHaveLength(1);
  });
});

describe('intrekken', () => {
  it('sluit meteen, ook voor wie rechtstreeks in de database kijkt, en plant het vernietigen', async () => {
    const wie = await geval();
    waardeOf(await geef(wie));
    waardeOf(await leg(wie));
    waardeOf(await trekIn(wie));
    expect(await zie(wie)).toMatchObject({ instemming: null, notities: [] });
    expect(code(await leg(wie))).toBe('instemming-nodig');
    const bij = `jongere_id = '${wie.jongereId}'`;
    expect(await alsMuur((sql) => sql(`select * from bijzonder.gegeven where ${bij}`))).toEqual([]);
    expect(
      await alsMuur((sql) =>
        sql(`update bijzonder.gegeven set vervallen_op = now() where ${bij} returning id`),
      ),
    ).toEqual([]);
    const [eerder] = waardeOf(await readInstemmingen(coach, { jongereId: wie.jongereId })).voorbij;
    expect(eerder?.intrekking).toMatchObject({ op: today(), vernietigenOp: addDays(today(), 14) });
    expect(await rijen(wie)).toHaveLength(1);
  });

  it('een vergissing is te herstellen; nieuwe instemming brengt het oude niet terug', async () => {
    const wie = await geval();
    waardeOf(await geef(wie));
    waardeOf(await leg(wie));
    waardeOf(await trekIn(wie));
    const [eerder] = waardeOf(await readInstemmingen(coach, { jongereId: wie.jongereId })).voorbij;
    waardeOf(await herstelInstemming(coach, { id: eerder?.id, versie: eerder?.versie }));
    expect((await zie(wie)).notities).toHaveLength(1);
    waardeOf(await trekIn(wie));
    waardeOf(await geef(wie));
    expect(await zie(wie)).toMatchObject({ instemming: { gegevenOp: today() }, notities: [] });
  });
});

describe('WEB art. 9.2.7 lid 3: vernietigen', () => {
  const wis = async () =>
    waardeOf(await wisAfgeschermd(await systeemActor('werker', ['bijzonder.bewaren']), {}));

  it('op de geplande dag zijn de rijen weg, en staat erbij dat het is gebeurd', async () => {
    const wie = await geval();
    waardeOf(await geef(wie));
    waardeOf(await leg(wie));
    waardeOf(await leg(wie, { op: addDays(today(), -1) }));
    waardeOf(await trekIn(wie));
    await wis();
    expect(await rijen(wie)).toHaveLength(2);
    await eigenaarSql('update instemming set vernietigen_op = $2 where jongere_id = $1', [
      wie.jongereId,
      today(),
    ]);
    expect((await wis()).jongereIds).toContain(wie.jongereId);
    expect(await rijen(wie)).toEqual([]);
    const [eerder] = waardeOf(await readInstemmingen(coach, { jongereId: wie.jongereId })).voorbij;
    expect(eerder).toMatchObject({
      vernietiging: { op: today(), om: 'ingetrokken', aantal: 2 },
      magHerstellen: false,
    });
  });

  it('twee jaar na de 27e verjaardag is het weg, ook als de instemming doorliep', async () => {
    const wie = await geval();
    waardeOf(await geef(wie));
    waardeOf(await leg(wie));
    await eigenaarSql(`update jongere set geboortedatum = '1990-01-01' where id = $1`, [wie.jongereId]);
    await wis();
    expect(await rijen(wie)).toEqual([]);
    expect(code(await leg(wie))).toBe('instemming-nodig');
    expect(code(await geef(wie))).toBe('termijn-voorbij');
  });

  it('wissen kan alleen de werker', async () => {
    const wie = await geval();
    waardeOf(await geef(wie));
    waardeOf(await leg(wie));
    const poging = () =>
      alsMuur((sql) =>
        sql(`delete from bijzonder.gegeven where jongere_id = '${wie.jongereId}' returning id`),
      );
    expect(await poging()).toEqual([]);
    expect(code(await wisAfgeschermd(coach, {}))).toBe('geen-recht');
  });
});
