import { zipSync, unzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import { makeDocx, type Blok } from '#lib/platform/word.ts';
import { schrijfBrief, verstuurBrief } from '#lib/brieven/commands.ts';
import { readBrief } from '#lib/brieven/queries.ts';
import {
  bewaarSjabloon,
  neemSjabloonInGebruik,
  probeerSjabloon,
  wijzigAfzender,
} from '#lib/brieven/sjablonen/commands.ts';
import { readSjabloon, readSjabloonversie } from '#lib/brieven/sjablonen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeOuder } from '#tests/factories/ouder.ts';

const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst });
const GOED = ['{adresblok}', '{datum} {kenmerk}', '{aanhef}', 'Onze eigen tekst. {verzuim_omschrijving}'].map(
  alinea,
);

async function beheer() {
  const bureau = await makeBureau();
  const actor = await actorMet('beheerder', { bureau });
  const bied = async (blokken: readonly Blok[]) =>
    bewaarSjabloon(actor, {
      code: 'kennisgeving',
      bestand: await makeDocx('Proef', blokken),
      bestandsnaam: 'eigen.docx',
    });
  return { bureau, actor, bied };
}

async function conceptVan(bureau: Awaited<ReturnType<typeof makeBureau>>) {
  const schrijver = await actorMet('leerplichtambtenaar', { bureau });
  const jongere = await makeJongere({ bureau });
  const ouder = await makeOuder(jongere.id, { bureau });
  const { briefId } = waardeOf(
    await schrijfBrief(schrijver, {
      jongereId: jongere.id,
      sjabloon: 'kennisgeving',
      aan: `ouders:${ouder.ouderschapId}`,
      veld_verzuim_omschrijving: 'Tien uur gemist.',
    }),
  );
  const lees = async () => waardeOf(await readBrief(schrijver, { jongereId: jongere.id, briefId }));
  return { schrijver, jongere, briefId, lees };
}

describe('een eigen sjabloon', () => {
  it('komt pas in gebruik na een voorbeeld; daarna zijn nieuwe brieven ervan, en oude niet', async () => {
    const { bureau, actor, bied } = await beheer();
    const oud = await conceptVan(bureau);
    const { nummer } = waardeOf(await bied(GOED));
    const versie = { code: 'kennisgeving', nummer };
    expect(await neemSjabloonInGebruik(actor, versie)).toMatchObject({
      ok: false,
      weigering: { code: 'niet-geprobeerd' },
    });
    waardeOf(await probeerSjabloon(actor, versie));
    const { voorbeeld } = waardeOf(await readSjabloon(actor, { code: 'kennisgeving', voorbeeld: nummer }));
    expect(voorbeeld?.html).toContain('Onze eigen tekst. De school meldt dat Kim');
    waardeOf(await neemSjabloonInGebruik(actor, versie));
    const nieuw = await conceptVan(bureau);
    expect((await nieuw.lees()).exemplaren[0]?.tekst).toContain('Onze eigen tekst. Tien uur gemist.');
    expect((await nieuw.lees()).brief.sjabloonVersie).toBe(nummer);
    waardeOf(
      await verstuurBrief(oud.schrijver, { jongereId: oud.jongere.id, briefId: oud.briefId, versie: 1 }),
    );
    expect((await oud.lees()).exemplaren[0]?.tekst).not.toContain('Onze eigen tekst');
  });

  it('gaat terug naar een oudere versie, of naar de tekst van Baken', async () => {
    const { bureau, actor, bied } = await beheer();
    for (const tekst of ['Eerste.', 'Tweede.']) {
      const { nummer } = waardeOf(await bied([...GOED, alinea(tekst)]));
      waardeOf(await probeerSjabloon(actor, { code: 'kennisgeving', nummer }));
      waardeOf(await neemSjabloonInGebruik(actor, { code: 'kennisgeving', nummer }));
    }
    const tekstNu = async () => (await (await conceptVan(bureau)).lees()).exemplaren[0]?.tekst;
    expect(await tekstNu()).toContain('Tweede.');
    waardeOf(await neemSjabloonInGebruik(actor, { code: 'kennisgeving', nummer: 1 }));
    expect(await tekstNu()).toContain('Eerste.');
    waardeOf(await neemSjabloonInGebruik(actor, { code: 'kennisgeving', nummer: 0 }));
    expect(await tekstNu()).toContain('Daarom krijgt u deze brief.');
  });

  it('noemt een veld dat Baken niet kent, en een deel dat niet sluit', async () => {
    const { bied } = await beheer();
    expect(await bied([...GOED, alinea('{naam_van_de_hond}')])).toMatchObject({
      ok: false,
      weigering: {
        code: 'onbekend-veld',
        velden: { bestand: expect.stringContaining('{naam_van_de_hond}') },
      },
    });
    expect(await bied([...GOED, alinea('{#aan_jongere}Je')])).toMatchObject({
      ok: false,
      weigering: { code: 'velden-kloppen-niet', zin: expect.stringContaining('{#aan_jongere}') },
    });
  });

  it('is te downloaden, ook de tekst van Baken, en komt dan weer door de controle', async () => {
    const { actor } = await beheer();
    const { bestand } = waardeOf(await readSjabloonversie(actor, { code: 'verlof-afwijzing', nummer: 0 }));
    const terug = await bewaarSjabloon(actor, { code: 'verlof-afwijzing', bestand, bestandsnaam: 'x.docx' });
    expect(terug).toMatchObject({ ok: true, waarde: { nummer: 1, kopOfVoet: false } });
  });
});

