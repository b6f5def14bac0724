import { describe, expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { somVan } from '#lib/uitwisseling/model.ts';
import { bestand, csv, leesIn, oordelenVan } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

/** A bureau that brings its Jongerenpunt along: one question, and short actions with and without a name. */
const DOOS = {
  jongeren: [{ extern_id: 'J1', geslachtsnaam: 'Balie', voornamen: 'Kim', geboortedatum: '2003-01-02' }],
  werkprocessen: [
    {
      ...{ extern_id: 'W1', jongere: 'J1', soort: 'jongerenpunt', gemeente: '1883' },
      ...{ gestart_op: '2023-10-02', gesloten_op: '2023-11-10', resultaat: 'werk' },
    },
  ],
  jongerenpuntvragen: [{ werkproces: 'W1', vraag: 'inkomen', kanaal: 'telefoon' }],
  'preventieve-acties': [
    { extern_id: 'A1', jongere: 'J1', soort: 'informatie', datum: '2023-10-01', gemeente: '1883' },
    { extern_id: 'A2', jongere: '', soort: 'informatie', datum: '2023-10-01', gemeente: '' },
  ],
};
type Doos = Record<string, readonly Record<string, string>[]>;
const lees = (bureau: Bureau, doos: Doos) =>
  leesIn(
    bureau,
    Object.entries(doos).map(([naam, rijen]) => bestand(`${naam}.csv`, csv(rijen))),
  );

async function feiten(bureau: Bureau): Promise<string[]> {
  const rows = await eigenaarSql<{ tekst: string }>(
    `select soort || ' ' || datum || ' ' || (gegevens->>'woonplaats') || ' ' || coalesce(gegevens->>'vraag', gegevens->>'actie') as tekst
       from gebeurtenis where bureau_id = $1 and soort in ('JongerenpuntVraag', 'PreventieveActie') and vervallen_op is null order by 1`,
    [bureau.id],
  );
  return rows.map(({ tekst }) => tekst);
}

describe('vragen en acties van een Jongerenpunt', () => {
  it('komen over met waar de jongere woonde; een actie mag zonder naam', async () => {
    const bureau = await makeBureau();
    const verslag = waardeOf(await lees(bureau, DOOS));
    expect(somVan(verslag.tellingen)).toMatchObject({ nieuw: 5, afgewezen: 0 });
    expect(await feiten(bureau)).toEqual([
      'JongerenpuntVraag 2023-10-02 regio inkomen',
      'PreventieveActie 2023-10-01 niet-in-brp informatie',
      'PreventieveActie 2023-10-01 regio informatie',
    ]);
  });

  it('veranderen niets bij dezelfde levering, en één feit bij een correctie', async () => {
    const bureau = await makeBureau();
    await lees(bureau, DOOS);
    const weer = waardeOf(await lees(bureau, DOOS));
    expect(somVan(weer.tellingen)).toMatchObject({ nieuw: 0, gewijzigd: 0, afgewezen: 0 });
    const beter = { jongerenpuntvragen: [{ werkproces: 'W1', vraag: 'werkzoekend', kanaal: 'telefoon' }] };
    expect(somVan(waardeOf(await lees(bureau, beter)).tellingen)).toMatchObject({ gewijzigd: 1 });
    expect((await feiten(bureau))[0]).toBe('JongerenpuntVraag 2023-10-02 regio werkzoekend');
  });

  it('weigeren ander werk, een onbekende vraag en een woonplaats zonder gemeente, met een zin', async () => {
    const bureau = await makeBureau();
    const { importtaakId } = waardeOf(
      await lees(bureau, {
        ...DOOS,
        werkprocessen: [
          ...DOOS.werkprocessen,
          { extern_id: 'W2', jongere: 'J1', soort: 'vsv', gemeente: '1883', gestart_op: '2023-10-02' },
        ],
        jongerenpuntvragen: [
          { werkproces: 'W2', vraag: 'inkomen' },
          { werkproces: 'W1', vraag: 'van alles' },
        ],
        'preventieve-acties': [
          { extern_id: 'A3', soort: 'informatie', datum: '2023-10-01', woonplaats: 'regio', gemeente: '' },
        ],
      }),
    );
    const redenen = (await oordelenVan(importtaakId)).map(({ bestand: naam, reden }) => `${naam}: ${reden}`);
    expect(redenen.join('\n')).toContain('Dit werkproces is niet van de soort jongerenpunt.');
    expect(redenen.join('\n')).toContain('Wie in de regio woont, heeft een gemeente.');
    expect(redenen).toHaveLength(3);
    expect(await feiten(bureau)).toEqual([]);
  });
});
