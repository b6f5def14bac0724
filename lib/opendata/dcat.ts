import { schooljaarBegin, schooljaarEinde } from '#lib/kalender/rules.ts';
import { API_VERSIE, bestandsnaam, LICENTIE, type Publicatiekop } from './model.ts';
import { bestandspad, type Adressen } from './rules.ts';

/** Vocabularies that DCAT-AP-NL 3.0 points at. */
const EU = 'http://publications.europa.eu/resource/authority';
const OPENBAAR = { '@id': `${EU}/access-right/PUBLIC` };
const THEMA = { '@id': `${EU}/data-theme/EDUC` };
const TAAL = { '@id': `${EU}/language/NLD` };
const LICENTIE_URI = { '@id': LICENTIE.uri };
const soortVan = (soort: string) => ({ '@id': `${EU}/file-type/${soort}` });
const nl = (tekst: string) => ({ '@value': tekst, '@language': 'nl' });
const op = (moment: Date) => ({ '@value': moment.toISOString(), '@type': 'xsd:dateTime' });

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  adms: 'http://www.w3.org/ns/adms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** One dataset a published figure and school year, with its files, as a catalogue of open data collects them (DCAT-AP-NL 3.0). */
export function catalogusVan(publicaties: readonly Publicatiekop[], adressen: Adressen) {
  const { api, site } = adressen;
  const dienst = api('').href;
  const bureaus = new Map(publicaties.map(({ bureauCode, bureauNaam }) => [bureauCode, bureauNaam]));
  const uitgever = { '@id': `${api('/catalogus').href}#uitgever` };
  const contact = { '@id': `${api('/catalogus').href}#contact` };
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': api('/catalogus').href,
        '@type': 'dcat:Catalog',
        'dct:title': nl('Cijfers over leerplicht en Doorstroompunt'),
        'dct:description': nl(
          'Wat bureaus hebben gepubliceerd: vastgezet, gecontroleerd door een tweede medewerker en niet tot personen te herleiden.',
        ),
        'dct:publisher': uitgever,
        'dcat:contactPoint': contact,
        'dct:language': TAAL,
        'dct:license': LICENTIE_URI,
        'foaf:homepage': { '@id': site('/open-data').href },
        'dcat:themeTaxonomy': { '@id': `${EU}/data-theme` },
        'dcat:service': { '@id': dienst },
        'dcat:dataset': publicaties.map(({ id }) => ({ '@id': api(`/publicaties/${id}`).href })),
      },
      { ...uitgever, '@type': 'foaf:Agent', 'foaf:name': nl([...bureaus.values()].join(', ') || 'Baken') },
      {
        ...contact,
        '@type': 'vcard:Organization',
        'vcard:fn': 'Open data',
        'vcard:hasURL': { '@id': site('/open-data').href },
      },
      {
        '@id': dienst,
        '@type': 'dcat:DataService',
        'dct:title': nl('Open data van Baken'),
        'dct:description': nl('De gepubliceerde cijfers, moties en tips als JSON, en elk cijfer als CSV.'),
        'dct:identifier': dienst,
        'dct:accessRights': OPENBAAR,
        'dct:license': LICENTIE_URI,
        'dct:publisher': uitgever,
        'dcat:contactPoint': contact,
        'dcat:theme': THEMA,
        'dct:language': TAAL,
        'dcat:endpointURL': { '@id': dienst },
        'dcat:endpointDescription': { '@id': api('/openapi.json').href },
        'dcat:version': API_VERSIE,
        'dcat:servesDataset': publicaties.map(({ id }) => ({ '@id': api(`/publicaties/${id}`).href })),
      },
      ...[...bureaus].flatMap(([code, naam]) => bureauKnoop(code, naam, adressen)),
      ...publicaties.flatMap((publicatie) => datasetKnopen(publicatie, adressen)),
    ],
  };
}

/** A bureau as publisher. It has no number of its own in the register of organisations, so its address here stands for it. */
function bureauKnoop(code: string, naam: string, { api, site }: Adressen) {
  const adres = api(`/bureaus/${code}`).href;
  return [
    {
      '@id': adres,
      '@type': 'foaf:Agent',
      'foaf:name': nl(naam),
      'foaf:homepage': { '@id': site(`/cijfers/${code}`).href },
    },
    {
      '@id': `${adres}#contact`,
      '@type': 'vcard:Organization',
      'vcard:fn': naam,
      'vcard:hasURL': { '@id': site(`/cijfers/${code}`).href },
    },
  ];
}

function datasetKnopen(publicatie: Publicatiekop, { api, site }: Adressen) {
  const { id, definitie, schooljaar, bureauCode, bureauNaam, gepubliceerdOp, demo, uitgave } = publicatie;
  const adres = api(`/publicaties/${id}`).href;
  const csv = api(bestandspad(publicatie)).href;
  const bureau = { '@id': api(`/bureaus/${bureauCode}`).href };
  return [
    {
      '@id': adres,
      '@type': 'dcat:Dataset',
      'dct:title': nl(`${definitie.titel}, ${bureauNaam}, schooljaar ${schooljaar}`),
      'dct:description': nl(`${demo ? 'Verzonnen demogegevens. ' : ''}${definitie.definitie}`),
      'dct:identifier': adres,
      'dct:publisher': bureau,
      'dct:creator': bureau,
      'dcat:contactPoint': { '@id': `${bureau['@id']}#contact` },
      'dct:accessRights': OPENBAAR,
      'dct:license': LICENTIE_URI,
      'dcat:theme': THEMA,
      'dct:language': TAAL,
      'dct:issued': op(gepubliceerdOp),
      'dct:modified': op(gepubliceerdOp),
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': { '@value': schooljaarBegin(schooljaar), '@type': 'xsd:date' },
        'dcat:endDate': { '@value': schooljaarEinde(schooljaar), '@type': 'xsd:date' },
      },
      'dcat:version': String(uitgave),
      'dcat:keyword': ['leerplicht', 'schoolverzuim', definitie.code].map(nl),
      'dcat:landingPage': { '@id': site(`/cijfers/${bureauCode}?schooljaar=${schooljaar}`).href },
      'dcat:distribution': [{ '@id': `${adres}#csv` }, { '@id': `${adres}#json` }],
    },
    {
      '@id': `${adres}#csv`,
      '@type': 'dcat:Distribution',
      'dct:title': nl(bestandsnaam(publicatie)),
      'dcat:accessURL': { '@id': csv },
      'dcat:downloadURL': { '@id': csv },
      'dct:license': LICENTIE_URI,
      'dct:format': soortVan('CSV'),
      'dcat:mediaType': { '@id': 'http://www.iana.org/assignments/media-types/text/csv' },
      'dct:conformsTo': { '@id': 'https://www.w3.org/TR/tabular-metadata/' },
    },
    {
      '@id': `${adres}#json`,
      '@type': 'dcat:Distribution',
      'dct:title': nl(`${definitie.titel} als JSON`),
      'dcat:accessURL': { '@id': adres },
      'dct:license': LICENTIE_URI,
      'dct:format': soortVan('JSON'),
      'dcat:mediaType': { '@id': 'http://www.iana.org/assignments/media-types/application/json' },
      'dcat:accessService': { '@id': api('').href },
    },
  ];
}
