import { beforeAll, describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readBriefformulier } from '#lib/brieven/queries.ts';
import { SJABLOONCODES, sjabloonVan, type Sjablooncode } from '#lib/brieven/sjablonen/catalogus.ts';
import { besluitDwangsom, startDwangsom, verstuurVoornemen } from '#lib/handhaving/dwangsom/commands.ts';
import { draagDossierOver } from '#lib/overdracht/commands.ts';
import { planSpreekuur, zetOpSpreekuur } from '#lib/preventie/commands.ts';
import { readSpreekuur } from '#lib/preventie/queries.ts';
import { changeInstelling } from '#lib/termijnen/instellingen/commands.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { vraagVerlofAan } from '#lib/verlof/aanvragen/commands.ts';
import { besluitOpVerlof } from '#lib/verlof/besluiten/commands.ts';
import { hoorAanvrager, hoorHoofd, maakVerlofCompleet } from '#lib/verlof/commands.ts';
import { readVerlofzaak } from '#lib/verlof/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere, makeWoonperiode } from '#tests/factories/jongere.ts';
import { makeOuder } from '#tests/factories/ouder.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { doe } from '#tests/integration/termijnen/proef.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const vandaag = today();
let bureau: Bureau;
let lpa: GebruikerActor;

beforeAll(async () => {
  bureau = await makeBureau();
  lpa = await actorMet('leerplichtambtenaar', { bureau });
  await eigenaarSql(`insert into gemeente (code, naam) values ('0935', 'Maastricht') on conflict do nothing`);
});

async function kind(leeftijd = 14) {
  const geboortedatum = datum(`${Number(vandaag.slice(0, 4)) - leeftijd}-01-02`);
  const jongere = await makeJongere({ bureau, roepnaam: 'Kim', geboortedatum });
  const ouder = await makeOuder(jongere.id, { bureau });
  const school = await makeSchool({ bureau, naam: 'Voorbeeldcollege' });
  await makeInschrijving(jongere.id, { bureau, school, van: addDays(vandaag, -400) });
  return { jongereId: jongere.id, ouderId: ouder.id, schoolId: school.id };
}

/** The form behind `?sjabloon=…&onderwerp=…`, and which fields that must be filled are empty. */
async function opent(jongereId: string, sjabloon: Sjablooncode, onderwerp: string) {
  const { velden, voorbeeld } = waardeOf(await readBriefformulier(lpa, { jongereId, sjabloon, onderwerp }));
  const leeg = sjabloonVan(sjabloon).velden.filter((veld) => veld.verplicht && !velden[veld.naam]);
  return { leeg: leeg.map((veld) => veld.naam), velden, voorbeeld };
}

async function verzuim() {
  const wie = await kind();
  const { jongereId, schoolId } = wie;
  const werk = await makeWerkproces({ bureau, jongereId, schoolId, gestartOp: addDays(vandaag, -20) });
  const melding = await makeMelding({ bureau, jongereId, schoolId, werkprocesId: werk.id, status: 'B' });
  await plan(jongereId, werk.id);
  return { ...wie, werk: werk.id, melding: melding.id };
}

const plan = (jongereId: string, werkprocesId: string) =>
  insertRow('afspraak', {
    ...{ bureau_id: bureau.id, jongere_id: jongereId, werkproces_id: werkprocesId },
    ...{ gebruiker_id: lpa.gebruikerId, aangemaakt_door: lpa.gebruikerId, vorm: 'gesprek', met: ['ouder'] },
    ...{ datum: addDays(vandaag, 7), tijd: '14:30', duur: 60, plaats: 'Voorbeeldcollege, kamer 2.14' },
  });

