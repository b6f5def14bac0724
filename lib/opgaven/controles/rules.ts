import { formatGetal } from '#lib/kalender/opmaak.ts';
import type {
  Celplek,
  Controle,
  Gemeente,
  Ingevuldetabel,
  Kies,
  Vorm,
  Vormcontrole,
  Vormtabel,
} from '../model.ts';
import { celOp, optellen, vulCel, type Antwoorden } from '../rules.ts';

/** Every sum that a reader can make with the form himself. */
export function controleer(
  vorm: Vorm,
  tabellen: readonly Ingevuldetabel[],
  bureau: { readonly antwoorden: Antwoorden; readonly gemeenten: readonly Gemeente[] } | null,
): Controle[] {
  return [
    ...tabellen.filter(({ optellen: telt }) => telt).flatMap(kolommenTellenOp),
    ...vorm.controles.map((controle) => vergelijk(controle, tabellen)),
    ...(bureau && vorm.perGemeente ? vorm.tabellen.flatMap((tabel) => perGemeente(tabel, bureau)) : []),
  ];
}

/** The columns of a row against its total, a line for each row. */
function kolommenTellenOp({ code, titel, rijen }: Ingevuldetabel): Controle[] {
  return rijen.map((rij): Controle => {
    const delen = rij.cellen.filter(({ kolom }) => kolom !== 'totaal').map(({ waarde }) => waarde);
    const totaal = rij.cellen.find(({ kolom }) => kolom === 'totaal')?.waarde ?? null;
    return oordeel(
      `${code} ${rij.code} kolommen`,
      `${titel}, ${rij.label}: kolommen`,
      optellen(delen),
      '=',
      totaal,
    );
  });
}

function vergelijk({ code, titel, links, teken, rechts }: Vormcontrole, tabellen: readonly Ingevuldetabel[]) {
  const som = (plekken: readonly Celplek[]) =>
    optellen(plekken.map((plek) => celOp({ tabellen }, plek)?.waarde ?? null));
  return oordeel(code, titel, som(links), teken, som(rechts));
}

/** Each gemeente of the bureau against the whole: what lives nowhere in the region is in no opgave of a gemeente. */
function perGemeente(
  tabel: Vormtabel,
  { antwoorden, gemeenten }: { antwoorden: Antwoorden; gemeenten: readonly Gemeente[] },
): Controle[] {
  return tabel.rijen
    .filter(({ bereken }) => bereken.soort === 'som')
    .map((rij) => {
      const cel = (plaats: Kies) =>
        vulCel(rij, { code: 'totaal', kop: '', kies: {} }, plaats, antwoorden).waarde;
      const delen = optellen(gemeenten.map(({ code }) => cel({ gemeente: [code] })));
      return oordeel(
        `${tabel.code} ${rij.code} gemeenten`,
        `${tabel.titel}, ${rij.label}: gemeenten`,
        delen,
        '=',
        cel({}),
      );
    });
}

function oordeel(
  code: string,
  titel: string,
  links: number | null,
  teken: '=' | '<=',
  rechts: number | null,
): Controle {
  if (links === null || rechts === null)
    return { code, titel, klopt: null, zin: 'Een van de getallen is onbekend; er valt niets op te tellen.' };
  const klopt = teken === '=' ? links === rechts : links <= rechts;
  const [a, b] = [formatGetal(links), formatGetal(rechts)];
  const zin = teken === '=' ? `samen ${a}, het geheel is ${b}` : `${a}, en dat mag niet meer zijn dan ${b}`;
  return { code, titel, klopt, zin };
}
