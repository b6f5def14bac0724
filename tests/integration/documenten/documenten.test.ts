import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import {
  trekDocumentIn,
  voegDocumentToe,
  voegVersieToe,
  zetDocumentTerug,
} from '#lib/documenten/commands.ts';
import { keurBestand } from '#lib/documenten/keuren.ts';
import { openDocument, readBewijsstukken, readDocumenten } from '#lib/documenten/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeDocx, makeZip, PDF, PNG } from '#tests/factories/stukken.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function zaak() {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const jongere = await makeJongere({ bureau });
  const basis = {
    jongereId: jongere.id,
    soort: 'kennisgeving',
    titel: 'Kennisgeving 2026-2027',
    datum: addDays(today(), -3),
    bron: 'ouder',
  };
  return { bureau, actor, jongere, basis };
}

async function bestand(naam = 'kennisgeving.pdf', inhoud = PDF) {
  return waardeOf(await keurBestand(naam, inhoud));
}

const zinVan = async (naam: string, inhoud: Buffer) => {
  const uitkomst = await keurBestand(naam, inhoud);
  return uitkomst.ok ? uitkomst.waarde.type : uitkomst.weigering.zin;
};

describe('een bestand keuren', () => {
  it('herkent wat het is aan de inhoud', async () => {
    expect(await zinVan('a.pdf', PDF)).toBe('pdf');
    expect(await zinVan('a.png', PNG)).toBe('png');
    expect(await zinVan('a.docx', makeDocx())).toBe('docx');
    expect(await zinVan('a.txt', Buffer.from('Gebeld met moeder, zoë komt morgen.'))).toBe('txt');
    expect(await zinVan('a.eml', Buffer.from('From: a@b.nl\r\nSubject: Ziek\r\n\r\nHallo'))).toBe('eml');
    const odt = [
      { naam: 'mimetype', inhoud: Buffer.from('application/vnd.oasis.opendocument.text') },
      { naam: 'content.xml', inhoud: Buffer.from('<a/>') },
    ];
    expect(await zinVan('a.odt', makeZip(odt))).toBe('odt');
  });
  it('weigert met één zin wat anders heet dan het is, leeg is, macro’s heeft of een gewone zip is', async () => {
    expect(await zinVan('brief.pdf', PNG)).toContain('de inhoud is een bestand van het soort PNG');
    expect(await zinVan('leeg.pdf', Buffer.alloc(0))).toBe('Dit bestand is leeg. Kies een ander.');
    const macro = makeDocx([{ naam: 'word/vbaProject.bin', inhoud: Buffer.from('x') }]);
    expect(await zinVan('a.docx', macro)).toContain('macro’s');
    expect(await zinVan('a.docx', makeZip([{ naam: 'a.exe', inhoud: PDF }]))).toContain('nemen we niet aan');
    expect(await zinVan('a.txt', Buffer.from([77, 90, 0, 1]))).toContain('nemen we niet aan');
    expect(await zinVan('pagina.html', Buffer.from('<script>1</script>'))).toContain('nemen we niet aan');
  });
  it('laat zich geen zipbom in de maag splitsen: niet eerlijk groot en niet met een leugen in de lijst', async () => {
    const nullen = Buffer.alloc(30_000_000);
    const groot = makeDocx([{ naam: 'word/media/x', inhoud: nullen, ingepakt: true }]);
    expect(groot.length).toBeLessThan(100_000);
    expect(await zinVan('a.docx', groot)).toContain('veel te groot');
    const leugen = makeDocx([{ naam: 'word/media/x', inhoud: nullen, ingepakt: true, zegtBytes: 10 }]);
    expect(await zinVan('a.docx', leugen)).toContain('beschadigd');
  });
});

