import { labelIn } from '#lib/indicatoren/cellen.ts';
import type { Cel, Dimensies, Indicator, Uitslag, Waardenlijst } from '#lib/indicatoren/model.ts';
import type {
  Berekening,
  Deel,
  Gemeente,
  Herkomst,
  Ingevuldecel,
  Ingevuldetabel,
  Kies,
  Kopieregel,
  Opgave,
  Periode,
  Verschil,
  Vorm,
  Vormkolom,
  Vormrij,
  Vormtabel,
} from './model.ts';

/** What the executor answered for a figure of a form, or why it gave no answer. */
export type Antwoord =
  { readonly indicator: Indicator; readonly uitslag: Uitslag; readonly waarden: Waardenlijst } | Geenantwoord;
type Geenantwoord = { readonly reden: string; readonly nietGemeten?: true };
export type Antwoorden = ReadonlyMap<string, Antwoord>;

/** One question to the executor serves every cell that needs it. */
export function vraagsleutel({ indicator, op }: Pick<Deel, 'indicator' | 'op'>): string {
  return op ? `${indicator} ${op}` : indicator;
}

export type Gevraagd = Pick<Deel, 'indicator' | 'op' | 'leegIsNietGemeten'>;

/** The questions of a whole form, each once. */
export function vragenVan(vorm: Vorm): readonly Gevraagd[] {
  const delen = vorm.tabellen.flatMap(({ rijen }) => rijen.flatMap(({ bereken }) => delenVan(bereken)));
  return [...new Map(delen.map((een) => [vraagsleutel(een), een])).values()];
}

/** By when this year must be there. Over a calendar year no form has a day. */
export function uiterlijkVan(
  { termijn }: Pick<Vorm, 'termijn'>,
  periode: Periode,
): Required<Opgave>['uiterlijk'] {
  const op = periode.soort === 'schooljaar' && termijn.dag ? termijn.dag(periode.schooljaar) : null;
  return { op, bron: termijn.bron };
}

export function delenVan(bereken: Berekening): readonly Deel[] {
  if (bereken.soort === 'som') return bereken.delen;
  return bereken.soort === 'verhouding' ? [...bereken.teller, ...bereken.noemer] : [];
}

const HEEL: Vormkolom = { code: 'totaal', kop: '', kies: {} };

/** The table with every cell counted, for the whole bureau or for one gemeente. */
export function vulTabel(
  tabel: Vormtabel,
  antwoorden: Antwoorden,
  gemeenten: readonly Gemeente[],
  gemeente: Gemeente | null,
): Ingevuldetabel {
  const delen =
    tabel.kolommen === 'gemeenten'
      ? gemeenten.map(({ code, naam }) => ({ code, kop: naam, kies: { gemeente: [code] } }))
      : tabel.kolommen;
  const kolommen: readonly Vormkolom[] = [...delen, { ...HEEL, kop: tabel.totaalkop }];
  const plaats: Kies = gemeente ? { gemeente: [gemeente.code] } : {};
  return {
    code: tabel.code,
    titel: tabel.titel,
    rijkop: tabel.rijkop,
    optellen: tabel.optellen,
    noten: tabel.noten,
    kolommen: kolommen.map(({ code, kop }) => ({ code, kop })),
    rijen: tabel.rijen.map((rij) => ({
      code: rij.code,
      label: rij.label,
      cellen: kolommen.map((kolom) => vulCel(rij, kolom, plaats, antwoorden)),
    })),
  };
}

export function vulCel(rij: Vormrij, kolom: Vormkolom, plaats: Kies, antwoorden: Antwoorden): Ingevuldecel {
  const { bereken } = rij;
  const leeg = { kolom: kolom.code, waarde: null, decimalen: 0, maal: 1, teller: [], noemer: [] } as const;
  if (bereken.soort === 'niet') return { ...leeg, reden: bereken.reden };
  const isSom = bereken.soort === 'som';
  const tel = (delen: readonly Deel[]) => delen.map((deel) => telDeel(deel, kolom, plaats, antwoorden));
  const teller = tel(isSom ? bereken.delen : bereken.teller);
  const noemer = isSom ? [] : tel(bereken.noemer);
  const alle = [...teller, ...noemer];
  const geweigerd = alle.find((deel) => 'reden' in deel);
  const geteld = (delen: typeof alle): Herkomst[] => delen.flatMap((deel) => ('reden' in deel ? [] : [deel]));
  const cel = {
    kolom: kolom.code,
    decimalen: isSom ? 0 : bereken.decimalen,
    maal: isSom ? (1 as const) : bereken.maal,
    teller: geteld(teller),
    noemer: geteld(noemer),
  };
  if (geweigerd)
    return {
      ...{ ...cel, waarde: null, reden: geweigerd.reden },
      ...(geweigerd.nietGemeten && { nietGemeten: true as const }),
    };
  const boven = optellen(cel.teller.map(({ getal }) => getal));
  const onder = isSom ? 1 : optellen(cel.noemer.map(({ getal }) => getal));
  if (boven === null || onder === null) return { ...cel, waarde: null, reden: 'onbekend' };
  if (onder === 0) return { ...cel, waarde: null, reden: 'geen inwoners of deelnemers om door te delen' };
  return { ...cel, waarde: (boven * cel.maal) / onder, reden: null };
}

