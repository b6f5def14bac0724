import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { metFouten, splitsConcept } from '#lib/documenten/concept.ts';
import { formatBytes } from '#lib/documenten/labels.ts';
import { magOpenen } from '#lib/documenten/policy.ts';
import {
  alsBijlage,
  decideBestand,
  decideOpenen,
  decideToevoegen,
  veiligeNaam,
  veiligPad,
} from '#lib/documenten/rules.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';
import type { Rol } from '#lib/toegang/model.ts';

const zin = (naam: string, soort: Parameters<typeof decideBestand>[1]) => {
  const uitkomst = decideBestand(naam, soort);
  return uitkomst.ok ? uitkomst.waarde : uitkomst.weigering.zin;
};

describe('naam en inhoud van een bestand', () => {
  it('horen bij elkaar', () => {
    expect(zin('brief.PDF', { soort: 'pdf' })).toBe('pdf');
    expect(zin('foto.jpg', { soort: 'jpeg' })).toBe('jpeg');
    expect(zin('notitie.txt', { soort: 'tekst', bericht: false })).toBe('txt');
    expect(zin('bericht.eml', { soort: 'tekst', bericht: true })).toBe('eml');
    expect(zin('bericht.txt', { soort: 'tekst', bericht: true })).toBe('txt');
  });
  it('weigert een plaatje dat zich PDF noemt, en zegt wat het is', () => {
    expect(zin('brief.pdf', { soort: 'png' })).toContain(
      'eindigt op .pdf, maar de inhoud is een bestand van het soort PNG',
    );
    expect(zin('bericht.eml', { soort: 'tekst', bericht: false })).toContain('gewone tekst');
  });
  it('weigert programma’s, macro’s, wachtwoorden en wat uitgepakt te groot is', () => {
    expect(zin('brief.exe', { soort: 'anders' })).toContain('nemen we niet aan');
    expect(zin('pagina.html', { soort: 'tekst', bericht: false })).toContain('nemen we niet aan');
    expect(zin('brief.docx', { soort: 'macro' })).toContain('macro’s');
    expect(zin('brief.docx', { soort: 'versleuteld' })).toContain('wachtwoord');
    expect(zin('brief.docx', { soort: 'bom' })).toContain('veel te groot');
  });
});

describe('de naam waaronder een bestand wordt gegeven', () => {
  it('heeft geen pad, geen tekens die de tekst omdraaien en het einde van zijn soort', () => {
    expect(veiligeNaam('C:\\Users\\x\\Verklaring juf.PDF', 'pdf')).toBe('Verklaring juf.pdf');
    expect(veiligeNaam('../../etc/passwd', 'txt')).toBe('passwd.txt');
    expect(veiligeNaam('factuur\u202Efdp.exe', 'pdf')).toBe('factuurfdp.pdf');
    expect(veiligeNaam('.pdf', 'pdf')).toBe('document.pdf');
  });
  it('staat in de kop zonder dat er iets kan worden ingevoegd', () => {
    expect(alsBijlage('Zoë "x"; y.pdf')).toBe(
      `attachment; filename="Zoe _x__ y.pdf"; filename*=UTF-8''Zo%C3%AB%20%22x%22%3B%20y.pdf`,
    );
  });
});

describe('een stuk toevoegen', () => {
  const today = datum('2026-03-12');
  const code = (soort: 'verklaring-arts' | 'kennisgeving', dag: string, alleenConclusie = false) => {
    const uitkomst = decideToevoegen({ soort, datum: datum(dag), alleenConclusie }, today);
    return uitkomst.ok ? 'goed' : uitkomst.weigering.code;
  };
  it('kan niet met een dag die nog moet komen', () => {
    expect(code('kennisgeving', '2026-03-12')).toBe('goed');
    expect(code('kennisgeving', '2026-03-13')).toBe('datum-in-toekomst');
  });
  it('AVG art. 5 lid 1 onder c: van een verklaring van een arts alleen de conclusie', () => {
    expect(code('verklaring-arts', '2026-03-01')).toBe('alleen-conclusie');
    expect(code('verklaring-arts', '2026-03-01', true)).toBe('goed');
  });
});

describe('wie opent wat', () => {
  const opent = (rol: Rol, soort: Parameters<typeof magOpenen>[0]) =>
    magOpenen(soort, (permissie) => permissiesOf([rol]).has(permissie));
  it('de administratie opent brieven, geen verklaringen van een arts of gespreksverslagen', () => {
    expect(opent('administratie', 'brief-ontvangen')).toBe(true);
    expect(opent('administratie', 'verklaring-arts')).toBe(false);
    expect(opent('administratie', 'gespreksverslag')).toBe(false);
  });
  it('wie de zaak behandelt, opent alles; de beheerder en de manager niets', () => {
    expect(opent('leerplichtambtenaar', 'verklaring-arts')).toBe(true);
    expect(opent('beheerder', 'brief-ontvangen')).toBe(false);
    expect(opent('manager', 'brief-ontvangen')).toBe(false);
  });
  it('een stuk in quarantaine opent niemand', () => {
    expect(decideOpenen({ stand: 'quarantaine', reden: 'besmet', bevinding: 'x' }).ok).toBe(false);
    expect(decideOpenen({ stand: 'quarantaine', reden: 'niet-bereikbaar', bevinding: null }).ok).toBe(false);
    expect(decideOpenen({ stand: 'niet-gescand', reden: null, bevinding: null }).ok).toBe(true);
  });
});

describe('een geweigerd formulier', () => {
  it('komt terug met wat er was getypt en met de zin bij zijn veld', () => {
    const waarden = metFouten({ titel: 'Brief' }, 'Te groot.', { bestand: 'Te groot.' });
    expect(splitsConcept({ waarden, bijgewerktOp: new Date(0) })).toEqual({
      waarden: { titel: 'Brief' },
      zin: 'Te groot.',
      fouten: { bestand: 'Te groot.' },
    });
  });
  it('leidt na afloop alleen naar een pagina van Baken', () => {
    expect(veiligPad('/vrijstellingen/1', '/x')).toBe('/vrijstellingen/1');
    expect(veiligPad('//kwaad.example', '/x')).toBe('/x');
    expect(veiligPad('https://kwaad.example', '/x')).toBe('/x');
    expect(veiligPad(undefined, '/x')).toBe('/x');
  });
});

it('schrijft hoe groot een bestand is', () => {
  expect([0, 999, 1000, 340_400, 1_240_000].map(formatBytes)).toEqual([
    '0 bytes',
    '999 bytes',
    '1 kB',
    '340 kB',
    '1,2 MB',
  ]);
});
