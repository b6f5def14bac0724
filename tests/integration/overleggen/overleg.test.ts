import { beforeAll, describe, expect, it } from 'vitest';
import { geefInstemming } from '#lib/instemming/commands.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { zetOpAgenda, zetOpOverleg } from '#lib/overleggen/agenda/commands.ts';
import { laatVervallen, planOverleg, voegDeelnemerToe } from '#lib/overleggen/commands.ts';
import { deelMetPartners } from '#lib/overleggen/delen/commands.ts';
import { readGedeeldOverzicht } from '#lib/overleggen/gedeeld/queries.ts';
import { legBesluitVast, rondTaakAf, voegTaakToe, wijzigPunt } from '#lib/overleggen/punten/commands.ts';
import { listOverleggen, readOverleg } from '#lib/overleggen/queries.ts';
import { voegContactToe, voegOrganisatieToe } from '#lib/partners/commands.ts';
import { geefKijkreden } from '#lib/jongeren/kijkrecht/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { legAfgeschermdVast } from '#lib/vsv-trajecten/afgeschermd/commands.ts';
import { stelDoel } from '#lib/vsv-trajecten/plan/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { code, makeAgenda, PARTNER } from './opzet.ts';

let coach: GebruikerActor;
beforeAll(async () => {
  coach = await actorMet('doorstroomcoach');
});
const besluit = { resultaat: 'afspraken', besluit: 'Wijkteam gaat mee op huisbezoek.' };

