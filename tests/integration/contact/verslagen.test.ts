import { beforeEach, describe, expect, it } from 'vitest';
import { legContactVast, verbeterContact } from '#lib/contact/commands.ts';
import { readContactformulier } from '#lib/contact/queries.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { geefKijkreden } from '#lib/jongeren/kijkrecht/commands.ts';
import { addDays, leeftijdBereikt } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau, GebruikerActor, Rol } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const GEHEIM = 'Er zijn schulden, hij slaapt bij een vriend.';
const ZEVENTIEN = addDays(leeftijdBereikt(today(), -17), -90);
const NEGENTIEN = addDays(leeftijdBereikt(today(), -19), -90);
let bureau: Bureau;
let lpa: GebruikerActor;
let coach: GebruikerActor;
beforeEach(async () => {
  bureau = await makeBureau();
  lpa = await actorMet('leerplichtambtenaar', { bureau });
  coach = await actorMet('doorstroomcoach', { bureau });
});

/** A report by this colleague; gives the id of the contact moment. */
async function spreek(door: GebruikerActor, jongereId: string, werkprocesId?: string) {
  const { contactId } = waardeOf(
    await legContactVast(door, {
      ...{ jongereId, soort: 'gesprek', met: 'jongere:ja', datum: today(), verslag: GEHEIM },
      ...{ gezien: GEHEIM, werkprocesId: werkprocesId ?? '' },
    }),
  );
  return contactId;
}

/** What the timeline shows of contact: the kind and who always, the report or null. */
async function contactVoor(wie: GebruikerActor, jongereId: string) {
  const { tijdlijn } = waardeOf(await readDossier(wie, { jongereId }));
  return tijdlijn.regels.flatMap((regel) =>
    regel.vorm === 'feit' && regel.feit.contact
      ? [{ soort: regel.feit.soort, wie: regel.feit.wie, ...regel.feit.contact }]
      : [],
  );
}
const verslagen = async (wie: GebruikerActor, jongereId: string) =>
  (await contactVoor(wie, jongereId)).map(({ verslag }) => verslag);

describe('een verslag is voor wie het werk doet waarvoor het gesprek was', () => {
  it('leerplicht ziet dat een coach iemand sprak, niet wat er is gezegd; andersom net zo', async () => {
    const { id } = await makeJongere({ bureau, geboortedatum: ZEVENTIEN });
    const verzuim = await makeWerkproces({ bureau, jongereId: id, soort: 'relatief-verzuim' });
    const vsv = await makeWerkproces({ bureau, jongereId: id, soort: 'vsv' });
    await spreek(coach, id, vsv.id);
    const [gezien] = await contactVoor(lpa, id);
    expect(gezien).toMatchObject({
      ...{ soort: 'ContactVastgelegd', wie: coach.naam, taak: 'doorstroompunt' },
      ...{ verslag: null, gesprek: null, eigen: false },
    });
    expect(JSON.stringify(await readDossier(lpa, { jongereId: id }))).not.toContain('schulden');
    await spreek(lpa, id, verzuim.id);
    expect(await verslagen(coach, id)).toEqual([null, GEHEIM]);
    expect(await verslagen(lpa, id)).toEqual([GEHEIM, null]);
  });

  it('zonder werkproces telt wie het vastlegde; wat een coach bij werk van leerplicht zet, deelt hij daarmee', async () => {
    const { id } = await makeJongere({ bureau, geboortedatum: ZEVENTIEN });
    await spreek(coach, id);
    expect(await verslagen(lpa, id)).toEqual([null]);
    const verzuim = await makeWerkproces({ bureau, jongereId: id, soort: 'relatief-verzuim' });
    await spreek(coach, id, verzuim.id);
    expect(await verslagen(lpa, id)).toEqual([GEHEIM, null]);
  });

  it('wie eigenaar is van het werk leest wat erbij hoort, en ieder het eigen verslag', async () => {
    const { id } = await makeJongere({ bureau, geboortedatum: NEGENTIEN });
    const werk = await makeWerkproces({
      ...{ bureau, jongereId: id, soort: 'verzuim-18plus', eigenaarId: lpa.gebruikerId },
    });
    await spreek(coach, id, werk.id);
    expect(await verslagen(lpa, id)).toEqual([GEHEIM]);
    const ander = await actorMet('leerplichtambtenaar', { bureau });
    expect(await verslagen(ander, id)).toEqual([null]);
  });

  it('met een reden leest hij het vandaag; de reden staat in het logboek en geldt voor hem alleen', async () => {
    const { id } = await makeJongere({ bureau, geboortedatum: ZEVENTIEN });
    await spreek(coach, id);
    waardeOf(await geefKijkreden(lpa, { jongereId: id, reden: 'melding van school vandaag' }));
    expect(await verslagen(lpa, id), 'een reden voor het dossier is er geen voor de verslagen').toEqual([
      null,
    ]);
    waardeOf(
      await geefKijkreden(lpa, { jongereId: id, deel: 'verslagen', reden: 'acute zorg over veiligheid' }),
    );
    expect(await verslagen(lpa, id)).toEqual([GEHEIM]);
    const regels = await eigenaarSql<{ reden: string }>(
      `select reden from auditregel where bureau_id = $1 and gebruiker_id = $2 and reden is not null order by id desc limit 1`,
      [bureau.id, lpa.gebruikerId],
    );
    expect(regels).toEqual([{ reden: 'Verslagen van ander werk: acute zorg over veiligheid' }]);
    expect(await verslagen(await actorMet('leerplichtambtenaar', { bureau }), id)).toEqual([null]);
  });

  it('een verbetering blijft van hetzelfde werk, en van een ander is geen verslag te openen of te verbeteren', async () => {
    const { id } = await makeJongere({ bureau, geboortedatum: ZEVENTIEN });
    const contactId = await spreek(coach, id);
    const poging = await readContactformulier(lpa, { jongereId: id, contactId });
    expect(poging.ok ? 'open' : poging.weigering.code).toBe('niet-eigen');
    waardeOf(
      await verbeterContact(coach, {
        ...{ contactId, soort: 'gesprek', met: 'jongere:ja', datum: today(), verslag: `${GEHEIM} Beter.` },
      }),
    );
    expect(await contactVoor(lpa, id)).toMatchObject([{ taak: 'doorstroompunt', verslag: null }]);
  });

  it.each(['administratie', 'manager', 'fg', 'beheerder'] satisfies Rol[])(
    'een %s leest geen enkel verslag, ook niet met een reden',
    async (rol) => {
      const { id } = await makeJongere({ bureau, geboortedatum: ZEVENTIEN });
      await spreek(coach, id);
      await spreek(lpa, id);
      const wie = await actorMet(rol, { bureau });
      await geefKijkreden(wie, { jongereId: id, deel: 'verslagen', reden: 'nieuwsgierig naar het verhaal' });
      const uitkomst = await readDossier(wie, { jongereId: id });
      expect(JSON.stringify(uitkomst)).not.toContain('schulden');
    },
  );

  it('een teamleider leest ze na de reden voor het dossier, zoals dat al was', async () => {
    const { id } = await makeJongere({ bureau, geboortedatum: ZEVENTIEN });
    await spreek(coach, id);
    const teamleider = await actorMet('teamleider', { bureau });
    waardeOf(await geefKijkreden(teamleider, { jongereId: id, reden: 'klacht over de begeleiding' }));
    expect(await verslagen(teamleider, id)).toEqual([GEHEIM]);
  });

  it('van het Jongerenpunt ziet leerplicht niet eens dat er contact was', async () => {
    const { id } = await makeJongere({ bureau, geboortedatum: ZEVENTIEN });
    await spreek(await actorMet('jongerenconsulent', { bureau }), id);
    expect(await contactVoor(lpa, id)).toEqual([]);
    expect(await verslagen(coach, id)).toEqual([GEHEIM]);
  });
});

