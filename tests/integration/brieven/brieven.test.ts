import { afterAll, describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { openMail } from '#lib/platform/mail.ts';
import { closeBrowser } from '#lib/platform/pdf.ts';
import { docxToHtml } from '#lib/platform/word.ts';
import { registerBriefbron } from '#lib/brieven/bronnen.ts';
import { schrijfBrief, trekBriefIn, verstuurBrief } from '#lib/brieven/commands.ts';
import { briefwerker, mailBrief, makeBrief } from '#lib/brieven/maken/commands.ts';
import { readBrief, readBriefbestand, readBrieven, readBriefformulier } from '#lib/brieven/queries.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeOuder } from '#tests/factories/ouder.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

afterAll(closeBrowser);

const ELDERS = { straat: 'Fruithof', huisnummer: '3', postcode: '6171BB', plaats: 'Stein' };

/** Someone of fourteen with parents who live apart; the father at a secret address. */
async function gezin(opties: { geboren?: string } = {}) {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const jongere = await makeJongere({
    bureau,
    roepnaam: 'Kim',
    geslachtsnaam: 'Berg',
    geboortedatum: datum(opties.geboren ?? `${Number(today().slice(0, 4)) - 14}-01-02`),
  });
  const moeder = await makeOuder(jongere.id, {
    bureau,
    voornamen: 'Anja',
    geslachtsnaam: 'Berg',
    geslacht: 'vrouw',
  });
  const vader = await makeOuder(jongere.id, {
    bureau,
    voornamen: 'Piet',
    geslachtsnaam: 'Vos',
    geslacht: 'man',
    adres: ELDERS,
    geheimhouding: true,
    verzorgt: false,
    email: null,
  });
  const aan = [`ouders:${moeder.ouderschapId}`, `ouders:${vader.ouderschapId}`, 'jongere'];
  return { bureau, actor, jongere, moeder, vader, aan };
}

const vorm = (jongereId: string, aan: readonly string[], rest: object = {}) => ({
  jongereId,
  sjabloon: 'kennisgeving',
  aan,
  veld_verzuim_omschrijving: 'De school meldt 18 gemiste lesuren.',
  alinea: 'Bel gerust.',
  doe: 'verstuur',
  ...rest,
});

async function maak(actor: GebruikerActor, briefId: string) {
  const werker = await briefwerker({ bureauId: actor.bureau.id });
  if (!werker) throw new Error('geen werker');
  await makeBrief(werker, briefId);
  return werker;
}

describe('een brief aan het hele gezin', () => {
  it('wordt een PDF met tags, taal en titel en een Word-bestand met dezelfde tekst, per ontvanger een exemplaar', async () => {
    const { actor, jongere, aan } = await gezin();
    const { briefId } = waardeOf(await schrijfBrief(actor, vorm(jongere.id, aan)));
    await maak(actor, briefId);
    const { brief, exemplaren, stand } = waardeOf(await readBrief(actor, { jongereId: jongere.id, briefId }));
    expect(stand).toBe('af-te-drukken');
    expect(exemplaren.map((item) => item.ontvanger.naam)).toEqual(['Anja Berg', 'Piet Vos', 'Kim Berg']);
    const bestand = async (exemplaarId: string, als: 'pdf' | 'docx') =>
      waardeOf(await readBriefbestand(actor, { jongereId: jongere.id, briefId, exemplaarId, als })).bestand;
    const eerste = exemplaren[0]?.id ?? '';
    const pdf = (await bestand(eerste, 'pdf')).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf).toMatch(/\/Lang\s*\(nl\)/);
    expect(pdf).toContain('/Title');
    const tekst = await docxToHtml(await bestand(eerste, 'docx'));
    expect(tekst).toContain('Geachte mevrouw Berg,');
    expect(tekst).toContain('De school meldt 18 gemiste lesuren.');
    expect(tekst).toContain('Bel gerust.');
    expect(tekst).toContain(`Kenmerk: ${brief.kenmerk}`);
    expect(tekst).not.toMatch(/[{}]/);
    expect(tekst).toBe(exemplaren[0]?.tekst);
  });

  it('noemt in elk exemplaar de anderen bij naam, en het geheime adres alleen in het eigen exemplaar', async () => {
    const { actor, jongere, aan } = await gezin();
    const { briefId } = waardeOf(await schrijfBrief(actor, vorm(jongere.id, aan)));
    await maak(actor, briefId);
    const { exemplaren } = waardeOf(await readBrief(actor, { jongereId: jongere.id, briefId }));
    const [moeder = '', vader = '', kim = ''] = exemplaren.map((item) => item.tekst);
    expect(vader).toContain('Fruithof 3');
    expect(moeder).not.toContain('Fruithof');
    expect(kim).not.toContain('Fruithof');
    expect(moeder).toContain('Deze brief gaat ook naar: Piet Vos en Kim Berg.');
    expect(kim).toContain('Beste Kim,');
    expect(kim).toContain('Je school heeft ons laten weten');
    expect(moeder).toContain('Daarom krijgt u deze brief.');
  });

  it('staat versleuteld in de database: naam, adres en tekst zijn er niet te lezen', async () => {
    const { actor, jongere, aan } = await gezin();
    const { briefId } = waardeOf(await schrijfBrief(actor, vorm(jongere.id, aan)));
    await maak(actor, briefId);
    const rijen = await eigenaarSql<{ alles: string }>(
      `select encode(b.inhoud || e.ontvanger || e.docx || e.pdf, 'escape') as alles from brief b join briefexemplaar e on e.brief_id = b.id where b.id = $1`,
      [briefId],
    );
    expect(rijen).toHaveLength(3);
    for (const { alles } of rijen) expect(alles).not.toMatch(/Fruithof|Anja|lesuren|%PDF/);
  });
});