describe('agenda', () => {
  it('stelt voor wat vastzit, met de reden in woorden, en zet het op de agenda met de grondslag van het werk', async () => {
    const { id: jongereId } = await makeJongere({ geslachtsnaam: 'Vastloper' });
    const werk = { jongereId, soort: 'vsv', routekaart: 'DSP', eigenaarId: coach.gebruikerId } as const;
    await makeWerkproces({ ...werk, gestartOp: addDays(today(), -90) });
    const voor = waardeOf(await listOverleggen(coach, {}));
    const voorstel = voor.voorstellen.find((item) => item.jongereId === jongereId);
    expect(voorstel?.redenen.map((reden) => reden.code)).toEqual(['geen-contact', 'geen-stap']);
    const { id } = waardeOf(await planOverleg(coach, { soort: 'mdo', op: today() }));
    waardeOf(await zetOpOverleg(coach, { id, keuze: [`jongere:${jongereId}`] }));
    const [punt] = waardeOf(await readOverleg(coach, { id })).punten;
    expect(punt).toMatchObject({
      jongereId,
      grondslag: 'web-9.2.5',
      reden: expect.stringContaining('geen volgende stap'),
    });
    expect(waardeOf(await listOverleggen(coach, {})).voorstellen.map((item) => item.jongereId)).not.toContain(
      jongereId,
    );
    expect(code(await zetOpOverleg(coach, { id, keuze: `jongere:${jongereId}` }))).toBe('staat-al-op-agenda');
  });

  it('wat wachtte op de Actietafel, komt op de eerstvolgende; gaat die niet door, dan wacht het weer', async () => {
    const { id: jongereId } = await makeJongere();
    await makeWerkproces({ jongereId, eigenaarId: coach.gebruikerId });
    const gezet = waardeOf(await zetOpAgenda(coach, { jongereId, reden: 'Welke school plaatst?' }));
    const mdo = waardeOf(await planOverleg(coach, { soort: 'mdo', op: today() }));
    expect(code(await zetOpOverleg(coach, { id: mdo.id, keuze: `punt:${gezet.id}` }))).toBe('ander-overleg');
    const { id } = waardeOf(await planOverleg(coach, { soort: 'actietafel', op: today() }));
    waardeOf(await zetOpOverleg(coach, { id, keuze: `punt:${gezet.id}` }));
    const pagina = waardeOf(await readOverleg(coach, { id }));
    expect(pagina.punten[0]).toMatchObject({
      id: gezet.id,
      grondslag: 'lpw-16',
      reden: 'Welke school plaatst?',
    });
    waardeOf(await laatVervallen(coach, { id, versie: pagina.overleg.versie }));
    const wachtend = waardeOf(await listOverleggen(coach, {})).wachtend.map((item) => item.id);
    expect(wachtend).toContain(gezet.id);
  });

  it('zonder grondslag kan de database een punt niet op een agenda zetten', async () => {
    const { puntId } = await makeAgenda(coach);
    await expect(
      eigenaarSql('update agendapunt set grondslag = null where id = $1', [puntId]),
    ).rejects.toThrow('agendapunt_grondslag_check');
  });

  it('een strafzaak wordt verwezen naar het casusoverleg van de handhaving', async () => {
    const { kop } = await makeAgenda(coach);
    const weg = await wijzigPunt(coach, { ...(await kop()), grondslag: 'opsporing', reden: 'Halt?' });
    expect(code(weg)).toBe('strafzaak');
  });

  it('de kring van de vorige keer komt mee; een ander bureau, administratie en de raad zien niets', async () => {
    const { id } = waardeOf(
      await planOverleg(coach, { soort: 'casusoverleg', op: today(), deelnemers: 'GGZ, Bo' }),
    );
    waardeOf(await voegDeelnemerToe(coach, { id, organisatie: 'MEE' }));
    const volgend = waardeOf(await planOverleg(coach, { soort: 'casusoverleg', op: addDays(today(), 7) }));
    const { deelnemers } = waardeOf(await readOverleg(coach, { id: volgend.id }));
    expect(deelnemers.map(({ organisatie }) => organisatie)).toEqual(['GGZ', 'MEE']);
    for (const rol of ['administratie', 'manager', 'griffie', 'beheerder'] as const)
      expect(code(await readOverleg(await actorMet(rol), { id })), rol).toBe('geen-recht');
  });

  it('een deelnemer uit de partners gaat naar een volgend overleg mee zoals hij nu heet, en wie vertrok blijft weg', async () => {
    const partner = waardeOf(await voegOrganisatieToe(coach, { naam: 'GGZ Proef', soort: 'zorg' })).id;
    const contact = async (naam: string) =>
      waardeOf(
        await voegContactToe(coach, {
          ...{ organisatieId: partner, naam, rol: 'overleg', van: addDays(today(), -30) },
        }),
      ).id;
    const [blijft, vertrekt] = [await contact('Bo Blijver'), await contact('Vic Vertrek')];
    const { id } = waardeOf(await planOverleg(coach, { soort: 'mdo', op: today(), deelnemers: 'MEE' }));
    for (const wie of [blijft, vertrekt])
      waardeOf(await voegDeelnemerToe(coach, { id, partner: `${partner}:${wie}` }));
    const kring = async (overlegId: string) =>
      waardeOf(await readOverleg(coach, { id: overlegId })).deelnemers.map(
        ({ organisatie, naam, partnerId, contactpersoonId }) => [
          organisatie,
          naam,
          partnerId,
          contactpersoonId,
        ],
      );
    expect(await kring(id)).toEqual([
      ['GGZ Proef', 'Bo Blijver', partner, blijft],
      ['GGZ Proef', 'Vic Vertrek', partner, vertrekt],
      ['MEE', null, null, null],
    ]);
    await eigenaarSql('update contactpersoon set tot = $2 where id = $1', [vertrekt, addDays(today(), -1)]);
    await eigenaarSql("update organisatie set naam = 'GGZ Anders' where id = $1", [partner]);
    const volgend = waardeOf(await planOverleg(coach, { soort: 'mdo', op: addDays(today(), 7) }));
    expect(await kring(volgend.id)).toEqual([
      ['GGZ Anders', 'Bo Blijver', partner, blijft],
      ['GGZ Anders', null, partner, null],
      ['MEE', null, null, null],
    ]);
    expect((await kring(id))[1]).toEqual(['GGZ Proef', 'Vic Vertrek', partner, vertrekt]);
  });

  it('een deelnemer heeft een partner of een organisatie, en een partner die er niet is wordt geweigerd', async () => {
    const { id } = waardeOf(await planOverleg(coach, { soort: 'mdo', op: today(), deelnemers: 'MEE' }));
    expect(await voegDeelnemerToe(coach, { id })).toMatchObject({
      weigering: { velden: { organisatie: 'Kies een partner, of schrijf van welke organisatie.' } },
    });
    const onbekend = '00000000-0000-4000-8000-000000000000';
    expect(code(await voegDeelnemerToe(coach, { id, partner: onbekend }))).toBe('onbekende-partner');
  });

  it('buiten het eigen werk staat er geen naam', async () => {
    const { id } = await makeAgenda(coach);
    const elders = await actorMet('leerplichtambtenaar', { werkgebied: ['0971'] });
    expect(waardeOf(await readOverleg(elders, { id })).punten[0]?.naam).toBeNull();
    const teamleider = await actorMet('teamleider');
    expect(waardeOf(await readOverleg(teamleider, { id })).punten[0]?.naam).toBeNull();
    const voorstellen = waardeOf(await listOverleggen(teamleider, { team: 'ja' })).voorstellen;
    expect(voorstellen.every(({ naam }) => naam === null)).toBe(true);
  });

  it('buiten het eigen werk staat er ook niets van in de vraag, het besluit, een taak of wat nog wacht', async () => {
    const { id, kop, jongereId } = await makeAgenda(coach, 'Tafelgeheim');
    const reden = 'Kan Tafelgeheim terug naar school?';
    waardeOf(await wijzigPunt(coach, { ...(await kop()), grondslag: 'web-9.2.5', reden }));
    waardeOf(
      await legBesluitVast(coach, {
        ...(await kop()),
        ...{ resultaat: 'afspraken', besluit: 'Tafelgeheim krijgt hulp', taak1: 'Bel Tafelgeheim' },
      }),
    );
    waardeOf(await zetOpAgenda(coach, { jongereId, overleg: 'mdo', reden: 'Tafelgeheim zit vast' }));
    const ziet = async (wie: GebruikerActor) =>
      JSON.stringify([
        waardeOf(await readOverleg(wie, { id })),
        waardeOf(await listOverleggen(wie, { team: 'ja' })),
      ]);
    expect(await ziet(await actorMet('teamleider'))).not.toContain('Tafelgeheim');
    expect(await ziet(coach)).toContain('Tafelgeheim krijgt hulp');
  });
});

