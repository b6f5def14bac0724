import { beforeEach, expect, it } from 'vitest';
import { schooljaarVan, addDays } from '#lib/kalender/rules.ts';
import { KWALITEITSEXPORTS, listKwaliteitszaken } from '#lib/kwaliteit/overzicht/zaken/queries.ts';
import { takeMelding } from '#lib/meldingen/nemen/commands.ts';
import { exportNietBezorgd, listNietBezorgd } from '#lib/meldingen/terugmelding/queries.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { bewaarWeergave, kiesKolommenVanLijst } from '#lib/toegang/lijsten/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { kantoorMetLeider, type Kantoor } from './exporteren.ts';

let kantoor: Kantoor;
beforeEach(async () => {
  kantoor = await kantoorMetLeider();
});

async function zonderContact(aantal: number, gemeente: string) {
  for (let nr = 0; nr < aantal; nr += 1) {
    const { id } = await makeJongere({ bureau: kantoor.bureau, geslachtsnaam: 'Geheim' });
    const werk = await makeWerkproces({
      ...{ bureau: kantoor.bureau, jongereId: id, gestartOp: addDays(today(), -90) },
    });
    await eigenaarSql('update werkproces set gemeente_code = $2 where id = $1', [werk.id, gemeente]);
  }
}

it('kwaliteit, zonder contact: per gemeente te kiezen, en naar buiten zonder namen met alle zaken van de keuze', async () => {
  await zonderContact(55, '1883');
  await zonderContact(3, '0971');
  const lijst = async (keuze: object = {}) =>
    waardeOf(await listKwaliteitszaken(kantoor.leider, { deel: 'contact', ...keuze }));
  expect((await lijst()).zaken).toHaveLength(50);
  expect((await lijst({ gemeente: '0971' })).zaken).toHaveLength(3);
  waardeOf(
    await kiesKolommenVanLijst(kantoor.leider, { lijst: 'kwaliteit-contact', kolommen: ['wat', 'adres'] }),
  );
  expect((await lijst()).stand.zichtbaar).toEqual(['zaak', 'wat', 'adres']);
  const haal = KWALITEITSEXPORTS['kwaliteit-contact'];
  const { regels, bestand, logregels } = await kantoor.haal('kwaliteit-contact', haal, 'gemeente=1883');
  expect(regels).toHaveLength(56);
  expect(regels[0]).toBe('Zaak;Wat;Adres in Baken');
  expect(regels[1]).toMatch(/^Relatief verzuim;nog nooit contact;\/werkprocessen\/[0-9a-f-]{36}$/);
  expect(bestand.tekst).not.toContain('Geheim');
  expect(logregels).toEqual([{ reden: kantoor.doel, n: 55 }]);
});

it('kwaliteit: elk onderdeel houdt zijn eigen weergaven, en gaat met gemeente en schooljaar naar buiten', async () => {
  const { bureau } = kantoor;
  const schooljaar = schooljaarVan(today());
  const { id: jongereId } = await makeJongere({ bureau });
  const werk = await makeWerkproces({
    ...{ bureau, jongereId, gestartOp: addDays(today(), -9), geslotenOp: today() },
  });
  await eigenaarSql("update werkproces set resultaat_code = 'R99', gemeente_code = '1883' where id = $1", [
    werk.id,
  ]);
  waardeOf(
    await bewaarWeergave(kantoor.leider, {
      ...{ lijst: 'kwaliteit-resultaat', naam: 'Sittard', vraag: 'gemeente=1883' },
    }),
  );
  const namen = async (deel: string) =>
    waardeOf(await listKwaliteitszaken(kantoor.leider, { deel })).stand.weergaven.map(({ naam }) => naam);
  expect([await namen('resultaat'), await namen('afwijkingen')]).toEqual([['Sittard'], []]);
  const aantal = async (deel: keyof typeof KWALITEITSEXPORTS, keuze: string) =>
    (await kantoor.haal(deel, KWALITEITSEXPORTS[deel], keuze)).regels.length - 1;
  expect(await aantal('kwaliteit-resultaat', `gemeente=1883&schooljaar=${schooljaar}`)).toBe(1);
  expect(await aantal('kwaliteit-resultaat', 'gemeente=0971')).toBe(0);
  expect(await aantal('kwaliteit-resultaat', 'schooljaar=2019-2020')).toBe(0);
  for (const deel of ['kwaliteit-afwijkingen', 'kwaliteit-stukken', 'kwaliteit-reactie'] as const)
    expect(await aantal(deel, 'gemeente=1883')).toBe(0);
});

it('niet bezorgd: kolommen blijven, en naar buiten gaat wie er nog van moet horen', async () => {
  const { bureau, leider } = kantoor;
  const lpa = await actorMet('leerplichtambtenaar', { bureau, naam: 'Robin de Proef' });
  const { id: jongereId } = await makeJongere({ bureau });
  const melding = await makeMelding({ bureau, jongereId });
  waardeOf(await takeMelding(lpa, { id: melding.id, versie: 1 }));
  waardeOf(await kiesKolommenVanLijst(leider, { lijst: 'niet-bezorgd', kolommen: ['melding', 'bij'] }));
  expect(waardeOf(await listNietBezorgd(leider, {})).stand.zichtbaar).toEqual(['school', 'melding', 'bij']);
  const { regels, logregels } = await kantoor.haal('niet-bezorgd', exportNietBezorgd);
  expect(regels[0]).toBe('School;Wat de school hoort;Bij');
  expect(regels[1]).toMatch(/;In behandeling;Robin de Proef$/);
  expect(logregels).toEqual([{ reden: kantoor.doel, n: 1 }]);
  expect((await kantoor.haal('niet-bezorgd', exportNietBezorgd, 'stand=vast')).regels).toHaveLength(1);
});
