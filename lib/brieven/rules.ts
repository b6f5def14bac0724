import { parseDatum, type Datum } from '#lib/kalender/model.ts';
import { formatDatumVoluit, parseInvoerdatum } from '#lib/kalender/opmaak.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Mailstatus } from '#lib/platform/mail.ts';
import type { Samenvoeggegevens } from '#lib/platform/word.ts';
import type { Ontvangersoort } from '#lib/brieven/geadresseerden/model.ts';
import type {
  Brief,
  Briefinhoud,
  Briefstand,
  Exemplaar,
  Exemplaarstand,
  Onderwerp,
  Ontvanger,
} from '#lib/brieven/model.ts';
import type { Sjabloonveld } from '#lib/brieven/sjablonen/velden.ts';

const VOORWAARDE: Record<Ontvangersoort, string> = {
  jongere: 'aan_jongere',
  ouders: 'aan_ouders',
  school: 'aan_ander',
  ander: 'aan_ander',
};

type Kopie = { readonly soort: Ontvangersoort; readonly ontvanger: Ontvanger };

/** What is filled in for one copy. Of the other copies it holds names only, never an address. */
export function samenvoegen(
  velden: readonly Sjabloonveld[],
  inhoud: Briefinhoud,
  kopie: Kopie,
  anderen: readonly Kopie[],
): Samenvoeggegevens {
  const getypt = Object.fromEntries(
    velden.map((veld) => [veld.naam, inTekst(veld, inhoud.velden[veld.naam] ?? '')]),
  );
  const { adres, naam, aanhef } = kopie.ontvanger;
  const { gemeente_naam: gemeente = '' } = inhoud.gegevens; // of a letter from before `college` was looked up
  return {
    college: `het college van burgemeester en wethouders van ${gemeente}`,
    ...inhoud.gegevens,
    ...inhoud.velden,
    ...getypt,
    alinea: inhoud.alinea,
    adresblok: adres.length > 0 ? adres.join('\n') : naam,
    aanhef,
    afschrift: opsomming(anderen.map((ander) => ander.ontvanger.naam)),
    meerderjarig: inhoud.meerderjarig,
    ...waarover(inhoud.gegevens.over),
    aan_jongere: false,
    aan_ouders: false,
    aan_ander: false,
    aan_gezin: kopie.soort === 'jongere' || kopie.soort === 'ouders',
    [VOORWAARDE[kopie.soort]]: true,
  };
}

/** Which part of the text stays: a family is not told of missed lessons when nobody ever missed one. */
function waarover(over: string | undefined): Samenvoeggegevens {
  return {
    over_inschrijving: over === 'inschrijving',
    over_vrijstelling: over === 'vrijstelling',
    over_lessen: over !== 'inschrijving' && over !== 'vrijstelling',
  };
}

/** 12 maart 2026, as in the head of a letter. */
export function dagVoluit(dag: Datum): string {
  return formatDatumVoluit(dag).replace(/^[a-z]+ /, '');
}

/** A day is written out; yes or no only says whether a part of the text stays. */
export function inTekst(veld: Pick<Sjabloonveld, 'soort' | 'weekdag'>, waarde: string): string {
  if (veld.soort === 'ja-nee') return waarde === 'ja' ? 'ja' : '';
  const dag = parseDatum(waarde);
  if (!dag) return waarde;
  return veld.weekdag ? formatDatumVoluit(dag) : dagVoluit(dag);
}

/** What a source says of a field, as the form takes it: a day as an ISO day, however it was written. */
export function uitBron(veld: Sjabloonveld, bron: Readonly<Record<string, string>>): string {
  const gegeven = bron[veld.naam] ?? '';
  if (veld.soort === 'ja-nee') return gegeven || 'ja';
  return veld.soort === 'datum' && gegeven ? (isoVan(gegeven) ?? '') : gegeven;
}

function isoVan(tekst: string): Datum | null {
  const iso = parseDatum(tekst) ?? parseInvoerdatum(tekst);
  if (iso) return iso;
  const delen = /(\d{1,2}) ([a-z]+) (\d{4})/.exec(tekst); // donderdag 12 maart 2026
  const maand = MAANDEN.indexOf(delen?.[2] ?? '') + 1;
  return delen && maand > 0
    ? parseDatum(`${delen[3]}-${String(maand).padStart(2, '0')}-${delen[1]?.padStart(2, '0')}`)
    : null;
}

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const BEGIN = '\uE000';
const NAAM = '\uE001';
const EIND = '\uE002';

/** Marks what who writes the letter can still change, so that the example on the page shows it as he types. */
export function markeer(velden: readonly Sjabloonveld[], gegevens: Samenvoeggegevens): Samenvoeggegevens {
  const merk = (naam: string, tekst: string) => `${BEGIN}${naam}${NAAM}${tekst}${EIND}`;
  const gemerkt = velden
    .filter((veld) => veld.soort !== 'ja-nee' && (veld.verplicht || gegevens[veld.naam]))
    .map((veld) => [veld.naam, merk(veld.naam, String(gegevens[veld.naam] || `[${veld.label}]`))]);
  return {
    ...gegevens,
    ...Object.fromEntries(gemerkt),
    alinea: merk('alinea', String(gegevens.alinea ?? '')),
  };
}

