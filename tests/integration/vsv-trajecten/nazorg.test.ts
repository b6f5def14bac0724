import { describe, expect, it } from 'vitest';
import { readCaseloadpagina } from '#lib/caseload/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { closeWerkproces } from '#lib/meldingen/afsluiten/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { readTermijnen } from '#lib/termijnen/lijst/queries.ts';
import { legBig5Vast } from '#lib/vsv-trajecten/beeld/commands.ts';
import { readBestemmingsdeel } from '#lib/vsv-trajecten/bestemming/queries.ts';
import { zetMijlpaal } from '#lib/vsv-trajecten/commands.ts';
import { laatLos, neemLoslatenTerug } from '#lib/vsv-trajecten/loslaten/commands.ts';
import { legNazorgVast, neemNazorgTerug } from '#lib/vsv-trajecten/nazorg/commands.ts';
import { readTrajectpagina } from '#lib/vsv-trajecten/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);
const dag = (terug: number) => addDays(today(), -terug);

async function begeleid() {
  const coach = await actorMet('doorstroomcoach');
  const jongere = await makeJongere({ geboortedatum: datum(`${Number(today().slice(0, 4)) - 19}-01-01`) });
  const { id } = await makeWerkproces({ jongereId: jongere.id, soort: 'vsv', routekaart: 'DSP' });
  const lees = async () => waardeOf(await readTrajectpagina(coach, { id }));
  const nu = async () => ({ id, versie: (await lees()).traject.versie });
  waardeOf(await zetMijlpaal(coach, { ...(await nu()), mijlpaal: 'gestart', op: dag(300) }));
  const los = async (op = dag(95)) =>
    waardeOf(await laatLos(coach, { ...(await nu()), op, reden: 'Hij heeft werk.' }));
  const nazorg = async (velden: object) =>
    legNazorgVast(coach, { ...(await nu()), maand: '3', op: today(), ...velden });
  const sluit = async (velden: object = {}) => {
    const { werk } = await lees();
    return closeWerkproces(coach, {
      id,
      versie: werk.versie,
      resultaat: 'werk',
      sluitreden: 'afgestemd',
      ...velden,
    });
  };
  return { coach, id, lees, nu, los, nazorg, sluit };
}
async function termijnen(id: string): Promise<string[]> {
  const rows = await eigenaarSql<{ tekst: string }>(
    `select code || ' ' || status || coalesce(' ' || reden, '') as tekst from termijn
      where onderwerp_id = $1 and code like 'N%' order by start_op, duur_aantal`,
    [id],
  );
  return rows.map(({ tekst }) => tekst);
}
async function feiten(id: string, soort: string): Promise<string[]> {
  const rows = await eigenaarSql<{ tekst: string }>(
    `select (gegevens->>'maand') || ' ' || (gegevens->>'stand') || ' ' || (gegevens->>'pogingen') as tekst
       from gebeurtenis where onderwerp_id = $1 and soort = $2 and vervallen_op is null order by id`,
    [id, soort],
  );
  return rows.map(({ tekst }) => tekst);
}

describe('nazorg na het loslaten', () => {
  it('krijgt drie termijnen, die doorlopen als het werk sluit en op de lijst van de coach staan', async () => {
    const { coach, id, los, sluit } = await begeleid();
    await los();
    waardeOf(await sluit());
    expect(await termijnen(id)).toEqual(['N3 loopt', 'N6 loopt', 'N12 loopt']);
    const lijst = waardeOf(await readTermijnen(coach, { stand: 'te-laat' }));
    expect(lijst.rijen.filter(({ onderwerpId }) => onderwerpId === id).map(({ code: c }) => c)).toEqual([
      'N3',
    ]);
  });

  it('is vast te leggen bij gesloten werk, sluit de termijn en telt', async () => {
    const { id, los, nazorg, sluit, lees } = await begeleid();
    await los();
    waardeOf(await sluit());
    waardeOf(await nazorg({ uitkomst: 'school', startkwalificatie: 'on' }));
    expect((await termijnen(id))[0]).toBe('N3 voldaan');
    expect(await feiten(id, 'NazorgVastgelegd')).toEqual(['3 school 1']);
    expect((await lees()).nazorg[0]).toMatchObject({ uitkomst: 'school', startkwalificatie: true });
  });

  it('drie keer niet bereikt sluit het moment met "niet bereikt"; terugnemen zet de termijn weer aan', async () => {
    const { coach, id, nu, los, nazorg } = await begeleid();
    await los();
    for (const terug of [5, 3, 0]) waardeOf(await nazorg({ uitkomst: 'niet-bereikt', op: dag(terug) }));
    expect((await termijnen(id))[0]).toBe('N3 voldaan Niet bereikt na 3 pogingen.');
    expect(await feiten(id, 'NazorgVastgelegd')).toEqual(['3 niet-bereikt 3']);
    expect(code(await nazorg({ uitkomst: 'werk' }))).toBe('moment-klaar');
    waardeOf(await neemNazorgTerug(coach, { ...(await nu()), maand: '3' }));
    expect((await termijnen(id))[0]).toBe('N3 loopt');
    expect(await feiten(id, 'NazorgVastgelegd')).toEqual([]);
    waardeOf(await nazorg({ uitkomst: 'werk' }));
    expect(await feiten(id, 'NazorgVastgelegd')).toEqual(['3 werk 3']);
  });

  it('loslaten terugnemen laat de termijnen vervallen, maar niet meer na een nazorgcontact', async () => {
    const { coach, id, nu, los, nazorg, lees } = await begeleid();
    await los();
    waardeOf(await neemLoslatenTerug(coach, await nu()));
    expect((await lees()).traject.losgelatenOp).toBeNull();
    expect(new Set((await termijnen(id)).map((tekst) => tekst.split(' ')[1]))).toEqual(
      new Set(['vervallen']),
    );
    await los(dag(10));
    waardeOf(await nazorg({ uitkomst: 'niet-bereikt' }));
    expect(code(await neemLoslatenTerug(coach, await nu()))).toBe('nazorg-begonnen');
  });
});

