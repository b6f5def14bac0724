import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drillDown } from '#lib/indicatoren/queries.ts';
import { submitKopie } from '#lib/opgaven/commands.ts';
import { makeOpgavebestand, readCel, readKopie, readOpgave, readOpgavebestand, readOpgaveCsv } from '#lib/opgaven/queries.ts'; // prettier-ignore
import { celOp, combinaties } from '#lib/opgaven/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor } from '#lib/toegang/model.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { melding, thuis } from '../indicatoren/voorbeeld.ts';
import { JAAR, kantoor, zetKlaar } from './proef.ts';

const VORM = 'thuiszitters';
const ALLE = { tabel: 'stand', rij: 'alle', kolom: 'totaal' };
const stand = async (actor: Actor, teldag?: string, jaar = JAAR) => {
  const { opgave } = waardeOf(await readOpgave(actor, { vorm: VORM, jaar, teldag }));
  return [opgave.teldag?.op, celOp(opgave, ALLE)?.waarde];
};

/** One at home in autumn, one from spring until the last week of the summer term, one until 12 July. */
async function bureauMetThuiszitters() {
  const huis = await kantoor();
  await makeFeiten(
    [
      melding('2023-09-04', 'signaal'),
      ...thuis({ sinds: '2023-09-11', einde: '2023-11-01' }),
      ...thuis({ sinds: '2024-02-05', einde: '2024-07-04' }),
      ...thuis({ sinds: '2024-03-04', einde: '2024-07-12' }),
    ],
    huis.bureau,
  );
  return huis;
}

describe('de teldag van de thuiszitterstelling', () => {
  it('is zonder keuze de laatste schooldag; op 31 juli zit er niemand meer thuis', async () => {
    const { kwaliteit } = await bureauMetThuiszitters();
    expect(await stand(kwaliteit)).toEqual(['2024-07-05', 1]);
    expect(await stand(kwaliteit, '2024-07-31')).toEqual(['2024-07-31', 0]);
    expect(await stand(kwaliteit, '2023-10-16')).toEqual(['2023-10-16', 1]);
    expect(await stand(kwaliteit, '2024-04-02')).toEqual(['2024-04-02', 2]);
    expect(await stand(kwaliteit, undefined, '2023')).toEqual(['2023-12-22', 0]);
  });

  it('leidt van een getal naar de zaken van die dag, en verandert de stroom van het jaar niet', async () => {
    const { kwaliteit } = await bureauMetThuiszitters();
    const { cel, teller } = waardeOf(
      await readCel(kwaliteit, { vorm: VORM, jaar: JAAR, teldag: '2024-04-02', ...ALLE }),
    );
    const [deel] = teller;
    expect([cel.waarde, deel?.peildatum]).toEqual([2, '2024-04-02']);
    let zaken = 0;
    for (const filter of combinaties(deel?.kies ?? {}))
      zaken += waardeOf(
        await drillDown(kwaliteit, {
          code: deel?.indicator,
          schooljaar: JAAR,
          peildatum: deel?.peildatum,
          filter,
        }),
      ).zaken.length;
    expect(zaken).toBe(2);
    const { opgave } = waardeOf(
      await readOpgave(kwaliteit, { vorm: VORM, jaar: JAAR, teldag: '2024-04-02' }),
    );
    expect([celOp(opgave, { tabel: 'stroom', rij: 'alle' })?.waarde, opgave.peildatum]).toEqual([
      3,
      '2024-07-31',
    ]);
  });

  it('staat in de bevroren kopie en in elk bestand', async () => {
    const { kwaliteit } = await bureauMetThuiszitters();
    const { id } = waardeOf(await zetKlaar(kwaliteit, { vorm: VORM, teldag: '2024-04-02' }));
    const { kopie, verslag, kenmerkKlopt } = waardeOf(await readKopie(kwaliteit, { id }));
    expect([kopie.teldag, kopie.inhoud.teldag?.waarom, kenmerkKlopt]).toEqual([
      '2024-04-02',
      'zelf gekozen',
      true,
    ]);
    expect(verslag.kenmerken).toContainEqual({
      label: 'Teldag',
      waarde: 'di 2 apr 2024 (zelf gekozen)',
    });
    const bestand = async (als: string) => waardeOf(await readOpgavebestand(kwaliteit, { id, als }));
    const deel = async (als: string, naam: string) =>
      strFromU8(unzipSync(await makeOpgavebestand(await bestand(als)))[naam] ?? new Uint8Array());
    expect(await deel('docx', 'word/document.xml')).toContain('di 2 apr 2024 (zelf gekozen)');
    expect(await deel('xlsx', 'xl/sharedStrings.xml')).toContain('di 2 apr 2024 (zelf gekozen)');
    expect((await makeOpgavebestand(await bestand('html'))).toString()).toContain('di 2 apr 2024');
    expect((await bestand('csv')).naam).toBe('thuiszitters-2023-2024-2024-04-02.csv');
    const { csv } = waardeOf(
      await readOpgaveCsv(kwaliteit, { vorm: VORM, jaar: JAAR, teldag: '2024-04-02' }),
    );
    expect(csv).toContain(';2023-2024;2024-04-02;2024-07-31;');
  });

  it('twee teldagen zijn twee tellingen: de ene kopie vervangt de andere niet en herstelt haar niet', async () => {
    const { kwaliteit, teamleider } = await bureauMetThuiszitters();
    const najaar = waardeOf(await zetKlaar(kwaliteit, { vorm: VORM, teldag: '2023-10-02' }));
    waardeOf(
      await submitKopie(teamleider, { id: najaar.id, versie: 1, op: today(), bij: 'samenwerkingsverband' }),
    );
    const voorjaar = waardeOf(await zetKlaar(kwaliteit, { vorm: VORM, teldag: '2024-04-02' }));
    waardeOf(await zetKlaar(kwaliteit, { vorm: VORM }));
    expect(waardeOf(await readKopie(kwaliteit, { id: voorjaar.id })).kopie.vervallen).toBe(false);
    waardeOf(await zetKlaar(kwaliteit, { vorm: VORM, teldag: '2024-04-02' }));
    expect(waardeOf(await readKopie(kwaliteit, { id: voorjaar.id })).kopie.vervallen).toBe(true);
    expect(await zetKlaar(kwaliteit, { vorm: VORM, teldag: '2023-10-02' })).toMatchObject({
      weigering: { code: 'reden-nodig' },
    });
    const lees = async (teldag: string) =>
      waardeOf(await readOpgave(kwaliteit, { vorm: VORM, jaar: JAAR, teldag })).sindsIndiening?.kopie.teldag;
    expect([await lees('2023-10-02'), await lees('2024-04-02')]).toEqual(['2023-10-02', undefined]);
  });

  it('weigert een dag buiten het tijdvak of die niet bestaat, bij het veld', async () => {
    const { kwaliteit } = await kantoor();
    for (const teldag of ['2024-08-01', '2023-07-31', '2024-02-31'])
      expect(await readOpgave(kwaliteit, { vorm: VORM, jaar: JAAR, teldag })).toMatchObject({
        weigering: { velden: { teldag: expect.any(String) } },
      });
  });
});
