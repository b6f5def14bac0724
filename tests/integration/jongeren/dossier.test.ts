import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { legContactVast } from '#lib/contact/commands.ts';
import { toonPgn, wijzigPersoon } from '#lib/jongeren/commands.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { readInzage } from '#lib/jongeren/inzage/queries.ts';
import { geefKijkreden } from '#lib/jongeren/kijkrecht/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere, makeWoonperiode } from '#tests/factories/jongere.ts';
import { makeInschrijving } from '#tests/factories/school.ts';
import { makeMelding, makeVrijstelling, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function bureauMetActor(rol: Parameters<typeof actorMet>[0] = 'leerplichtambtenaar') {
  const bureau = await makeBureau();
  return { bureau, actor: await actorMet(rol, { bureau, naam: 'Anouk Consulent' }) };
}

async function regels(bureauId: number): Promise<{ audit: number; verwerking: number }> {
  const [row] = await eigenaarSql<{ audit: number; verwerking: number }>(
    `select (select count(*) from auditregel where bureau_id = $1) as audit,
            (select count(*) from verwerkingsregel where bureau_id = $1) as verwerking`,
    [bureauId],
  );
  return row ?? { audit: 0, verwerking: 0 };
}

const CONTACT = { soort: 'telefoon', met: 'ouder', bereikt: 'ja', verslag: 'Moeder belt terug.' };

describe('een dossier openen', () => {
  it('schrijft precies één auditregel en één regel over de jongere', async () => {
    const { bureau, actor } = await bureauMetActor();
    const jongere = await makeJongere({ bureau });
    await makeMelding({ bureau, jongereId: jongere.id });
    await makeWerkproces({ bureau, jongereId: jongere.id });
    expect(await regels(bureau.id)).toEqual({ audit: 0, verwerking: 0 });
    waardeOf(await readDossier(actor, { jongereId: jongere.id }));
    expect(await regels(bureau.id)).toEqual({ audit: 1, verwerking: 1 });
  });

  it('is van een ander bureau niet te vinden', async () => {
    const { actor } = await bureauMetActor();
    const elders = await makeJongere({ bureau: await makeBureau() });
    const uitkomst = await readDossier(actor, { jongereId: elders.id });
    expect(uitkomst).toMatchObject({ ok: false, weigering: { code: 'niet-gevonden' } });
  });

  it('zegt wie het is, de school, de volgende datum, het laatste contact en wat er eerst gezien moet worden', async () => {
    const { bureau, actor } = await bureauMetActor();
    const jongere = await makeJongere({
      bureau,
      voornamen: 'Fatima',
      voorvoegsel: 'van der',
      geslachtsnaam: 'Berg',
      geboortedatum: addDays(today(), -14 * 365 - 100),
      geheimhouding: true,
      verantwoordelijkeId: actor.gebruikerId,
    });
    await makeInschrijving(jongere.id, { bureau, leerjaar: '2' });
    const werk = await makeWerkproces({ bureau, jongereId: jongere.id, volgendeDatum: addDays(today(), 3) });
    waardeOf(
      await legContactVast(actor, {
        ...CONTACT,
        jongereId: jongere.id,
        werkprocesId: werk.id,
        datum: today(),
      }),
    );
    const { kop, statusVandaag, mag } = waardeOf(await readDossier(actor, { jongereId: jongere.id }));
    expect(kop).toMatchObject({
      leeftijd: 14,
      geheimhouding: true,
      verantwoordelijke: 'Anouk Consulent',
      volgende: { datum: addDays(today(), 3) },
      laatsteContact: today(),
      gemeente: 'Sittard-Geleen',
    });
    expect(kop.pgn?.gemaskeerd).toBe(`•••••${jongere.bsn?.slice(-4)}`);
    expect(kop.school?.leerjaar).toBe('2');
    expect(statusVandaag.soort).toBe('LEERPLICHTIG');
    expect(mag.contactVastleggen).toBe(true);
  });

  it('geeft de wettelijke status op een gekozen dag, met de regel die hem geeft', async () => {
    const { bureau, actor } = await bureauMetActor();
    const jongere = await makeJongere({ bureau, geboortedatum: datum('2008-03-14') });
    await makeWerkproces({ bureau, jongereId: jongere.id });
    await makeVrijstelling(jongere.id, {
      bureau,
      grond: '5-A',
      van: datum('2023-09-01'),
      tot: datum('2024-07-31'),
    });
    const op = async (dag: string) =>
      waardeOf(await readDossier(actor, { jongereId: jongere.id, op: dag })).statusOp;
    expect(await op('2013-03-31')).toMatchObject({ soort: 'NOG_NIET_LEERPLICHTIG' });
    expect(await op('2013-04-01')).toMatchObject({ soort: 'LEERPLICHTIG', regel: { code: 'LPW-3-EINDE' } });
    expect(await op('2024-03-01')).toMatchObject({ soort: 'VRIJGESTELD', regel: { code: 'LPW-5' } });
    expect(await op('2024-08-01')).toMatchObject({ soort: 'KWALIFICATIEPLICHTIG' });
  });

  it('toont de tijdlijn nieuwste eerst, in pagina’s die samen alles precies één keer geven', async () => {
    const { bureau, actor } = await bureauMetActor();
    const jongere = await makeJongere({ bureau, geboortedatum: datum('2008-03-14') });
    for (let dag = 0; dag < 70; dag += 1)
      await makeMelding({ bureau, jongereId: jongere.id, ontvangenOp: addDays(datum('2023-09-01'), dag) });
    const gezien: string[] = [];
    const statussen: string[] = [];
    let ouder: string | undefined;
    let paginas = 0;
    do {
      const { tijdlijn } = waardeOf(await readDossier(actor, { jongereId: jongere.id, ouder }));
      for (const regel of tijdlijn.regels)
        if (regel.vorm === 'feit') gezien.push(regel.feit.datum);
        else statussen.push(regel.wisseling.datum);
      ouder = tijdlijn.ouder ?? undefined;
      paginas += 1;
    } while (ouder);
    expect(paginas).toBe(3); // 30 + 30 + 10
    expect(gezien).toEqual([...gezien].sort().reverse());
    expect(new Set(gezien).size).toBe(70);
    // 5 years and a month, the end of the school year of the 16th birthday, the 18th birthday.
    expect(statussen).toEqual(['2026-03-14', '2024-08-01', '2013-04-01']);
  });

  it('laat de administratie zien dat er contact was, niet wat er is gezegd', async () => {
    const { bureau, actor } = await bureauMetActor();
    const jongere = await makeJongere({ bureau });
    waardeOf(await legContactVast(actor, { ...CONTACT, jongereId: jongere.id, datum: today() }));
    const administratie = await actorMet('administratie', { bureau });
    const verslagVoor = async (wie: typeof actor) => {
      const { tijdlijn } = waardeOf(await readDossier(wie, { jongereId: jongere.id, toon: 'contact' }));
      return tijdlijn.regels.map((regel) => (regel.vorm === 'feit' ? regel.feit.contact?.verslag : 'status'));
    };
    expect(await verslagVoor(actor)).toEqual(['Moeder belt terug.']);
    expect(await verslagVoor(administratie)).toEqual([null]);
  });
});

describe('kijkrecht met reden', () => {
  it('laat een teamleider pas binnen na een reden, tot het einde van de dag', async () => {
    const { bureau, actor } = await bureauMetActor('teamleider');
    const jongere = await makeJongere({ bureau });
    const dicht = await readDossier(actor, { jongereId: jongere.id });
    expect(dicht).toMatchObject({ ok: false, weigering: { code: 'reden-nodig' } });
    expect(await geefKijkreden(actor, { jongereId: jongere.id, reden: 'kort' })).toMatchObject({ ok: false });
    waardeOf(await geefKijkreden(actor, { jongereId: jongere.id, reden: 'Klacht van de ouders beoordelen' }));
    expect((await readDossier(actor, { jongereId: jongere.id })).ok).toBe(true);
    await eigenaarSql(`update kijkrecht set geldig_tot = now() - interval '1 second' where bureau_id = $1`, [
      bureau.id,
    ]);
    expect(await readDossier(actor, { jongereId: jongere.id })).toMatchObject({ ok: false });
  });

  it('vraagt een consulent alleen buiten het eigen werkgebied en het eigen werk om een reden', async () => {
    const bureau = await makeBureau();
    const actor = await actorMet('leerplichtambtenaar', { bureau, werkgebied: ['0888'] });
    const sittard = await makeJongere({ bureau, gemeente: '1883' });
    const beek = await makeJongere({ bureau, gemeente: '0888' });
    expect((await readDossier(actor, { jongereId: beek.id })).ok).toBe(true);
    expect(await readDossier(actor, { jongereId: sittard.id })).toMatchObject({
      weigering: { code: 'reden-nodig' },
    });
    const werk = await makeWerkproces({ bureau, jongereId: sittard.id, eigenaarId: actor.gebruikerId });
    expect((await readDossier(actor, { jongereId: sittard.id })).ok).toBe(true);
    expect(werk.versie).toBe(1);
  });

  it('kijkt naar de gemeente waar iemand nu woont', async () => {
    const bureau = await makeBureau();
    const actor = await actorMet('leerplichtambtenaar', { bureau, werkgebied: ['0888'] });
    const jongere = await makeJongere({ bureau, gemeente: '0888' });
    await makeWoonperiode(jongere.id, { bureau, gemeente: '1883', van: addDays(today(), -10) });
    expect(await readDossier(actor, { jongereId: jongere.id })).toMatchObject({
      weigering: { code: 'reden-nodig' },
    });
  });

  it('laat zien wie keek en met welke reden', async () => {
    const { bureau, actor } = await bureauMetActor();
    const teamleider = await actorMet('teamleider', { bureau, naam: 'Tineke Teamleider' });
    const jongere = await makeJongere({ bureau });
    waardeOf(
      await geefKijkreden(teamleider, { jongereId: jongere.id, reden: 'Klacht van de ouders beoordelen' }),
    );
    waardeOf(await readDossier(teamleider, { jongereId: jongere.id }));
    const { regels: inzage } = waardeOf(await readInzage(actor, { jongereId: jongere.id }));
    expect(inzage.map(({ wie, handeling, reden }) => ({ wie, handeling, reden }))).toEqual([
      { wie: 'Tineke Teamleider', handeling: 'dossier openen', reden: null },
      {
        wie: 'Tineke Teamleider',
        handeling: 'reden geven om een dossier te openen',
        reden: 'Klacht van de ouders beoordelen',
      },
    ]);
    expect(await readInzage(teamleider, { jongereId: jongere.id })).toMatchObject({
      weigering: { code: 'geen-recht' },
    });
  });
});

describe('gegevens van een jongere', () => {
  it('toont het nummer na een reden, en schrijft die reden op zonder het nummer', async () => {
    const { bureau, actor } = await bureauMetActor();
    const jongere = await makeJongere({ bureau });
    const uitkomst = await toonPgn(actor, { jongereId: jongere.id, reden: 'Aanvraag bij DUO controleren' });
    expect(waardeOf(uitkomst)).toEqual({ soort: 'bsn', nummer: jongere.bsn });
    const lines = await eigenaarSql<{ reden: string; tekst: string }>(
      'select reden, (a.*)::text as tekst from auditregel a where bureau_id = $1',
      [bureau.id],
    );
    expect(lines.map(({ reden }) => reden)).toEqual(['Aanvraag bij DUO controleren']);
    expect(lines[0]?.tekst).not.toContain(jongere.bsn);
  });

  it('laat bij een gelijktijdige wijziging beide kanten zien en verliest niets', async () => {
    const { bureau, actor } = await bureauMetActor();
    const jongere = await makeJongere({ bureau });
    const basis = { jongereId: jongere.id, versie: 1 };
    waardeOf(await wijzigPersoon(actor, { ...basis, telefoon: '046 111 11 11' }));
    const tweede = await wijzigPersoon(actor, {
      ...basis,
      telefoon: '046 222 22 22',
      waarschuwing: 'Belt liever niet',
    });
    expect(tweede).toMatchObject({
      ok: false,
      weigering: {
        code: 'gewijzigd-door-ander',
        velden: {
          telefoon: 'Bij uw collega staat hier: “046 111 11 11”.',
          waarschuwing: 'Bij uw collega staat hier: niets.',
        },
        gegevens: { versie: 2 },
      },
    });
    expect((await wijzigPersoon(actor, { ...basis, versie: 2, telefoon: '046 222 22 22' })).ok).toBe(true);
  });
});
