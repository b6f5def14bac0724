import { describe, expect, it } from 'vitest';
import { addDays, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Deel } from '#lib/kwaliteit/overzicht/model.ts';
import { readKwaliteit } from '#lib/kwaliteit/overzicht/queries.ts';
import { listKwaliteitszaken } from '#lib/kwaliteit/overzicht/zaken/queries.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { alles, kantoor, uniek } from '../toegang/bladen.ts';

describe('zaken achter een kwaliteitscijfer', () => {
  const zaken = (actor: Parameters<typeof listKwaliteitszaken>[0], deel: Deel) => {
    const sleutels: string[] = [];
    return alles(async (na) => {
      const lijst = waardeOf(
        await listKwaliteitszaken(actor, { deel, na, schooljaar: schooljaarVan(today()) }),
      );
      sleutels.push(...lijst.zaken.map(({ href, datum, sleutel }) => `${href}${datum}${sleutel}`));
      return { ids: lijst.zaken.map(({ sleutel }) => sleutel), verder: lijst.verder };
    });
  };

  it('zonder contact: ook wie nog nooit contact had, en evenveel als het cijfer zegt', async () => {
    const { bureau } = await kantoor();
    const kwaliteit = await actorMet('kwaliteitsmedewerker', { bureau });
    const begon = addDays(today(), -200);
    for (let nr = 0; nr < 60; nr += 1) {
      const { id } = await makeJongere({ bureau });
      const werk = await makeWerkproces({ bureau, jongereId: id, gestartOp: begon });
      if (nr % 3 === 0)
        await eigenaarSql('update werkproces set laatste_contact = $2 where id = $1', [
          werk.id,
          addDays(today(), -100),
        ]);
    }
    const { ids, bladen } = await zaken(kwaliteit, 'contact');
    expect([ids.length, uniek(ids), bladen]).toEqual([60, 60, 2]);
    expect(waardeOf(await readKwaliteit(kwaliteit, {})).zonderContact).toBe(60);
  });

  it('afwijkingen: twee van dezelfde zaak op dezelfde dag blijven twee', async () => {
    const { bureau, jongere } = await kantoor();
    const kwaliteit = await actorMet('kwaliteitsmedewerker', { bureau });
    const werk = await makeWerkproces({ bureau, jongereId: jongere.id, gestartOp: today() });
    await eigenaarSql(
      `insert into gebeurtenis (bureau_id, soort, onderwerp_soort, onderwerp_id, versie, datum, jongere_id, actor, gegevens)
       select $1, 'StapOvergeslagen', 'werkproces', $2, 100 + nr, $4, $3, 'proef', '{"stap": "2", "afwijkreden": "spoed"}'
         from generate_series(1, 70) as nr`,
      [bureau.id, werk.id, jongere.id, today()],
    );
    const { ids } = await zaken(kwaliteit, 'afwijkingen');
    expect([ids.length, uniek(ids)]).toEqual([70, 70]);
  });

  it('zonder reactie en zonder resultaat', async () => {
    const { bureau, jongere } = await kantoor();
    const kwaliteit = await actorMet('kwaliteitsmedewerker', { bureau });
    for (let nr = 0; nr < 60; nr += 1)
      await makeMelding({ bureau, jongereId: jongere.id, ontvangenOp: today() });
    const alle = [bureau.id, addDays(today(), -1)];
    await eigenaarSql('update melding set reactie_uiterlijk = $2 where bureau_id = $1', alle);
    const reactie = await zaken(kwaliteit, 'reactie');
    expect([reactie.ids.length, uniek(reactie.ids)]).toEqual([60, 60]);
    await eigenaarSql(`update melding set status = 'G' where bureau_id = $1`, [bureau.id]);
    const resultaat = await zaken(kwaliteit, 'resultaat');
    expect([resultaat.ids.length, uniek(resultaat.ids)]).toEqual([60, 60]);
  });

  it('met ontbrekende stukken', async () => {
    const { bureau } = await kantoor();
    const kwaliteit = await actorMet('kwaliteitsmedewerker', { bureau });
    for (let nr = 0; nr < 55; nr += 1) {
      const { id } = await makeJongere({ bureau });
      await makeWerkproces({ bureau, jongereId: id, gestartOp: addDays(today(), -3) });
    }
    await eigenaarSql(
      `update werkproces set status = 'gesloten', gesloten_op = $2, resultaat_code = 'gesprek-waarschuwing', routekaart = 'A' where bureau_id = $1`,
      [bureau.id, addDays(today(), -1)],
    );
    await eigenaarSql(
      `insert into stapregistratie (bureau_id, werkproces_id, stap, gezet_op) select bureau_id, id, '1', gesloten_op from werkproces where bureau_id = $1`,
      [bureau.id],
    );
    const { ids, bladen } = await zaken(kwaliteit, 'stukken');
    expect([ids.length, uniek(ids), bladen]).toEqual([55, 55, 2]);
  });
});
