import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ingehaaldTot, waardeOf } from '#lib/platform/errors.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { beslisVrijstelling } from '#lib/vrijstellingen/besluiten/commands.ts';
import { beeindigVrijstelling, herzieUitkomst } from '#lib/vrijstellingen/herzien/commands.ts';
import { ontvangVrijstelling } from '#lib/vrijstellingen/ontvangen/commands.ts';
import { trekZaakIn, werkZaakBij } from '#lib/vrijstellingen/zaken/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { inwoner, kop, leveringen, maakBuitenlandseSchool, neemIn, open } from './voorbeeld.ts';

let bureau: Bureau;
let lpa: GebruikerActor;
const eerder = process.env.BAKEN_VANDAAG;

beforeAll(() => {
  process.env.BAKEN_VANDAAG = '2026-11-25';
});
beforeEach(async () => {
  bureau = await makeBureau();
  lpa = await actorMet('leerplichtambtenaar', { bureau });
});
afterAll(() => {
  if (eerder) process.env.BAKEN_VANDAAG = eerder;
  else delete process.env.BAKEN_VANDAAG;
});

async function werk(id: string) {
  const [row] = await eigenaarSql<{ status: string; resultaat: string | null; actie: string | null }>(
    `select status, resultaat_code as resultaat, volgende_actie as actie from werkproces where id = $1`,
    [id],
  );
  return row;
}

async function feiten(id: string) {
  return eigenaarSql<{ soort: string; gegevens: Record<string, unknown> }>(
    `select soort, gegevens from gebeurtenis where onderwerp_id = $1 and vervallen_op is null and soort like '%rijstelling%' order by id`,
    [id],
  );
}

