import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';
import { bestandsnaam, LICENTIE } from './model.ts';

/**
 * What the columns of a file mean, by CSV on the Web (W3C, 2015). The names are those of the first line of the file; a test reads a
 * file by this description alone.
 */
const DIMENSIES = [1, 2, 3];
export const KOLOMMEN = [
  { name: 'tabel', datatype: 'string', wat: 'Titel van de tabel waar de regel uit komt.', verplicht: true },
  { name: 'schooljaar', datatype: 'string', wat: 'Schooljaar, zoals 2023-2024.', verplicht: true },
  { name: 'peildatum', datatype: 'date', wat: 'De dag waarop het cijfer waar is.', verplicht: true },
  {
    name: 'uitgave',
    datatype: 'integer',
    wat: 'De uitgave; een verbetering is een nieuwe.',
    verplicht: true,
  },
  ...DIMENSIES.flatMap((plek) => [
    {
      name: `dimensie_${plek}`,
      datatype: 'string',
      wat: `Waarnaar is ingedeeld (${plek}); leeg: niet.`,
      verplicht: false,
    },
    {
      name: `waarde_${plek}`,
      datatype: 'string',
      wat: `De waarde daarvan (${plek}); totaal is alles bij elkaar.`,
      verplicht: false,
    },
  ]),
  {
    name: 'waarde',
    datatype: 'decimal',
    wat: 'Het getal. Leeg betekent: niet getoond of onbekend, nooit nul.',
    verplicht: false,
  },
  {
    name: 'getoond',
    datatype: 'string',
    wat: 'Wat op de pagina staat: het getal, <5, · of onbekend.',
    verplicht: true,
  },
  {
    name: 'eenheid',
    datatype: 'string',
    wat: 'Wat het getal telt: jongeren of meldingen, of % voor een aandeel. Tel nooit verschillende eenheden op.',
    verplicht: true,
  },
  {
    name: 'gepubliceerd_door',
    datatype: 'string',
    wat: 'Wie dit getal zelf al publiceerde, zoals DUO; dan staat het er precies. Leeg: een eigen telling, met kleine aantallen beschermd.',
    verplicht: false,
  },
] as const;

export function csvwVan(publicatie: OpenbarePublicatie, { csv, pagina }: { csv: string; pagina: string }) {
  const { definitie, schooljaar, bureauNaam, toelichting, gepubliceerdOp, hash } = publicatie;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    '@id': csv,
    '@type': 'Table',
    url: bestandsnaam(publicatie),
    'dc:title': `${definitie.titel}, ${bureauNaam}, schooljaar ${schooljaar}`,
    'dc:description': [definitie.definitie, toelichting].filter(Boolean).join(' '),
    'dc:publisher': bureauNaam,
    'dc:source': definitie.bron,
    'dc:license': { '@id': LICENTIE.adres },
    'dc:issued': { '@value': gepubliceerdOp.toISOString(), '@type': 'dateTime' },
    'dc:identifier': hash,
    'dc:relation': { '@id': pagina },
    dialect: { delimiter: ';', header: true, encoding: 'utf-8', quoteChar: '"', doubleQuote: true },
    tableSchema: {
      columns: KOLOMMEN.map(({ name, datatype, wat, verplicht }) => ({
        name,
        titles: name,
        datatype,
        'dc:description': wat,
        ...(verplicht ? { required: true } : {}),
      })),
      primaryKey: ['tabel', ...DIMENSIES.map((plek) => `waarde_${plek}`)],
    },
  };
}
