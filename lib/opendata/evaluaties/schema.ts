import { z } from 'zod';
import { verslagtabel } from '../jaarverslagen/schema.ts';
import { code, controlegetal, demo, lijst, naam, schakel, tijdstip, vorm } from '../vormen/schema.ts';

const kop = {
  id: z.uuid(),
  bureau: z.strictObject({ code: code('Bureau dat de evaluatie maakte.'), naam, demo }),
  titel: naam,
  uitgave: z.int().min(1).describe('Een verbetering is een nieuwe uitgave.'),
  status: z.enum(['gepubliceerd', 'ingetrokken']),
  gepubliceerdOp: tijdstip,
  controlegetal: controlegetal('het hele document'),
};
const _links = z.strictObject({
  self: schakel,
  pagina: schakel,
  pdf: schakel.optional().describe('Het hele document als PDF; enkele minuten na publicatie.'),
  html: schakel.optional().describe('Het hele document om te lezen.'),
  xlsx: schakel.optional().describe('Alle tabellen als werkboek.'),
  csv: schakel.optional().describe('Alle tabellen als CSV.'),
});

export const evaluatiekopSchema = vorm(
  'Evaluatiekop',
  'Wat er voor en na een verandering van de formatie te zien was, zonder de tabellen.',
  z.strictObject({ ...kop, _links }),
);

export const evaluatieSchema = vorm(
  'Evaluatie',
  'Een openbare evaluatie met haar tabellen; na publicatie verandert zij niet meer. Zij zegt wat anders was, niet waardoor.',
  z.strictObject({
    ...kop,
    toelichting: z
      .string()
      .nullable()
      .describe('Wat in deze uitgave anders is, of waarom zij is ingetrokken.'),
    licentie: z.url(),
    tabellen: z.array(verslagtabel).describe('Leeg bij een ingetrokken evaluatie.'),
    _links,
  }),
);

export const evaluatielijstSchema = lijst(
  'Evaluatielijst',
  'Openbare evaluaties, van elk de geldende uitgave.',
  evaluatiekopSchema,
);