describe('het dossier van wie 18 of ouder is', () => {
  const code = async (wie: GebruikerActor, jongereId: string) => {
    const uitkomst = await readDossier(wie, { jongereId });
    return uitkomst.ok ? 'open' : uitkomst.weigering.code;
  };
  it('vraagt leerplicht een reden als er alleen een traject van het Doorstroompunt is; verslagen blijven dan dicht', async () => {
    const { id } = await makeJongere({ bureau, geboortedatum: NEGENTIEN });
    const vsv = await makeWerkproces({ bureau, jongereId: id, soort: 'vsv' });
    await spreek(coach, id, vsv.id);
    expect([await code(lpa, id), await code(coach, id)]).toEqual(['reden-nodig', 'open']);
    const verslag = await geefKijkreden(lpa, { jongereId: id, deel: 'verslagen', reden: 'ik wil het weten' });
    expect(verslag.ok).toBe(false);
    waardeOf(await geefKijkreden(lpa, { jongereId: id, reden: 'broer van een leerling van mij' }));
    expect(await verslagen(lpa, id)).toEqual([null]);
  });
  it('is gewoon werk zolang er een melding openstaat of er werk van leerplicht is, tot drie maanden na het sluiten', async () => {
    const nieuw = () => makeJongere({ bureau, geboortedatum: NEGENTIEN });
    const [melding, loopt, pas, lang] = [await nieuw(), await nieuw(), await nieuw(), await nieuw()];
    await makeMelding({ bureau, jongereId: melding.id, categorie: 'verzuim-18plus' });
    const werk = { bureau, soort: 'relatief-verzuim' as const };
    await makeWerkproces({ ...werk, jongereId: loopt.id });
    await makeWerkproces({ ...werk, jongereId: pas.id, geslotenOp: addDays(today(), -80) });
    await makeWerkproces({ ...werk, jongereId: lang.id, geslotenOp: addDays(today(), -100) });
    expect(await Promise.all([melding, loopt, pas, lang].map(({ id }) => code(lpa, id)))).toEqual([
      ...['open', 'open', 'open', 'reden-nodig'],
    ]);
  });
  it('op de achttiende verjaardag zelf', async () => {
    const jarig = await makeJongere({ bureau, geboortedatum: leeftijdBereikt(today(), -18) });
    const morgen = await makeJongere({ bureau, geboortedatum: addDays(leeftijdBereikt(today(), -18), 1) });
    expect([await code(lpa, jarig.id), await code(lpa, morgen.id)]).toEqual(['reden-nodig', 'open']);
  });
});
