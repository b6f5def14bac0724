import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readEnv } from '#lib/platform/env.ts';
import { probleem, PROBLEEM_SOORT, type Probleem, type Probleemstatus } from '#lib/platform/problem.ts';
import { mayAsk } from '#lib/platform/tempo.ts';
import type { Bron, Gevonden, Mediasoort } from './bron.ts';
import { BRONNEN } from './bronnen.ts';
import { API_PAD, API_VERSIE } from './model.ts';
import { listContacten } from './openbaar.ts';
import { openapiVan, type Contact } from './openapi.ts';
import { adressenVan } from './rules.ts';

/** A program may ask this often in a minute, by address: all of what one bureau published, and then some. */
const PER_MINUUT = 300;

/** The same on every answer: for whoever asks, from whatever page, and never shown as a page of its own. */
const ALTIJD = {
  'api-version': API_VERSIE,
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'API-Version, ETag, Link, Retry-After',
  'x-frame-options': 'DENY',
  vary: 'Accept-Encoding',
};
/** Frozen, but it can be withdrawn: so it is asked again after an hour. A list changes with each publication. */
const BEWAAR_VAST = 'public, max-age=3600, must-revalidate';
const BEWAAR_LIJST = 'public, max-age=300, must-revalidate';

/** The answer to one question of a program, of an address behind /api/open/v1. */
export async function beantwoord(request: Request, delen: readonly string[]): Promise<Response> {
  const adres = request.headers.get('x-baken-adres') ?? 'onbekend';
  if (!mayAsk(`open|${adres}`, Date.now(), PER_MINUUT))
    return fout(429, 'U vroeg te vaak achter elkaar. Probeer het over een minuut weer.', {
      'retry-after': '60',
    });
  const url = new URL(request.url);
  const { BAKEN_URL, BAKEN_CONTACT_MAIL } = readEnv();
  const oorsprong = (BAKEN_URL ?? url.origin).replace(/\/+$/, '');
  if (delen.join('/') === 'openapi.json')
    return geef(
      request,
      { inhoud: openapiVan({ oorsprong, ...(await contactVan(BAKEN_CONTACT_MAIL)) }) },
      'application/json',
    );
  const treffer = vindBron(delen);
  if (!treffer) return fout(404, `Op dit adres is niets. Begin bij ${API_PAD}.`);
  const gevraagd = leesVraag(treffer.bron.vraag, url.searchParams);
  if (!gevraagd.success) return onjuist(gevraagd.error);
  const adressen = adressenVan(oorsprong);
  const gevonden = await treffer.bron.lees({ plek: treffer.plek, zoek: gevraagd.data, adressen });
  if (!gevonden) return fout(404, 'Dit is er niet, of het is niet openbaar.');
  if ('weg' in gevonden) return fout(410, gevonden.weg);
  const soort = gevonden.soort ?? eersteSoort(treffer.bron);
  return geef(request, { ...gevonden, inhoud: treffer.bron.vormen[soort]?.parse(gevonden.inhoud) }, soort);
}

/** The mailbox of the installation; without it that of the one bureau that published here. Of more bureaus none speaks for all. */
async function contactVan(mail: string | undefined): Promise<Omit<Contact, 'oorsprong'>> {
  if (mail) return { mail };
  const [bureau, ander] = await listContacten();
  return bureau && !ander ? bureau : {};
}

function eersteSoort({ vormen }: Bron): Mediasoort {
  for (const soort of ['application/json', 'application/ld+json', 'text/csv'] as const)
    if (soort in vormen) return soort;
  return 'application/csvm+json';
}

function vindBron(delen: readonly string[]) {
  for (const bron of BRONNEN) {
    const stukken = bron.pad.split('/').filter(Boolean);
    if (stukken.length !== delen.length) continue;
    const plek: Record<string, string> = {};
    const past = stukken.every((stuk, nummer) => {
      const naam = /^\{(\w+)\}$/.exec(stuk)?.[1];
      if (naam) plek[naam] = delen[nummer] ?? '';
      return naam !== undefined || stuk === delen[nummer];
    });
    if (past) return { bron, plek };
  }
  return undefined;
}

/** The one name that zod passes over where it refuses what it does not know. */
const OVERGESLAGEN = '__proto__';

/** A word that is asked twice is as wrong as one that does not exist. */
function leesVraag(vraag: z.ZodObject, zoek: URLSearchParams) {
  const waarden = [...new Set(zoek.keys())].map((sleutel) => {
    const alle = zoek.getAll(sleutel);
    return [sleutel, alle.length === 1 ? alle[0] : alle];
  });
  if (zoek.has(OVERGESLAGEN)) {
    const vreemd = { keys: [OVERGESLAGEN], path: [], message: '', input: {} };
    return { success: false as const, error: new z.ZodError([{ code: 'unrecognized_keys', ...vreemd }]) };
  }
  return vraag.safeParse(Object.fromEntries(waarden));
}

function onjuist(error: z.ZodError): Response {
  const errors = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((name) => ({
          name,
          code: 'onbekend',
          detail: `"${name}" kan hier niet gevraagd worden.`,
        }))
      : [{ name: String(issue.path[0] ?? ''), code: 'onjuist', detail: issue.message }],
  );
  const wijs = errors.map(({ name, code, detail }) => ({
    in: 'query' as const,
    location: { name },
    code,
    detail,
  }));
  return fout(400, wijs.map(({ detail }) => detail).join(' '), {}, wijs);
}

/** With its stamp: of what is frozen its own hash, which also stands on the public page; of a list one over the text. */
function geef(request: Request, gevonden: Gevonden, soort: Mediasoort): Response {
  const { inhoud, stempel, naam, beschrevenDoor } = gevonden;
  const tekst = typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud);
  const kern = stempel ?? createHash('sha256').update(tekst).digest('hex');
  const etag = `"${kern}-${/\w+$/.exec(soort)?.[0] ?? ''}-${API_VERSIE}"`;
  const headers = {
    ...ALTIJD,
    etag,
    'cache-control': stempel ? BEWAAR_VAST : BEWAAR_LIJST,
    ...(beschrevenDoor
      ? { link: `<${beschrevenDoor}>; rel="describedby"; type="application/csvm+json"` }
      : {}),
  };
  if (kentHij(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  const tekstsoort = soort === 'text/csv' ? 'text/csv; charset=utf-8; header=present' : soort;
  return new Response(tekst, {
    headers: {
      ...headers,
      'content-type': tekstsoort,
      ...(naam ? { 'content-disposition': `attachment; filename="${naam}"` } : {}),
    },
  });
}

/** Does the asker have this already? A weak mark counts too: a proxy that compresses makes it so. */
function kentHij(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const kenmerken = ifNoneMatch.split(',').map((kenmerk) => kenmerk.trim().replace(/^W\//, ''));
  return kenmerken.includes('*') || kenmerken.includes(etag);
}

/** What every refusal looks like; it is not kept, for it may be there in a minute. */
export function fout(
  status: Probleemstatus,
  zin: string,
  rest: Readonly<Record<string, string>> = {},
  errors?: Probleem['errors'],
): Response {
  return new Response(JSON.stringify(probleem(status, zin, errors)), {
    status,
    headers: { ...ALTIJD, 'cache-control': 'no-store', 'content-type': PROBLEEM_SOORT, ...rest },
  });
}
