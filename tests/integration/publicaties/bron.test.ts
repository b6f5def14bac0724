import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { approvePublicatie, preparePublicatie, submitPublicatie } from '#lib/publicaties/commands.ts';
import { openbareCsv } from '#lib/publicaties/csv.ts';
import { recountPublicatie } from '#lib/publicaties/narekenen/queries.ts';
import { cellText } from '#lib/publicaties/onthulling/labels.ts';
import { listOpenbaar } from '#lib/publicaties/openbaar.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { bestand, csv, leesIn, oordelenVan } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';

const SCHOOLJAAR = '2022-2023';
const rij = (gemeente: string, deelnemers: number, vsv: number | string) => ({
  ...{ schooljaar: SCHOOLJAAR, stand: 'definitief', gepubliceerd_op: '2024-10-01' },
  ...{ uitsplitsing: 'gemeente', gemeente, deelnemers, vsv },
});

/** A bureau that read in what DUO published of three gemeenten; two people who may publish. */
async function midden(rijen = [rij('0957', 3_810, 116), rij('1711', 1_701, 39), rij('1641', 60, 2)]) {
  const bureau = await makeBureau({
    gemeenten: { '0957': 'Roermond', '1711': 'Echt-Susteren', '1641': 'Maasgouw' },
  });
  const gelezen = await leesIn(bureau, [bestand('duo-vsv-cijfers.csv', csv(rijen))]);
  return {
    ...{ bureau, gelezen },
    maker: await actorMet('kwaliteitsmedewerker', { bureau }),
    tweede: await actorMet('manager', { bureau }),
  };
}

async function publiceer({ maker, tweede }: Awaited<ReturnType<typeof midden>>, indicator: string) {
  const { id } = waardeOf(await preparePublicatie(maker, { indicator, schooljaar: SCHOOLJAAR }));
  waardeOf(await submitPublicatie(maker, { id }));
  waardeOf(await approvePublicatie(tweede, { id }));
  return id;
}

async function getoond(bureau: string, indicator: string) {
  const gevonden = (await listOpenbaar(bureau)).find((item) => item.indicator === indicator);
  const tabel = gevonden?.openbaar.vormen[0]?.tabel;
  return new Map(tabel?.cellen.map(({ plaats, cel }) => [plaats.join(), cellText(cel, tabel.soort)]));
}

describe('een cijfer dat DUO zelf publiceert', () => {
  it('gaat met zijn precieze percentages naar buiten, en is na te rekenen', async () => {
    const kantoor = await midden();
    const id = await publiceer(kantoor, 'dsp-duo-vsv-gemeente');
    const cellen = await getoond(kantoor.bureau.code, 'dsp-duo-vsv-gemeente');
    expect(Object.fromEntries(cellen)).toMatchObject({
      ...{ '0957': '3,04%', '1711': '2,29%', '1641': '3,33%', totaal: '2,82%' },
    });
    expect(waardeOf(await recountPublicatie(kantoor.tweede, { id }))).toMatchObject({ uitkomst: 'gelijk' });
  });

  it('staat ook in het bestand precies, met wie het publiceerde', async () => {
    const kantoor = await midden();
    await publiceer(kantoor, 'dsp-duo-vsv-gemeente');
    const gevonden = await openbareCsv(kantoor.bureau.code, 'dsp-duo-vsv-gemeente', SCHOOLJAAR);
    if (!gevonden || gevonden === 'ingetrokken') throw new Error('het bestand is er');
    const regels = gevonden.tekst.trim().split(/\r?\n/);
    expect(regels[0]).toMatch(/;eenheid;gepubliceerd_door$/);
    expect(regels.find((regel) => regel.includes('Maasgouw'))).toMatch(/;3\.33;3,33%;%;DUO$/);
  });

  it('een gemeente die DUO niet toont blijft onbekend; een afgeschermd aantal wordt niet ingelezen', async () => {
    const kantoor = await midden([rij('0957', 3_810, 116), rij('1641', 60, '<5')]);
    const oordelen = await oordelenVan(waardeOf(kantoor.gelezen).importtaakId);
    expect(JSON.stringify(oordelen)).toContain('DUO toont dit aantal niet');
    await publiceer(kantoor, 'dsp-duo-vsv-gemeente');
    const cellen = await getoond(kantoor.bureau.code, 'dsp-duo-vsv-gemeente');
    expect([cellen.get('0957'), cellen.get('1641')]).toEqual(['3,04%', 'onbekend']);
  });

  it('de eigen telling van uitval houdt haar bescherming', async () => {
    const kantoor = await midden();
    const { bureau } = kantoor;
    for (const gemeente of ['0957', '0957', '1711']) {
      const { id: jongereId } = await makeJongere({ bureau, geboortedatum: datum('2005-01-01') });
      await makeWerkproces({ bureau, jongereId, gemeente, soort: 'vsv', gestartOp: datum('2022-11-01') });
    }
    await publiceer(kantoor, 'dsp-uitval');
    const cellen = await getoond(bureau.code, 'dsp-uitval');
    for (const tekst of cellen.values()) expect(tekst).not.toMatch(/^[1-4]$/);
    expect([...cellen.values()]).toContain('<5');
  });
});
