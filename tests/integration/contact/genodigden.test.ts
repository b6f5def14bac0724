import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { openMail } from '#lib/platform/mail.ts';
import { maakAfspraak, wijzigAfspraak, zegAfspraakAf } from '#lib/contact/afspraken/commands.ts';
import { readAfspraakformulier, readAfspraakpagina } from '#lib/contact/afspraken/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeOuder, type OuderOpties } from '#tests/factories/ouder.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const MOEDER = 'moeder@voorbeeld.example';
const VADER = 'vader@voorbeeld.example';
const ZELF = 'kim@voorbeeld.example';

async function zaak(leeftijd: number, ouders: readonly OuderOpties[]) {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const geboortedatum = datum(`${Number(today().slice(0, 4)) - leeftijd}-01-01`);
  const jongere = await makeJongere({ bureau, geboortedatum });
  await eigenaarSql('update jongere set email = $2 where id = $1', [jongere.id, ZELF]);
  await makeWerkproces({ bureau, jongereId: jongere.id }); // work of leerplicht: also at 18 the dossier opens without a reason
  for (const ouder of ouders) await makeOuder(jongere.id, { bureau, ...ouder });
  const basis = {
    jongereId: jongere.id,
    vorm: 'gesprek',
    met: ['jongere', 'ouder'],
    datum: addDays(today(), 3),
    tijd: '14:30',
    duur: '45',
    plaats: 'Gemeentehuis, kamer 2',
  };
  const gemaild = async () => {
    const rows = await eigenaarSql<{ aan: Buffer; inhoud: Buffer }>(
      'select aan, inhoud from mail where bureau_id = $1 order by aangemaakt_op, id',
      [bureau.id],
    );
    return rows.map((row) => openMail(bureau.id, row).aan);
  };
  const aangeboden = async () =>
    waardeOf(await readAfspraakformulier(actor, { jongereId: jongere.id })).mail.map(({ adres }) => adres);
  return { actor, jongere, basis, gemaild, aangeboden };
}

describe('wie een uitnodiging krijgt, volgt de regels voor brieven', () => {
  it('Leerplichtwet 1969, art. 1b: vanaf 18 jaar alleen de jongere zelf, niet de ouders', async () => {
    const { actor, basis, gemaild, aangeboden } = await zaak(18, [{ email: MOEDER }]);
    expect(await aangeboden()).toEqual([ZELF]);
    const gekozen = await maakAfspraak(actor, { ...basis, mailAan: [MOEDER] });
    expect(!gekozen.ok && gekozen.weigering.velden?.mailAan).toContain('de jongere is meerderjarig');
    const getypt = await maakAfspraak(actor, { ...basis, mailAnder: MOEDER.toUpperCase() });
    expect(!getypt.ok && getypt.weigering.velden?.mailAnder).toContain('Lpw art. 1b');
    waardeOf(await maakAfspraak(actor, { ...basis, mailAan: [ZELF], mailAnder: 'mentor@school.example' }));
    expect((await gemaild()).sort()).toEqual([ZELF, 'mentor@school.example']);
  });

  it('art. 2 lid 3: vanaf 12 jaar ook de jongere, daaronder alleen de ouders', async () => {
    expect(await (await zaak(12, [{ email: MOEDER }])).aangeboden()).toEqual([MOEDER, ZELF]);
    expect(await (await zaak(11, [{ email: MOEDER }])).aangeboden()).toEqual([MOEDER]);
  });

  it('bij een contactverbod niet, ook niet bij een mailbox die ouders delen, en de pagina zegt waarom', async () => {
    const verbod = { email: VADER, nietAanschrijvenReden: 'contactverbod' };
    const { actor, basis, aangeboden } = await zaak(14, [{ email: MOEDER }, verbod, { email: VADER }]);
    expect(await aangeboden()).toEqual([MOEDER, ZELF]);
    const mis = await maakAfspraak(actor, { ...basis, mailAan: [VADER] });
    expect(!mis.ok && mis.weigering.velden?.mailAan).toContain('contactverbod');
  });

  it('wie na de uitnodiging een contactverbod kreeg, hoort niets van een wijziging of afzegging', async () => {
    const { actor, basis, gemaild, jongere } = await zaak(14, [{ email: MOEDER }]);
    const vader = await makeOuder(jongere.id, { bureau: jongere.bureau, email: VADER });
    const { afspraakId } = waardeOf(await maakAfspraak(actor, { ...basis, mailAan: [MOEDER, VADER] }));
    await eigenaarSql(
      `update ouderschap set aanschrijven = false, niet_aanschrijven_reden = 'contactverbod' where id = $1`,
      [vader.ouderschapId],
    );
    const pagina = waardeOf(await readAfspraakpagina(actor, { afspraakId }));
    expect(pagina.genodigden.map(({ adres, magNiet }) => [adres, magNiet !== null])).toEqual([
      [MOEDER, false],
      [VADER, true],
    ]);
    waardeOf(await wijzigAfspraak(actor, { ...basis, afspraakId, versie: 1, tijd: '16:00' }));
    waardeOf(await zegAfspraakAf(actor, { afspraakId, versie: 2, reden: 'Ziek' }));
    expect((await gemaild()).filter((aan) => aan === VADER)).toHaveLength(1);
    expect((await gemaild()).filter((aan) => aan === MOEDER)).toHaveLength(3);
  });

  it('geheimhouding: een geheim adres als plaats gaat niet naar wie er niet woont, ook niet bij een wijziging', async () => {
    const thuis = { straat: 'Demolaan', huisnummer: '12', postcode: '6131AA', plaats: 'Sittard' };
    const elders = { straat: 'Fruithof', huisnummer: '3', postcode: '6171BB', plaats: 'Stein' };
    const { actor, basis, gemaild } = await zaak(11, [
      { email: MOEDER, geheimhouding: true, adres: thuis },
      { email: VADER, adres: elders },
    ]);
    for (const plaats of ['demolaan 12', 'bij moeder, 6131 AA']) {
      const mis = await maakAfspraak(actor, { ...basis, plaats, mailAan: [MOEDER, VADER] });
      expect(!mis.ok && mis.weigering.velden?.plaats).toContain(VADER);
    }
    waardeOf(await maakAfspraak(actor, { ...basis, plaats: 'Demolaan 12', mailAan: [MOEDER] }));
    const { afspraakId } = waardeOf(await maakAfspraak(actor, { ...basis, mailAan: [VADER] }));
    const verzet = await wijzigAfspraak(actor, { ...basis, afspraakId, versie: 1, plaats: 'Demolaan 12' });
    expect(!verzet.ok && verzet.weigering.velden?.plaats).toContain('geheim adres');
    expect(await gemaild()).toEqual([MOEDER, VADER]);
  });
});