describe('wie een brief krijgt', () => {
  it('wordt bij het versturen opnieuw getoetst: wie niet mag, krijgt niets, ook niet met een nagemaakt formulier', async () => {
    const { bureau, actor, jongere } = await gezin();
    const stil = await makeOuder(jongere.id, { bureau, nietAanschrijvenReden: 'Contactverbod' });
    const uitkomst = await schrijfBrief(actor, vorm(jongere.id, [`ouders:${stil.ouderschapId}`]));
    expect(uitkomst).toMatchObject({ ok: false, weigering: { code: 'mag-niet' } });
    expect(await eigenaarSql('select 1 from brief where bureau_id = $1', [bureau.id])).toEqual([]);
  });

  it('Lpw art. 1b: aan een meerderjarige gaat de brief alleen naar hem of haar zelf', async () => {
    const { actor, jongere, aan, bureau } = await gezin({ geboren: '2000-01-01' });
    await makeWerkproces({ bureau, jongereId: jongere.id });
    const { kandidaten } = waardeOf(
      await readBriefformulier(actor, { jongereId: jongere.id, sjabloon: 'kennisgeving' }),
    );
    expect(kandidaten.filter((kandidaat) => kandidaat.mag).map((kandidaat) => kandidaat.sleutel)).toEqual([
      'jongere',
    ]);
    expect(await schrijfBrief(actor, vorm(jongere.id, aan))).toMatchObject({
      ok: false,
      weigering: { code: 'mag-niet' },
    });
  });

  it('de school krijgt de terugkoppeling, per mail', async () => {
    const { bureau, actor, jongere } = await gezin();
    const school = await makeSchool({ bureau });
    await eigenaarSql(`update school set email = 'verzuim@school.example' where id = $1`, [school.id]);
    await makeInschrijving(jongere.id, { bureau, school, van: datum('2020-08-01') });
    const { kandidaten } = waardeOf(
      await readBriefformulier(actor, { jongereId: jongere.id, sjabloon: 'terugkoppeling-school' }),
    );
    expect(kandidaten).toMatchObject([
      { soort: 'school', kanaal: 'mail', emails: ['verzuim@school.example'] },
    ]);
  });
});

describe('wie een brief mag lezen', () => {
  it('een teamleider geeft eerst een reden, ook voor het bestand; een ander bureau vindt niets', async () => {
    const { bureau, actor, jongere, aan } = await gezin();
    const { briefId } = waardeOf(await schrijfBrief(actor, vorm(jongere.id, aan, { doe: 'concept' })));
    const brief = { jongereId: jongere.id, briefId };
    const bestand = { ...brief, exemplaarId: briefId, als: 'pdf' };
    const teamleider = await actorMet('teamleider', { bureau });
    expect(await readBrief(teamleider, brief)).toMatchObject({ weigering: { code: 'reden-nodig' } });
    expect(await readBriefbestand(teamleider, bestand)).toMatchObject({ weigering: { code: 'reden-nodig' } });
    const elders = await gezin();
    expect(await readBrief(elders.actor, brief)).toMatchObject({ weigering: { code: 'niet-gevonden' } });
    const eigen = { ...brief, jongereId: elders.jongere.id };
    expect(await readBrief(elders.actor, eigen)).toMatchObject({ weigering: { code: 'niet-gevonden' } });
  });
});