async function verlof(afloop: 'toegekend' | 'afgewezen') {
  const wie = await kind(10);
  const van = addDays(schooljaarBegin(schooljaarVan(vandaag)), 40);
  const aanvraag = { grond: '11g', ontvangenOp: vandaag, kanaal: 'mail', aanvrager: 'Ouder' };
  const periode = { reden: 'Begrafenis in het buitenland', van, tot: addDays(van, 27) };
  const gevraagd = await vraagVerlofAan(lpa, { jongereId: wie.jongereId, ...aanvraag, ...periode });
  const id = waardeOf(gevraagd).ids[0] ?? '';
  const kop = async () => ({ id, versie: waardeOf(await readVerlofzaak(lpa, { id })).werk.versie });
  waardeOf(await maakVerlofCompleet(lpa, { ...(await kop()), op: vandaag }));
  const hoofd = { op: vandaag, naam: 'De directeur', advies: 'positief', toelichting: '' };
  waardeOf(await hoorHoofd(lpa, { ...(await kop()), ...hoofd }));
  waardeOf(await hoorAanvrager(lpa, { ...(await kop()), op: vandaag, wie: 'Moeder', inhoud: 'Gehoord.' }));
  const besluit = { afloop, besluitOp: vandaag, motivering: 'Buiten uw wil.', afwijkmotivering: 'Anders.' };
  waardeOf(await besluitOpVerlof(lpa, { ...(await kop()), ...besluit }));
  return { jongereId: wie.jongereId, id };
}

async function vrijstelling(grond: string, status: string) {
  const { jongereId } = await kind();
  const werk = await makeWerkproces({ bureau, jongereId, soort: 'vrijstelling' });
  await insertRow('vrijstellingzaak', {
    ...{ bureau_id: bureau.id, id: werk.id, jongere_id: jongereId, grond, status },
    ...{
      aanvrager: 'ouder',
      ontvangen_op: addDays(vandaag, -30),
      van: addDays(vandaag, -10),
      tot: addDays(vandaag, 200),
    },
    ...{ motivering: 'Aan de voorwaarden is (niet) voldaan.', gegevens: { programma: 'Drie dagen school.' } },
    besloten_op: status === 'compleet' ? null : vandaag,
  });
  await plan(jongereId, werk.id);
  return { jongereId, id: werk.id };
}

async function dwangsom(opgelegd: boolean) {
  const { jongereId, ouderId } = await kind();
  const werk = await makeWerkproces({ bureau, jongereId, soort: 'absoluut-verzuim' });
  const bedragen = { bedrag: '250', per: 'week', maximum: '2.500' };
  const { id } = waardeOf(
    await startDwangsom(lpa, {
      ...{ werkprocesId: werk.id, grond: 'Kim staat op geen school.', voornemenOp: addDays(vandaag, -20) },
      ...{ zienswijzeUiterlijk: addDays(vandaag, -6), ouderIds: [ouderId], ...bedragen },
    }),
  );
  const last = { op: vandaag, begunstigingTot: addDays(vandaag, 14), ...bedragen };
  if (!opgelegd) return { jongereId, id };
  waardeOf(await verstuurVoornemen(lpa, { id, versie: 1, op: addDays(vandaag, -20) }));
  waardeOf(await besluitDwangsom(lpa, { id, versie: 2, ...last }));
  return { jongereId, id };
}

