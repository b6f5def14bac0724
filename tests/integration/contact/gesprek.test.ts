import { expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { legContactVast, verbeterContact } from '#lib/contact/commands.ts';
import { readContactformulier } from '#lib/contact/queries.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function zaak() {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const jongere = await makeJongere({ bureau });
  const werk = await makeWerkproces({ bureau, jongereId: jongere.id, eigenaarId: actor.gebruikerId });
  const verslag = {
    jongereId: jongere.id,
    werkprocesId: werk.id,
    versies: `${werk.id}:1`,
    soort: 'gesprek',
    met: 'ouder',
    bereikt: 'ja',
    datum: today(),
    gesprekssoort: 'verzuimgesprek',
    aanwezig: 'Sanne en moeder',
    gezien: 'Moe, wil wel naar school.',
    afspraak1Wat: 'School bellen over rooster',
    afspraak1Wie: 'ik',
    afspraak1Datum: addDays(today(), 2),
    afspraak2Wat: 'Naar de huisarts',
    afspraak2Wie: 'moeder',
  };
  return { bureau, actor, jongere, werk, verslag };
}

it('een gespreksverslag staat in delen op de tijdlijn, en de eigen afspraak wordt de volgende actie', async () => {
  const { actor, jongere, werk, verslag } = await zaak();
  waardeOf(await legContactVast(actor, verslag));
  const [stand] = await eigenaarSql<{ actie: string; dag: string }>(
    'select volgende_actie as actie, volgende_datum as dag from werkproces where id = $1',
    [werk.id],
  );
  expect(stand).toEqual({ actie: 'School bellen over rooster', dag: addDays(today(), 2) });
  const { tijdlijn } = waardeOf(await readDossier(actor, { jongereId: jongere.id }));
  const gesprek = tijdlijn.regels.flatMap((regel) =>
    regel.vorm === 'feit' ? (regel.feit.contact?.gesprek ?? []) : [],
  );
  expect(gesprek).toEqual([
    {
      gesprekssoort: 'verzuimgesprek',
      aanwezig: 'Sanne en moeder',
      aanleiding: null,
      gezien: 'Moe, wil wel naar school.',
      vervolg: null,
      afspraken: [
        { wat: 'School bellen over rooster', wie: 'ik', datum: addDays(today(), 2) },
        { wat: 'Naar de huisarts', wie: 'moeder', datum: null },
      ],
    },
  ]);
});

it('komt bij verbeteren heel terug in het formulier', async () => {
  const { actor, jongere, verslag } = await zaak();
  const { contactId } = waardeOf(await legContactVast(actor, verslag));
  const { gesprek } = waardeOf(await readContactformulier(actor, { jongereId: jongere.id, contactId }));
  expect(gesprek?.afspraken).toHaveLength(2);
  const nieuw = waardeOf(
    await verbeterContact(actor, { ...verslag, contactId, aanwezig: 'Sanne, moeder, mentor' }),
  );
  const formulier = waardeOf(
    await readContactformulier(actor, { jongereId: jongere.id, contactId: nieuw.contactId }),
  );
  expect(formulier.gesprek?.aanwezig).toBe('Sanne, moeder, mentor');
});

it('de administratie ziet dat er een gesprek was, niet wat er is gezegd', async () => {
  const { bureau, actor, jongere, verslag } = await zaak();
  waardeOf(await legContactVast(actor, verslag));
  const administratie = await actorMet('administratie', { bureau });
  const dossier = waardeOf(await readDossier(administratie, { jongereId: jongere.id }));
  expect(JSON.stringify(dossier.tijdlijn)).not.toContain('huisarts');
  expect(JSON.stringify(dossier.tijdlijn)).not.toContain('Moe, wil wel');
});

it('zegt bij het veld wat er niet klopt', async () => {
  const { actor, verslag } = await zaak();
  const mis = await legContactVast(actor, {
    ...verslag,
    afspraak1Datum: '31-2-2026',
    gesprekssoort: 'verhoor',
  });
  expect(!mis.ok && Object.keys(mis.weigering.velden ?? {}).sort()).toEqual([
    'afspraak1Datum',
    'gesprekssoort',
  ]);
});