describe('een bestand dat niet deugt', () => {
  const metDeel = async (naam: string, tekst: string) =>
    Buffer.from(zipSync({ ...unzipSync(await makeDocx('Proef', GOED)), [naam]: strToU8(tekst) }));
  const code = async (bestand: Buffer) => {
    const { actor } = await beheer();
    const uitkomst = await bewaarSjabloon(actor, { code: 'kennisgeving', bestand, bestandsnaam: 'x.docx' });
    return uitkomst.ok ? 'aangenomen' : uitkomst.weigering.code;
  };

  it('wordt geweigerd: geen Word, te groot, beschadigd, macro’s, ingesloten onderdelen, verwijzing naar buiten', async () => {
    expect(await code(Buffer.from('%PDF-1.7 dit is geen Word'))).toBe('geen-word');
    expect(await code(Buffer.alloc(3 * 1024 * 1024))).toBe('te-groot');
    expect(await code((await makeDocx('Proef', GOED)).subarray(0, 900))).toBe('beschadigd');
    expect(await code(Buffer.from(zipSync({ 'los.txt': strToU8('hallo') })))).toBe('geen-word');
    expect(await code(await metDeel('word/vbaProject.bin', 'x'))).toBe('gevaarlijk');
    expect(await code(await metDeel('word/embeddings/oleObject1.bin', 'x'))).toBe('gevaarlijk');
    const naarBuiten =
      '<Relationships xmlns="x"><Relationship Id="r1" Type="http://x/attachedTemplate" Target="http://elders.example/x.dotm" TargetMode="External"/></Relationships>';
    expect(await code(await metDeel('word/_rels/settings.xml.rels', naarBuiten))).toBe('gevaarlijk');
  });

  it('wordt geweigerd als het uitgepakt veel groter is dan het lijkt, zonder het uit te pakken', async () => {
    const bom = zipSync({
      'word/document.xml': new Uint8Array(60 * 1024 * 1024),
      '[Content_Types].xml': strToU8('<x/>'),
    });
    expect(bom.length).toBeLessThan(200_000);
    expect(await code(Buffer.from(bom))).toBe('te-groot');
  });

  it('wordt geweigerd met een DOCTYPE erin', async () => {
    expect(await code(await metDeel('word/extra.xml', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'))).toBe(
      'geen-word',
    );
  });
});

describe('de afzender', () => {
  it('staat boven de brief; een tweede die tegelijk wijzigt, hoort dat', async () => {
    const { bureau, actor } = await beheer();
    const nieuw = { versie: 0, naam: 'Bureau Proef', adres: 'Postbus 1', telefoon: '046', kanaal: 'post' };
    waardeOf(await wijzigAfzender(actor, nieuw));
    expect((await (await conceptVan(bureau)).lees()).exemplaren[0]?.tekst).toContain('Bureau Proef');
    expect(await wijzigAfzender(actor, { ...nieuw, naam: 'Anders' })).toMatchObject({
      ok: false,
      weigering: { code: 'gewijzigd-door-ander' },
    });
  });
});
