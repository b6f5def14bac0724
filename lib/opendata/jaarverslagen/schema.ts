import { z } from 'zod';
import {
  code,
  controlegetal,
  demo,
  lijst,
  naam,
  schakel,
  schooljaar,
  tijdstip,
  vorm,
} from '../vormen/schema.ts';

const kop = {
  id: z.uuid(),
  bureau: z.strictObject({ code: code('Bureau dat het verslag maakte.'), naam, demo }),
  titel: naam,
  schooljaar,
  uitgave: z.int().min(1).describe('Een verbetering is een nieuwe uitgave; de oude blijft te lezen.'),
  status: z.enum(['gepubliceerd', 'ingetrokken']),
  gepubliceerdOp: tijdstip,
  controlegetal: controlegetal('de openbare inhoud'),
};
const _links = z.strictObject({
  self: schakel,
  pagina: schakel,
  pdf: schakel.optional().describe('Het hele verslag als PDF; enkele minuten na publicatie.'),
  html: schakel.optional().describe('Het hele verslag om te lezen.'),
  xlsx: schakel.optional().describe('Alle tabellen als werkboek.'),
});

export const jaarverslagkopSchema = vorm(
  'Jaarverslagkop',
  'Een openbaar jaarverslag zonder zijn tabellen.',
  z.strictObject({ ...kop, _links }),
);

export const verslagtabel = z.strictObject({
  titel: naam,
  kolommen: z.array(z.string()).describe('De koppen; de eerste kolom noemt waar een rij over gaat.'),
  rijen: z.array(
    z.array(
      z.strictObject({
        getoond: z.string().describe('Wat in het verslag staat: 34, <5, · of onbekend.'),
        waarde: z.number().nullable().describe('Het getal, of null waar dat niet getoond wordt.'),
      }),
    ),
  ),
  noten: z.array(z.string()),
  bron: z.string().nullable(),
});

export const jaarverslagSchema = vorm(
  'Jaarverslag',
  'Een openbaar jaarverslag met zijn tabellen; na publicatie verandert het niet meer.',
  z.strictObject({
    ...kop,
    ondertitel: z.string().nullable(),
    reden: z.string().nullable().describe('Waarom het is ingetrokken.'),
    licentie: z.url(),
    tabellen: z.array(verslagtabel).describe('Leeg bij een ingetrokken verslag.'),
    weggelaten: z
      .array(z.strictObject({ titel: naam, reden: naam }))
      .describe('Tabellen die niet openbaar konden, met de reden.'),
    _links,
  }),
);

export const jaarverslaglijstSchema = lijst(
  'Jaarverslaglijst',
  'Openbare jaarverslagen, van elk schooljaar de geldende uitgave.',
  jaarverslagkopSchema,
);
