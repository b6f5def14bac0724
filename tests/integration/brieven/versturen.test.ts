import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { drukAlsnogAf, schrijfBrief, verstuurBrief } from '#lib/brieven/commands.ts';
import { readBrief, readBriefformulier } from '#lib/brieven/queries.ts';
import { SJABLOONCODES, sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeOuder } from '#tests/factories/ouder.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const ELDERS = { straat: 'Fruithof', huisnummer: '3', postcode: '6171BB', plaats: 'Elsloo' };

/** Someone of ten with parents who live apart. */
async function gezin(opties: { geheimhouding?: boolean } = {}) {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const jongere = await makeJongere({
    ...opties,
    bureau,
    gemeente: '1883',
    geboortedatum: datum(`${Number(today().slice(0, 4)) - 10}-01-02`),
  });
  const moeder = await makeOuder(jongere.id, { bureau, voornamen: 'Anja', geslachtsnaam: 'Berg' });
  const vader = await makeOuder(jongere.id, { bureau, voornamen: 'Piet', geslachtsnaam: 'Vos', verzorgt: false, adres: ELDERS }); // prettier-ignore
  const aan = [`ouders:${moeder.ouderschapId}`, `ouders:${vader.ouderschapId}`];
  const basis = { jongereId: jongere.id, sjabloon: 'kennisgeving', aan, veld_verzuim_omschrijving: 'Tien uur gemist.' }; // prettier-ignore
  const concept = async () => waardeOf(await schrijfBrief(actor, basis)).briefId;
  const lees = async (briefId: string) =>
    waardeOf(await readBrief(actor, { jongereId: jongere.id, briefId }));
  const verstuur = async (briefId: string) =>
    verstuurBrief(actor, { jongereId: jongere.id, briefId, versie: (await lees(briefId)).brief.versie });
  return { bureau, actor, jongere, moeder, vader, basis, concept, lees, verstuur };
}

describe('een concept dat blijft liggen', () => {
  it('gaat niet weg naar wie intussen niet meer mag worden aangeschreven', async () => {
    const { vader, concept, verstuur, lees } = await gezin();
    const briefId = await concept();
    await eigenaarSql(
      `update ouderschap set aanschrijven = false, niet_aanschrijven_reden = 'contactverbod' where id = $1`,
      [vader.ouderschapId],
    );
    const uitkomst = await verstuur(briefId);
    expect(uitkomst).toMatchObject({ ok: false, weigering: { code: 'mag-niet' } });
    expect(!uitkomst.ok && uitkomst.weigering.zin).toContain('Aan Piet Vos mag deze brief zo niet meer. Mag niet worden aangeschreven: contactverbod.'); // prettier-ignore
    expect((await lees(briefId)).brief.status).toBe('concept');
  });

  it('gaat naar het adres van vandaag', async () => {
    const { moeder, concept, verstuur, lees } = await gezin();
    const briefId = await concept();
    await eigenaarSql(`update ouder set straat = 'Nieuwstraat', huisnummer = '9' where id = $1`, [moeder.id]);
    waardeOf(await verstuur(briefId));
    const adressen = (await lees(briefId)).exemplaren.map((item) => item.ontvanger.adres.join(' '));
    expect(adressen[0]).toContain('Nieuwstraat 9');
    expect(adressen[1]).toContain('Fruithof 3');
  });

  it('wisselt niet van sjabloon: titel en tekst zouden van twee brieven zijn', async () => {
    const { actor, basis, concept, lees } = await gezin();
    const briefId = await concept();
    const { versie, inhoud } = (await lees(briefId)).brief;
    const ander = { ...basis, sjabloon: 'uitnodiging-gesprek', briefId, versie, veld_gesprek_datum: addDays(today(), 3) }; // prettier-ignore
    expect(await schrijfBrief(actor, ander)).toMatchObject({ weigering: { code: 'ander-sjabloon' } });
    expect((await lees(briefId)).brief).toMatchObject({ sjabloon: 'kennisgeving', versie, inhoud });
  });
});

