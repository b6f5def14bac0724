import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { scanBytes } from '#lib/platform/clamd.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { voegDocumentToe } from '#lib/documenten/commands.ts';
import { keurBestand } from '#lib/documenten/keuren.ts';
import { openDocument, readDocumenten } from '#lib/documenten/queries.ts';
import { scanOpnieuw, scanWachtende } from '#lib/documenten/scannen/commands.ts';
import { showScans } from '#lib/documenten/scannen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { EICAR, PDF, startScanner, type Scanner } from '#tests/factories/stukken.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

let scanner: Scanner | undefined;
const zet = (adres: string | undefined) => {
  if (adres) process.env.BAKEN_CLAMAV = adres;
  else delete process.env.BAKEN_CLAMAV;
};
afterEach(async () => {
  await scanner?.stop();
  scanner = undefined;
  zet(undefined);
});

async function zaak() {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const jongere = await makeJongere({ bureau });
  const voegToe = async (naam: string, inhoud: Buffer) =>
    waardeOf(
      await voegDocumentToe(actor, {
        jongereId: jongere.id,
        soort: 'brief-ontvangen',
        titel: naam,
        datum: addDays(today(), -1),
        bron: 'ouder',
        bestand: waardeOf(await keurBestand(naam, inhoud)),
      }),
    );
  const stand = async () =>
    waardeOf(await readDocumenten(actor, { jongereId: jongere.id })).stukken[0]?.versies[0]?.scan;
  const open = async (versieId: string) => {
    const uitkomst = await openDocument(actor, { jongereId: jongere.id, versieId });
    return uitkomst.ok ? 'open' : uitkomst.weigering.code;
  };
  return { voegToe, stand, open, bureau };
}

describe('de virusscanner', () => {
  it('is niet ingesteld: het stuk is te openen en heet niet gescand', async () => {
    const { voegToe, stand, open } = await zaak();
    const { versieId } = await voegToe('a.pdf', PDF);
    expect((await stand())?.stand).toBe('niet-gescand');
    expect(await open(versieId)).toBe('open');
  });

  it('werkt: zij ziet precies de verstuurde bytes en keurt ze goed', async () => {
    scanner = await startScanner();
    zet(scanner.adres);
    const { voegToe, stand } = await zaak();
    const groot = Buffer.concat([PDF, Buffer.alloc(200_000, 'x')]);
    await voegToe('a.pdf', groot);
    expect((await stand())?.stand).toBe('schoon');
    expect(scanner.gezien[0]?.equals(groot)).toBe(true);
  });

  it('vindt het EICAR-proefvirus: het stuk staat apart en niemand kan erbij', async () => {
    scanner = await startScanner();
    zet(scanner.adres);
    const { voegToe, stand, open } = await zaak();
    const { versieId } = await voegToe('a.txt', EICAR);
    expect(await stand()).toEqual({
      stand: 'quarantaine',
      reden: 'besmet',
      bevinding: 'Eicar-Test-Signature',
    });
    expect(await open(versieId)).toBe('in-quarantaine');
  });

  it('ligt eruit: het stuk staat apart, en de werker legt het later opnieuw voor', async () => {
    scanner = await startScanner();
    const { adres } = scanner;
    await scanner.stop();
    zet(adres);
    const { voegToe, stand, open } = await zaak();
    const { versieId } = await voegToe('a.pdf', PDF);
    expect((await stand())?.reden).toBe('niet-bereikbaar');
    expect(await open(versieId)).toBe('in-quarantaine');
    expect(await scanWachtende()).toBe(0); // still down: nothing is lost, nothing is let through
    expect(await open(versieId)).toBe('in-quarantaine');
    scanner = await startScanner();
    zet(scanner.adres);
    expect(await scanWachtende()).toBeGreaterThanOrEqual(1);
    expect((await stand())?.stand).toBe('schoon');
    expect(await open(versieId)).toBe('open');
  });

  it('ligt eruit: de beheerder ziet hoeveel er wacht en sinds wanneer, en legt het meteen opnieuw voor', async () => {
    const { voegToe, bureau } = await zaak();
    const beheerder = await actorMet('beheerder', { bureau });
    expect((await scanOpnieuw(beheerder, {})).ok).toBe(false); // there is no scanner to ask
    scanner = await startScanner();
    zet(scanner.adres);
    await voegToe('b.txt', EICAR);
    const { adres } = scanner;
    await scanner.stop();
    zet(adres);
    await voegToe('a.pdf', PDF);
    const overzicht = waardeOf(await showScans(beheerder, {}));
    expect(overzicht).toMatchObject({
      ingesteld: true,
      besmet: [{ virus: 'Eicar-Test-Signature' }],
    });
    expect(overzicht.tellingen.map(({ stand, aantal }) => [stand, aantal]).sort()).toEqual([
      ['besmet', 1],
      ['niet-bereikbaar', 1],
    ]);
    expect(JSON.stringify(overzicht)).not.toMatch(/a\.pdf|b\.txt/);
    waardeOf(await scanOpnieuw(beheerder, {}));
    const taken = await eigenaarSql(
      "select 1 from pgboss.job where name = 'onderhoud' and data->>'soort' = 'documenten-scannen' and (data->>'bureauId')::int = $1",
      [bureau.id],
    );
    expect(taken).toHaveLength(1);
  });

  it('antwoordt te laat of iets anders: dat is niet goedgekeurd', async () => {
    scanner = await startScanner({ traag: true });
    zet(scanner.adres);
    const traag = await scanBytes(PDF, { wachtMs: 100 });
    expect(traag).toEqual({ uitslag: 'niet-bereikbaar', waarom: 'de scanner antwoordt niet op tijd' });
    await scanner.stop();
    scanner = await startScanner({ antwoord: 'INSTREAM size limit exceeded. ERROR\0' });
    zet(scanner.adres);
    expect((await scanBytes(PDF)).uitslag).toBe('niet-bereikbaar');
  });

  it('wordt later ingesteld: wat nog niet gescand was, wordt alsnog gescand', async () => {
    const { voegToe, stand } = await zaak();
    await voegToe('a.txt', EICAR);
    expect((await stand())?.stand).toBe('niet-gescand');
    scanner = await startScanner();
    zet(scanner.adres);
    await scanWachtende();
    expect((await stand())?.reden).toBe('besmet');
  });

  it('wat zij afkeurde, ziet zij na een dag nog eens; een vals alarm wordt zo hersteld', async () => {
    scanner = await startScanner();
    zet(scanner.adres);
    const { voegToe, stand } = await zaak();
    const { versieId } = await voegToe('a.txt', EICAR);
    await scanWachtende();
    expect((await stand())?.reden).toBe('besmet');
    await eigenaarSql(`update documentversie set gescand_op = now() - interval '25 hours' where id = $1`, [
      versieId,
    ]);
    await scanner.stop();
    scanner = await startScanner({ antwoord: 'stream: OK\0' });
    zet(scanner.adres);
    await scanWachtende();
    expect((await stand())?.stand).toBe('schoon');
  });
});
