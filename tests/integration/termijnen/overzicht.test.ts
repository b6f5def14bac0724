import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { closeBoss } from '#lib/platform/jobs.ts';
import { openMail } from '#lib/platform/mail.ts';
import { systeemActor } from '#lib/toegang/systeem.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Termijncode } from '#lib/termijnen/catalogus.ts';
import { changeVoorkeur, sendOverzichten } from '#lib/termijnen/overzicht/commands.ts';
import { showVoorkeur } from '#lib/termijnen/overzicht/queries.ts';
import { isMailtijd, STANDAARD } from '#lib/termijnen/overzicht/rules.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { doe, kantoor, type Kantoor } from './proef.ts';

/** A Wednesday; the hour of the day stays that of the clock, so each colleague here may be mailed at any hour. */
beforeEach(() => {
  process.env.BAKEN_VANDAAG = '2026-11-25';
});
afterEach(() => {
  delete process.env.BAKEN_VANDAAG;
});
afterAll(closeBoss);

async function bereikbaar(keuze: 'dagelijks' | 'spoed' | 'uit' = 'dagelijks'): Promise<Kantoor> {
  const k = await kantoor();
  await eigenaarSql('update lidmaatschap set email = $2 where gebruiker_id = $1', [
    k.ik.gebruikerId,
    'anouk@bureau.example',
  ]);
  waardeOf(await changeVoorkeur(k.ik, { versie: 0, keuze, vanafUur: 6, totUur: 22 }));
  // Outside the choices of the form, so that the test runs at night too.
  await eigenaarSql('alter table mailvoorkeur drop constraint if exists mailvoorkeur_vanaf_uur_check');
  await eigenaarSql('alter table mailvoorkeur drop constraint if exists mailvoorkeur_tot_uur_check');
  await eigenaarSql('update mailvoorkeur set vanaf_uur = 0, tot_uur = 24 where gebruiker_id = $1', [
    k.ik.gebruikerId,
  ]);
  return k;
}

async function stel(k: Kantoor, code: Termijncode, start = today()): Promise<void> {
  await doe(k.ik, (toegang) =>
    setTermijn(toegang, {
      ...{ code, start, onderwerpSoort: 'werkproces', onderwerpId: crypto.randomUUID() },
      ...{ jongereId: k.jongere.id, eigenaarId: k.ik.gebruikerId },
    }),
  );
}

async function mail(k: Kantoor): Promise<{ aan: string; onderwerp: string; tekst: string }[]> {
  const rijen = await eigenaarSql<{ aan: Buffer; inhoud: Buffer }>(
    'select aan, inhoud from mail where bureau_id = $1 order by aangemaakt_op',
    [k.bureau.id],
  );
  return rijen.map((rij) => openMail(k.bureau.id, rij));
}

const stuur = async ({ bureau }: Kantoor) =>
  waardeOf(
    await sendOverzichten(
      systeemActor('werker', { ...bureau, vakantieregio: 'zuid' }, ['termijn.melden']),
      {},
    ),
  ).verstuurd;

describe('het overzicht van de dag', () => {
  it('komt één keer, met wat te laat is, zonder naam of geboortedatum', async () => {
    const k = await bereikbaar();
    await stel(k, 'T04', addDays(today(), -60));
    expect(await stuur(k)).toBe(1);
    expect(await stuur(k)).toBe(0);
    const [bericht, ...meer] = await mail(k);
    expect(meer).toEqual([]);
    expect(bericht?.aan).toBe('anouk@bureau.example');
    expect(bericht?.onderwerp).toBe('Vandaag in Baken: 1 te laat');
    const [jongere] = await eigenaarSql<{ geslachtsnaam: string; voornamen: string }>(
      'select geslachtsnaam, voornamen from jongere where id = $1',
      [k.jongere.id],
    );
    expect(bericht?.tekst).not.toContain(jongere?.geslachtsnaam);
    expect(bericht?.tekst).not.toContain(jongere?.voornamen);
    process.env.BAKEN_VANDAAG = '2026-11-26';
    expect(await stuur(k)).toBe(1);
  });

  it('komt door twee werkers tegelijk ook maar één keer', async () => {
    const k = await bereikbaar();
    await stel(k, 'T04', addDays(today(), -60));
    const verstuurd = await Promise.all([stuur(k), stuur(k), stuur(k)]);
    expect(verstuurd.reduce((som, aantal) => som + aantal, 0)).toBe(1);
    expect(await mail(k)).toHaveLength(1);
  });

  it('komt niet zonder werk, in het weekend, voor wie niets wil of wie geen adres heeft', async () => {
    const leeg = await bereikbaar();
    expect(await stuur(leeg)).toBe(0);
    await stel(leeg, 'T04', addDays(today(), -60)); // came in after the morning
    expect(await stuur(leeg)).toBe(0);
    const uit = await bereikbaar('uit');
    await stel(uit, 'T04', addDays(today(), -60));
    expect(await stuur(uit)).toBe(0);
    const zonder = await kantoor();
    await stel(zonder, 'T04', addDays(today(), -60));
    expect(await stuur(zonder)).toBe(0);
    const weekend = await bereikbaar();
    process.env.BAKEN_VANDAAG = '2026-11-28';
    await stel(weekend, 'T04', addDays(today(), -60));
    expect(await stuur(weekend)).toBe(0);
  });
});

describe('bericht bij spoed', () => {
  it('komt meteen, één keer per termijn, en alleen voor wie dat koos', async () => {
    const [snel, rustig] = [await bereikbaar('spoed'), await bereikbaar()];
    for (const k of [snel, rustig]) {
      expect(await stuur(k)).toBe(0); // the morning: nothing
      await stel(k, 'T16');
    }
    expect(await stuur(snel)).toBe(1);
    expect(await stuur(snel)).toBe(0);
    expect(await stuur(rustig)).toBe(0);
    expect((await mail(snel)).map(({ onderwerp }) => onderwerp)).toEqual(['Vandaag nog: Terstond handelen']);
  });
});

describe('de eigen voorkeur', () => {
  it('is zonder keuze één overzicht per dag, en wordt niet ongezien overschreven', async () => {
    const { ik } = await kantoor();
    expect(waardeOf(await showVoorkeur(ik, {}))).toEqual({
      voorkeur: STANDAARD,
      email: null,
      mailserver: false,
      voorbeeld: null,
    });
    const keuze = { versie: 0, keuze: 'spoed', vanafUur: 9, totUur: 17 };
    waardeOf(await changeVoorkeur(ik, keuze));
    expect(await changeVoorkeur(ik, { ...keuze, keuze: 'uit' })).toMatchObject({
      weigering: { code: 'gewijzigd-door-ander' },
    });
    const { voorkeur } = waardeOf(await showVoorkeur(ik, {}));
    expect(voorkeur).toEqual({ versie: 1, keuze: 'spoed', vanafUur: 9, totUur: 17 });
    expect(isMailtijd(voorkeur, today(), 8)).toBe(false);
  });
});