/** The part of one figure that belongs in this column; a figure that knows nothing of the column has no number there. */
function telDeel(
  deel: Deel,
  kolom: Vormkolom,
  plaats: Kies,
  antwoorden: Antwoorden,
): Herkomst | Geenantwoord {
  const antwoord = antwoorden.get(vraagsleutel(deel));
  if (!antwoord) return { reden: 'niet gevraagd' };
  if ('reden' in antwoord) return antwoord;
  const { indicator, uitslag, waarden } = antwoord;
  const kent = (code: string) => indicator.dimensies.some((dimensie) => dimensie.code === code);
  const vanKolom = Object.entries(kolom.kies).filter(([code]) => kent(code));
  if (Object.keys(kolom.kies).length > 0 && vanKolom.length === 0)
    return { reden: `"${indicator.titel}" is niet bekend per ${kolom.kop}` };
  if (Object.keys(plaats).some((code) => !kent(code)))
    return { reden: `"${indicator.titel}" is niet bekend per gemeente` };
  const kies = [deel.kies ?? {}, Object.fromEntries(vanKolom), plaats].reduce(doorsnede, {});
  const cellen = uitslag.cellen.filter(({ dimensies }) => pastBij(dimensies, kies));
  const wat = deel.wat ?? 'teller';
  return {
    indicator: indicator.code,
    titel: indicator.titel,
    versie: uitslag.versie,
    peildatum: uitslag.peildatum,
    kies,
    keuze: Object.entries(kies).map(([code, gekozen]) => inWoorden(indicator, waarden, code, gekozen)),
    woorden: woordenVan(kies, waarden),
    wat,
    getal: uitslag.bekend ? optellen(cellen.map((cel) => getalVan(cel, wat))) : null,
  };
}

function woordenVan(kies: Kies, waarden: Waardenlijst): Readonly<Record<string, string>> {
  const meer = Object.entries(kies).filter(([, gekozen]) => gekozen.length > 1);
  return Object.fromEntries(
    meer.flatMap(([code, gekozen]) => gekozen.map((waarde) => [waarde, labelIn(waarden[code], waarde)])),
  );
}

function inWoorden(
  indicator: Indicator,
  waarden: Waardenlijst,
  code: string,
  gekozen: readonly string[],
): string {
  const label = indicator.dimensies.find((dimensie) => dimensie.code === code)?.label ?? code;
  return `${label}: ${gekozen.map((waarde) => labelIn(waarden[code], waarde)).join(' of ')}`;
}

function getalVan({ teller, noemer }: Cel, wat: 'teller' | 'noemer'): number | null {
  return wat === 'noemer' ? noemer : teller;
}

function pastBij(dimensies: Dimensies, kies: Kies): boolean {
  return Object.entries(kies).every(([code, waarden]) => waarden.includes(dimensies[code] ?? ''));
}

/** Both choices hold: of a dimension that both name, only the values in both. */
export function doorsnede(een: Kies, ander: Kies): Kies {
  const samen: Record<string, readonly string[]> = { ...een };
  for (const [code, waarden] of Object.entries(ander)) {
    const al = samen[code];
    samen[code] = al ? al.filter((waarde) => waarden.includes(waarde)) : waarden;
  }
  return samen;
}

/** One unknown part makes the sum unknown; of no parts it is zero. */
export function optellen(getallen: readonly (number | null)[]): number | null {
  return getallen.reduce<number | null>(
    (som, getal) => (som === null || getal === null ? null : som + getal),
    0,
  );
}

/** What to ask for the cases: each combination of chosen values is one list of cases. */
export function combinaties(kies: Kies): readonly Dimensies[] {
  return Object.entries(kies).reduce<Dimensies[]>(
    (lijst, [code, waarden]) => lijst.flatMap((een) => waarden.map((waarde) => ({ ...een, [code]: waarde }))),
    [{}],
  );
}

export function celOp(
  { tabellen }: Pick<Opgave, 'tabellen'>,
  plek: { tabel: string; rij: string; kolom?: string },
): Ingevuldecel | undefined {
  const rij = tabellen.find(({ code }) => code === plek.tabel)?.rijen.find(({ code }) => code === plek.rij);
  return rij?.cellen.find(({ kolom }) => kolom === (plek.kolom ?? 'totaal'));
}

/** The same form of the same year, place and day: a next copy of it takes the place of this one. */
export function isZelfdeTelling(
  kopie: Pick<Kopieregel, 'vorm' | 'periode' | 'gemeenteCode' | 'teldag'>,
  { vorm, periode, gemeente, teldag }: Pick<Opgave, 'vorm' | 'periode' | 'gemeente' | 'teldag'>,
): boolean {
  return (
    kopie.vorm === vorm &&
    kopie.periode === periode &&
    kopie.gemeenteCode === (gemeente?.code ?? null) &&
    kopie.teldag === (teldag?.op ?? null)
  );
}

/** Cells that say something else now than in a frozen copy; a cell that is not in both is none of them. */
export function verschillen(toen: Pick<Opgave, 'tabellen'>, nu: Pick<Opgave, 'tabellen'>): Verschil[] {
  return toen.tabellen.flatMap((tabel) =>
    tabel.rijen.flatMap((rij) =>
      rij.cellen.flatMap((oud): Verschil[] => {
        const nieuw = celOp(nu, { tabel: tabel.code, rij: rij.code, kolom: oud.kolom });
        if (!nieuw || nieuw.waarde === oud.waarde) return [];
        const kolom = tabel.kolommen.find(({ code }) => code === oud.kolom)?.kop ?? oud.kolom;
        const waar = { tabel: tabel.titel, rij: rij.label, kolom };
        const leeg = {
          ...(oud.nietGemeten && { wasNietGemeten: true as const }),
          ...(nieuw.nietGemeten && { nuNietGemeten: true as const }),
        };
        return [{ ...waar, was: oud.waarde, nu: nieuw.waarde, ...leeg, decimalen: oud.decimalen }];
      }),
    ),
  );
}