it('nazorg van gesloten werk gaat mee als een collega zijn werk overdraagt', async () => {
  const { coach, id, los, sluit } = await begeleid();
  await los();
  waardeOf(await sluit());
  const leider = await actorMet('teamleider');
  const { stukken } = waardeOf(await readCaseloadpagina(leider, { van: coach.gebruikerId }));
  const termijn = await eigenaarSql<{ id: string }>('select id from termijn where onderwerp_id = $1', [id]);
  const mee = new Set(stukken.map((stuk) => stuk.id));
  expect(termijn.filter((rij) => mee.has(rij.id))).toHaveLength(3);
});

describe('afsluiten van begeleiding die nog loopt', () => {
  it('vraagt wat er met de begeleiding gebeurt; loslaten vraagt een reden zolang de Big 5 niet op orde zijn', async () => {
    const { id, sluit, lees } = await begeleid();
    expect(code(await sluit())).toBe('niet-losgelaten');
    const zonder = await sluit({ loslaten: 'nu' });
    expect(!zonder.ok && Object.keys(zonder.weigering.velden ?? {})).toEqual(['loslaatreden']);
    waardeOf(await sluit({ loslaten: 'nu', loslaatreden: 'Hij heeft vast werk.' }));
    const { traject, werk } = await lees();
    expect([werk.status, traject.losgelatenOp]).toEqual(['gesloten', today()]);
    expect(await termijnen(id)).toHaveLength(3);
  });

  it('zonder nazorg kan ook, als een ander verder gaat; bij een administratief resultaat is er geen vraag', async () => {
    const een = await begeleid();
    waardeOf(await een.sluit({ loslaten: 'zonder' }));
    expect(await termijnen(een.id)).toEqual([]);
    const ander = await begeleid();
    waardeOf(await ander.sluit({ resultaat: 'verhuisd' }));
    expect((await ander.lees()).traject.losgelatenOp).toBeNull();
  });

  it('met vier Big 5 op orde en gezondheid onbekend blijft de reden nodig', async () => {
    const { coach, nu, sluit } = await begeleid();
    const big5 = { support: 'ja', wonen: 'ja', schoolWerk: 'ja', inkomen: 'ja' };
    waardeOf(await legBig5Vast(coach, { ...(await nu()), moment: 'afsluiting', op: today(), ...big5 }));
    expect(code(await sluit({ loslaten: 'nu' }))).toBe('big5-niet-op-orde');
  });
});

describe('waar hij staat volgt uit loslaten en nazorg, zonder dat iemand het nog eens invult', () => {
  it('begeleiding eindigt bij het loslaten, nazorg zegt waar hij staat, terugnemen brengt het oude terug', async () => {
    const { coach, id, nu, los, nazorg } = await begeleid();
    const op = async (peildatum: string) =>
      waardeOf(await readBestemmingsdeel(coach, { id, peildatum })).gevraagd?.stand.bestemming ?? null;
    await los();
    expect(await op(dag(96))).toBe('begeleiding');
    expect(await op(today())).toBeNull();
    waardeOf(await nazorg({ uitkomst: 'werk', op: dag(5) }));
    expect(await op(dag(6))).toBeNull();
    expect(await op(today())).toBe('werkt');
    waardeOf(await nazorg({ uitkomst: 'uitkering', maand: '6' }));
    expect(await op(today())).toBe('inkomen-werk');
    waardeOf(await neemNazorgTerug(coach, { ...(await nu()), maand: '6' }));
    expect(await op(today())).toBe('werkt');
    expect(await op(dag(96))).toBe('begeleiding');
  });

  it('bij het loslaten zegt de coach in dezelfde handeling waar hij staat; dat is bevestigd op die dag', async () => {
    const { coach, id, nu } = await begeleid();
    const los = { op: dag(10), reden: 'Hij heeft werk.', bestemming: 'werkt' };
    waardeOf(await laatLos(coach, { ...(await nu()), ...los }));
    const { nu: stand, bevestigingen } = waardeOf(await readBestemmingsdeel(coach, { id }));
    expect(stand).toMatchObject({ bestemming: 'werkt', herkomst: 'bevestigd', sinds: dag(10) });
    expect(bevestigingen).toMatchObject([{ bestemming: 'werkt', op: dag(10) }]);
  });
});
