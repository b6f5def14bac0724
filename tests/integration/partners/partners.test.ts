import { describe, expect, it } from 'vitest';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { addDays } from '#lib/kalender/rules.ts';
import * as organisaties from '#lib/partners/commands.ts';
import { readPartnerdossier } from '#lib/partners/dossier/queries.ts';
import * as verzoeken from '#lib/partners/informatieverzoeken/commands.ts';
import { biedAan, legAntwoordVast } from '#lib/partners/overdracht/commands.ts';
import { readPartner, readPartners, snelzoekPartners } from '#lib/partners/queries.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { readTermijn, readTermijnen } from '#lib/termijnen/lijst/queries.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeSchool } from '#tests/factories/school.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);

async function kantoor() {
  const bureau = await makeBureau();
  const coach = await actorMet('doorstroomcoach', { bureau });
  const voegToe = async (naam: string, rest: object = {}) =>
    waardeOf(await organisaties.voegOrganisatieToe(coach, { naam, soort: 'zorg', ...rest })).id;
  const jongere = await makeJongere({ bureau, gemeente: '0971' });
  const werk = await makeWerkproces({
    ...{ bureau, jongereId: jongere.id, soort: 'vsv', routekaart: 'DSP', eigenaarId: coach.gebruikerId },
  });
  return { bureau, coach, voegToe, jongereId: jongere.id, werkprocesId: werk.id };
}

async function feiten(bureauId: number): Promise<string[]> {
  const rows = await eigenaarSql<{ tekst: string }>(
    `select soort || ' ' || coalesce(gegevens->>'uitkomst', gegevens->>'opTijd', gegevens->>'grondslag', '') as tekst from gebeurtenis
      where bureau_id = $1 and vervallen_op is null and (soort like 'WarmeOverdracht%' or soort like 'Informatie%') order by id`,
    [bureauId],
  );
  return rows.map(({ tekst }) => tekst);
}

describe('organisaties en contactpersonen', () => {
  it('zijn te vinden op een deel van de naam, ook van wie er werkt; wie weg is niet meer', async () => {
    const { coach, voegToe } = await kantoor();
    const id = await voegToe('GGZ De Linde', { telefoon: '046 111 22 33' });
    const contact = waardeOf(
      await organisaties.voegContactToe(coach, { organisatieId: id, naam: 'Renée Dück', rol: 'casus' }),
    );
    for (const zoek of ['linde', 'ggz lin', 'renee', 'duck ren'])
      expect(waardeOf(await readPartners(coach, { zoek })).rijen.map((rij) => rij.naam)).toEqual([
        'GGZ De Linde',
      ]);
    expect(waardeOf(await snelzoekPartners(coach, { zoek: 'duck' })).treffers[0]).toMatchObject({
      organisatieId: id,
      titel: 'Renée Dück',
    });
    const gisteren = addDays(today(), -1);
    const wijziging = {
      id: contact.id,
      versie: 1,
      naam: 'Renée Dück',
      rol: 'casus',
      van: addDays(today(), -9),
    };
    waardeOf(await organisaties.wijzigContact(coach, { ...wijziging, tot: gisteren }));
    expect(waardeOf(await readPartners(coach, { zoek: 'duck' })).rijen).toEqual([]);
    expect(waardeOf(await readPartner(coach, { id })).contacten).toHaveLength(1);
  });

  it('wie erop lijkt wordt eerst getoond', async () => {
    const { coach, voegToe } = await kantoor();
    await voegToe('Stichting De Brug', { kvk: '12345678' });
    const nieuw = { naam: 'de brug', soort: 'welzijn' };
    expect(code(await organisaties.voegOrganisatieToe(coach, nieuw))).toBe('mogelijk-dubbel');
    expect(code(await organisaties.voegOrganisatieToe(coach, { ...nieuw, tochNieuw: 'ja' }))).toBe('goed');
  });

  it('twee keer dezelfde worden één, met wie er werkt, en kunnen weer uiteen', async () => {
    const { coach, voegToe } = await kantoor();
    const blijft = await voegToe('Wijkteam Oost');
    const gaat = await voegToe('Wijkteam-Oost', { tochNieuw: 'ja' });
    waardeOf(
      await organisaties.voegContactToe(coach, { organisatieId: gaat, naam: 'Jo Kers', rol: 'casus' }),
    );
    waardeOf(await organisaties.voegSamen(coach, { id: gaat, versie: 1, met: blijft }));
    const pagina = waardeOf(await readPartner(coach, { id: gaat }));
    expect(pagina.organisatie.id).toBe(blijft);
    expect(pagina.contacten.map(({ naam }) => naam)).toEqual(['Jo Kers']);
    expect(waardeOf(await readPartners(coach, { zoek: 'wijkteam' })).rijen).toHaveLength(1);
    waardeOf(await organisaties.haalUiteen(coach, { id: gaat, versie: 2 }));
    expect(waardeOf(await readPartner(coach, { id: gaat })).contacten).toHaveLength(1);
    expect(waardeOf(await readPartner(coach, { id: blijft })).contacten).toHaveLength(0);
  });

  it('van een ander bureau bestaan hier niet', async () => {
    const { voegToe } = await kantoor();
    const id = await voegToe('Alleen hier');
    const elders = await actorMet('doorstroomcoach', { bureau: await makeBureau() });
    expect(code(await readPartner(elders, { id }))).toBe('niet-gevonden');
  });
});

