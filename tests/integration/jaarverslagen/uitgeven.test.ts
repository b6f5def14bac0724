import { beforeAll, describe, expect, it } from 'vitest';
import { play } from '#lib/cli/demo-jaarverslagen.ts';
import { loadSet } from '#lib/cli/demo-laad.ts';
import { makeDemoBureaus } from '#lib/cli/demo-regio.ts';
import { readBestand } from '#lib/jaarverslagen/bestanden/queries.ts';
import { listOpenbareEdities, readOpenbareEditie } from '#lib/jaarverslagen/openbaar.ts';
import { listJaarverslagen } from '#lib/jaarverslagen/queries.ts';
import { publishEditie, withdrawEditie } from '#lib/jaarverslagen/uitgeven/commands.ts';
import { prepareUitgave } from '#lib/jaarverslagen/uitgeven/voorstel/commands.ts';
import { handleBeschermingJob } from '#lib/jaarverslagen/uitgeven/voorstel/uitvoeren.ts';
import { readOpenbareUitgave } from '#lib/jaarverslagen/uitgeven/queries.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { tabellenVan } from '#lib/platform/verslag/rules.ts';
import { preparePublicatie } from '#lib/publicaties/commands.ts';
import { listPubliekeBureaus } from '#lib/publicaties/openbaar.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { findBureau } from '#lib/toegang/systeem.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { eigenaarUrl } from '#tests/setup/eigenaar.ts';
import { lees } from '../opendata/vraag.ts';
import { generateRegio } from '../../../prisma/seed/westelijke-mijnstreek/regio.ts';

/** The edition of the demo region, from made final to public, over its invented cases. */
let maker: GebruikerActor;
let ander: GebruikerActor;
let id: string;

beforeAll(async () => {
  await makeDemoBureaus(eigenaarUrl());
  await loadSet('westelijke-mijnstreek', generateRegio(today()));
  const bureau = await findBureau('westelijke-mijnstreek');
  if (!bureau) throw new Error('De demoregio is niet geladen');
  maker = await actorMet('kwaliteitsmedewerker', { bureau });
  ander = await actorMet('manager', { bureau });
  await play(maker, ander);
  const { edities } = waardeOf(await listJaarverslagen(maker, {}));
  id = edities.find(({ status }) => status === 'klaar')?.id ?? '';
}, 300_000);

const bescherm = async () => {
  await handleBeschermingJob({ bureauId: maker.bureau.id, id });
  const { openbaar, gezien, voorbereiding } = waardeOf(await readOpenbareUitgave(ander, { id }));
  if (!openbaar) throw new Error(`Niet beschermd: ${JSON.stringify(voorbereiding)}`);
  return { openbaar, gezien };
};

describe('de openbare uitgave van de Westelijke Mijnstreek', () => {
  it('wordt na het vaststellen voorbereid, en zegt tot dan hoe ver dat is', async () => {
    expect(waardeOf(await readOpenbareUitgave(ander, { id }))).toMatchObject({
      ...{ openbaar: null, voorbereiding: { status: 'wacht', gedaan: 0 } },
    });
    expect(await publishEditie(ander, { id, gezien: '0'.repeat(64) })).toMatchObject({ ok: false });
  });

  it('laat weg wat niet te beschermen is, met de reden', { timeout: 120_000 }, async () => {
    const { openbaar } = await bescherm();
    expect(openbaar.weggelaten.map(({ titel }) => titel)).toEqual([
      'Strafrechtelijke en bestuurlijke handhavingsprocessen',
      'Thuiszitters: resultaat per gemeente',
    ]);
    const cellen = tabellenVan(openbaar.verslag).flatMap(({ rijen }) => rijen.flat());
    const klein = cellen.filter(({ getal }) => typeof getal === 'number' && getal > 0 && getal < 5);
    expect(klein).toEqual([]);
    expect(cellen.some(({ tekst }) => tekst === '<5')).toBe(true);
  });

  it(
    'wordt openbaar door een ander dan de maker, en is dan te lezen zonder aanmelden',
    { timeout: 60_000 },
    async () => {
      const { gezien } = waardeOf(await readOpenbareUitgave(ander, { id }));
      expect(await publishEditie(maker, { id, gezien })).toMatchObject({ weigering: { code: 'vier-ogen' } });
      expect(await publishEditie(ander, { id, gezien: '0'.repeat(64) })).toMatchObject({
        weigering: { code: 'inmiddels-ander-openbaar' },
      });
      const voorstel = waardeOf(await readBestand(ander, { id, lezer: 'openbaar', als: 'docx' }));
      expect(voorstel.verslag.kenmerken.at(-1)).toEqual({ label: 'Stand', waarde: 'Nog niet openbaar' });
      waardeOf(await publishEditie(ander, { id, gezien }));
      // a bureau of which nothing but a jaarverslag is public stands in the list of bureaus too
      expect(await listPubliekeBureaus()).toContainEqual(
        expect.objectContaining({ code: 'westelijke-mijnstreek', cijfers: 0, jaarverslagen: 1 }),
      );
      const [uit] = await listOpenbareEdities('westelijke-mijnstreek');
      expect(uit).toMatchObject({ schooljaar: '2023-2024', hash: gezien, ingetrokken: false });
      expect(waardeOf(await readBestand(ander, { id, lezer: 'openbaar', als: 'pdf' })).verslag.titel).toBe(
        'Jaarverslag Leren en Jongeren 2023-2024',
      );
      expect(waardeOf(await readOpenbareUitgave(ander, { id })).pdf).toMatchObject({ status: 'wacht' });
      expect(uit?.pdf).toBe(false);
      const { items } = await lees('/jaarverslagen?bureau=westelijke-mijnstreek');
      expect(items).toMatchObject([
        { schooljaar: '2023-2024', controlegetal: gezien, status: 'gepubliceerd' },
      ]);
      const open = await lees(`/jaarverslagen/${items[0].id}`);
      expect(open.weggelaten).toHaveLength(2);
      expect(JSON.stringify(open.tabellen)).toContain('"<5"');
      // What is published next, is protected against it.
      const cijfer = { indicator: 'meldingen-leerplicht', schooljaar: '2023-2024', toelichting: '' };
      expect(await preparePublicatie(maker, cijfer)).toMatchObject({ ok: true });
      expect(await prepareUitgave(ander, { id })).toMatchObject({ weigering: { code: 'al-openbaar' } });
    },
  );

  it('blijft na intrekken te vinden, met de reden en zonder de lijst', async () => {
    const [uit] = await listOpenbareEdities('westelijke-mijnstreek');
    waardeOf(await withdrawEditie(ander, { id, reden: 'Een tekst klopte niet.' }));
    expect(await listOpenbareEdities('westelijke-mijnstreek')).toEqual([]);
    expect((await listPubliekeBureaus()).map(({ code }) => code)).not.toContain('westelijke-mijnstreek');
    expect(await readOpenbareEditie(uit?.id ?? '')).toMatchObject({
      ...{ ingetrokken: true, reden: 'Een tekst klopte niet.' },
    });
    expect(await lees(`/jaarverslagen/${uit?.id}`)).toMatchObject({
      ...{ status: 'ingetrokken', reden: 'Een tekst klopte niet.', tabellen: [], weggelaten: [] },
    });
    expect((await lees('/jaarverslagen?bureau=westelijke-mijnstreek')).items).toEqual([]);
    expect(await readOpenbareEditie('geen-adres')).toBeUndefined();
    expect(await withdrawEditie(ander, { id, reden: 'Nog een keer.' })).toMatchObject({
      weigering: { code: 'niet-gevonden' },
    });
  });
});