describe('Artikel 5 onder c: van kennisgeving tot vrijgesteld', () => {
  async function vijfC() {
    const jongereId = await inwoner(bureau, '2014-03-15');
    const school = await maakBuitenlandseSchool(bureau);
    const zaak = await neemIn(lpa, {
      jongereId,
      grond: '5-C',
      ontvangenOp: '2026-11-20',
      van: '2026-11-20',
      aanvrager: '',
    });
    return { jongereId, school, zaak };
  }
  const VERKLARING = {
    'g.verklaringOp': '2026-11-10',
    'g.ingeschreven': 'ja',
    'g.bezoekt': 'ja',
    'b.kennisgeving': '2026-11-20',
    'b.verklaring': '2026-11-20',
  };

  it('het beroep is ontvangen, het werk ligt klaar en DUO hoort het meteen, zonder grond', async () => {
    const { zaak } = await vijfC();
    expect(zaak.zaak).toMatchObject({
      status: 'ontvangen',
      tot: '2027-07-31',
      gemeente: '1883',
      onderwijssoort: 'geen',
    });
    expect(await werk(zaak.zaak.id)).toMatchObject({
      status: 'open',
      actie: 'Toets het beroep aan de voorwaarden',
    });
    expect(await leveringen(bureau)).toEqual([
      {
        soort: 'vrijstelling',
        handeling: 'nieuw',
        status: 'klaar',
        begin: '2026-11-20',
        eind: '2027-07-31',
        eerder: false,
      },
    ]);
    expect(await feiten(zaak.zaak.id)).toMatchObject([
      { soort: 'BeroepOpVrijstellingGedaan', gegevens: { grond: '5-C', verlenging: false, opTijd: null } },
    ]);
  });

  it('getoetst zodra niets meer onbekend is; vrijgesteld geldt de wet, en sluit het werk', async () => {
    const { zaak, school, jongereId } = await vijfC();
    waardeOf(
      await werkZaakBij(lpa, {
        ...kop(zaak),
        ...VERKLARING,
        'g.buitenlandseSchool': school,
        van: '2026-11-20',
        tot: '',
      }),
    );
    const getoetst = await open(lpa, zaak.zaak.id);
    expect(getoetst.zaak.status).toBe('getoetst');
    const zonder = await beslisVrijstelling(lpa, {
      ...kop(getoetst),
      uitkomst: 'vrijgesteld',
      motivering: '',
    });
    expect(!zonder.ok && zonder.weigering.code).toBe('motivering-ontbreekt'); // first notice during the leerplicht: weighed
    waardeOf(
      await beslisVrijstelling(lpa, {
        ...kop(getoetst),
        uitkomst: 'vrijgesteld',
        motivering: 'Net verhuisd uit België.',
      }),
    );
    expect(await werk(zaak.zaak.id)).toMatchObject({ status: 'gesloten', resultaat: 'vrijstelling' });
    const dossier = waardeOf(await readDossier(lpa, { jongereId }));
    expect(dossier.statusVandaag).toMatchObject({ soort: 'VRIJGESTELD', grond: '5-C' });
    const [vrij] = await eigenaarSql<{ buitenlandse_school_id: string }>(
      'select buitenlandse_school_id from vrijstelling where bureau_id = $1',
      [bureau.id],
    );
    expect(vrij?.buitenlandse_school_id).toBe(school);
  });

  it('niet voldaan vraagt een reden, en DUO hoort dat er toch geen vrijstelling is', async () => {
    const { zaak } = await vijfC();
    await eigenaarSql(`update vrijstellinglevering set status = 'geleverd' where bureau_id = $1`, [
      bureau.id,
    ]);
    waardeOf(
      await beslisVrijstelling(lpa, {
        ...kop(zaak),
        uitkomst: 'niet-voldaan',
        motivering: 'Geen verklaring van het hoofd.',
      }),
    );
    expect(await werk(zaak.zaak.id)).toMatchObject({ status: 'gesloten', resultaat: 'geen-vrijstelling' });
    expect((await leveringen(bureau)).map(({ handeling }) => handeling)).toEqual(['nieuw', 'intrekking']);
  });

  it('dezelfde zaak twee keer innemen kan niet', async () => {
    const { jongereId } = await vijfC();
    const nog = await ontvangVrijstelling(lpa, {
      jongereId,
      grond: '5-C',
      ontvangenOp: '2026-11-25',
      van: '2026-11-20',
      aanvrager: '',
    });
    expect(!nog.ok && nog.weigering.code).toBe('dubbel');
  });

  it('eerder beëindigd: de vrijstelling stopt die dag, DUO krijgt een verbetering', async () => {
    const { zaak } = await vijfC();
    await eigenaarSql(`update vrijstellinglevering set status = 'geleverd' where bureau_id = $1`, [
      bureau.id,
    ]);
    waardeOf(
      await beslisVrijstelling(lpa, { ...kop(zaak), uitkomst: 'vrijgesteld', motivering: 'Akkoord.' }),
    );
    const klaar = await open(lpa, zaak.zaak.id);
    waardeOf(
      await beeindigVrijstelling(lpa, {
        ...kop(klaar),
        eindTot: '2026-12-31',
        eindReden: 'Gaat weer naar school.',
      }),
    );
    expect((await leveringen(bureau)).at(-1)).toMatchObject({ handeling: 'correctie', eind: '2026-12-31' });
    const [feit] = await eigenaarSql<{ gegevens: { tot: string } }>(
      `select gegevens from gebeurtenis where bureau_id = $1 and soort = 'VrijstellingVastgelegd' and vervallen_op is null`,
      [bureau.id],
    );
    expect(feit?.gegevens.tot).toBe('2026-12-31');
  });

  it('een vergissing herzien: alsof het niet was gezegd, en het staat er nog', async () => {
    const { zaak, jongereId } = await vijfC();
    waardeOf(
      await beslisVrijstelling(lpa, { ...kop(zaak), uitkomst: 'vrijgesteld', motivering: 'Akkoord.' }),
    );
    waardeOf(
      await herzieUitkomst(lpa, {
        ...kop(await open(lpa, zaak.zaak.id)),
        herzienReden: 'Verkeerde jongere.',
      }),
    );
    const terug = await open(lpa, zaak.zaak.id);
    expect(terug.zaak).toMatchObject({ status: 'ontvangen', vrijstellingId: null, motivering: null });
    expect(await werk(zaak.zaak.id)).toMatchObject({ status: 'open' });
    expect(await eigenaarSql('select 1 from vrijstelling where bureau_id = $1', [bureau.id])).toEqual([]);
    const dossier = waardeOf(await readDossier(lpa, { jongereId }));
    expect(dossier.statusVandaag.soort).toBe('LEERPLICHTIG');
    expect(
      terug.geschiedenis.some((regel) => regel.vervallen && regel.soort === 'BeroepOpVrijstellingGetoetst'),
    ).toBe(true);
  });

  it('ingetrokken voordat er iets besloten is: DUO hoort niets meer', async () => {
    const { zaak } = await vijfC();
    waardeOf(await trekZaakIn(lpa, { ...kop(zaak), intrekReden: 'Kind gaat toch hier naar school.' }));
    expect(await leveringen(bureau)).toMatchObject([{ status: 'vervallen' }]);
    expect(await werk(zaak.zaak.id)).toMatchObject({ status: 'gesloten', resultaat: 'aanvraag-ingetrokken' });
  });

  it('wie het beeld van gisteren voor zich had, krijgt dat te horen', async () => {
    const { zaak } = await vijfC();
    waardeOf(await beslisVrijstelling(lpa, { ...kop(zaak), uitkomst: 'niet-voldaan', motivering: 'Nee.' }));
    const laat = await beslisVrijstelling(lpa, { ...kop(zaak), uitkomst: 'vrijgesteld', motivering: 'Ja.' });
    expect(laat).toMatchObject({ weigering: { code: 'gewijzigd-door-ander' } });
    // Who decided, and what, stands in the sentence; the page stays as it was, and goes on from the version of now.
    if (laat.ok) throw new Error('er is twee keer besloten');
    expect(laat.weigering.zin).toContain('was u voor');
    expect(laat.weigering.zin).toContain('niet voldaan');
    const nu = ingehaaldTot(laat.weigering);
    expect(nu).toBe(kop(zaak).versie + 1);
    const nogEens = { ...kop(zaak), versie: nu, uitkomst: 'vrijgesteld', motivering: 'Ja.' };
    expect(await beslisVrijstelling(lpa, nogEens)).toMatchObject({ weigering: { code: 'al-besloten' } });
  });

  it('administratie neemt in en houdt bij, maar toetst niet', async () => {
    const administratie = await actorMet('administratie', { bureau });
    const { zaak } = await vijfC();
    expect((await open(administratie, zaak.zaak.id)).mag).toEqual({
      behandelen: true,
      beslissen: false,
      leveren: true,
    });
    const besluit = await beslisVrijstelling(administratie, {
      ...kop(zaak),
      uitkomst: 'vrijgesteld',
      motivering: 'x',
    });
    expect(!besluit.ok && besluit.weigering.code).toBe('geen-recht');
  });
});