describe('wat nog niet af is', () => {
  it('blijft een concept; versturen zegt bij welk veld wat ontbreekt, en wat getypt is blijft', async () => {
    const { actor, jongere, aan } = await gezin();
    const leeg = vorm(jongere.id, aan, { veld_verzuim_omschrijving: '' });
    const uitkomst = await schrijfBrief(actor, leeg);
    expect(uitkomst).toMatchObject({
      ok: false,
      weigering: { code: 'brief-niet-af', velden: { veld_verzuim_omschrijving: expect.any(String) } },
    });
    const { briefId } = waardeOf(await schrijfBrief(actor, { ...leeg, doe: 'concept' }));
    const { concept, alinea } = waardeOf(
      await readBriefformulier(actor, { jongereId: jongere.id, sjabloon: 'kennisgeving', concept: briefId }),
    );
    expect({ gekozen: concept?.gekozen, alinea }).toEqual({ gekozen: aan, alinea: 'Bel gerust.' });
    const nog = await verstuurBrief(actor, { jongereId: jongere.id, briefId, versie: 1 });
    expect(nog).toMatchObject({ ok: false, weigering: { code: 'brief-niet-af' } });
  });

  it('een brief van de boa staat nooit bij de gewone brieven (Wpg)', async () => {
    const { bureau, jongere, aan } = await gezin();
    const boa = await actorMet('leerplichtambtenaar-boa', { bureau });
    const uitkomst = await schrijfBrief(boa, vorm(jongere.id, aan, { sjabloon: 'oproep-verhoor' }));
    expect(uitkomst).toMatchObject({ ok: false, weigering: { code: 'wpg' } });
    expect(await eigenaarSql('select 1 from brief where bureau_id = $1', [bureau.id])).toEqual([]);
  });
});

describe('mailen en intrekken', () => {
  it('geeft de brief als bijlage aan de mail en telt het als verzonden', async () => {
    const { bureau, actor, jongere, aan } = await gezin();
    const [moeder = ''] = aan;
    const { briefId } = waardeOf(
      await schrijfBrief(actor, vorm(jongere.id, [moeder], { [`kanaal:${moeder}`]: 'mail' })),
    );
    const werker = await maak(actor, briefId);
    await mailBrief(werker, briefId);
    await mailBrief(werker, briefId); // a job that comes twice sends once
    const mails = await eigenaarSql<{ aan: Buffer; inhoud: Buffer }>(
      'select aan, inhoud from mail where bureau_id = $1',
      [bureau.id],
    );
    expect(mails).toHaveLength(1);
    const bericht = openMail(bureau.id, mails[0] as { aan: Buffer; inhoud: Buffer });
    expect(bericht.aan).toBe('robin.proef@voorbeeld.example');
    expect(`${bericht.onderwerp} ${bericht.tekst}`).not.toContain('Kim');
    expect(bericht.bijlagen[0]?.inhoud.subarray(0, 5).toString()).toBe('%PDF-');
    const feiten = await eigenaarSql<{ gegevens: object }>(
      `select gegevens from gebeurtenis where onderwerp_id = $1 and soort = 'BriefVerzonden' and vervallen_op is null`,
      [briefId],
    );
    expect(feiten).toEqual([{ gegevens: { sjabloon: 'kennisgeving', kanaal: 'mail', aan: ['ouders'] } }]);
    const weg = await trekBriefIn(actor, { jongereId: jongere.id, briefId, versie: 1 });
    expect(weg).toMatchObject({ ok: false, weigering: { code: 'al-verstuurd' } });
  });

  it('kan worden ingetrokken tot het eerste exemplaar weg is; daarna maakt de werker er niets meer van', async () => {
    const { actor, jongere, aan } = await gezin();
    const { briefId } = waardeOf(await schrijfBrief(actor, vorm(jongere.id, aan)));
    waardeOf(await trekBriefIn(actor, { jongereId: jongere.id, briefId, versie: 1 }));
    await maak(actor, briefId);
    const { rijen } = waardeOf(await readBrieven(actor, { jongereId: jongere.id }));
    expect(rijen.map((rij) => rij.stand)).toEqual(['ingetrokken']);
  });
});

describe('het onderwerp van een brief', () => {
  registerBriefbron('proefonderwerp', async (_, id) => ({
    verzuim_omschrijving: 'Uit het werkproces.',
    werkproces: id,
  }));

  it('vult de velden; wat de bron geeft staat er al', async () => {
    const { bureau, actor, jongere } = await gezin();
    const werk = await makeWerkproces({ bureau, jongereId: jongere.id });
    const { velden, voorbeeld } = waardeOf(
      await readBriefformulier(actor, {
        jongereId: jongere.id,
        sjabloon: 'kennisgeving',
        onderwerp: `proefonderwerp:${werk.id}`,
      }),
    );
    expect(velden).toEqual({ verzuim_omschrijving: 'Uit het werkproces.' });
    expect(voorbeeld).toContain(
      '<span class="brief-veld" data-veld="verzuim_omschrijving">Uit het werkproces.</span>',
    );
  });

  it('van een ander wordt niet in dit dossier gebruikt', async () => {
    const { bureau, actor, jongere } = await gezin();
    const ander = await makeJongere({ bureau });
    const werk = await makeWerkproces({ bureau, jongereId: ander.id });
    const uitkomst = await readBriefformulier(actor, {
      jongereId: jongere.id,
      sjabloon: 'kennisgeving',
      onderwerp: `proefonderwerp:${werk.id}`,
    });
    expect(uitkomst).toMatchObject({ ok: false, weigering: { code: 'niet-gevonden' } });
  });
});
