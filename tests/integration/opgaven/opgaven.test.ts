import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { drillDown } from '#lib/indicatoren/queries.ts';
import { makeKopie, submitKopie, takeBackIndiening } from '#lib/opgaven/commands.ts';
import { listOpgaven, makeOpgavebestand, readCel, readKopie, readOpgave, readOpgavebestand, readOpgaveCsv } from '#lib/opgaven/queries.ts'; // prettier-ignore
import { celOp, combinaties } from '#lib/opgaven/rules.ts';
import { VORMEN } from '#lib/opgaven/vormen.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor } from '#lib/toegang/model.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { melding, thuis } from '../indicatoren/voorbeeld.ts';
import { JAAR, kantoor, LPW, vul, zetKlaar } from './proef.ts';

const getal = async (
  actor: Actor,
  vorm: string,
  plek: { tabel: string; rij: string; kolom?: string },
  rest = {},
) => celOp(waardeOf(await readOpgave(actor, { vorm, jaar: JAAR, ...rest })).opgave, plek)?.waarde;

describe('een opgave lezen', () => {
  let huis: Awaited<ReturnType<typeof kantoor>>;
  beforeAll(async () => {
    huis = await kantoor();
    await vul(huis.bureau);
  });

  it('telt leerlingen en meldingen apart, naar onderwijs, en het totaal is de som', async () => {
    const rij = async (code: string) => {
      const { opgave } = waardeOf(await readOpgave(huis.manager, { vorm: LPW, jaar: JAAR }));
      const relatief = opgave.tabellen.find((tabel) => tabel.code === 'relatief');
      return relatief?.rijen.find((een) => een.code === code)?.cellen.map(({ waarde }) => waarde);
    };
    expect(await rij('leerlingen')).toEqual([1, 0, 1, 0, 0, 2]);
    expect(await rij('meldingen')).toEqual([1, 0, 2, 0, 0, 3]);
    expect(await rij('luxe')).toEqual([0, 0, 1, 0, 0, 1]);
  });

  it('absoluut verzuim: wie weer naar school gaat volgt uit de feiten, en is een deel van wie niet was ingeschreven', async () => {
    const { bureau, manager } = await kantoor();
    await makeFeiten(
      [
        ...thuis({ sinds: '2023-10-02', einde: '2023-11-01' }),
        ...thuis({ sinds: '2023-10-02', sector: 'PO' }),
      ],
      bureau,
    );
    await makeFeiten([melding('2023-09-04', 'signaal')], bureau);
    const rij = async (code: string) => getal(manager, LPW, { tabel: 'absoluut', rij: code });
    expect([await rij('jongeren'), await rij('ingeschreven'), await rij('langer')]).toEqual([2, 1, 1]);
  });

  it('geeft ook één gemeente, en de gemeenten samen zijn het bureau', async () => {
    const plek = { tabel: 'relatief', rij: 'meldingen' };
    expect(await getal(huis.manager, LPW, plek, { gemeente: '0971' })).toBe(2);
    expect(await getal(huis.manager, LPW, plek, { gemeente: '0888' })).toBe(1);
    const { opgave } = waardeOf(await readOpgave(huis.manager, { vorm: LPW, jaar: JAAR }));
    expect(opgave.controles.filter(({ klopt }) => klopt === false)).toEqual([]);
  });

  it('elke vorm is te lezen, en wat niet te tellen is zegt waarom', async () => {
    for (const { code } of VORMEN) {
      const { opgave } = waardeOf(await readOpgave(huis.manager, { vorm: code, jaar: JAAR }));
      const cellen = opgave.tabellen.flatMap(({ rijen }) => rijen.flatMap((rij) => rij.cellen));
      expect(cellen.length).toBeGreaterThan(0);
      for (const { waarde, reden } of cellen) expect(waarde === null).toBe(reden !== null);
    }
  });

  it('de effectrapportage zegt "niet gemeten" en geen nul waar dat werk nooit is vastgelegd', async () => {
    const { opgave } = waardeOf(await readOpgave(huis.manager, { vorm: 'effectrapportage', jaar: JAAR }));
    expect(celOp(opgave, { tabel: 'dsp-effect-duur', rij: '<1' })).toMatchObject({
      waarde: null,
      reden: expect.stringContaining('niet gemeten'),
    });
  });

  it('BBV: per 1.000 inwoners van 5 tot en met 18 jaar op 1 januari, onbekend zonder levering van de BRP', async () => {
    const plek = { tabel: 'verzuim', rij: 'relatief', kolom: '0971' };
    expect(await getal(huis.manager, 'bbv', plek)).toBeNull();
    await insertRow('importtaak', {
      bureau_id: huis.bureau.id,
      soort: 'brp',
      bestandsnaam: 'brp.csv',
      sha256: Buffer.alloc(32),
      status: 'klaar',
      actor: 'systeem:import',
      klaar_op: new Date(),
    });
    await makeJongere({ bureau: huis.bureau, gemeente: '0971' });
    await makeJongere({ bureau: huis.bureau, gemeente: '0971' });
    await makeJongere({ bureau: huis.bureau, gemeente: '0971' });
    expect(await getal(huis.manager, 'bbv', plek)).toBe(250);
  });

  it('de thuiszitterstelling kan ook over een kalenderjaar, de leerplichttelling niet', async () => {
    const lees = async (jaar: string) => {
      const { opgave } = waardeOf(await readOpgave(huis.manager, { vorm: 'thuiszitters', jaar }));
      return celOp(opgave, { tabel: 'stroom', rij: 'alle' })?.waarde;
    };
    expect([await lees('2023'), await lees('2024'), await lees('2022-2023')]).toEqual([1, 1, null]);
    expect(await readOpgave(huis.manager, { vorm: LPW, jaar: '2023' })).toMatchObject({
      weigering: { code: 'geen-kalenderjaar' },
    });
  });

  it('leidt van een getal naar precies zoveel zaken', async () => {
    const plek = { tabel: 'relatief', rij: 'meldingen', kolom: 'totaal' };
    const { cel, teller } = waardeOf(await readCel(huis.kwaliteit, { vorm: LPW, jaar: JAAR, ...plek }));
    let zaken = 0;
    for (const { indicator, kies } of teller)
      for (const filter of combinaties(kies))
        zaken += waardeOf(await drillDown(huis.kwaliteit, { code: indicator, schooljaar: JAAR, filter }))
          .zaken.length;
    expect([cel.waarde, zaken, teller[0]?.magHerleiden]).toEqual([3, 3, true]);
    const manager = waardeOf(await readCel(huis.manager, { vorm: LPW, jaar: JAAR, ...plek }));
    expect(manager.teller[0]?.magHerleiden).toBe(false);
  });

  it('weigert een jaar dat niet begon, een vorm of gemeente die er niet is, en wie het recht niet heeft', async () => {
    const lees = (actor: Actor, anders: object) => readOpgave(actor, { vorm: LPW, jaar: JAAR, ...anders });
    expect(await lees(huis.manager, { jaar: '2090-2091' })).toMatchObject({
      weigering: { code: 'niet-begonnen' },
    });
    expect(await lees(huis.manager, { vorm: 'onzin' })).toMatchObject({
      weigering: { code: 'niet-gevonden' },
    });
    expect(await lees(huis.manager, { gemeente: '9999' })).toMatchObject({
      weigering: { code: 'niet-gevonden' },
    });
    expect(await lees(huis.administratie, {})).toMatchObject({ weigering: { code: 'geen-recht' } });
  });
});

