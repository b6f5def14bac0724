import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import { addGebruiker, endAccess } from '#lib/toegang/gebruikers/commands.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { readSession } from '#lib/toegang/sessies.ts';
import { actorMet } from '#tests/factories/actor.ts';
import {
  beginAanmelden,
  doorloopProvider,
  makeBrowser,
  startOpstelling,
  volg,
  type Browser,
  type Opstelling,
} from '#tests/integration/toegang/werkaccounts.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

let opstelling: Opstelling;
let beheerder: GebruikerActor;
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined); // the provider warns that it is for development
  opstelling = await startOpstelling();
  beheerder = await actorMet('beheerder');
});
afterAll(() => opstelling.stop());

async function collegaMetWerkaccount(subject: string): Promise<string> {
  const input = { naam: 'Noor de Wit', inlognaam: `noor.${subject}`, rollen: ['leerplichtambtenaar'] };
  const account = { aanmelding: 'werkaccount', issuer: opstelling.issuer, subject };
  return waardeOf(await addGebruiker(beheerder, { ...input, ...account })).id;
}

async function meldAan(browser: Browser, subject: string): Promise<URL> {
  const terug = await doorloopProvider(
    browser,
    await beginAanmelden(browser, opstelling.baken),
    subject,
    opstelling.baken,
  );
  return volg(browser, terug);
}

/** Whoever is signed in with the cookies of this browser. */
async function aangemeldAls(browser: Browser): Promise<GebruikerActor | undefined> {
  const { sid } = (await (await browser.send(`${opstelling.baken}/api/auth/session`)).json()) as {
    sid?: string;
  };
  return sid ? readSession(sid) : undefined;
}

async function aantalSessies(): Promise<number> {
  const [row] = await eigenaarSql<{ n: number }>('select count(*)::int as n from sessie');
  return row?.n ?? 0;
}

describe('aanmelden met het werkaccount van de gemeente', () => {
  it('lukt voor wie door de beheerder is gekoppeld, met de rollen van dit bureau', async () => {
    const id = await collegaMetWerkaccount('sub-1');
    const browser = makeBrowser();
    expect((await meldAan(browser, 'sub-1')).pathname).toBe('/vandaag');
    expect(await aangemeldAls(browser)).toMatchObject({ gebruikerId: id, rollen: ['leerplichtambtenaar'] });
  });

  it('vraagt de provider om een code met state, nonce en PKCE (S256), en om niets dan de identiteit', async () => {
    const start = await beginAanmelden(makeBrowser(), opstelling.baken);
    expect(start.origin).toBe(opstelling.issuer);
    expect(Object.fromEntries(start.searchParams)).toMatchObject({
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
    });
    for (const naam of ['state', 'nonce', 'code_challenge'])
      expect(start.searchParams.get(naam)?.length ?? 0).toBeGreaterThanOrEqual(32);
  });

  it('weigert wie bij geen gebruiker hoort, met een zin en zonder sessie', async () => {
    const [browser, voor] = [makeBrowser(), await aantalSessies()];
    const naar = await meldAan(browser, 'onbekende');
    expect(`${naar.pathname}${naar.search}`).toBe('/aanmelden?fout=onbekend-account');
    expect(await aangemeldAls(browser)).toBeUndefined();
    expect(await aantalSessies()).toBe(voor);
  });

  it('geeft geen toegang aan wie niet meer bij het bureau werkt', async () => {
    const id = await collegaMetWerkaccount('sub-2');
    const browser = makeBrowser();
    await meldAan(browser, 'sub-2');
    waardeOf(await endAccess(beheerder, { id }));
    expect(await aangemeldAls(browser)).toBeUndefined();
    await meldAan(browser, 'sub-2');
    expect(await aangemeldAls(browser)).toBeUndefined();
  });

  it.each([
    ['een andere state', (terug: URL) => terug.searchParams.set('state', 'a'.repeat(43))],
    ['een verzonnen code', (terug: URL) => terug.searchParams.set('code', 'b'.repeat(43))],
    ['een andere uitgever', (terug: URL) => terug.searchParams.set('iss', 'http://127.0.0.1:1')],
  ])('weigert een antwoord met %s', async (_wat, knoei) => {
    await collegaMetWerkaccount(`sub-${_wat.length}`);
    const [browser, voor] = [makeBrowser(), await aantalSessies()];
    const start = await beginAanmelden(browser, opstelling.baken);
    const terug = await doorloopProvider(browser, start, `sub-${_wat.length}`, opstelling.baken);
    knoei(terug);
    const naar = await volg(browser, terug);
    expect(naar.pathname).toBe('/aanmelden');
    expect(naar.searchParams.get('error')).toBe('OAuthCallback');
    expect(await aantalSessies()).toBe(voor);
  });

  it('weigert een gestolen antwoord in een andere browser', async () => {
    await collegaMetWerkaccount('sub-gestolen');
    const slachtoffer = makeBrowser();
    const start = await beginAanmelden(slachtoffer, opstelling.baken);
    const terug = await doorloopProvider(slachtoffer, start, 'sub-gestolen', opstelling.baken);
    const dief = makeBrowser();
    await beginAanmelden(dief, opstelling.baken);
    const voor = await aantalSessies();
    await dief.send(terug.href);
    expect(await aantalSessies()).toBe(voor);
    expect(await aangemeldAls(dief)).toBeUndefined();
  });
});
