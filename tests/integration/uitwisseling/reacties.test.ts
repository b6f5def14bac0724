import { beforeEach, describe, expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import { takeMelding } from '#lib/meldingen/nemen/commands.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { bestand, csv, duoRij, leesDuo, leesIn } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { nieuwBsn } from '#tests/factories/nummers.ts';
import { makeSchool } from '#tests/factories/school.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

/** The first reaction to the school (T03), as an import sets it for thousands of meldingen at once. */
let bureau: Bureau;
beforeEach(async () => {
  bureau = await makeBureau();
  await makeSchool({ bureau, brin: '99ZZ', sector: 'VO' });
});

/** "loopt 2024-03-11: TermijnGesteld 2024-03-11": the row, and the facts that hold. */
async function reactie(externId: string): Promise<string> {
  const [rij] = await eigenaarSql<{ id: string; status: string; uiterlijk: string }>(
    `select m.id, t.status, t.uiterlijk::text from melding m join termijn t on t.bureau_id = m.bureau_id and t.id = m.id
      where m.bureau_id = $1 and m.extern_id = $2`,
    [bureau.id, externId],
  );
  if (!rij) return 'geen termijn';
  const feiten = await eigenaarSql<{ soort: string; datum: string; optijd: string | null }>(
    `select soort, datum::text, gegevens->>'opTijd' as optijd from gebeurtenis
      where onderwerp_id = $1 and onderwerp_soort = 'termijn' and vervallen_op is null order by soort`,
    [rij.id],
  );
  const woorden = feiten.map((feit) => [feit.soort, feit.datum, feit.optijd].filter(Boolean).join(' '));
  return `${rij.status} ${rij.uiterlijk}: ${woorden.join(', ')}`;
}

describe('een bestand van DUO', () => {
  it('stelt bij elke nieuwe melding de termijn van vijf werkdagen, één keer', async () => {
    const rij = duoRij({ melding_id: 'A', ontvangen_op: '2024-03-04' });
    waardeOf(await leesDuo(bureau, [rij]));
    waardeOf(await leesDuo(bureau, [rij]));
    expect(await reactie('A')).toBe('loopt 2024-03-11: TermijnGesteld 2024-03-04');
  });

  it('volgt de school die haar melding terugneemt, en dat weer ongedaan maakt', async () => {
    const rij = duoRij({ melding_id: 'B', ontvangen_op: '2024-03-04' });
    waardeOf(await leesDuo(bureau, [rij]));
    waardeOf(await leesDuo(bureau, [{ ...rij, versie: 2, status: 'I', status_op: '2024-03-06' }]));
    expect(await reactie('B')).toBe(
      'vervallen 2024-03-11: TermijnGesteld 2024-03-04, TermijnVervallen 2024-03-06',
    );
    waardeOf(await leesDuo(bureau, [{ ...rij, versie: 3, status: 'R', ontvangen_op: '2024-03-05' }]));
    expect(await reactie('B')).toBe('loopt 2024-03-12: TermijnGesteld 2024-03-05');
  });

  it('laat een reactie staan die al gegeven is, ook bij een nieuwere versie', async () => {
    const ik = await actorMet('leerplichtambtenaar', { bureau });
    const rij = duoRij({ melding_id: 'C', ontvangen_op: '2024-03-04' });
    waardeOf(await leesDuo(bureau, [rij]));
    const [melding] = await eigenaarSql<{ id: string; versie: number }>(
      `select id, versie from melding where bureau_id = $1 and extern_id = 'C'`,
      [bureau.id],
    );
    waardeOf(await takeMelding(ik, { id: melding?.id, versie: melding?.versie }));
    const eerst = await reactie('C');
    expect(eerst).toContain('TermijnVoldaan');
    waardeOf(await leesDuo(bureau, [{ ...rij, versie: 2, reden: 'nog vaker te laat' }]));
    expect(await reactie('C')).toBe(eerst);
  });
});

describe('meldingen uit een ander systeem', () => {
  const rij = (extern_id: string, rest: object) => ({
    ...{
      extern_id,
      jongere: 'J1',
      categorie: 'signaal',
      ontvangen_op: '2023-10-02',
      begindatum: '2023-09-25',
    },
    ...{ status: 'R', status_op: '', in_behandeling_op: '', resultaat: '', ...rest },
  });
  it('hebben de reactie die het oude systeem kent; wat het niet weet, telt niet als gemist', async () => {
    const delen = {
      jongeren: [
        {
          ...{ extern_id: 'J1', pgn: nieuwBsn(), geslachtsnaam: 'Verhuizer', voornamen: 'Kim' },
          geboortedatum: '2009-01-02',
        },
      ],
      codelijsten: [
        { lijst: 'relatief-resultaat', code: 'R01', label: 'Gesprek', kern_code: 'gesprek-waarschuwing' },
      ],
      meldingen: [
        rij('nieuw', {}),
        rij('genomen', { status: 'B', status_op: '2023-10-09' }),
        rij('laat', {
          status: 'G',
          status_op: '2023-12-01',
          in_behandeling_op: '2023-10-10',
          resultaat: 'R01',
        }),
        rij('onbekend', { status: 'G', status_op: '2023-12-01', resultaat: 'R01' }),
        rij('gelezen', { status: 'K', status_op: '2023-10-03' }),
        rij('terug', { status: 'I', status_op: '2023-10-04' }),
      ],
    };
    const doos = Object.entries(delen).map(([naam, rijen]) => bestand(`${naam}.csv`, csv(rijen)));
    waardeOf(await leesIn(bureau, doos));
    const gesteld = 'TermijnGesteld 2023-10-02';
    expect(await reactie('nieuw')).toBe(`loopt 2023-10-09: ${gesteld}`);
    expect(await reactie('genomen')).toBe(`voldaan 2023-10-09: ${gesteld}, TermijnVoldaan 2023-10-09 true`);
    expect(await reactie('laat')).toBe(`voldaan 2023-10-09: ${gesteld}, TermijnVoldaan 2023-10-10 false`);
    expect(await reactie('onbekend')).toBe('geen termijn');
    expect(await reactie('gelezen')).toBe(`voldaan 2023-10-09: ${gesteld}, TermijnVoldaan 2023-10-03 true`);
    expect(await reactie('terug')).toBe(`vervallen 2023-10-09: ${gesteld}, TermijnVervallen 2023-10-04`);
    const opnieuw = waardeOf(await leesIn(bureau, doos));
    expect(opnieuw.tellingen.meldingen).toMatchObject({ nieuw: 0, gewijzigd: 0 });
  });
});

describe('een werkproces dat in het andere systeem wordt gesloten', () => {
  it('neemt de termijnen mee die hier op dat werk liepen', async () => {
    const jongeren = [
      {
        ...{ extern_id: 'J9', pgn: nieuwBsn(), geslachtsnaam: 'Verhuizer', voornamen: 'Kim' },
        geboortedatum: '2009-01-02',
      },
    ];
    const codelijsten = [
      { lijst: 'relatief-resultaat', code: 'R01', label: 'Gesprek', kern_code: 'gesprek-waarschuwing' },
    ];
    const werk = { extern_id: 'W9', jongere: 'J9', soort: 'relatief-verzuim', gestart_op: '2024-01-08' };
    const lees = (gesloten_op: string, resultaat: string) =>
      leesIn(
        bureau,
        Object.entries({ jongeren, codelijsten, werkprocessen: [{ ...werk, gesloten_op, resultaat }] }).map(
          ([naam, rijen]) => bestand(`${naam}.csv`, csv(rijen)),
        ),
      );
    waardeOf(await lees('', ''));
    await eigenaarSql(
      `insert into termijn (bureau_id, code, titel, onderwerp_soort, onderwerp_id, jongere_id, werkproces_id, basis, start_op,
                            duur_eenheid, duur_aantal, uiterlijk)
       select bureau_id, c.code, 'Proef', 'werkproces', id, jongere_id, id, 'proef', '2024-01-08', 'WEKEN', 6, '2024-02-19'
         from werkproces, (values ('T04'), ('bezwaar')) as c (code) where bureau_id = $1 and extern_id = 'W9'`,
      [bureau.id],
    );
    waardeOf(await lees('2024-02-01', 'R01'));
    const standen = await eigenaarSql<{ code: string; status: string }>(
      `select code, status from termijn where bureau_id = $1 and titel = 'Proef' order by code collate "C"`,
      [bureau.id],
    );
    expect(standen).toEqual([
      { code: 'T04', status: 'vervallen' },
      { code: 'bezwaar', status: 'loopt' },
    ]);
  });
});
