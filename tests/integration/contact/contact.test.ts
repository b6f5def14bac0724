import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { legContactVast, trekContactIn, verbeterContact } from '#lib/contact/commands.ts';
import { bewaarConcept } from '#lib/toegang/concepten/commands.ts';
import { readContactformulier } from '#lib/contact/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function zaak() {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const jongere = await makeJongere({ bureau });
  const werk = await makeWerkproces({ bureau, jongereId: jongere.id, eigenaarId: actor.gebruikerId });
  const basis = {
    jongereId: jongere.id,
    werkprocesId: werk.id,
    versies: `${werk.id}:1`,
    soort: 'telefoon',
    met: 'ouder',
    bereikt: 'ja',
    datum: today(),
    verslag: 'Moeder maakt zich zorgen.',
  };
  return { bureau, actor, jongere, werk, basis };
}

type Stand = {
  laatste_contact: string | null;
  volgende_actie: string | null;
  volgende_datum: string | null;
  versie: number;
};

async function stand(werkId: string): Promise<Stand | undefined> {
  const [row] = await eigenaarSql<Stand>(
    'select laatste_contact, volgende_actie, volgende_datum, versie from werkproces where id = $1',
    [werkId],
  );
  return row;
}

async function feiten(bureauId: number) {
  return eigenaarSql<{ gegevens: object; vervallen: boolean }>(
    `select gegevens, vervallen_op is not null as vervallen from gebeurtenis
      where bureau_id = $1 and soort = 'ContactVastgelegd' order by id`,
    [bureauId],
  );
}

describe('met wie', () => {
  it('wordt gekozen en staat nooit al ingevuld: één klik legt geen contact vast', async () => {
    const { actor, werk, basis } = await zaak();
    const leeg = { ...basis, met: '', bereikt: undefined, verslag: '' };
    const zonder = await legContactVast(actor, leeg);
    expect(!zonder.ok && zonder.weigering.velden).toEqual({
      met: 'Kies met wie het contact was, en of u diegene bereikte.',
    });
    expect((await stand(werk.id))?.laatste_contact).toBeNull();
  });

  it('is één keuze met of diegene bereikt is', async () => {
    const { actor, basis } = await zaak();
    const { contactId } = waardeOf(
      await legContactVast(actor, { ...basis, bereikt: undefined, met: 'jongere:nee' }),
    );
    const rij = await eigenaarSql('select met, bereikt from contactmoment where id = $1', [contactId]);
    expect(rij).toEqual([{ met: 'jongere', bereikt: false }]);
  });
});

describe('contact vastleggen', () => {
  it('bewaart het contact, het feit, het laatste contact en de volgende actie in één keer', async () => {
    const { bureau, actor, werk, basis } = await zaak();
    const volgende = { volgendeActie: 'Gesprek op school', volgendeDatum: addDays(today(), 7) };
    waardeOf(await legContactVast(actor, { ...basis, ...volgende }));
    expect(await stand(werk.id)).toEqual({
      laatste_contact: today(),
      volgende_actie: 'Gesprek op school',
      volgende_datum: addDays(today(), 7),
      versie: 2,
    });
    expect(await feiten(bureau.id)).toEqual([
      { gegevens: { soort: 'telefoon', met: 'ouder', bereikt: true, werkproces: werk.id }, vervallen: false },
    ]);
  });

  it('telt een poging zonder gehoor niet als laatste contact', async () => {
    const { actor, werk, basis } = await zaak();
    waardeOf(await legContactVast(actor, { ...basis, bereikt: 'nee' }));
    expect((await stand(werk.id))?.laatste_contact).toBeNull();
  });

  it('weigert een dag die nog moet komen en een volgende actie zonder dag, en bewaart dan niets', async () => {
    const { bureau, actor, basis } = await zaak();
    const morgen = await legContactVast(actor, { ...basis, datum: addDays(today(), 1) });
    expect(morgen).toMatchObject({ ok: false, weigering: { code: 'datum-in-toekomst' } });
    const zonderDag = await legContactVast(actor, { ...basis, volgendeActie: 'Bellen' });
    expect(zonderDag).toMatchObject({ ok: false, weigering: { code: 'datum-ontbreekt' } });
    expect(await feiten(bureau.id)).toEqual([]);
  });

  it('legt twee keer hetzelfde formulier één keer vast', async () => {
    const { bureau, actor, basis } = await zaak();
    const eenmalig = '0198c2aa-0000-7000-8000-000000000001';
    const eerste = await legContactVast(actor, basis, { eenmalig });
    expect(await legContactVast(actor, basis, { eenmalig })).toEqual(eerste);
    expect(await feiten(bureau.id)).toHaveLength(1);
  });

  it('zegt bij een gelijktijdige wijziging wat de collega zette, en legt dan nog niets vast', async () => {
    const { bureau, actor, werk, basis } = await zaak();
    await eigenaarSql(
      `update werkproces set versie = 2, volgende_actie = 'Huisbezoek', volgende_datum = '2030-01-02' where id = $1`,
      [werk.id],
    );
    const volgende = { volgendeActie: 'Bellen', volgendeDatum: addDays(today(), 1) };
    const uitkomst = await legContactVast(actor, { ...basis, ...volgende });
    expect(uitkomst).toMatchObject({
      ok: false,
      weigering: {
        code: 'gewijzigd-door-ander',
        velden: { volgendeActie: 'Uw collega zette hier: Huisbezoek, op 2 jan 2030.' },
        gegevens: { versie: 2 },
      },
    });
    expect(await feiten(bureau.id)).toEqual([]);
    expect((await legContactVast(actor, { ...basis, ...volgende, versies: `${werk.id}:2` })).ok).toBe(true);
  });

  it('is voor de administratie niet toegestaan', async () => {
    const { bureau, basis } = await zaak();
    const administratie = await actorMet('administratie', { bureau });
    expect(await legContactVast(administratie, basis)).toMatchObject({ weigering: { code: 'geen-recht' } });
  });
});

