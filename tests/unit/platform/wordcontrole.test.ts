import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeDocx } from '#lib/platform/word.ts';
import { checkDocx } from '#lib/platform/wordcontrole.ts';
import { makeZip } from '#tests/factories/stukken.ts';

const goed = unzipSync(await makeDocx('Proef', [{ soort: 'alinea', tekst: 'Op {datum}' }]));
const metDeel = (naam: string, tekst: string) =>
  checkDocx(Buffer.from(zipSync({ ...goed, [naam]: strToU8(tekst) })));
const metTekst = (xml: string) =>
  metDeel(
    'word/document.xml',
    new TextDecoder().decode(goed['word/document.xml']).replace('<w:body>', `<w:body>${xml}`),
  );
const run = (inhoud: string) => `<w:r>${inhoud}</w:r>`;
const teken = (soort: string) => run(`<w:fldChar w:fldCharType="${soort}"/>`);
const GEVAARLIJK = { ok: false, weigering: { code: 'gevaarlijk' } };

describe('een Word-bestand van buiten', () => {
  it('mag, zoals Word het maakt, met een paginanummer en een aanklikbare link', async () => {
    expect(await checkDocx(Buffer.from(zipSync(goed)))).toMatchObject({ ok: true });
    expect(
      await metTekst(
        `<w:p>${teken('begin')}${run('<w:instrText> PAGE </w:instrText>')}${teken('end')}<w:fldSimple w:instr=" HYPERLINK &quot;https://x.example/link&quot; "/></w:p>`,
      ),
    ).toMatchObject({ ok: true });
  });

  it.each([
    ['in een enkelvoudig veld', '<w:p><w:fldSimple w:instr=" DDEAUTO c:\\x.exe a "/></w:p>'],
    ['over twee stukken', `<w:p>${teken('begin')}${run('<w:instrText>DDE</w:instrText>')}${run('<w:instrText>AUTO c:\\x</w:instrText>')}${teken('end')}</w:p>`],
    ['zonder begin', `<w:p>${run('<w:instrText>INCLUDEPIC</w:instrText>')}${run('<w:instrText>TURE "http://x/y.png"</w:instrText>')}</w:p>`],
    ['als CDATA', `<w:p>${run('<w:instrText><![CDATA[INCLUDETEXT "x"]]></w:instrText>')}</w:p>`],
    ['met een ander voorvoegsel', '<w:p><q:fldSimple xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main" q:instr="LINK Excel.Sheet x"/></w:p>'],
  ])('mag niets van buiten halen, ook niet met een veld %s', async (_, xml) => {
    expect(await metTekst(xml)).toMatchObject(GEVAARLIJK);
  }); // prettier-ignore

  it.each([
    ['enkele aanhalingstekens', `<Relationships><Relationship Id='a' Type='http://x/attachedTemplate' Target='http://x/t.dotm' TargetMode='External'/></Relationships>`],
    ['een voorvoegsel', '<r:Relationships xmlns:r="urn:r"><r:Relationship Id="a" Type="http://x/attachedTemplate" Target="http://x/t.dotm" TargetMode="External"/></r:Relationships>'],
    ['een ingevoegd document', '<Relationships><Relationship Id="a" Type="http://x/aFChunk" Target="a.xml"/></Relationships>'],
  ])('mag niet naar buiten verwijzen met %s', async (_, rels) => {
    expect(await metDeel('word/_rels/settings.xml.rels', rels)).toMatchObject(GEVAARLIJK);
  }); // prettier-ignore

  it('bevat alleen tekst, beeld en letters: geen webpagina en geen onderdeel onder een valse naam', async () => {
    expect(await metDeel('word/afchunk.html', '<p>x</p>')).toMatchObject(GEVAARLIJK);
    const soorten = new TextDecoder()
      .decode(goed['[Content_Types].xml'])
      .replace('</Types>', '<Override PartName="/word/media/a.png" ContentType="application/vnd.x.header+xml"/></Types>'); // prettier-ignore
    expect(await metDeel('[Content_Types].xml', soorten)).toMatchObject(GEVAARLIJK);
  });

  it('is zo groot als het zelf zegt: wie liegt over de maat, wordt niet uitgepakt', async () => {
    const groot = Buffer.alloc(60 * 1024 * 1024, 32);
    const leden = Object.entries(goed).map(([naam, deel]) => ({ naam, inhoud: Buffer.from(deel), ingepakt: true })); // prettier-ignore
    const met = (zegtBytes?: number) =>
      checkDocx(makeZip([...leden, { naam: 'word/x.xml', inhoud: groot, ingepakt: true, ...(zegtBytes === undefined ? {} : { zegtBytes }) }])); // prettier-ignore
    expect(await met()).toMatchObject({ weigering: { code: 'te-groot' } });
    expect(await met(100)).toMatchObject({ weigering: { code: 'beschadigd' } });
    expect(await met(0)).toMatchObject({ weigering: { code: 'beschadigd' } });
  });
});