describe('een jongere warm overdragen', () => {
  it('niet overgenomen: terug met de reden, en binnen een week vraagt Vandaag hoe het verdergaat', async () => {
    const { bureau, coach, voegToe, jongereId, werkprocesId } = await kantoor();
    const partner = await voegToe('GGZ De Linde');
    const aanbod = {
      ...{
        jongereId,
        werkprocesId,
        partner,
        doel: 'Gesprek over slapen',
        gegevens: ['contact', 'hulpvraag'],
      },
      ...{ grondslag: 'wettelijke-taak', grondslagToelichting: 'Jeugdwet art. 2.3' },
    };
    const { id } = waardeOf(await biedAan(coach, { ...aanbod, op: addDays(today(), -10) }));
    const wacht = waardeOf(await readVandaag(coach, {})).termijnen.rijen.map((rij) => rij.titel);
    expect(wacht).toContain('Antwoord van GGZ De Linde');
    expect(code(await legAntwoordVast(coach, { id, versie: 1, antwoord: 'geweigerd' }))).toBe(
      'reden-ontbreekt',
    );
    waardeOf(await legAntwoordVast(coach, { id, versie: 1, antwoord: 'geweigerd', reden: 'Geen plek' }));
    const verder = waardeOf(await readVandaag(coach, {})).termijnen.rijen.map((rij) => rij.titel);
    expect(verder).toContain('Niet overgenomen door GGZ De Linde: hoe verder?');
    expect(verder).not.toContain('Antwoord van GGZ De Linde');
    expect(await feiten(bureau.id)).toEqual([
      'WarmeOverdrachtAangeboden wettelijke-taak',
      'WarmeOverdrachtBeantwoord geweigerd',
    ]);
    expect(code(await legAntwoordVast(coach, { id, versie: 2, antwoord: 'aanvaard' }))).toBe('al-beantwoord');
  });

  it('overgenomen, met wie het zei; de partner telt mee hoeveel er kwamen', async () => {
    const { coach, voegToe, jongereId } = await kantoor();
    const organisatieId = await voegToe('Schuldhulp Zuid', { soort: 'schuldhulp' });
    const { id: contactId } = waardeOf(
      await organisaties.voegContactToe(coach, { organisatieId, naam: 'Mo Velt', rol: 'eerste-contact' }),
    );
    const aanbod = {
      ...{
        jongereId,
        partner: `${organisatieId}:${contactId}`,
        doel: 'Schulden op een rij',
        gegevens: 'contact',
      },
      ...{
        grondslag: 'wettelijke-taak',
        grondslagToelichting: 'Wet gemeentelijke schuldhulpverlening art. 3',
      },
    };
    const { id } = waardeOf(await biedAan(coach, aanbod));
    waardeOf(
      await legAntwoordVast(coach, {
        id,
        versie: 1,
        antwoord: 'aanvaard',
        wijze: 'antwoord',
        door: 'Mo Velt',
      }),
    );
    const { overdrachten } = waardeOf(await readPartnerdossier(coach, { jongereId }));
    expect(overdrachten).toMatchObject([
      {
        organisatie: 'Schuldhulp Zuid',
        contactpersoon: 'Mo Velt',
        status: 'aanvaard',
        antwoordWijze: 'antwoord',
      },
    ]);
    expect(waardeOf(await readPartner(coach, { id: organisatieId })).overdrachten).toEqual({
      aangeboden: 1,
      aanvaard: 1,
      geweigerd: 0,
    });
  });

  it('leerplicht en administratie zien niet naar wie een jongere is overgedragen, ook niet aan een termijn', async () => {
    const { bureau, coach, voegToe, jongereId, werkprocesId } = await kantoor();
    const aanbod = {
      ...{ jongereId, werkprocesId, partner: await voegToe('GGZ De Linde'), doel: 'Gesprek over slapen' },
      ...{ gegevens: ['contact'], grondslag: 'wettelijke-taak', grondslagToelichting: 'Jeugdwet art. 2.3' },
    };
    waardeOf(await biedAan(coach, { ...aanbod, op: today() }));
    const ziet = async (rol: 'doorstroomcoach' | 'leerplichtambtenaar' | 'administratie') => {
      const wie = await actorMet(rol, { bureau });
      const [termijn] = waardeOf(await readTermijnen(coach, { eigenaar: 'team' })).rijen;
      return {
        lijst: waardeOf(await readTermijnen(wie, { eigenaar: 'team' })).rijen.length,
        dossier: waardeOf(await readDossier(wie, { jongereId })).termijnen.length,
        termijn: (await readTermijn(wie, { id: termijn?.id })).ok,
      };
    };
    expect(await ziet('doorstroomcoach')).toEqual({ lijst: 1, dossier: 1, termijn: true });
    for (const rol of ['leerplichtambtenaar', 'administratie'] as const)
      expect(await ziet(rol), rol).toEqual({ lijst: 0, dossier: 0, termijn: false });
  });

  it('op instemming alleen als die er is; leerplicht draagt zo niet over', async () => {
    const { bureau, coach, voegToe, jongereId } = await kantoor();
    const aanbod = {
      ...{ jongereId, partner: await voegToe('Jongerenwerk'), doel: 'Meedoen', gegevens: 'contact' },
      grondslag: 'instemming',
    };
    expect(code(await biedAan(coach, aanbod))).toBe('geen-instemming');
    const lpa = await actorMet('leerplichtambtenaar', { bureau });
    expect(code(await biedAan(lpa, aanbod))).toBe('geen-recht');
  });
});