describe('besluit en taken', () => {
  it('worden samen vastgelegd; de taak staat op Vandaag van wie haar kreeg en is daar af te ronden', async () => {
    const { kop, punt, puntId, jongereId } = await makeAgenda(coach);
    waardeOf(
      await legBesluitVast(coach, {
        ...(await kop()),
        ...besluit,
        ...{ taak1: 'Huisbezoek plannen', uiterlijk1: addDays(today(), 7), taak2: 'Bellen', partner2: 'GGD' },
      }),
    );
    const na = await punt();
    expect(na.punt.taken.map(({ tekst, partner, gedaanOp }) => [tekst, partner, gedaanOp])).toEqual(
      expect.arrayContaining([
        ['Huisbezoek plannen', null, null],
        ['Bellen', 'GGD', null],
      ]),
    );
    const vandaag = JSON.stringify(waardeOf(await readVandaag(coach, {})));
    const [taak] = na.punt.taken;
    waardeOf(await rondTaakAf(coach, { id: puntId, taakId: taak?.id }));
    expect((await punt()).punt.taken.find(({ id }) => id === taak?.id)?.gedaanOp).toBe(today());
    expect(code(await rondTaakAf(coach, { id: puntId, taakId: taak?.id }))).toBe('al-gedaan');
    waardeOf(await voegTaakToe(coach, { id: puntId, taak: 'Terugkoppelen' }));
    expect((await punt()).punt.taken).toHaveLength(3);
    expect(code(await legBesluitVast(coach, { ...(await kop()), ...besluit }))).toBe('al-besproken');
    const feiten = await eigenaarSql<{ soort: string }>(
      `select soort from gebeurtenis where jongere_id = $1 and soort in ('OpAgendaGezet', 'AgendapuntBesproken') order by id`,
      [jongereId],
    );
    expect(feiten.map(({ soort }) => soort)).toEqual(['OpAgendaGezet', 'AgendapuntBesproken']);
    expect(vandaag).toContain('Huisbezoek plannen');
    expect(vandaag).not.toContain('Bellen (door GGD)'); // in two weeks: not on today's list yet
  });

  it('wat terugkomt wacht meteen op het volgende overleg; doorleiden zegt naar wie', async () => {
    const { kop, jongereId } = await makeAgenda(coach);
    const door = { ...besluit, resultaat: 'doorgeleid' };
    expect(code(await legBesluitVast(coach, { ...(await kop()), ...door }))).toBe('naar-wie');
    waardeOf(await legBesluitVast(coach, { ...(await kop()), ...besluit, resultaat: 'volgende-keer' }));
    const wachtend = waardeOf(await listOverleggen(coach, {})).wachtend.map((item) => item.jongereId);
    expect(wachtend).toContain(jongereId);
  });

  it('een taak in het verleden of voor wie geen collega is, laat niets achter', async () => {
    const { kop, punt } = await makeAgenda(coach);
    const taak = { ...besluit, taak1: 'Bellen' };
    expect(
      code(await legBesluitVast(coach, { ...(await kop()), ...taak, uiterlijk1: addDays(today(), -1) })),
    ).toBe('datum-voorbij');
    const fg = await actorMet('fg');
    expect(code(await legBesluitVast(coach, { ...(await kop()), ...taak, eigenaar1: fg.gebruikerId }))).toBe(
      'geen-collega',
    );
    expect((await punt()).punt.bespreking).toBeNull();
  });
});

