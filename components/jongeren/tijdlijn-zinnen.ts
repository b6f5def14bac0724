import { formatDatum } from '#lib/kalender/opmaak.ts';
import { BRONZIN, LABEL_INTREKBAAR, uitschrijfredenLabel } from '#lib/jongeren/feiten/labels.ts';
import type { Tijdlijnfeit } from '#lib/jongeren/dossier/model.ts';
import { LABEL_GROND } from '#lib/jongeren/leerplicht/labels.ts';
import type { Grond } from '#lib/jongeren/leerplicht/model.ts';
import { LABEL_CONTACTSOORT, LABEL_GESPREKSPARTNER } from '#lib/contact/labels.ts';
import type { Contactsoort, Gesprekspartner } from '#lib/contact/model.ts';
import { CATEGORIE_LABEL, DUO_SOORT_LABEL } from '#lib/meldingen/labels.ts';
import type { DuoSoort } from '#lib/meldingen/model.ts';
import { LABEL_SOORT, LABEL_UITKOMST } from '#lib/thuiszitters/labels.ts';
import { RESULTAAT_LABEL } from '#lib/overleggen/labels.ts';
import type { Puntresultaat } from '#lib/overleggen/model.ts';
import { overlegLabel } from '#lib/overleggen/agenda/labels.ts';
import { instrumentzin } from '#components/jongeren/tijdlijn-instrumenten.ts';
import { doelgroepLabel, ROUTE_LABEL, soortLabel } from '#lib/werkprocessen/labels.ts';
import type { Route } from '#lib/werkprocessen/model.ts';
import { findStap, routekaartVan } from '#lib/werkprocessen/routekaarten/rules.ts';

/** One plain sentence per fact. The labels belong to the rooms; only the sentence is made here. */
export function zinVan(feit: Tijdlijnfeit): string {
  return meldingzin(feit) ?? werkzin(feit) ?? schoolzin(feit) ?? instrumentzin(feit) ?? overigezin(feit);
}

function meldingzin(feit: Tijdlijnfeit): string | undefined {
  switch (feit.soort) {
    case 'MeldingOntvangen':
      return `Melding van ${feit.school ?? 'een school'}: ${meldingsoort(feit.gegevens)}`;
    case 'MeldingInBehandelingGenomen':
      return 'Melding in behandeling genomen';
    case 'MeldingTerKennisgevingAangenomen':
      return 'Melding ter kennisgeving aangenomen';
    case 'MeldingIngetrokken':
      return 'Melding ingetrokken door de school';
    case 'MeldingDoorgestuurd':
      return `Melding doorgestuurd naar ${feit.gemeente ?? `gemeente ${feit.gegevens.naarGemeente}`}`;
    case 'MeldingAfgehandeld':
      return `Melding afgehandeld: ${inWoorden(feit.gegevens.resultaat)}`;
    case 'MeldingVerplaatst':
      return 'Melding naar ander werk verplaatst';
    case 'LangdurigVerzuimVastgesteld':
      return 'Langer dan vier weken afwezig: langdurig relatief verzuim vastgesteld';
    case 'MeldingHeropend':
      return `Melding heropend: ${feit.gegevens.reden}`;
    default:
      return undefined;
  }
}

function meldingsoort(gegevens: {
  categorie: keyof typeof CATEGORIE_LABEL;
  duoSoort: string | null;
}): string {
  const { duoSoort, categorie } = gegevens;
  const tekst =
    duoSoort && Object.hasOwn(DUO_SOORT_LABEL, duoSoort)
      ? DUO_SOORT_LABEL[duoSoort as DuoSoort]
      : CATEGORIE_LABEL[categorie];
  return tekst.charAt(0).toLowerCase() + tekst.slice(1);
}

function werkzin(feit: Tijdlijnfeit): string | undefined {
  switch (feit.soort) {
    case 'WerkprocesGestart':
      return `Werkproces gestart: ${soortLabel(feit.gegevens.soort)}`;
    case 'WerkprocesGesloten':
      return `Werkproces gesloten: ${inWoorden(feit.gegevens.resultaat)}`;
    case 'WerkprocesHeropend':
      return `Werkproces heropend: ${feit.gegevens.reden}`;
    case 'WerkOvergedragen':
      return 'Overgedragen aan het Doorstroompunt';
    case 'WerkprocesToegewezen':
      return feit.gegevens.naar ? 'Werkproces toegewezen aan een collega' : 'Werkproces zonder eigenaar';
    case 'VerantwoordelijkeGewijzigd':
      return 'Een andere collega is verantwoordelijk';
    case 'StapGezet':
      return `Stap gezet: ${stapnaam(feit.gegevens)}`;
    case 'StapOvergeslagen':
      return `Stap overgeslagen: ${stapnaam(feit.gegevens)} (${inWoorden(feit.gegevens.afwijkreden)})`;
    case 'RouteGekozen':
      return `Route gekozen: ${feit.gegevens.routes.map(routenaam).join(', ')}`;
    case 'DoelgroepVastgesteld':
      return `Doelgroep vastgesteld: ${doelgroepLabel(feit.gegevens.doelgroep)}`;
    case 'FasenNietDoorlopen':
      return `Niet doorlopen: ${feit.gegevens.fasen.join(', ')} (${inWoorden(feit.gegevens.reden)})`;
    case 'AbsoluutVerzuimBevestigd':
      return 'Absoluut verzuim bevestigd';
    default:
      return undefined;
  }
}