describe('contact verbeteren en intrekken', () => {
  it('vervangt een eigen verslag; het oude feit vervalt en het laatste contact klopt weer', async () => {
    const { bureau, actor, werk, basis } = await zaak();
    const { contactId } = waardeOf(await legContactVast(actor, basis));
    const gisteren = addDays(today(), -1);
    waardeOf(await verbeterContact(actor, { ...basis, contactId, datum: gisteren, met: 'school' }));
    expect(await feiten(bureau.id)).toEqual([
      { gegevens: { soort: 'telefoon', met: 'ouder', bereikt: true, werkproces: werk.id }, vervallen: true },
      {
        gegevens: { soort: 'telefoon', met: 'school', bereikt: true, werkproces: werk.id },
        vervallen: false,
      },
    ]);
    expect((await stand(werk.id))?.laatste_contact).toBe(gisteren);
    expect(await verbeterContact(actor, { ...basis, contactId })).toMatchObject({
      weigering: { code: 'al-vervallen' },
    });
  });

  it('trekt een eigen contact in; dat van een ander niet', async () => {
    const { bureau, actor, werk, basis } = await zaak();
    const { contactId } = waardeOf(await legContactVast(actor, basis));
    const collega = await actorMet('leerplichtambtenaar', { bureau });
    expect(await trekContactIn(collega, { contactId })).toMatchObject({ weigering: { code: 'niet-eigen' } });
    waardeOf(await trekContactIn(actor, { contactId }));
    expect((await stand(werk.id))?.laatste_contact).toBeNull();
    expect((await feiten(bureau.id)).map(({ vervallen }) => vervallen)).toEqual([true]);
  });
});

describe('een concept', () => {
  it('staat versleuteld op de server, komt terug na opnieuw aanmelden en is alleen van de maker', async () => {
    const { bureau, actor, jongere, basis } = await zaak();
    const sleutel = `contact:${jongere.id}`;
    waardeOf(await bewaarConcept(actor, { sleutel, waarden: { verslag: 'Half getypt over thuis' } }));
    const [row] = await eigenaarSql<{ inhoud: Buffer }>('select inhoud from concept where bureau_id = $1', [
      bureau.id,
    ]);
    expect(row?.inhoud.toString('utf8')).not.toContain('Half getypt');
    const opnieuw = { ...actor, spoorId: undefined };
    const formulier = waardeOf(await readContactformulier(opnieuw, { jongereId: jongere.id }));
    expect(formulier.concept?.waarden).toEqual({ verslag: 'Half getypt over thuis' });
    const collega = await actorMet('leerplichtambtenaar', { bureau });
    expect(waardeOf(await readContactformulier(collega, { jongereId: jongere.id })).concept).toBeNull();
    waardeOf(await legContactVast(actor, basis));
    expect(waardeOf(await readContactformulier(actor, { jongereId: jongere.id })).concept).toBeNull();
  });

  it('blijft staan als vastleggen wordt geweigerd', async () => {
    const { actor, jongere, basis } = await zaak();
    waardeOf(
      await bewaarConcept(actor, { sleutel: `contact:${jongere.id}`, waarden: { verslag: 'Blijft' } }),
    );
    expect((await legContactVast(actor, { ...basis, datum: addDays(today(), 2) })).ok).toBe(false);
    expect(waardeOf(await readContactformulier(actor, { jongereId: jongere.id })).concept?.waarden).toEqual({
      verslag: 'Blijft',
    });
  });
});
