import { describe, expect, it } from 'vitest';
import type { Pdfregel } from '#lib/publicaties/pdf/model.ts';
import { alsBestand, pdfstandVan } from '#lib/publicaties/pdf/rules.ts';

const NU = new Date('2025-09-20T12:00:00Z');
const regel = (status: Pdfregel['status'], minuten: number, fout: string | null = null) => ({
  ...{ status, fout },
  gevraagdOp: new Date(NU.getTime() - minuten * 60_000),
});

describe('hoe ver de PDF van een openbaar document is', () => {
  it('wie hem net vroeg, wacht; wie na vijf minuten nog wacht, kan hem opnieuw vragen', () => {
    expect(pdfstandVan(regel('wacht', 1), NU)).toEqual({ status: 'wacht', fout: null, kanOpnieuw: false });
    expect(pdfstandVan(regel('wacht', 6), NU).kanOpnieuw).toBe(true);
  });

  it('mislukt zegt waarom en kan opnieuw; wie er een heeft, vraagt hem niet nog eens', () => {
    expect(pdfstandVan(regel('mislukt', 1, 'Er is geen browser.'), NU)).toEqual({
      ...{ status: 'mislukt', fout: 'Er is geen browser.', kanOpnieuw: true },
    });
    expect(pdfstandVan(regel('klaar', 600), NU).kanOpnieuw).toBe(false);
  });

  it('van wat eerder openbaar werd, is er geen en kan hij alsnog gemaakt worden', () => {
    expect(pdfstandVan(undefined, NU)).toEqual({ status: 'geen', fout: null, kanOpnieuw: true });
  });
});

describe('een openbaar document als bestand', () => {
  const verslag = {
    ...{ titel: 'Jaarverslag', ondertitel: null },
    kenmerken: [{ label: 'Schooljaar', waarde: '2023-2024' }],
    blokken: [{ soort: 'alinea', tekst: 'Beste lezer' }],
  } as const;
  const herkomst = { hash: 'abcdef0123456789', uitgave: 1, gepubliceerdOp: NU, demo: false };

  it('zegt sinds wanneer het openbaar is en met welk kenmerk, en verder niets anders', () => {
    const bestand = alsBestand(verslag, herkomst);
    expect(bestand.kenmerken).toEqual([
      { label: 'Schooljaar', waarde: '2023-2024' },
      { label: 'Openbaar sinds', waarde: '20 sep 2025' },
      { label: 'Kenmerk', waarde: 'abcdef012345' },
    ]);
    expect(bestand.blokken).toEqual(verslag.blokken);
  });

  it('noemt een latere uitgave, en bij een demobureau dat alles verzonnen is', () => {
    const bestand = alsBestand(verslag, { ...herkomst, uitgave: 2, demo: true });
    expect(bestand.kenmerken).toContainEqual({ label: 'Uitgave', waarde: '2' });
    expect(bestand.kenmerken.at(-1)).toEqual({
      ...{ label: 'Let op', waarde: 'een voorbeeld; alle gegevens zijn verzonnen' },
    });
    expect(bestand.blokken).toEqual(verslag.blokken);
  });
});
