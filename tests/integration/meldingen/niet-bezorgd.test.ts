import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { closeWerkproces } from '#lib/meldingen/afsluiten/commands.ts';
import { readMelding } from '#lib/meldingen/lezen/queries.ts';
import { takeMelding } from '#lib/meldingen/nemen/commands.ts';
import {
  claimTerugmelding,
  retryTerugmeldingen,
  tellTerugmelding,
} from '#lib/meldingen/terugmelding/commands.ts';
import { listNietBezorgd } from '#lib/meldingen/terugmelding/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function wachtend() {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau, naam: 'Robin de Proef' });
  const administratie = await actorMet('administratie', { bureau, naam: 'Ada Min' });
  const jongere = await makeJongere({ bureau });
  const melding = await makeMelding({ bureau, jongereId: jongere.id });
  const plek = waardeOf(await takeMelding(lpa, { id: melding.id, versie: 1 }));
  const lijst = async (vraag: object = {}) => waardeOf(await listNietBezorgd(administratie, vraag)).regels;
  return { bureau, lpa, administratie, jongere, melding, plek, lijst };
}

it('staat bij wie de melding heeft, tot iemand anders erop toeziet', async () => {
  const { administratie, lijst } = await wachtend();
  const [regel] = await lijst();
  expect(regel?.eigenaar).toBe('Robin de Proef');
  expect(await lijst({ van: 'mij' })).toEqual([]);
  waardeOf(await claimTerugmelding(administratie, { id: regel?.id }));
  expect((await lijst({ van: 'mij' })).map(({ eigenaar }) => eigenaar)).toEqual(['Ada Min']);
});

it('verdwijnt van de lijst als zij per telefoon is verteld, met wie en wat, en gaat niet meer weg', async () => {
  const { administratie, melding, lijst } = await wachtend();
  const [regel] = await lijst();
  expect(await tellTerugmelding(administratie, { id: regel?.id, hoe: ' ' })).toMatchObject({
    weigering: { velden: { hoe: 'Schrijf met wie u sprak en wat u vertelde.' } },
  });
  const hoe = 'Gebeld met de verzuimcoördinator: wij zijn ermee bezig.';
  waardeOf(await tellTerugmelding(administratie, { id: regel?.id, hoe }));
  expect(await lijst()).toEqual([]);
  const pagina = waardeOf(await readMelding(administratie, { id: melding.id }));
  expect(pagina.terugmeldingen).toMatchObject([{ verteldHoe: hoe, bezorgdOp: null }]);
  const opnieuw = waardeOf(await retryTerugmeldingen(administratie, { id: [regel?.id ?? ''] }));
  expect(opnieuw.aantal).toBe(0);
  expect((await tellTerugmelding(administratie, { id: regel?.id, hoe })).ok).toBe(false);
});

it('toont op verzoek alleen wat niet lukte, en krijgt met opnieuw proberen een nieuwe kans', async () => {
  const { administratie, lijst } = await wachtend();
  expect(await lijst({ stand: 'vast' })).toEqual([]);
  const [regel] = await lijst();
  await eigenaarSql(`update terugmelding set pogingen = 8, fout = 'Lukte niet.' where id = $1`, [regel?.id]);
  expect(await lijst({ stand: 'vast' })).toHaveLength(1);
  waardeOf(await retryTerugmeldingen(administratie, { id: regel?.id }));
  expect(await lijst()).toMatchObject([{ pogingen: 0, fout: null }]);
});

it('elke melding die bij lopend werk komt, krijgt een terugmelding bij het begin en bij het einde', async () => {
  const { bureau, lpa, jongere, plek, lijst } = await wachtend();
  const tweede = await makeMelding({ bureau, jongereId: jongere.id, ontvangenOp: datum('2023-11-06') });
  const erbij = waardeOf(await takeMelding(lpa, { id: tweede.id, versie: 1 }));
  expect(erbij.werkprocesId).toBe(plek.werkprocesId);
  waardeOf(
    await closeWerkproces(lpa, {
      ...{ id: plek.werkprocesId, versie: 1, resultaat: 'gesprek-waarschuwing', sluitreden: 'afgestemd' },
    }),
  );
  const per = Map.groupBy(await lijst(), ({ meldingId }) => meldingId);
  const standen = (id: string) => (per.get(id) ?? []).map(({ status }) => status).sort();
  expect(standen(tweede.id)).toEqual(['B', 'G']);
  expect(standen(plek.meldingId)).toEqual(['B', 'G']);
});