describe('een informatieverzoek aan een school (WEB art. 9.2.3)', () => {
  it('is na vier weken te laat, wordt herinnerd en telt als te laat beantwoord', async () => {
    const { bureau, coach, jongereId, werkprocesId } = await kantoor();
    const school = await makeSchool({ bureau, sector: 'MBO' });
    const { id } = waardeOf(
      await verzoeken.vraagInformatie(coach, {
        ...{ jongereId, werkprocesId, schoolId: school.id, gevraagd: 'Volgt hij de lessen?', wijze: 'mail' },
        op: addDays(today(), -40),
      }),
    );
    const lees = async () => waardeOf(await readPartnerdossier(coach, { jongereId })).verzoeken[0];
    const eerst = await lees();
    expect(eerst?.uiterlijk && eerst.uiterlijk < today()).toBe(true);
    waardeOf(await verzoeken.herinnerSchool(coach, { id, versie: 1 }));
    expect((await lees())?.herinnerdOp).toEqual([today()]);
    expect(code(await verzoeken.herinnerSchool(coach, { id, versie: 1 }))).toBe('gewijzigd-door-ander');
    waardeOf(await verzoeken.legInformatieVast(coach, { id, versie: 2, antwoord: 'Ja, sinds maart.' }));
    expect(await feiten(bureau.id)).toEqual(['InformatieGevraagd ', 'InformatieOntvangen false']);
    expect(code(await verzoeken.trekVerzoekIn(coach, { id, versie: 3, reden: 'Te laat' }))).toBe('al-klaar');
  });

  it('binnen vier weken beantwoord is op tijd', async () => {
    const { bureau, coach, jongereId } = await kantoor();
    const school = await makeSchool({ bureau, sector: 'MBO' });
    const vraag = { jongereId, schoolId: school.id, gevraagd: 'Welke opleiding?', wijze: 'brief' };
    const { id } = waardeOf(await verzoeken.vraagInformatie(coach, vraag));
    waardeOf(await verzoeken.legInformatieVast(coach, { id, versie: 1, antwoord: '' }));
    expect(await feiten(bureau.id)).toEqual(['InformatieGevraagd ', 'InformatieOntvangen true']);
  });

  it('ingetrokken vraagt niemand meer om een antwoord', async () => {
    const { bureau, coach, jongereId } = await kantoor();
    const school = await makeSchool({ bureau, sector: 'MBO' });
    const vraag = { jongereId, schoolId: school.id, gevraagd: 'Welke opleiding?', wijze: 'telefoon' };
    const { id } = waardeOf(await verzoeken.vraagInformatie(coach, { ...vraag, op: addDays(today(), -60) }));
    waardeOf(await verzoeken.trekVerzoekIn(coach, { id, versie: 1, reden: 'De jongere vertelde het zelf' }));
    expect(waardeOf(await readVandaag(coach, {})).termijnen.rijen).toEqual([]);
  });
});
