import { z } from 'zod';
import { csvText } from '#lib/publicaties/csv.ts';
import { listOpenbareEdities, readOpenbareEditie } from '#lib/jaarverslagen/openbaar.ts';
import { listOpenbareMoties } from '#lib/moties/openbaar.ts';
import { bladzijdeVan, lijst, type Bron, type Uitkomst, type Vraagstelling } from './bron.ts';
import { csvwVan } from './csvw.ts';
import { catalogusVan } from './dcat.ts';
import { API_VERSIE, bestandsnaam, LICENTIE } from './model.ts';
import { findPublicatie, listBureaus, listDefinities, listGemeenten, listPublicaties } from './openbaar.ts';
import { EVALUATIEBRONNEN } from './evaluaties/bronnen.ts';
import * as maak from './rules.ts';
import * as verslag from './jaarverslagen/rules.ts';
import { jaarverslaglijstSchema, jaarverslagSchema } from './jaarverslagen/schema.ts';
import * as over from './moties/schema.ts';
import * as cijfer from './schema.ts';
import { catalogusSchema, csvwSchema } from './vormen/schema.ts';
import * as vraag from './vragen/schema.ts';

const tekst = (waarde: unknown) => (typeof waarde === 'string' ? waarde : undefined);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const publicatieOp = async ({ plek }: Vraagstelling) =>
  UUID.test(plek.publicatie ?? '') ? findPublicatie(plek.publicatie ?? '') : undefined;

/** The figures as CSV, and beside it what its columns mean. */
async function leesBestand(stelling: Vraagstelling): Promise<Uitkomst> {
  const publicatie = await publicatieOp(stelling);
  if (!publicatie) return undefined;
  const [csv, beschrijving] = [bestandsnaam(publicatie), bestandsnaam(publicatie, 'csv-metadata.json')];
  const { bestand = '' } = stelling.plek;
  if (bestand !== csv && bestand !== beschrijving) return undefined;
  if (publicatie.ingetrokken)
    return { weg: `Deze uitgave is ingetrokken. ${publicatie.toelichting ?? ''}`.trim() };
  const { api } = stelling.adressen;
  const csvw = api(maak.bestandspad(publicatie, 'csv-metadata.json')).href;
  if (bestand === csv)
    return { inhoud: csvText([publicatie]), stempel: publicatie.hash, naam: csv, beschrevenDoor: csvw };
  const adressen = {
    csv: api(maak.bestandspad(publicatie)).href,
    pagina: api(`/publicaties/${publicatie.id}`).href,
  };
  return { inhoud: csvwVan(publicatie, adressen), stempel: publicatie.hash, soort: 'application/csvm+json' };
}

