import { describe, expect, it } from 'vitest';
import { trekDocumentIn, voegDocumentToe } from '#lib/documenten/commands.ts';
import { keurBestand } from '#lib/documenten/keuren.ts';
import { today } from '#lib/platform/clock.ts';
import { geefKijkreden } from '#lib/jongeren/kijkrecht/commands.ts';
import { takeMelding } from '#lib/meldingen/nemen/commands.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import {
  assignWerkproces,
  chooseRoutekaart,
  chooseRoutes,
  setStap,
  setVolgendeActie,
  skipStap,
  undoStap,
} from '#lib/werkprocessen/commands.ts';
import { readWerkproces } from '#lib/werkprocessen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);

async function werk() {
  const lpa = await actorMet('leerplichtambtenaar', { naam: 'Kim Voorbeeld' });
  const jongere = await makeJongere();
  const melding = await makeMelding({ jongereId: jongere.id, duoSoort: 'V3' });
  const genomen = waardeOf(await takeMelding(lpa, { id: melding.id, versie: 1 }));
  return { lpa, id: genomen.werkprocesId };
}

async function live(id: string): Promise<string[]> {
  const rows = await eigenaarSql<{ tekst: string }>(
    `select soort || coalesce(' ' || (gegevens->>'stap'), '') as tekst from gebeurtenis
      where onderwerp_id = $1 and vervallen_op is null and soort <> 'WerkprocesGestart' order by id`,
    [id],
  );
  return rows.map((row) => row.tekst);
}

describe('stappen zetten', () => {
  it('vraagt na het nemen eerst contact met de school, en daarna de brief', async () => {
    const { lpa, id } = await werk();
    const nu = async () =>
      waardeOf(await readWerkproces(lpa, { id })).pad.find((plek) => plek.toestand === 'nu')?.stap.code;
    expect(await nu()).toBe('2');
    waardeOf(await setStap(lpa, { id, versie: 1, stap: '2' }));
    expect(await nu()).toBe('4');
  });

  it('houdt een andere volgorde niet tegen zodra er een reden is, en telt die reden', async () => {
    const { lpa, id } = await werk();
    expect(code(await setStap(lpa, { id, versie: 1, stap: '6' }))).toBe('reden-ontbreekt');
    expect(code(await setStap(lpa, { id, versie: 1, stap: '6', afwijkreden: 'zomaar' }))).toBe(
      'onbekende-reden',
    );
    waardeOf(await setStap(lpa, { id, versie: 1, stap: '6', afwijkreden: 'spoed' }));
    const [feit] = await eigenaarSql(
      `select gegevens->>'afwijkreden' as reden from gebeurtenis where onderwerp_id = $1 and gegevens->>'stap' = '6'`,
      [id],
    );
    expect(feit).toEqual({ reden: 'spoed' });
  });

  it('slaat een stap over met een reden uit de lijst', async () => {
    const { lpa, id } = await werk();
    waardeOf(await skipStap(lpa, { id, versie: 1, stap: '2', afwijkreden: 'al-gedaan-door-school' }));
    const pagina = waardeOf(await readWerkproces(lpa, { id }));
    expect(pagina.pad.find((plek) => plek.stap.code === '2')?.toestand).toBe('overgeslagen');
    expect(await live(id)).toEqual(['StapGezet 1', 'StapGezet 3', 'StapOvergeslagen 2']);
  });

  it('maakt de laatste stap ongedaan: het feit vervalt en de andere blijven', async () => {
    const { lpa, id } = await werk();
    waardeOf(await setStap(lpa, { id, versie: 1, stap: '2' }));
    waardeOf(await undoStap(lpa, { id, versie: 2 }));
    expect(await live(id)).toEqual(['StapGezet 1', 'StapGezet 3']);
    waardeOf(await setStap(lpa, { id, versie: 3, stap: '2' }));
    expect(await live(id)).toEqual(['StapGezet 1', 'StapGezet 3', 'StapGezet 2']);
  });

  it('kiest routes in elke combinatie; een nieuwe keuze vervangt de oude', async () => {
    const { lpa, id } = await werk();
    const kies = { id, versie: 1, afwijkreden: 'spoed' };
    waardeOf(await chooseRoutes(lpa, { ...kies, routes: ['VRIJWILLIGE_HULP', 'HALT'] }));
    waardeOf(await chooseRoutes(lpa, { id, versie: 2, routes: 'VRIJWILLIGE_HULP' }));
    expect(await live(id)).toEqual(['StapGezet 1', 'StapGezet 3', 'StapGezet 7', 'RouteGekozen']);
    expect(waardeOf(await readWerkproces(lpa, { id })).werk.routes).toEqual(['VRIJWILLIGE_HULP']);
  });

  it('bewaart van een stap met strafrecht geen inhoud', async () => {
    const { lpa, id } = await werk();
    waardeOf(await chooseRoutekaart(lpa, { id, versie: 1, routekaart: 'B' }));
    const invoer = { id, versie: 2, stap: '6', afwijkreden: 'anders', motivering: 'iets over het verhoor' };
    waardeOf(await setStap(lpa, { ...invoer, uitkomst: 'wat er gezegd is' }));
    const [rij] = await eigenaarSql(
      `select uitkomst, motivering from stapregistratie where werkproces_id = $1 and stap = '6'`,
      [id],
    );
    expect(rij).toEqual({ uitkomst: null, motivering: null });
  });
});