type Geval = { jongereId: string; onderwerp: string };
/** Every link to a letter in the product: which template, and of what it opens. */
const LINKS: readonly [Sjablooncode, string, () => Promise<Geval>][] = [
  ...(['kennisgeving', 'uitnodiging-gesprek', 'waarschuwing', 'terugkoppeling-school'] as const).map(
    (code): [Sjablooncode, string, () => Promise<Geval>] => [
      code,
      'relatief verzuim',
      async () => {
        const { jongereId, werk } = await verzuim();
        return { jongereId, onderwerp: `werkproces:${werk}` };
      },
    ],
  ),
  ...(['kennisgeving', 'waarschuwing', 'terugkoppeling-school'] as const).map(
    (code): [Sjablooncode, string, () => Promise<Geval>] => [
      code,
      'een melding',
      async () => {
        const { jongereId, melding } = await verzuim();
        return { jongereId, onderwerp: `melding:${melding}` };
      },
    ],
  ),
  ...(['uitnodiging-absoluut', 'kennisgeving'] as const).map(
    (code): [Sjablooncode, string, () => Promise<Geval>] => [
      code,
      'absoluut verzuim',
      async () => {
        const { jongereId } = await kind();
        const werk = await makeWerkproces({ bureau, jongereId, soort: 'absoluut-verzuim' });
        await plan(jongereId, werk.id);
        return { jongereId, onderwerp: `werkproces:${werk.id}` };
      },
    ],
  ),
  ['kennisgeving', 'een signaal', () => signaal()],
  ['verlof-toekenning', 'verlof', async () => als('verlof', await verlof('toegekend'))],
  ['verlof-afwijzing', 'verlof', async () => als('verlof', await verlof('afgewezen'))],
  ['besluit-vrijstelling', '5-C', async () => als('vrijstelling', await vrijstelling('5-C', 'vrijgesteld'))],
  ['besluit-geen-vrijstelling', '5-C', async () => als('vrijstelling', await vrijstelling('5-C', 'niet-voldaan'))], // prettier-ignore
  ['besluit-vervangende-leerplicht', '3a', async () => als('vrijstelling', await vrijstelling('3a', 'verleend'))], // prettier-ignore
  ['herinnering-vrijstelling', '5-C', async () => als('vrijstelling', await vrijstelling('5-C', 'vrijgesteld'))], // prettier-ignore
  ['uitnodiging-gesprek', 'horen', async () => als('vrijstelling', await vrijstelling('3a', 'compleet'))],
  ['herinnering-3a', 'T05', async () => als('vrijstelling', await vrijstelling('3a', 'verleend'))],
  ['melding-arbeidsinspectie', 'T15', async () => als('vrijstelling', await vrijstelling('3b', 'verleend'))],
  [
    'uitnodiging-horen-school',
    'horen',
    async () => als('vrijstelling', await vrijstelling('3a', 'compleet')),
  ],
  ['uitnodiging-horen-instelling', 'horen', async () => als('vrijstelling', await vrijstelling('3b', 'compleet'))], // prettier-ignore
  ['herinnering-kennisgeving', 'T06', () => kleuter()],
  ['informatieverzoek', 'T13', () => gevraagd()],
  ['dwangsom-voornemen', 'dwangsom', async () => als('handhaving', await dwangsom(false))],
  ['dwangsom-beschikking', 'dwangsom', async () => als('handhaving', await dwangsom(true))],
  ['uitnodiging-spreekuur', 'spreekuur', () => spreekuur()],
  ['overdracht-dossier', 'een overdracht', () => overdracht()],
  ['overdracht-dossier', 'een verhuizing', () => verhuisd()],
];

const als = (soort: string, { jongereId, id }: { jongereId: string; id: string }): Geval => ({
  jongereId,
  onderwerp: `${soort}:${id}`,
});

async function signaal(): Promise<Geval> {
  const { jongereId } = await kind();
  const row = await insertRow<{ id: string }>('absoluut_signaal', {
    ...{ bureau_id: bureau.id, id: crypto.randomUUID(), jongere_id: jongereId, bron: 'vergelijking' },
    ...{ plicht: 'leerplicht', sinds: addDays(vandaag, -40), ontstaan_op: vandaag, gezien_op: vandaag },
  });
  return { jongereId, onderwerp: `signaal:${row.id}` };
}

async function spreekuur(): Promise<Geval> {
  const { jongereId, schoolId } = await kind();
  const wanneer = { datum: vandaag, begin: '09:00', einde: '10:00', plaats: 'Lokaal 1.12' };
  const { id } = waardeOf(await planSpreekuur(lpa, { schoolId, ...wanneer }));
  waardeOf(await zetOpSpreekuur(lpa, { id, jongere: jongereId, aanleiding: 'Vaak te laat' }));
  const [gesprek] = waardeOf(await readSpreekuur(lpa, { id })).gesprekken;
  return { jongereId, onderwerp: `spreekuur:${gesprek?.id}` };
}

/** Comes under the leerplicht in six weeks, and nobody knows a school. */
async function kleuter(): Promise<Geval> {
  const { id: jongereId } = await makeJongere({
    bureau,
    roepnaam: 'Kim',
    geboortedatum: addDays(vandaag, -1820),
  });
  await makeOuder(jongereId, { bureau });
  await termijn(jongereId, { code: 'T06', onderwerpSoort: 'jongere', onderwerpId: jongereId });
  return { jongereId, onderwerp: `jongere:${jongereId}` };
}

