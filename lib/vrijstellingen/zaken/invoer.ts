import type { Datum } from '#lib/kalender/model.ts';
import { parseInvoerdatum } from '#lib/kalender/opmaak.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { isRichting } from '#lib/scholen/richtingen.ts';
import type { Gronddefinitie, Veld } from '#lib/vrijstellingen/gronden/model.ts';
import { HOORWIJZEN, type Stuk } from '#lib/vrijstellingen/zaken/model.ts';

/**
 * Fields of a form whose questions depend on the ground. Names: `g.<veld>` for what the ground asks, `b.<code>` for the day on which a
 * document came in, `h.<rol>` and `w.<rol>` for when and how someone was heard.
 */
export type Vrijeinvoer = Readonly<Record<string, unknown>>;

const MEESTE_TEKENS = 200;

export type Gegevensinvoer = {
  readonly gegevens: Readonly<Record<string, string>>;
  readonly verklaarderId: string | null;
  readonly buitenlandseSchoolId: string | null;
};

export function leesGegevens(definitie: Gronddefinitie, invoer: Vrijeinvoer): Uitkomst<Gegevensinvoer> {
  const fouten: Record<string, string> = {};
  const gegevens: Record<string, string> = {};
  let verklaarderId: string | null = null;
  let buitenlandseSchoolId: string | null = null;
  for (const veld of definitie.velden) {
    const naam = `g.${veld.naam}`;
    const waarden = tekstenUit(invoer[naam]);
    if (waarden.length === 0) continue;
    const gelezen = leesVeld(veld, waarden);
    if (gelezen === null) fouten[naam] = zinBij(veld);
    else if (veld.soort === 'verklaarder') verklaarderId = gelezen;
    else if (veld.soort === 'buitenlandse-school') buitenlandseSchoolId = gelezen;
    else gegevens[veld.naam] = gelezen;
  }
  return Object.keys(fouten).length > 0
    ? weiger('ongeldige-invoer', Object.values(fouten)[0] ?? 'De invoer klopt niet.', { velden: fouten })
    : gelukt({ gegevens, verklaarderId, buitenlandseSchoolId });
}

function leesVeld(veld: Veld, waarden: readonly string[]): string | null {
  const [eerste = ''] = waarden;
  switch (veld.soort) {
    case 'datum':
      return parseInvoerdatum(eerste);
    case 'ja-nee':
    case 'keuze':
      return veld.keuzes?.some((keuze) => keuze.waarde === eerste) ? eerste : null;
    case 'richtingen':
      return waarden.every(isRichting) ? waarden.join('|') : null;
    case 'tekst':
      return eerste.length <= MEESTE_TEKENS ? eerste : null;
    case 'verklaarder':
    case 'buitenlandse-school':
      return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(eerste) ? eerste : null;
  }
}

function zinBij({ soort }: Veld): string {
  if (soort === 'datum') return 'Dit is geen bestaande dag. Schrijf bijvoorbeeld 12-3-2026.';
  if (soort === 'tekst') return `Gebruik hooguit ${MEESTE_TEKENS} tekens.`;
  return 'Kies uit de lijst.';
}

export type Stukinvoer = Pick<Stuk, 'soort' | 'code' | 'wijze'> & { readonly op: Datum | null };

/** Per document of the ground the day it came in; an empty day means that it is not there. */
export function leesBewijs(
  definitie: Gronddefinitie,
  invoer: Vrijeinvoer,
  today: Datum,
): Uitkomst<Stukinvoer[]> {
  return leesDagen(
    definitie.bewijs.map(({ code }) => ({ soort: 'bewijs' as const, code, veld: `b.${code}`, wijze: null })),
    invoer,
    today,
  );
}

/** Per person to be heard when and how; a day without a way means a talk. */
export function leesGehoor(
  definitie: Gronddefinitie,
  invoer: Vrijeinvoer,
  today: Datum,
): Uitkomst<Stukinvoer[]> {
  return leesDagen(
    definitie.horen.map((code) => {
      const [wijze = 'gesprek'] = tekstenUit(invoer[`w.${code}`]);
      const bekend = HOORWIJZEN.some((item) => item === wijze);
      return { soort: 'gehoor' as const, code, veld: `h.${code}`, wijze: bekend ? wijze : 'gesprek' };
    }),
    invoer,
    today,
  );
}

type Dagveld = Pick<Stuk, 'soort' | 'code' | 'wijze'> & { readonly veld: string };

function leesDagen(velden: readonly Dagveld[], invoer: Vrijeinvoer, today: Datum): Uitkomst<Stukinvoer[]> {
  const fouten: Record<string, string> = {};
  const stukken = velden.map(({ veld, ...stuk }) => {
    const [tekst] = tekstenUit(invoer[veld]);
    const op = tekst ? parseInvoerdatum(tekst) : null;
    if (tekst && !op) fouten[veld] = 'Dit is geen bestaande dag. Schrijf bijvoorbeeld 12-3-2026.';
    if (op && op > today) fouten[veld] = 'Deze dag moet nog komen.';
    return { ...stuk, op };
  });
  return Object.keys(fouten).length > 0
    ? weiger('ongeldige-invoer', Object.values(fouten)[0] ?? 'De invoer klopt niet.', { velden: fouten })
    : gelukt(stukken);
}

function tekstenUit(waarde: unknown): string[] {
  return [waarde]
    .flat()
    .filter((item): item is string => typeof item === 'string')
    .map((item) => item.trim())
    .filter(Boolean);
}
