import { parseDatum } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { KEUZELIJST } from '#lib/keuzes/keuzelijst.ts';
import { KEUZECODES, type Gekozen, type Keuze, type Keuzecode, type Keuzesoort } from '#lib/keuzes/model.ts';

const NOOIT = { versie: 0, waarde: null, reden: null, door: null, op: null } as const;

/** The list with what this bureau chose; a value that is no option any more shows as the default, which is what then holds. */
export function keuzesVan(gekozen: readonly Gekozen[]): Keuze[] {
  return KEUZECODES.map((code) => {
    const soort = KEUZELIJST[code];
    const eigen = gekozen.find((item) => item.code === code) ?? NOOIT;
    const waarde = geldigeWaarde(soort, eigen.waarde);
    const { versie, reden, door, op } = eigen;
    return { code, soort, gekozen: { versie, waarde, reden, door, op } };
  });
}

function geldigeWaarde(soort: Keuzesoort, waarde: string | null): string | null {
  if (soort.vorm === 'dag') return waarde;
  if (soort.vorm === 'tekst') return waarde || soort.standaard;
  if (soort.vorm === 'getal') return getalIn(soort, waarde ?? '') ?? String(soort.standaard);
  return soort.opties.some((optie) => optie.waarde === waarde) ? waarde : soort.standaard;
}

/** A whole number between the bounds, as it is kept; null when it is none. */
function getalIn({ van, tot }: { van: number; tot: number }, tekst: string): string | null {
  if (!/^\d{1,4}$/.test(tekst)) return null;
  const getal = Number(tekst);
  return getal >= van && getal <= tot ? String(getal) : null;
}

/** Whether this can be chosen; gives what is kept, null for an empty day. */
export function decideKeuze(code: Keuzecode, waarde: string): Uitkomst<{ waarde: string | null }> {
  const soort = KEUZELIJST[code];
  if (soort.vorm === 'lijst')
    return soort.opties.some((optie) => optie.waarde === waarde)
      ? gelukt({ waarde })
      : fout('Kies een van de mogelijkheden.');
  if (soort.vorm === 'getal') {
    const getal = getalIn(soort, waarde);
    return getal === null
      ? fout(`Vul een heel getal in van ${soort.van} tot en met ${soort.tot}.`)
      : gelukt({ waarde: getal });
  }
  if (soort.vorm === 'tekst')
    return waarde.length <= soort.max
      ? gelukt({ waarde: waarde || null })
      : fout(`Gebruik hooguit ${soort.max} tekens.`);
  if (waarde === '') return gelukt({ waarde: null });
  return parseDatum(waarde) ? gelukt({ waarde }) : fout('Vul een bestaande dag in, of laat het leeg.');
}

function fout(zin: string) {
  return weiger('ongeldige-keuze', zin, { velden: { waarde: zin } });
}
