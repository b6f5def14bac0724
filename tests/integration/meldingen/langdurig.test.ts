import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { legSchoolgangVast } from '#lib/jongeren/feiten/commands.ts';
import { establishLangdurig, withdrawLangdurig } from '#lib/meldingen/langdurig/commands.ts';
import { readMelding } from '#lib/meldingen/lezen/queries.ts';
import { setVerzuimweken } from '#lib/meldingen/zestien/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { listThuiszitters } from '#lib/thuiszitters/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeMelding } from '#tests/factories/werk.ts';

async function afwezig(dagen: number, leeftijd = 13) {
  const lpa = await actorMet('leerplichtambtenaar');
  const geboren = `${Number(today().slice(0, 4)) - leeftijd}${today().slice(4)}`;
  const jongere = await makeJongere({ geboortedatum: datum(geboren.replace('02-29', '02-28')) });
  const school = await makeSchool();
  await makeInschrijving(jongere.id, { school, van: addDays(today(), -400) });
  const begin = addDays(today(), -dagen);
  const melding = await makeMelding({
    ...{ jongereId: jongere.id, schoolId: school.id, duoSoort: 'V3' },
    ...{ begindatum: begin, ontvangenOp: addDays(begin, 5) },
  });
  const thuis = async () =>
    waardeOf(await listThuiszitters(lpa, {})).rijen.filter(({ jongereId }) => jongereId === jongere.id);
  return { lpa, jongere, melding, begin, thuis };
}

it('langdurig verzuim: eerst een teken, na de vaststelling een thuiszitter vanaf de eerste dag, en weer weg als het niet klopt', async () => {
  const { lpa, melding, begin, thuis } = await afwezig(40);
  expect(waardeOf(await readMelding(lpa, { id: melding.id })).langdurig.signaal?.sinds).toBe(begin);
  expect(await thuis()).toEqual([]);
  waardeOf(await establishLangdurig(lpa, { id: melding.id, versie: 1 }));
  expect(await thuis()).toMatchObject([{ soort: 'LRV', sinds: begin }]);
  expect(waardeOf(await readMelding(lpa, { id: melding.id })).langdurig).toEqual({
    signaal: null,
    buitenPlicht: false,
    vastgesteldOp: today(),
  });
  waardeOf(await withdrawLangdurig(lpa, { id: melding.id, versie: 2 }));
  expect(await thuis()).toEqual([]);
});

it('langdurig verzuim eindigt doordat de jongere weer naar school gaat, niet door een vinkje', async () => {
  const { lpa, jongere, melding, thuis } = await afwezig(45);
  waardeOf(await establishLangdurig(lpa, { id: melding.id, versie: 1 }));
  const terug = { jongereId: jongere.id, soort: 'hervat', datum: today(), bron: 'aanwezigheid' };
  waardeOf(await legSchoolgangVast(lpa, terug));
  expect(await thuis()).toEqual([]);
});

it('weigert de vaststelling op dag 28 en neemt haar op dag 29 aan (grens van het bureau)', async () => {
  const vroeg = await afwezig(27);
  const uitkomst = await establishLangdurig(vroeg.lpa, { id: vroeg.melding.id, versie: 1 });
  expect(uitkomst.ok).toBe(false);
  const net = await afwezig(28);
  waardeOf(await establishLangdurig(net.lpa, { id: net.melding.id, versie: 1 }));
});

it('bewaart de uren per week en rekent ze na; leeg maken haalt ze weg', async () => {
  const { lpa, melding } = await afwezig(20);
  const { invulweken } = waardeOf(await readMelding(lpa, { id: melding.id })).zestien ?? { invulweken: [] };
  const velden = Object.fromEntries(invulweken.map((week) => [`uren-${week}`, '4,5']));
  waardeOf(await setVerzuimweken(lpa, { id: melding.id, versie: 1, ...velden }));
  const gevuld = waardeOf(await readMelding(lpa, { id: melding.id }));
  expect(gevuld.zestien?.beeld).toMatchObject({ bron: 'weken', eenheid: 'lesuren' });
  expect(gevuld.zestien?.beeld.verzuim).toHaveLength(invulweken.length);
  waardeOf(await setVerzuimweken(lpa, { id: melding.id, versie: 2 }));
  expect(waardeOf(await readMelding(lpa, { id: melding.id })).zestien?.beeld.bron).toBe('geen');
});

it('wie vandaag 18 wordt, is niet meer kwalificatieplichtig (Leerplichtwet art. 4a): langdurig verzuim kan niet meer worden vastgesteld', async () => {
  const { lpa, jongere, melding } = await afwezig(40, 18);
  expect(waardeOf(await readMelding(lpa, { id: melding.id })).langdurig).toEqual({
    signaal: null,
    buitenPlicht: true,
    vastgesteldOp: null,
  });
  const poging = await establishLangdurig(lpa, { id: melding.id, versie: 1 });
  expect(!poging.ok && poging.weigering).toMatchObject({ code: 'niet-plichtig' });
  const { signalen } = waardeOf(await listThuiszitters(lpa, {}));
  expect(signalen.filter(({ jongereId }) => jongereId === jongere.id)).toEqual([]);
});