describe('geheimhouding van de jongere', () => {
  it('verzwijgt de gemeente in elke brief aan de andere ouder, en in het voorbeeld', async () => {
    const { actor, jongere, vader, lees } = await gezin({ geheimhouding: true });
    const codes = SJABLOONCODES.filter(
      (code) => !sjabloonVan(code).wpg && !sjabloonVan(code).recht && sjabloonVan(code).aan !== 'school',
    );
    let besluiten = 0;
    for (const sjabloon of codes) {
      const velden = Object.fromEntries(
        sjabloonVan(sjabloon).velden.map((veld) => [
          `veld_${veld.naam}`,
          veld.soort === 'datum' ? today() : 'x',
        ]),
      );
      const { voorbeeld, kandidaten } = waardeOf(
        await readBriefformulier(actor, { jongereId: jongere.id, sjabloon }),
      );
      expect(voorbeeld, sjabloon).not.toContain('Sittard-Geleen');
      if (!kandidaten.some((wie) => wie.mag && wie.ouderIds.includes(vader.id))) continue; // not a letter for him
      const brief = { jongereId: jongere.id, sjabloon, aan: [`ouders:${vader.ouderschapId}`], ...velden };
      const { briefId } = waardeOf(await schrijfBrief(actor, brief));
      const tekst = (await lees(briefId)).exemplaren[0]?.tekst ?? '';
      expect(tekst, sjabloon).not.toContain('Sittard-Geleen');
      if (tekst.includes(`namens ${actor.bureau.naam},`)) besluiten += 1;
    }
    expect(besluiten).toBeGreaterThanOrEqual(5);
  });

  it('geldt ook als zij na het opstellen komt', async () => {
    const { jongere, actor, vader, lees, verstuur } = await gezin();
    const velden = Object.fromEntries(
      sjabloonVan('verlof-afwijzing').velden.map((veld) => [
        `veld_${veld.naam}`,
        veld.soort === 'datum' ? today() : 'x',
      ]),
    );
    const brief = { jongereId: jongere.id, sjabloon: 'verlof-afwijzing', aan: [`ouders:${vader.ouderschapId}`], ...velden }; // prettier-ignore
    const { briefId } = waardeOf(await schrijfBrief(actor, brief));
    expect((await lees(briefId)).exemplaren[0]?.tekst).toContain('Sittard-Geleen');
    await eigenaarSql('update jongere set geheimhouding = true where id = $1', [jongere.id]);
    waardeOf(await verstuur(briefId));
    expect((await lees(briefId)).exemplaren[0]?.tekst).not.toContain('Sittard-Geleen');
  });
});

describe('een gemaild exemplaar alsnog afdrukken', () => {
  it('kan als de mail mislukte, niet zolang zij nog in de rij staat', async () => {
    const { bureau, actor, jongere, basis } = await gezin();
    const { briefId } = waardeOf(await schrijfBrief(actor, { ...basis, doe: 'verstuur' }));
    const [exemplaar] = await eigenaarSql<{ id: string }>(
      `update briefexemplaar set kanaal = 'mail', status = 'weg', docx = 'x', pdf = 'x', weg_op = now() where brief_id = $1 and nummer = 1 returning id`,
      [briefId],
    );
    const vraag = { jongereId: jongere.id, briefId, exemplaarId: exemplaar?.id };
    await eigenaarSql(
      `insert into mail (bureau_id, bron_soort, bron_id, aan, inhoud) values ($1, 'brief', $2, 'x', 'x')`,
      [bureau.id, exemplaar?.id],
    );
    expect(await drukAlsnogAf(actor, vraag)).toMatchObject({ weigering: { code: 'mail-niet-mislukt' } });
    await eigenaarSql(`update mail set status = 'mislukt' where bron_id = $1`, [exemplaar?.id]);
    expect((await drukAlsnogAf(actor, vraag)).ok).toBe(true);
  });
});