async function gevraagd(): Promise<Geval> {
  const { jongereId, werk } = await verzuim();
  await termijn(jongereId, { code: 'T13', onderwerpSoort: 'werkproces', onderwerpId: werk });
  return { jongereId, onderwerp: `werkproces:${werk}` };
}

const termijn = (
  jongereId: string,
  wat: { code: 'T06' | 'T13'; onderwerpSoort: 'jongere' | 'werkproces'; onderwerpId: string },
) =>
  doe(lpa, (toegang) =>
    setTermijn(toegang, { ...wat, jongereId, start: addDays(vandaag, wat.code === 'T06' ? 45 : 0) }),
  );

async function overdracht(): Promise<Geval> {
  const { jongereId } = await kind();
  const naar = { gemeente: '0935', verhuisdOp: vandaag, reden: 'Verhuisd', afwijkreden: 'Komt nog' };
  const { id } = waardeOf(await draagDossierOver(lpa, { jongereId, ...naar }));
  return { jongereId, onderwerp: `overdracht:${id}` };
}

async function verhuisd(): Promise<Geval> {
  const { jongereId } = await kind();
  await makeWoonperiode(jongereId, { bureau, gemeente: '0935', van: addDays(vandaag, -3) });
  return { jongereId, onderwerp: `jongere:${jongereId}` };
}

/** Offered only at an outcome, where the tests of those rooms open them, or with a day to answer that the officer chooses himself. */
const BIJ_DE_UITKOMST: readonly Sjablooncode[] = [
  ...(['plan-van-aanpak', 'werkbriefing'] as const), // of a traject, which leerplicht does not see
  ...(['kennisgeving-absoluut', 'uitnodiging-18plus', 'verlof-gedeeltelijk'] as const),
  'verlof-buiten-behandeling',
  'verzoek-aanvulling',
  'besluit-weigering',
  'besluit-buiten-behandeling',
];

describe('elke link naar een nieuwe brief opent met wat bekend is', () => {
  it.each(LINKS)('%s, vanuit %s', async (sjabloon, _, maak) => {
    const { jongereId, onderwerp } = await maak();
    expect((await opent(jongereId, sjabloon, onderwerp)).leeg).toEqual([]);
  });

  it('en zo komt elk sjabloon aan bod, behalve die van de opsporing', () => {
    const gedekt = new Set([...LINKS.map(([sjabloon]) => sjabloon), ...BIJ_DE_UITKOMST]);
    const gewoon = SJABLOONCODES.filter((code) => !('wpg' in sjabloonVan(code)));
    expect(gewoon.filter((code) => !gedekt.has(code))).toEqual([]);
  });

  it('wat van een ander kind is, staat nooit in deze brief', async () => {
    const ander = (await kind()).jongereId;
    for (const [sjabloon, wat, maak] of LINKS) {
      const { onderwerp } = await maak();
      const uitkomst = await readBriefformulier(lpa, { jongereId: ander, sjabloon, onderwerp });
      expect(!uitkomst.ok && uitkomst.weigering.code, `${sjabloon}, ${wat}`).toBe('niet-gevonden');
    }
  });
});

it('wie op geen school staat, leest niet dat hij lessen heeft gemist', async () => {
  const { jongereId, onderwerp } = await signaal();
  const { voorbeeld } = await opent(jongereId, 'kennisgeving', onderwerp);
  expect(voorbeeld).toContain('vinden wij op geen school');
  expect(voorbeeld).not.toContain('lessen heeft gemist');
});

it('de brief over een dwangsom noemt de begunstigingstermijn die het bureau koos', async () => {
  const { jongereId, id } = await dwangsom(false);
  const lees = async () => (await opent(jongereId, 'dwangsom-voornemen', `handhaving:${id}`)).voorbeeld;
  expect(await lees()).toContain('2 weken na het besluit');
  const beheerder = await actorMet('beheerder', { bureau });
  const drie = {
    code: 'begunstiging',
    versie: 0,
    aantal: 3,
    eenheid: 'WEKEN',
    bron: 'Beleidsregel van het bureau',
  };
  waardeOf(await changeInstelling(beheerder, drie));
  expect(await lees()).toContain('3 weken na het besluit');
});