describe('wie wat aan wie vertelde', () => {
  it('staat bij de jongere: wat zij zagen, wanneer, met wie en waarom; later gewijzigd verandert dat niet', async () => {
    const { kop, punt, jongereId, werkprocesId } = await makeAgenda(coach);
    waardeOf(await stelDoel(coach, { id: werkprocesId, versie: 0, tekst: 'Kok worden', van: 'jongere' }));
    const { voorbeeld } = await punt(['plan', 'werk']);
    waardeOf(await deelMetPartners(coach, { ...(await kop()), delen: ['plan', 'werk'], aan: PARTNER }));
    waardeOf(await stelDoel(coach, { id: werkprocesId, versie: 1, tekst: 'Rijbewijs', van: 'jongere' }));
    const [moment] = waardeOf(await readGedeeldOverzicht(coach, { jongereId })).momenten;
    expect(moment).toMatchObject({ grondslag: 'web-9.2.5', delen: ['werk', 'plan'], aan: [PARTNER] });
    const { getoond } = waardeOf(await readGedeeldOverzicht(coach, { jongereId, toon: moment?.id }));
    expect(getoond?.inhoud).toEqual(voorbeeld);
    expect(JSON.stringify(getoond)).toContain('Kok worden');
    expect(JSON.stringify(getoond)).not.toContain('Rijbewijs');
    const lpa = await actorMet('leerplichtambtenaar');
    waardeOf(await geefKijkreden(lpa, { jongereId, reden: 'broer van een leerling' }));
    const zonder = waardeOf(await readGedeeldOverzicht(lpa, { jongereId, toon: moment?.id }));
    expect(JSON.stringify(zonder.getoond)).not.toContain('Kok worden');
  });

  it('op instemming delen kan pas als zij er is', async () => {
    const { kop, jongereId } = await makeAgenda(coach);
    const wijzig = async () =>
      wijzigPunt(coach, { ...(await kop()), grondslag: 'instemming', reden: 'Samen kijken' });
    expect(code(await wijzig())).toBe('geen-instemming');
    const gegeven = { jongereId, doel: 'overleg-partners', gegevenOp: today(), wijze: 'mondeling' };
    waardeOf(await geefInstemming(coach, gegeven));
    expect(code(await wijzig())).toBe('goed');
  });

  it('WEB art. 9.2.7: niets van achter de muur gaat mee, hoe men ook kiest', async () => {
    const { kop, punt, jongereId, werkprocesId } = await makeAgenda(coach);
    const gegeven = { jongereId, doel: 'gezondheid-justitie', gegevenOp: today(), wijze: 'mondeling' };
    waardeOf(await geefInstemming(coach, gegeven));
    const geheim = { 'score-justitie': '1', gezondheid: 'nee', notitie: 'KANARIE-TAFEL' };
    waardeOf(await legAfgeschermdVast(coach, { id: werkprocesId, moment: 'intake', op: today(), ...geheim }));
    const alles = [
      'leeftijd',
      'bereikbaar',
      'school',
      'verzuim',
      'thuis',
      'werk',
      'contact',
      'plan',
      'leefgebieden',
    ];
    const gekozen = [...alles, 'gezondheid', 'justitie', 'afgeschermd', 'bijzonder'];
    const pagina = await punt(gekozen);
    expect(pagina.gekozen).toEqual(alles);
    waardeOf(await deelMetPartners(coach, { ...(await kop()), delen: gekozen, aan: PARTNER }));
    const { id } = (await punt()).delingen[0] ?? {};
    const gedeeld = JSON.stringify([
      pagina,
      waardeOf(await readGedeeldOverzicht(coach, { jongereId, toon: id })),
    ]);
    expect(gedeeld).not.toContain('KANARIE-TAFEL');
    expect(gedeeld.toLowerCase()).not.toContain('justitie');
    expect(gedeeld.toLowerCase()).not.toContain('gezondheid');
  });
});