/** The marks as elements, in html that came out of the Word file. */
export function toonMerken(html: string): string {
  return html
    .replaceAll(
      new RegExp(`${BEGIN}([a-z0-9_]+)${NAAM}([^${BEGIN}${EIND}]*)${EIND}`, 'g'),
      '<span class="brief-veld" data-veld="$1">$2</span>',
    )
    .replaceAll(new RegExp(`[${BEGIN}${NAAM}${EIND}]`, 'g'), '');
}

/** May this letter leave: someone gets it, and nothing is left open. */
export function decideVersturen(
  velden: readonly Sjabloonveld[],
  ingevuld: Readonly<Record<string, string>>,
  kopieen: readonly { readonly kanaal: string; readonly ontvanger: Ontvanger }[],
  today: Datum,
): Uitkomst<null> {
  const fouten: Record<string, string> = {};
  for (const veld of velden)
    if (veld.verplicht && !ingevuld[veld.naam]?.trim())
      fouten[`veld_${veld.naam}`] = 'Vul dit in; het staat in de brief.';
  for (const veld of velden) {
    const fout = ingevuld[veld.naam] ? foutIn(veld, ingevuld[veld.naam] ?? '', today) : undefined;
    if (fout) fouten[`veld_${veld.naam}`] = fout;
  }
  if (kopieen.length === 0) fouten.aan = 'Kies aan wie de brief gaat.';
  const zonderMail = kopieen.find((kopie) => kopie.kanaal === 'mail' && kopie.ontvanger.emails.length === 0);
  if (zonderMail) fouten.aan = `Van ${zonderMail.ontvanger.naam} is geen e-mailadres bekend. Kies afdrukken.`;
  const [eerste] = Object.values(fouten);
  if (!eerste) return gelukt(null);
  const zin = Object.keys(fouten).length === 1 ? eerste : 'De brief is nog niet af.';
  return weiger('brief-niet-af', zin, { velden: fouten });
}

/** What would stand oddly in the letter: a day that does not exist or is over, a time that is none. */
function foutIn(veld: Sjabloonveld, waarde: string, today: Datum): string | undefined {
  if (veld.soort === 'tijd') return TIJD.test(waarde) ? undefined : 'Schrijf de tijd als 14.30.';
  if (veld.soort !== 'datum') return undefined;
  const dag = parseDatum(waarde);
  if (!dag) return 'Dit is geen bestaande dag.';
  return veld.weekdag && dag < today ? 'Deze dag is al voorbij.' : undefined;
}
const TIJD = /^([01]?\d|2[0-3])[:.][0-5]\d$/;

/** Taking back is possible until the first copy has left. */
export function decideIntrekken(brief: Pick<Brief, 'status' | 'exemplaren'>): Uitkomst<null> {
  if (brief.status === 'ingetrokken') return weiger('al-ingetrokken', 'Deze brief is al ingetrokken.');
  if (brief.exemplaren.some((exemplaar) => exemplaar.status === 'weg'))
    return weiger(
      'al-verstuurd',
      'Een exemplaar is al weg. Intrekken kan niet meer; stuur een nieuwe brief.',
    );
  return gelukt(null);
}

export function exemplaarstand(exemplaar: Exemplaar, mail: Mailstatus | undefined): Exemplaarstand {
  if (exemplaar.status === 'ingetrokken') return 'ingetrokken';
  if (exemplaar.status === 'wacht') return 'wacht';
  if (exemplaar.kanaal === 'post') return exemplaar.status === 'weg' ? 'afgedrukt' : 'af-te-drukken';
  if (mail === 'verzonden') return 'mail-weg';
  if (mail === 'mislukt' || mail === 'onzeker' || mail === 'ingetrokken') return 'mail-mislukt';
  return 'mail-wacht';
}

export function briefstand(status: Brief['status'], standen: readonly Exemplaarstand[]): Briefstand {
  if (status !== 'klaar') return status;
  if (standen.includes('mail-mislukt')) return 'mislukt';
  if (standen.includes('af-te-drukken')) return 'af-te-drukken';
  if (standen.includes('mail-wacht')) return 'onderweg';
  return standen.every((stand) => stand === 'afgedrukt') ? 'geprint' : 'verzonden';
}

/** `verlof:<uuid>` as it stands in an address. */
export function parseOnderwerp(tekst: string): Onderwerp | null {
  const delen = /^([a-z0-9-]{2,40}):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i.exec(
    tekst,
  );
  return delen?.[1] && delen[2] ? { soort: delen[1], id: delen[2] } : null;
}

/** Short enough to say on the phone: year, month and day, and the first part of the id. */
export function kenmerkVan(id: string, dag: Datum): string {
  return `B${dag.slice(2).replaceAll('-', '')}-${id.slice(-6)}`;
}

function opsomming(namen: readonly string[]): string {
  if (namen.length < 2) return namen[0] ?? '';
  return `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;
}

/** A letter of the boa is never written here. */
export function hoortBijHandhaving(): Extract<Uitkomst<never>, { ok: false }> {
  return weiger(
    'wpg',
    'Deze brief valt onder de Wet politiegegevens. U schrijft haar in de handhavingszaak; daar blijft ze ook.',
  );
}