describe('een stuk in het dossier', () => {
  it('staat er versleuteld in en komt er ongewijzigd uit', async () => {
    const { actor, jongere, basis } = await zaak();
    const inhoud = Buffer.concat([PDF, Buffer.alloc(1_300_000, 'a')]); // three parts
    const { versieId, documentId } = waardeOf(
      await voegDocumentToe(actor, { ...basis, bestand: await bestand('k.pdf', inhoud) }),
    );
    const delen = await eigenaarSql<{ inhoud: Buffer }>(
      'select inhoud from documentdeel where documentversie_id = $1',
      [versieId],
    );
    expect(delen).toHaveLength(3);
    expect(delen.some((deel) => deel.inhoud.includes('%PDF'))).toBe(false);
    const open = waardeOf(await openDocument(actor, { jongereId: jongere.id, versieId }));
    expect(open.inhoud.equals(inhoud)).toBe(true);
    expect(open.naam).toBe('k.pdf');
    const regels = await eigenaarSql<{ handeling: string; onderwerp_id: string }>(
      `select handeling, onderwerp_id from auditregel where handeling = 'document openen' and onderwerp_id = $1`,
      [documentId],
    );
    expect(regels).toHaveLength(1);
  });

  it('geeft niets als in de database een deel is verwisseld, gewijzigd of weggehaald', async () => {
    const { actor, jongere, basis } = await zaak();
    const inhoud = Buffer.concat([PDF, Buffer.alloc(800_000, 'b')]);
    const { versieId } = waardeOf(
      await voegDocumentToe(actor, { ...basis, bestand: await bestand('k.pdf', inhoud) }),
    );
    const vraag = { jongereId: jongere.id, versieId };
    await eigenaarSql(
      'update documentdeel set volgnummer = 3 - volgnummer + 10 where documentversie_id = $1',
      [versieId],
    );
    await eigenaarSql('update documentdeel set volgnummer = volgnummer - 10 where documentversie_id = $1', [
      versieId,
    ]);
    await expect(openDocument(actor, vraag)).rejects.toThrow('unable to authenticate');
    await eigenaarSql('delete from documentdeel where documentversie_id = $1 and volgnummer = 2', [versieId]);
    await expect(openDocument(actor, vraag)).rejects.toThrow('ontbreekt een deel');
  });

  it('krijgt een nieuwe versie; de oude blijft te openen', async () => {
    const { actor, jongere, basis } = await zaak();
    const eerste = waardeOf(await voegDocumentToe(actor, { ...basis, bestand: await bestand() }));
    const nieuw = { jongereId: jongere.id, documentId: eerste.documentId, versie: 1 };
    waardeOf(await voegVersieToe(actor, { ...nieuw, bestand: await bestand('scan.png', PNG) }));
    const { stukken } = waardeOf(await readDocumenten(actor, { jongereId: jongere.id }));
    expect(stukken[0]?.versies.map((versie) => [versie.volgnummer, versie.type])).toEqual([
      [2, 'png'],
      [1, 'pdf'],
    ]);
    expect((await openDocument(actor, { jongereId: jongere.id, versieId: eerste.versieId })).ok).toBe(true);
    const laat = await voegVersieToe(actor, { ...nieuw, bestand: await bestand('x.png', PNG) });
    expect(!laat.ok && laat.weigering.code).toBe('gewijzigd-door-ander');
  });

  it('komt geen tweede keer in hetzelfde dossier', async () => {
    const { actor, basis } = await zaak();
    waardeOf(await voegDocumentToe(actor, { ...basis, bestand: await bestand() }));
    const weer = await voegDocumentToe(actor, { ...basis, titel: 'Weer', bestand: await bestand() });
    expect(!weer.ok && weer.weigering.velden?.bestand).toContain('als “Kennisgeving 2026-2027”');
  });

  it('wordt ingetrokken met een reden, telt dan niet meer mee en kan terug', async () => {
    const { actor, jongere, basis } = await zaak();
    const { documentId } = waardeOf(await voegDocumentToe(actor, { ...basis, bestand: await bestand() }));
    const zonder = await trekDocumentIn(actor, { documentId, versie: 1, reden: '' });
    expect(!zonder.ok && zonder.weigering.velden?.reden).toContain('Schrijf waarom');
    waardeOf(await trekDocumentIn(actor, { documentId, versie: 1, reden: 'Hoort bij de broer' }));
    const stand = async () =>
      waardeOf(await readDocumenten(actor, { jongereId: jongere.id })).stukken[0]?.ingetrokken;
    expect((await stand())?.reden).toBe('Hoort bij de broer');
    waardeOf(await zetDocumentTerug(actor, { documentId, versie: 2 }));
    expect(await stand()).toBeNull();
  });

  it('hoort bij een instrument van dezelfde jongere, en staat op die pagina', async () => {
    const { bureau, actor, jongere, basis } = await zaak();
    const werk = await makeWerkproces({ bureau, jongereId: jongere.id });
    const onderwerp = { soort: 'vrijstelling', id: werk.id };
    waardeOf(
      await voegDocumentToe(actor, {
        ...basis,
        onderwerp: `vrijstelling:${werk.id}`,
        bestand: await bestand(),
      }),
    );
    const bewijs = waardeOf(await readBewijsstukken(actor, { jongereId: jongere.id, onderwerp }));
    expect(bewijs.stukken.map((stuk) => stuk.titel)).toEqual(['Kennisgeving 2026-2027']);
    const broer = await makeJongere({ bureau });
    const mis = await voegDocumentToe(actor, {
      ...basis,
      jongereId: broer.id,
      onderwerp: `vrijstelling:${werk.id}`,
      bestand: await bestand(),
    });
    expect(!mis.ok && mis.weigering.code).toBe('niet-gevonden');
  });
});

describe('wie wat ziet', () => {
  it('de administratie voegt een verklaring van een arts toe maar opent haar niet', async () => {
    const { bureau, jongere, basis } = await zaak();
    const administratie = await actorMet('administratie', { bureau });
    const { versieId } = waardeOf(
      await voegDocumentToe(administratie, {
        ...basis,
        soort: 'verklaring-arts',
        alleenConclusie: 'ja',
        bestand: await bestand(),
      }),
    );
    const { stukken } = waardeOf(await readDocumenten(administratie, { jongereId: jongere.id }));
    expect(stukken[0]?.magOpenen).toBe(false);
    const open = await openDocument(administratie, { jongereId: jongere.id, versieId });
    expect(!open.ok && open.weigering.code).toBe('geen-recht');
  });

  it('een ander bureau vindt het stuk niet', async () => {
    const { actor, basis } = await zaak();
    const { versieId } = waardeOf(await voegDocumentToe(actor, { ...basis, bestand: await bestand() }));
    const ander = await zaak();
    const eigen = await openDocument(ander.actor, { jongereId: ander.jongere.id, versieId });
    expect(!eigen.ok && eigen.weigering.code).toBe('niet-gevonden');
    const vreemd = await openDocument(ander.actor, { jongereId: basis.jongereId, versieId });
    expect(!vreemd.ok && vreemd.weigering.code).toBe('niet-gevonden');
  });

  it('een teamleider geeft eerst een reden', async () => {
    const { bureau, jongere } = await zaak();
    const teamleider = await actorMet('teamleider', { bureau });
    const uitkomst = await readDocumenten(teamleider, { jongereId: jongere.id });
    expect(!uitkomst.ok && uitkomst.weigering.code).toBe('reden-nodig');
  });
});