describe('een opgave klaarzetten en indienen', () => {
  it('bevriest wat er stond: wat later bekend wordt, verandert de kopie niet en staat als verschil op de pagina', async () => {
    const { bureau, kwaliteit, teamleider } = await kantoor();
    await vul(bureau);
    const { id } = waardeOf(await zetKlaar(kwaliteit));
    const dag = today();
    waardeOf(await submitKopie(teamleider, { id, versie: 1, op: dag, bij: 'OCW' }));
    await makeFeiten([melding('2024-06-10', 'signaal')], bureau);
    const { kopie, kenmerkKlopt } = waardeOf(await readKopie(teamleider, { id }));
    const plek = { tabel: 'relatief', rij: 'meldingen' };
    expect([celOp(kopie.inhoud, plek)?.waarde, kenmerkKlopt, kopie.ingediendOp]).toEqual([3, true, dag]);
    const { sindsIndiening } = waardeOf(await readOpgave(kwaliteit, { vorm: LPW, jaar: JAAR }));
    expect(
      sindsIndiening?.verschillen.map(({ rij, kolom, was, nu }) => [rij, kolom, was, nu]),
    ).toContainEqual(['Meldingen', 'totaal', 3, 4]);
    const lijst = waardeOf(await listOpgaven(teamleider, { jaar: JAAR }));
    expect(lijst.regels[0]?.kopieen.map(({ ingediendBij }) => ingediendBij)).toEqual(['OCW']);
  });

  it('vraagt een reden voor een nieuwe uitgave na indiening; wat alleen klaarstond, vervalt', async () => {
    const { bureau, kwaliteit } = await kantoor();
    await vul(bureau);
    const eerste = waardeOf(await zetKlaar(kwaliteit));
    const tweede = waardeOf(await zetKlaar(kwaliteit));
    const indienen = (id: string, versie: number) =>
      submitKopie(kwaliteit, { id, versie, op: today(), bij: 'OCW' });
    expect(await indienen(eerste.id, 2)).toMatchObject({ weigering: { code: 'vervallen' } });
    waardeOf(await indienen(tweede.id, 1));
    expect(await zetKlaar(kwaliteit)).toMatchObject({ weigering: { code: 'reden-nodig' } });
    const derde = waardeOf(await zetKlaar(kwaliteit, { reden: 'Een melding telde dubbel.' }));
    expect(waardeOf(await readKopie(kwaliteit, { id: derde.id })).kopie).toMatchObject({
      uitgave: 3,
      reden: 'Een melding telde dubbel.',
    });
  });

  it('vraagt een toelichting als wie geen gemeente heeft, in geen opgave per gemeente staat', async () => {
    const { bureau, kwaliteit } = await kantoor();
    await vul(bureau);
    await makeFeiten([melding('2024-03-04', 'signaal', { gemeente: null })], bureau);
    expect(await zetKlaar(kwaliteit)).toMatchObject({ weigering: { code: 'toelichting-nodig' } });
    const { id } = waardeOf(await zetKlaar(kwaliteit, { toelichting: 'Eén kind zonder adres in de BRP.' }));
    const { verslag } = waardeOf(await readKopie(kwaliteit, { id }));
    expect(JSON.stringify(verslag.blokken)).toContain('Eén kind zonder adres in de BRP.');
  });

  it('weigert wie naar andere cijfers keek, en wie een andere versie zag', async () => {
    const { bureau, kwaliteit } = await kantoor();
    await vul(bureau);
    const { gezien } = waardeOf(await readOpgave(kwaliteit, { vorm: LPW, jaar: JAAR }));
    await makeFeiten([melding('2024-06-10', 'signaal')], bureau);
    expect(await makeKopie(kwaliteit, { vorm: LPW, jaar: JAAR, gezien })).toMatchObject({
      weigering: { code: 'intussen-anders' },
    });
    const { id } = waardeOf(await zetKlaar(kwaliteit));
    const indiening = { id, op: today(), bij: 'OCW' };
    expect(await submitKopie(kwaliteit, { ...indiening, versie: 9 })).toMatchObject({
      weigering: { code: 'gewijzigd-door-ander' },
    });
    waardeOf(await submitKopie(kwaliteit, { ...indiening, versie: 1 }));
    waardeOf(await takeBackIndiening(kwaliteit, { id, versie: 2 }));
    expect(waardeOf(await readKopie(kwaliteit, { id })).kopie.ingediendOp).toBeNull();
  });

  it('de inhoud kan door Baken zelf niet worden veranderd; wie het buiten Baken doet, valt op', async () => {
    const { bureau, kwaliteit } = await kantoor();
    await vul(bureau);
    const { id } = waardeOf(await zetKlaar(kwaliteit));
    const [recht] = await eigenaarSql<{ mag: boolean }>(
      `select has_column_privilege('baken_app', 'opgave_kopie', 'inhoud', 'update') as mag`,
      [],
    );
    expect(recht?.mag).toBe(false);
    await eigenaarSql(`update opgave_kopie set inhoud = jsonb_set(inhoud, '{voor}', '"iemand"') where bureau_id = $1 and id = $2`, [bureau.id, id]); // prettier-ignore
    expect(waardeOf(await readKopie(kwaliteit, { id })).kenmerkKlopt).toBe(false);
    expect(await submitKopie(kwaliteit, { id, versie: 1, op: today(), bij: 'OCW' })).toMatchObject({
      weigering: { code: 'kenmerk-klopt-niet' },
    });
  });

  it('alleen wie het mag, zet klaar of dient in, en een ander bureau ziet niets', async () => {
    const [{ bureau, kwaliteit, teamleider }, elders] = [await kantoor(), await kantoor()];
    await vul(bureau);
    expect(await zetKlaar(teamleider)).toMatchObject({ weigering: { code: 'geen-recht' } });
    const { id } = waardeOf(await zetKlaar(kwaliteit));
    expect(await readKopie(elders.kwaliteit, { id })).toMatchObject({ weigering: { code: 'niet-gevonden' } });
  });
});

describe('de bestanden van een opgave', () => {
  it('csv van nu, en Word, Excel, HTML en csv van de kopie', async () => {
    const { bureau, kwaliteit } = await kantoor();
    await vul(bureau);
    const { csv, naam } = waardeOf(await readOpgaveCsv(kwaliteit, { vorm: LPW, jaar: JAAR }));
    expect(naam).toBe('artikel-25-lid-2-2023-2024.csv');
    expect(csv).toContain(';Relatief verzuim;Meldingen;totaal;3;;meldingen-school v1');
    const { id } = waardeOf(await zetKlaar(kwaliteit));
    const bestand = async (als: string) =>
      makeOpgavebestand(waardeOf(await readOpgavebestand(kwaliteit, { id, als })));
    expect(Object.keys(unzipSync(await bestand('docx')))).toContain('word/document.xml');
    expect(Object.keys(unzipSync(await bestand('xlsx')))).toContain('xl/workbook.xml');
    expect((await bestand('html')).toString()).toContain('Waar de getallen uit komen');
    expect((await bestand('csv')).toString()).toContain(';Meldingen;totaal;3;');
  });
});