/** Every address of the API: what it answers, and the shape that says so. A room that publishes something new adds a line. */
export const BRONNEN: readonly Bron[] = [
  {
    pad: '/',
    naam: 'leesBegin',
    samenvatting: 'Waar wat te vinden is',
    vraag: vraag.niets,
    vormen: { 'application/json': cijfer.beginSchema },
    lees: async ({ adressen: { api, site } }) => ({
      inhoud: {
        titel: 'Open data van Baken',
        omschrijving:
          'Wat leerplichtbureaus hebben gepubliceerd: cijfers, moties met tips, evaluaties en jaarverslagen. Zonder aanmelden, zonder sleutel.',
        versie: API_VERSIE,
        licentie: LICENTIE.adres,
        _links: {
          self: api(''),
          bureaus: api('/bureaus'),
          gemeenten: api('/gemeenten'),
          indicatoren: api('/indicatoren'),
          publicaties: api('/publicaties'),
          moties: api('/moties'),
          jaarverslagen: api('/jaarverslagen'),
          evaluaties: api('/evaluaties'),
          catalogus: api('/catalogus'),
          openapi: api('/openapi.json'),
          uitleg: site('/open-data'),
        },
      },
    }),
  },
  {
    pad: '/bureaus',
    naam: 'lijstBureaus',
    samenvatting: 'Bureaus die iets gepubliceerd hebben',
    vraag: vraag.bladervraag,
    vormen: { 'application/json': cijfer.bureaulijstSchema },
    lees: lijst(
      '/bureaus',
      async (_, bladzijde) => maak.deelVan(await listBureaus(), bladzijde),
      maak.bureauAntwoord,
    ),
  },
  {
    pad: '/bureaus/{bureau}',
    naam: 'leesBureau',
    samenvatting: 'Eén bureau',
    vraag: vraag.niets,
    vormen: { 'application/json': cijfer.bureauSchema },
    lees: async ({ plek, adressen }) => {
      const bureau = (await listBureaus()).find(({ code }) => code === plek.bureau);
      return bureau && { inhoud: maak.bureauAntwoord(bureau, adressen) };
    },
  },
  {
    pad: '/gemeenten',
    naam: 'lijstGemeenten',
    samenvatting: 'Gemeenten van die bureaus',
    vraag: vraag.bureauvraag,
    vormen: { 'application/json': cijfer.gemeentelijstSchema },
    lees: lijst(
      '/gemeenten',
      async (zoek, bladzijde) => maak.deelVan(await listGemeenten(tekst(zoek.bureau)), bladzijde),
      maak.gemeenteAntwoord,
    ),
  },
  {
    pad: '/indicatoren',
    naam: 'lijstIndicatoren',
    samenvatting: 'Definities waarmee gepubliceerd is, elke versie apart',
    vraag: vraag.bladervraag,
    vormen: { 'application/json': cijfer.indicatorlijstSchema },
    lees: lijst(
      '/indicatoren',
      async (_, bladzijde) => maak.deelVan(await listDefinities(), bladzijde),
      maak.indicatorAntwoord,
    ),
  },
  {
    pad: '/indicatoren/{indicator}',
    naam: 'leesIndicator',
    samenvatting: 'De nieuwste definitie van een cijfer waarmee gepubliceerd is',
    vraag: vraag.niets,
    vormen: { 'application/json': cijfer.indicatorSchema },
    lees: async ({ plek, adressen }) => {
      const [nieuwste] = await listDefinities(plek.indicator);
      return nieuwste && { inhoud: maak.indicatorAntwoord(nieuwste, adressen) };
    },
  },
  {
    pad: '/publicaties',
    naam: 'lijstPublicaties',
    samenvatting: 'Gepubliceerde cijfers, nieuwste schooljaar eerst',
    vraag: vraag.publicatievraag,
    vormen: { 'application/json': cijfer.publicatielijstSchema },
    lees: lijst(
      '/publicaties',
      (zoek, bladzijde) =>
        listPublicaties(
          {
            bureau: tekst(zoek.bureau),
            indicator: tekst(zoek.indicator),
            schooljaar: tekst(zoek.schooljaar),
            alleUitgaven: zoek.alleUitgaven === 'true',
          },
          bladzijde,
        ),
      maak.publicatiekopAntwoord,
    ),
  },
  {
    pad: '/publicaties/{publicatie}',
    naam: 'leesPublicatie',
    samenvatting: 'Eén gepubliceerd cijfer met zijn tabellen',
    vraag: vraag.niets,
    vormen: { 'application/json': cijfer.publicatieSchema },
    lees: async (stelling) => {
      const publicatie = await publicatieOp(stelling);
      if (!publicatie) return undefined;
      return {
        inhoud: maak.publicatieAntwoord(publicatie, stelling.adressen),
        stempel: maak.stempelVan(publicatie),
      };
    },
  },
  {
    pad: '/publicaties/{publicatie}/bestanden/{bestand}',
    naam: 'leesBestand',
    samenvatting:
      'De tabellen als CSV (puntkomma, UTF-8), en wat de kolommen betekenen als .csv-metadata.json',
    vraag: vraag.niets,
    vormen: { 'text/csv': z.string(), 'application/csvm+json': csvwSchema },
    lees: leesBestand,
  },
  {
    pad: '/moties',
    naam: 'lijstMoties',
    samenvatting: 'Moties en andere beloften aan raden',
    vraag: vraag.bureauvraag,
    vormen: { 'application/json': over.motielijstSchema },
    lees: lijst(
      '/moties',
      async (zoek, bladzijde) => maak.deelVan(await listOpenbareMoties(tekst(zoek.bureau)), bladzijde),
      maak.motiekopAntwoord,
    ),
  },
  {
    pad: '/moties/{motie}',
    naam: 'leesMotie',
    samenvatting: 'Eén motie met wat gevraagd is',
    vraag: vraag.niets,
    vormen: { 'application/json': over.motieSchema },
    lees: async ({ plek, adressen }) => {
      const motie = await motieOp(plek.motie);
      return motie && { inhoud: maak.motieAntwoord(motie, adressen), stempel: motie.hash };
    },
  },
  {
    pad: '/moties/{motie}/tips',
    naam: 'lijstTips',
    samenvatting: 'De tips bij een motie, met wat ermee gedaan is',
    vraag: vraag.bladervraag,
    vormen: { 'application/json': over.tiplijstSchema },
    lees: async ({ plek, zoek, adressen }) => {
      const motie = await motieOp(plek.motie);
      if (!motie) return undefined;
      const bladzijde = bladzijdeVan(zoek);
      const pad = `/moties/${motie.motieId}/tips`;
      return {
        inhoud: maak.lijstAntwoord(maak.deelVan(maak.tipsVan(motie), bladzijde), bladzijde, {
          pad,
          vraag: {},
          adressen,
        }),
      };
    },
  },
  {
    pad: '/jaarverslagen',
    naam: 'lijstJaarverslagen',
    samenvatting: 'Openbare jaarverslagen, nieuwste schooljaar eerst',
    vraag: vraag.bureauvraag,
    vormen: { 'application/json': jaarverslaglijstSchema },
    lees: lijst(
      '/jaarverslagen',
      async (zoek, bladzijde) => maak.deelVan(await listOpenbareEdities(tekst(zoek.bureau)), bladzijde),
      verslag.jaarverslagkopAntwoord,
    ),
  },
  {
    pad: '/jaarverslagen/{jaarverslag}',
    naam: 'leesJaarverslag',
    samenvatting: 'Eén openbaar jaarverslag met zijn tabellen',
    vraag: vraag.niets,
    vormen: { 'application/json': jaarverslagSchema },
    lees: async ({ plek, adressen }) => {
      const editie = await readOpenbareEditie(plek.jaarverslag ?? '');
      if (!editie) return undefined;
      return { inhoud: verslag.jaarverslagAntwoord(editie, adressen), stempel: maak.stempelBij(editie) };
    },
  },
  ...EVALUATIEBRONNEN,
  {
    pad: '/catalogus',
    naam: 'leesCatalogus',
    samenvatting: 'Beschrijving van alle cijfers voor catalogi van open data, volgens DCAT-AP-NL 3.0',
    vraag: vraag.niets,
    vormen: { 'application/ld+json': catalogusSchema },
    lees: async ({ adressen }) => {
      const { items } = await listPublicaties({ alleUitgaven: false }, { pagina: 1, paginaGrootte: 10_000 });
      return { inhoud: catalogusVan(items, adressen) };
    },
  },
];

async function motieOp(id: string | undefined) {
  return (await listOpenbareMoties()).find(({ motieId }) => motieId === id);
}
