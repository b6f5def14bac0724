import { z } from 'zod';
import {
  code,
  controlegetal,
  dag,
  demo,
  lijst,
  naam,
  schakel,
  schooljaar,
  tijdstip,
  vorm,
} from './vormen/schema.ts';

/** Figures and who published them. */
export const bureauSchema = vorm(
  'Bureau',
  'Een leerplichtbureau en de regio waarvoor het werkt.',
  z.strictObject({
    code: code('Korte naam van het bureau, ook in adressen.'),
    naam,
    demo,
    aantalPublicaties: z.int().min(0).describe('Cijfers die nu gelden, elk schooljaar apart.'),
    aantalMoties: z.int().min(0).describe('Moties en beloften waarvan een uitgave openbaar is.'),
    aantalJaarverslagen: z.int().min(0).describe('Schooljaren waarvan een jaarverslag openbaar is.'),
    _links: z.strictObject({
      self: schakel,
      gemeenten: schakel,
      publicaties: schakel,
      moties: schakel,
      jaarverslagen: schakel,
      evaluaties: schakel,
      pagina: schakel,
    }),
  }),
);

export const gemeenteSchema = vorm(
  'Gemeente',
  'Een gemeente met het bureau dat voor haar werkt.',
  z.strictObject({
    code: z
      .string()
      .regex(/^\d{4}$/)
      .describe('Gemeentecode van het CBS.'),
    naam,
    bureau: z.strictObject({ code: code('Bureau dat voor deze gemeente werkt.'), naam }),
    _links: z.strictObject({ bureau: schakel, pagina: schakel }),
  }),
);

const definitie = {
  code: code('Naam van het cijfer.'),
  versie: z.int().min(1).describe('Versie van de definitie; een andere versie is een breuk in de reeks.'),
  titel: naam,
  vraag: naam.describe('De vraag waarop het cijfer antwoordt.'),
  definitie: naam,
  teller: naam,
  noemer: z.string().nullable(),
  formule: naam,
  eenheid: naam.describe('Wat het cijfer telt, in het enkelvoud, of %; per tabel staat het bij de tabel.'),
  bron: naam,
};
const definitieSchema = vorm(
  'Definitie',
  'Wat het cijfer betekent, zoals het bij het publiceren is vastgezet.',
  z.strictObject(definitie),
);

export const indicatorSchema = vorm(
  'Indicator',
  'Een cijfer met één versie van zijn definitie.',
  z.strictObject({
    ...definitie,
    bureaus: z.array(code('Bureau dat met deze definitie publiceerde.')),
    schooljaren: z.array(schooljaar),
    _links: z.strictObject({ self: schakel, publicaties: schakel }),
  }),
);

const cel = vorm(
  'Cel',
  'Eén getal uit een tabel, met waar het over gaat.',
  z.strictObject({
    plaats: z.array(
      z.strictObject({
        dimensie: naam,
        code: naam.describe('De waarde; "totaal" is alles bij elkaar.'),
        naam: naam.describe('De waarde in woorden.'),
      }),
    ),
    soort: z
      .enum(['waarde', 'afgerond', 'begrensd', 'onderdrukt', 'verborgen', 'onbekend', 'niet-gemeten'])
      .describe(
        'waarde: precies; afgerond; begrensd: onder of boven een grens; onderdrukt en verborgen: niet getoond zodat niemand te herkennen is; onbekend: niet vastgelegd, dus geen nul; niet-gemeten.',
      ),
    waarde: z.number().nullable().describe('Het getal, of null waar dat niet getoond wordt of onbekend is.'),
    getoond: naam.describe('Wat op de pagina staat: 34, <5, · of onbekend.'),
  }),
);

const kop = {
  id: z.uuid(),
  bureau: z.strictObject({ code: code('Bureau dat publiceerde.'), naam, demo }),
  indicator: code('Welk cijfer.'),
  titel: naam,
  schooljaar,
  uitgave: z.int().min(1).describe('Een verbetering is een nieuwe uitgave; de oude blijft te lezen.'),
  status: z.enum(['gepubliceerd', 'ingetrokken']),
  laatste: z
    .boolean()
    .describe('true: de uitgave die nu geldt; false: vervangen door een nieuwere, of ingetrokken.'),
  peildatum: dag.describe('De dag waarop het cijfer waar is.'),
  gepubliceerdOp: tijdstip,
  controlegetal: controlegetal('de openbare inhoud; staat ook op de pagina'),
};

export const publicatiekopSchema = vorm(
  'Publicatiekop',
  'Een gepubliceerd cijfer zonder zijn tabellen.',
  z.strictObject({
    ...kop,
    _links: z.strictObject({ self: schakel, csv: schakel.optional(), pagina: schakel }),
  }),
);

export const publicatieSchema = vorm(
  'Publicatie',
  'Een gepubliceerd cijfer met zijn tabellen; na publicatie verandert het niet meer.',
  z.strictObject({
    ...kop,
    definitie: definitieSchema,
    bekendOp: tijdstip.describe('Wat op dat moment was vastgelegd, is geteld.'),
    toelichting: z
      .string()
      .nullable()
      .describe('Uitleg van de makers; bij een ingetrokken uitgave de reden.'),
    licentie: z.url(),
    tabellen: z
      .array(
        z.strictObject({
          titel: naam,
          soort: z.enum(['aantallen', 'percentages']),
          eenheid: naam.describe('Wat de getallen tellen: jongeren of meldingen, of % voor een aandeel.'),
          gepubliceerdDoor: z
            .string()
            .nullable()
            .describe(
              'Wie deze getallen zelf al publiceerde, zoals DUO: dan staan zij er precies en gelden de grenzen niet. null: een eigen telling.',
            ),
          dimensies: z.array(z.strictObject({ naam, label: naam })),
          grenzen: z
            .strictObject({
              kleinsteAantal: z.int().describe('Kleinere aantallen worden niet getoond.'),
              kleinsteNoemer: z.int().describe('Over kleinere groepen wordt geen percentage getoond.'),
            })
            .describe('De grenzen van de onthullingscontrole toen dit werd gepubliceerd.'),
          cellen: z.array(cel),
        }),
      )
      .describe('Leeg bij een ingetrokken uitgave.'),
    _links: z.strictObject({
      self: schakel,
      csv: schakel.optional(),
      csvw: schakel.optional().describe('Beschrijving van de kolommen volgens CSV on the Web.'),
      uitgaven: schakel.describe('Alle uitgaven van dit cijfer en schooljaar.'),
      pagina: schakel,
    }),
  }),
);

export const beginSchema = vorm(
  'Begin',
  'Waar wat te vinden is.',
  z.strictObject({
    titel: naam,
    omschrijving: naam,
    versie: z.string(),
    licentie: z.url(),
    _links: z.record(z.string(), schakel),
  }),
);

export const bureaulijstSchema = lijst('Bureaulijst', 'Bureaus die iets gepubliceerd hebben.', bureauSchema);
export const gemeentelijstSchema = lijst('Gemeentelijst', 'Gemeenten van die bureaus.', gemeenteSchema);
export const indicatorlijstSchema = lijst(
  'Indicatorlijst',
  'Definities waarmee gepubliceerd is.',
  indicatorSchema,
);
export const publicatielijstSchema = lijst('Publicatielijst', 'Gepubliceerde cijfers.', publicatiekopSchema);
