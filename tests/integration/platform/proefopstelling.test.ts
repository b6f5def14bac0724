import { describe, expect, it } from 'vitest';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving } from '#tests/factories/school.ts';
import { makeMelding, makeVrijstelling, makeWerkproces, makeCodewaarde } from '#tests/factories/werk.ts';
import { datum } from '#lib/kalender/model.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { pool } from '#lib/platform/db.ts';

describe('de proefopstelling', () => {
  it('begint elk bestand met een lege database', async () => {
    const [row] = await eigenaarSql<{ n: number }>('select count(*) as n from bureau');
    expect(row?.n).toBe(0);
  });

  it('maakt een jongere met inschrijving, melding, werkproces en vrijstelling, en de feiten daarbij', async () => {
    const jongere = await makeJongere({ geslachtsnaam: 'Berg', voorvoegsel: 'van der', roepnaam: 'Fatima' });
    const { school } = await makeInschrijving(jongere.id, {
      tot: datum('2024-01-08'),
      redenEinde: 'verhuisd',
    });
    const werk = await makeWerkproces({ jongereId: jongere.id, geslotenOp: datum('2023-12-01') });
    await makeMelding({ jongereId: jongere.id, schoolId: school.id, werkprocesId: werk.id });
    await makeVrijstelling(jongere.id, { grond: '5-A', van: datum('2024-02-01') });
    await makeCodewaarde({ lijst: 'relatief-resultaat', code: 'A', kern: 'schoolgang-hervat' });
    const facts = await eigenaarSql<{ soort: string }>('select soort from gebeurtenis order by soort');
    expect(facts.map((fact) => fact.soort)).toEqual([
      'Ingeschreven',
      'MeldingOntvangen',
      'Uitgeschreven',
      'VrijstellingVastgelegd',
      'WerkprocesGesloten',
      'WerkprocesGestart',
    ]);
    const words = await eigenaarSql<{ woord: string }>('select woord from zoekwoord order by woord');
    expect(words.map((word) => word.woord)).toEqual(['berg', 'der', 'fatima', 'sam', 'van']);
  });

  it('geeft een gebruiker met een account en een lidmaatschap die er echt staan', async () => {
    const actor = await actorMet('leerplichtambtenaar');
    const rows = await eigenaarSql('select rollen from lidmaatschap where gebruiker_id = $1', [
      actor.gebruikerId,
    ]);
    expect(rows).toEqual([{ rollen: ['leerplichtambtenaar'] }]);
  });

  it('verbindt de app als een rol die geen eigenaar is', async () => {
    const { rows } = await pool('app').query('select current_user as rol');
    expect(rows).toEqual([{ rol: 'baken_app' }]);
  });
});
