import { describe, expect, it } from 'vitest';
import { bouwInhoud } from '#lib/jaarverslagen/boom/rules.ts';
import type { Editieteksten } from '#lib/jaarverslagen/model.ts';
import { openbaarbronVan } from '#lib/jaarverslagen/uitgeven/bron.ts';
import { decideUitgeven, maakOpenbaar } from '#lib/jaarverslagen/uitgeven/rules.ts';
import type { Onderdeel } from '#lib/jaarverslagen/vorm/model.ts';
import { datum, type Schooljaar } from '#lib/kalender/model.ts';
import { tabellenVan } from '#lib/platform/verslag/rules.ts';
import type { EerderePublicatie } from '#lib/publicaties/onthulling/model.ts';
import { antwoord, ONDERDEEL, TWEE_JAREN } from './proef.ts';

const EERDER: readonly EerderePublicatie[] = [];

function geefUit(onderdelen: readonly Onderdeel[], eerdere = EERDER) {
  const heel = antwoord(TWEE_JAREN);
  const hoofdstuk = { id: 'h', versie: 1, titel: 'Leerplicht', tekst: 'Vast.', onderdelen };
  const geschreven: Editieteksten = {
    vorm: { versie: 1, titel: 'J', ondertitel: null, perGemeente: true, hoofdstukken: [hoofdstuk] },
    ...{ teksten: [], kaders: [], uitleg: [] },
  };
  const cijfers = onderdelen.map((onderdeel) => ({
    onderdeel,
    antwoord: heel,
    heel,
    kanttekeningen: [],
    vergelijking: null,
    breuken: [],
  }));
  const inhoud = bouwInhoud({
    ...{ editie: { schooljaar: '2023-2024' as Schooljaar, uitgave: 1 }, bureau: 'Proef' },
    ...{ bekendOp: datum('2024-09-01'), geschreven, cijfers },
  });
  return maakOpenbaar(inhoud, openbaarbronVan(geschreven, cijfers), eerdere);
}

const tekst = (uitgave: ReturnType<typeof geefUit>, titel: string) =>
  tabellenVan(uitgave.openbaar.verslag)
    .find((tabel) => tabel.titel === titel)
    ?.rijen.map((rij) => rij.map((cel) => cel.tekst));

describe('de openbare uitgave', () => {
  it('toont geen aantal onder vijf, en niets waarmee het uit te rekenen is', () => {
    const uitgave = geefUit([ONDERDEEL]);
    const rijen = tekst(uitgave, 'Meldingen');
    expect(rijen?.flat()).not.toContain('1');
    expect(rijen?.flat()).not.toContain('2');
    expect(rijen?.flat()).toContain('<5');
    const cellen = tabellenVan(uitgave.openbaar.verslag).flatMap(({ rijen: alle }) => alle.flat());
    for (const cel of cellen) expect(cel.getal == null || cel.tekst === String(cel.getal)).toBe(true);
  });

  it('zegt bij een tabel die binnen blijft, waarom', () => {
    const teBreed = {
      ...ONDERDEEL,
      id: 'breed',
      titel: 'Te breed',
      indeling: { ...ONDERDEEL.indeling, rijen: [] as string[], kolom: null },
    };
    const uitgave = geefUit([teBreed]);
    expect(uitgave.openbaar.weggelaten.map(({ titel }) => titel)).toEqual(['Te breed']);
    expect(JSON.stringify(uitgave.openbaar.verslag)).toContain('staat niet in deze openbare uitgave');
  });

  it('geeft de tabellen mee waartegen een volgende uitgave wordt beschermd, en is dan hetzelfde', () => {
    const eerste = geefUit([ONDERDEEL]);
    expect(eerste.tabellen.map(({ tabel }) => tabel.code)).toEqual([
      'jaarverslag/meldingen-leerplicht/soort-gemeente/2023-2024',
    ]);
    expect(tekst(geefUit([ONDERDEEL], eerste.tabellen), 'Meldingen')).toEqual(tekst(eerste, 'Meldingen'));
  });

  it('heeft in de bijlage dezelfde beschermde cellen per gemeente', () => {
    const uitgave = geefUit([{ ...ONDERDEEL, inBijlage: true }]);
    const heel = tekst(uitgave, 'Meldingen')?.map((rij) => [rij[0], rij[2]]);
    // A row that says <5 in every column of the annex, is a sentence there.
    expect(tekst(uitgave, 'Stein: Meldingen')).toEqual(
      heel?.filter(([naam, cel]) => naam === 'Totaal' || cel !== '<5'),
    );
  });
});

describe('openbaar maken', () => {
  const klaar = { status: 'klaar', makers: ['ann'] } as const;
  it('kan een ander dan de makers, één keer, na het vaststellen', () => {
    expect(decideUitgeven(klaar, false, 'bo')).toMatchObject({ ok: true });
    expect(decideUitgeven(klaar, false, 'ann')).toMatchObject({ weigering: { code: 'vier-ogen' } });
    expect(decideUitgeven(klaar, true, 'bo')).toMatchObject({ weigering: { code: 'al-openbaar' } });
    expect(decideUitgeven({ ...klaar, status: 'concept' }, false, 'bo')).toMatchObject({
      weigering: { code: 'niet-vastgesteld' },
    });
  });
});