function stapnaam({
  soort,
  routekaart,
  stap,
}: {
  soort: string;
  routekaart: string | null;
  stap: string;
}): string {
  const kaart = routekaartVan(soort, routekaart);
  const titel = kaart && findStap(kaart, stap)?.titel;
  return titel ? `${stap}. ${titel}` : stap;
}

function routenaam(route: string): string {
  return Object.hasOwn(ROUTE_LABEL, route) ? ROUTE_LABEL[route as Route] : route;
}

function bronzin(bron: string | undefined): string {
  return bron && Object.hasOwn(BRONZIN, bron) ? `, ${BRONZIN[bron as keyof typeof BRONZIN]}` : '';
}

function schoolzin(feit: Tijdlijnfeit): string | undefined {
  switch (feit.soort) {
    case 'Ingeschreven':
      return `Ingeschreven op ${feit.school ?? 'een school'}`;
    case 'Uitgeschreven': {
      const { reden } = feit.gegevens;
      return `Uitgeschreven bij ${feit.school ?? 'een school'}${reden ? ` (${uitschrijfredenLabel(reden)})` : ''}`;
    }
    case 'SchoolgangHervat':
      return `Gaat weer naar school${bronzin(feit.gegevens.bron)}`;
    case 'AlternatiefTrajectGestart':
      return `Begonnen met een alternatief traject${bronzin(feit.gegevens.bron)}`;
    case 'FeitIngetrokken':
      return `Ingetrokken: ${LABEL_INTREKBAAR[feit.gegevens.wat]} van ${formatDatum(feit.gegevens.van)}. ${feit.gegevens.reden}`;
    case 'ThuiszittenBegonnen':
      return `Telt als thuiszitter: ${LABEL_SOORT[feit.gegevens.soort]}`;
    case 'OpAgendaGezet':
      return `Op de agenda gezet: ${overlegLabel(feit.gegevens.overleg)}`;
    case 'VanAgendaGehaald':
      return `Van de agenda gehaald: ${overlegLabel(feit.gegevens.overleg)}`;
    case 'AgendapuntBesproken':
      return `Besproken, ${overlegLabel(feit.gegevens.overleg)}: ${(RESULTAAT_LABEL[feit.gegevens.resultaat as Puntresultaat] ?? feit.gegevens.resultaat).toLowerCase()}`;
    case 'GedeeldMetPartners':
      return `Gedeeld met partners, ${overlegLabel(feit.gegevens.overleg)}`;
    case 'ThuiszittenBeeindigd':
      return `Geen thuiszitter meer: ${LABEL_UITKOMST[feit.gegevens.uitkomst]}`;
    default:
      return undefined;
  }
}

function overigezin(feit: Tijdlijnfeit): string {
  switch (feit.soort) {
    case 'ContactVastgelegd': {
      const { soort, met, bereikt } = feit.gegevens;
      const partner = LABEL_GESPREKSPARTNER[met as Gesprekspartner] ?? met;
      return `${LABEL_CONTACTSOORT[soort as Contactsoort] ?? soort} met ${partner}${bereikt ? '' : ': niet bereikt'}`;
    }
    case 'VrijstellingVastgelegd':
      return `Vrijstelling: ${LABEL_GROND[feit.gegevens.grond as Grond] ?? feit.gegevens.grond}`;
    case 'Verhuisd':
      return `Woont in ${feit.gemeente ?? 'het buitenland of onbekend'}`;
    case 'Overleden':
      return 'Overleden';
    case 'SchooljarenVastgesteld':
      return `Vastgesteld: ${feit.gegevens.aantal} volledige schooljaren tot en met ${feit.gegevens.totEnMet}`;
    case 'SchooljarenIngetrokken':
      return `Ingetrokken: ${feit.gegevens.aantal} volledige schooljaren tot en met ${feit.gegevens.totEnMet}. ${feit.gegevens.reden}`;
    case 'PlichtGewijzigd':
      return 'Startkwalificatie of uitzondering op de kwalificatieplicht gewijzigd';
    default:
      return feit.soort;
  }
}

function inWoorden(code: string): string {
  return code.replaceAll('-', ' ').replaceAll('_', ' ').toLowerCase();
}
