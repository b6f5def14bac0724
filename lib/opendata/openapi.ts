import { z } from 'zod';
import { PROBLEEM_SOORT } from '#lib/platform/problem.ts';
import type { Bron } from './bron.ts';
import { BRONNEN } from './bronnen.ts';
import { API_PAD, API_VERSIE, LICENTIE } from './model.ts';
import { VORMEN } from './vormen/schema.ts';

/** Who answers questions about this installation: its own address and, where there is one, a mailbox; `naam` of the bureau whose it is. */
export type Contact = { readonly oorsprong: string; readonly mail?: string; readonly naam?: string };

const naar = (naam: string) => ({ $ref: `#/components/${naam}` });
const kop = (wat: string, voorbeeld: string) => ({
  description: wat,
  schema: { type: 'string' },
  example: voorbeeld,
});
const HEADERS = {
  'API-Version': naar('headers/ApiVersie'),
  ETag: naar('headers/Etag'),
  'Cache-Control': naar('headers/Bewaren'),
  'access-control-allow-origin': naar('headers/Overal'),
};
const fout = (wat: string) => ({
  description: wat,
  headers: { 'API-Version': HEADERS['API-Version'] },
  content: { [PROBLEEM_SOORT]: { schema: naar('schemas/Probleem') } },
});

/** The description of this API for programmers (OpenAPI 3.1), made from the shapes that its answers are checked with. */
export function openapiVan({ oorsprong, mail, naam }: Contact) {
  const uitleg = `${oorsprong}/open-data`;
  return {
    openapi: '3.1.0',
    info: {
      title: 'Open data van Baken',
      version: API_VERSIE,
      description: `Wat leerplichtbureaus hebben gepubliceerd: vastgezet, gecontroleerd door een tweede medewerker en niet tot personen te herleiden. Uitleg voor mensen: ${uitleg}`,
      contact: {
        name: naam ?? 'Beheer van deze Baken-omgeving',
        url: uitleg,
        ...(mail ? { email: mail } : {}),
      },
      license: { name: LICENTIE.naam, url: LICENTIE.adres },
    },
    servers: [{ url: `${oorsprong}${API_PAD}` }],
    tags: [{ name: 'open-data', description: 'Alleen lezen, zonder sleutel, voor iedereen.' }],
    paths: {
      ...Object.fromEntries(BRONNEN.map((bron) => [bron.pad, { get: vraagAan(bron) }])),
      '/openapi.json': { get: vraagNaarBeschrijving() },
    },
    components: { schemas: vormen(), headers: koppen(), responses: fouten() },
  };
}

function vraagAan(bron: Bron) {
  const parameters = [...plekken(bron.pad), ...zoekwoorden(bron.vraag)];
  return {
    tags: ['open-data'],
    operationId: bron.naam,
    summary: bron.samenvatting,
    description: bron.samenvatting,
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: {
      '200': {
        description: bron.samenvatting,
        headers: HEADERS,
        content: Object.fromEntries(
          Object.entries(bron.vormen).map(([soort, vorm]) => [soort, { schema: schemaVan(vorm) }]),
        ),
      },
      '304': naar('responses/Ongewijzigd'),
      '400': naar('responses/OnjuisteVraag'),
      ...(bron.pad.includes('{') ? { '404': naar('responses/NietGevonden') } : {}),
      ...('text/csv' in bron.vormen ? { '410': naar('responses/Ingetrokken') } : {}),
      '429': naar('responses/TeVeel'),
    },
  };
}

function vraagNaarBeschrijving() {
  return {
    tags: ['open-data'],
    operationId: 'leesBeschrijving',
    summary: 'Deze beschrijving',
    description: 'Deze beschrijving, als OpenAPI 3.1.',
    responses: {
      '200': {
        description: 'De beschrijving.',
        headers: HEADERS,
        content: { 'application/json': { schema: { type: 'object' } } },
      },
      '304': naar('responses/Ongewijzigd'),
      '429': naar('responses/TeVeel'),
    },
  };
}

function plekken(pad: string) {
  return [...pad.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: `Welke ${name}.`,
    schema: { type: 'string' },
  }));
}

function zoekwoorden(vraag: z.ZodObject) {
  const { properties = {} } = z.toJSONSchema(vraag, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = typeof schema === 'object' ? schema : {};
    return { name, in: 'query', required: false, description, schema: rest };
  });
}

function schemaVan(vorm: z.ZodType): object {
  const naam = VORMEN.get(vorm)?.id;
  return naam ? naar(`schemas/${naam}`) : { type: 'string' };
}

/** Every named shape, without the marks by which a loose schema says what and where it is. */
function vormen() {
  const { schemas } = z.toJSONSchema(VORMEN, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([naam, { $schema: _, $id: __, ...vorm }]) => [naam, vorm]),
  );
}

function koppen() {
  return {
    ApiVersie: kop('De volledige versie van deze API.', API_VERSIE),
    Etag: kop('Kenmerk van de inhoud; stuur het terug in If-None-Match.', '"0f3a-json-1.0.0"'),
    Bewaren: kop('Hoe lang dit bewaard mag worden.', 'public, max-age=3600, must-revalidate'),
    Overal: kop('Te lezen vanaf elke website.', '*'),
  };
}

function fouten() {
  return {
    Ongewijzigd: {
      description: 'Niet veranderd sinds u het ophaalde.',
      headers: { 'API-Version': HEADERS['API-Version'], ETag: HEADERS.ETag },
    },
    OnjuisteVraag: fout('De vraag klopt niet; de zin zegt wat.'),
    NietGevonden: fout('Dit is er niet, of niet openbaar.'),
    Ingetrokken: fout('Deze uitgave is ingetrokken; de zin zegt waarom.'),
    TeVeel: fout('Te veel verzoeken; probeer het over een minuut weer.'),
  };
}