describe('samen aan één werkproces', () => {
  it('laat de tweede zien wie er voor was, en bewaart niets dubbel', async () => {
    const { lpa, id } = await werk();
    const ander = await actorMet('leerplichtambtenaar', { naam: 'Robin Voorbeeld' });
    waardeOf(await setStap(ander, { id, versie: 1, stap: '2' }));
    const tweede = await setStap(lpa, { id, versie: 1, stap: '2', uitkomst: 'gebeld' });
    expect(code(tweede)).toBe('gewijzigd-door-ander');
    expect(!tweede.ok && tweede.weigering.zin).toContain('Robin Voorbeeld');
    expect(await live(id)).toEqual(['StapGezet 1', 'StapGezet 3', 'StapGezet 2']);
  });

  it('houdt bij twee gelijktijdige stappen er precies één over', async () => {
    const { lpa, id } = await werk();
    const ander = await actorMet('leerplichtambtenaar');
    const uitkomsten = await Promise.all([
      setStap(lpa, { id, versie: 1, stap: '2' }),
      setStap(ander, { id, versie: 1, stap: '2' }),
    ]);
    expect(uitkomsten.map(code).sort()).toEqual(['gewijzigd-door-ander', 'goed']);
    expect(await live(id)).toEqual(['StapGezet 1', 'StapGezet 3', 'StapGezet 2']);
  });

  it('geeft werk aan een collega, niet aan iemand van buiten', async () => {
    const { lpa, id } = await werk();
    const collega = await actorMet('leerplichtambtenaar');
    const buiten = await actorMet('leerplichtambtenaar', { bureau: await makeBureau() });
    expect(code(await assignWerkproces(lpa, { id, versie: 1, naar: buiten.gebruikerId }))).toBe(
      'geen-collega',
    );
    waardeOf(await assignWerkproces(lpa, { id, versie: 1, naar: collega.gebruikerId }));
    expect(await live(id)).toContain('WerkprocesToegewezen');
  });

  it('zet de volgende actie met een datum', async () => {
    const { lpa, id } = await werk();
    const invoer = { volgendeActie: 'Huisbezoek', volgendeDatum: '12-3-2027' };
    waardeOf(await setVolgendeActie(lpa, { id, versie: 1, ...invoer }));
    const { werk: nu } = waardeOf(await readWerkproces(lpa, { id }));
    expect(nu).toMatchObject({ volgendeActie: 'Huisbezoek', volgendeDatum: '2027-03-12' });
  });
});

describe('toegang', () => {
  it('bestaat niet voor een ander bureau', async () => {
    const { id } = await werk();
    const elders = await actorMet('leerplichtambtenaar', { bureau: await makeBureau() });
    expect(code(await readWerkproces(elders, { id }))).toBe('niet-gevonden');
    expect(code(await setStap(elders, { id, versie: 1, stap: '2' }))).toBe('niet-gevonden');
  });

  it('vraagt een teamleider eerst een reden', async () => {
    const { id } = await werk();
    const teamleider = await actorMet('teamleider');
    const geweigerd = await readWerkproces(teamleider, { id });
    expect(code(geweigerd)).toBe('reden-nodig');
    const { jongereId } = (!geweigerd.ok && geweigerd.weigering.gegevens) as { jongereId: string };
    waardeOf(await geefKijkreden(teamleider, { jongereId, reden: 'Vraag van de ouders over de aanpak' }));
    expect(code(await readWerkproces(teamleider, { id }))).toBe('goed');
  });

  it('toont ook ingelezen werk van een soort zonder routekaart', async () => {
    const lpa = await actorMet('leerplichtambtenaar');
    const jongere = await makeJongere();
    const { id } = await makeWerkproces({ jongereId: jongere.id, soort: 'verlof-boven-tien-dagen' });
    const pagina = waardeOf(await readWerkproces(lpa, { id }));
    expect(pagina.kaart).toBeNull();
    expect(pagina.resultaten.length).toBeGreaterThan(10);
  });
});

describe('wat er in het dossier staat', () => {
  it('een document telt als wat het bewijst: verslag van ouder of school, en een brief die op papier de deur uit ging', async () => {
    const { lpa, id } = await werk();
    const pagina = async () => waardeOf(await readWerkproces(lpa, { id }));
    const { jongereId } = (await pagina()).werk;
    const inDossier = async () => (await pagina()).inDossier;
    for (const stuk of ['contact-school', 'contact-thuis', 'brief'])
      expect(await inDossier()).not.toContain(stuk);
    const voeg = async (soort: string, bron: string) =>
      waardeOf(
        await voegDocumentToe(lpa, {
          ...{ jongereId, soort, bron, titel: soort, datum: today(), onderwerp: `werkproces:${id}` },
          bestand: waardeOf(await keurBestand('stuk.txt', Buffer.from(`${soort} ${bron}`))),
        }),
      );
    const brief = await voeg('brief-verzonden', 'bureau');
    await voeg('gespreksverslag', 'ouder');
    await voeg('advies', 'school');
    expect(await inDossier()).toEqual(expect.arrayContaining(['contact-school', 'contact-thuis', 'brief']));
    expect(await inDossier()).not.toContain('contact-jongere');
    waardeOf(await trekDocumentIn(lpa, { documentId: brief.documentId, versie: 1, reden: 'Verkeerd kind' }));
    expect(await inDossier()).not.toContain('brief');
  });
});
