import { z } from 'zod';
import { code, dag, demo, lijst, naam, schakel, schooljaar, tijdstip, vorm } from '../vormen/schema.ts';

export const tipSchema = vorm(
  'Tip',
  'Een tip of advies uit de raad, met wat ermee gedaan is.',
  z.strictObject({
    groep: naam,
    tekst: naam,
    status: code('Wat ermee gedaan is.'),
    argument: z.string().nullable(),
    resultaat: z.string().nullable(),
    koppelingen: z.array(z.strictObject({ titel: naam, adres: z.string() })),
  }),
);

const motiekop = {
  id: z.uuid(),
  bureau: z.strictObject({ code: code('Bureau dat antwoordt.'), naam, demo }),
  soort: code('motie, raadsbesluit, begroting of convenant.'),
  titel: naam,
  raad: naam,
  gemeente: z.string().nullable().describe('Leeg: de hele regio.'),
  vastgesteldOp: dag,
  uitgave: z.int().min(1),
  gepubliceerdOp: tijdstip,
  controlegetal: z.string().regex(/^[0-9a-f]{64}$/),
};
export const motiekopSchema = vorm(
  'Motiekop',
  'Een motie of andere belofte aan een raad.',
  z.strictObject({ ...motiekop, _links: z.strictObject({ self: schakel, tips: schakel, pagina: schakel }) }),
);

export const motieSchema = vorm(
  'Motie',
  'Wat gevraagd is, en welk cijfer erop antwoordt.',
  z.strictObject({
    ...motiekop,
    tekst: z.string(),
    bron: z.string(),
    kanttekening: z.string().nullable(),
    vragen: z.array(
      z.strictObject({
        kenmerk: naam,
        zin: naam,
        indicator: z.string().nullable().describe('Het cijfer dat antwoordt; leeg: niet te berekenen.'),
        evaluatie: z
          .strictObject({ titel: naam, conclusies: z.array(naam) })
          .nullable()
          .describe('Wat een evaluatie erover toelaat te zeggen; zonder getallen.'),
        reden: z.string().nullable().describe('Waarom het niet te berekenen is.'),
        streefwaarden: z.array(
          z.strictObject({
            richting: naam,
            waarde: z.number().nullable(),
            eenheid: naam,
            van: schooljaar,
            tot: schooljaar,
            bron: z.string().nullable(),
          }),
        ),
      }),
    ),
    _links: z.strictObject({ self: schakel, tips: schakel, pagina: schakel }),
  }),
);

export const motielijstSchema = lijst('Motielijst', 'Openbare moties en beloften.', motiekopSchema);
export const tiplijstSchema = lijst('Tiplijst', 'Tips bij een motie.', tipSchema);
