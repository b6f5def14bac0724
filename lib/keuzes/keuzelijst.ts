import { WISDAGEN } from '#lib/instemming/doelen.ts';
import { AFSLUITING_DAGEN, type Keuzecode, type Keuzesoort } from '#lib/keuzes/model.ts';
import { GRENZEN } from '#lib/doelgroepen/grenzen/model.ts';
import { NAAM_JONGERENPUNT } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import { LANG_NA_MAANDEN } from '#lib/nieuwkomers/regels.ts';
import { VERLOFKEUZES } from '#lib/verlof/parameters.ts';

type Grenskeuze = Pick<Keuzesoort, 'titel' | 'vraag' | 'waar' | 'gevolg'> & {
  standaard: number;
  tot: number;
};

/** A number of days that no law or source names. */
const dagen = ({ titel, vraag, waar, gevolg, standaard, tot }: Grenskeuze): Keuzesoort => ({
  ...{ titel, vraag, waar, gevolg, standaard, tot },
  openheid: 'bronnen-zwijgen',
  bron: 'Geen wet of handreiking noemt een aantal; de WEB (art. 9.2.1 en 9.2.5) vraagt te volgen en te begeleiden',
  vorm: 'getal',
  van: 7,
  eenheid: 'dagen',
});

const GRENSKEUZES = {
  uitbeeld_dagen: dagen({
    titel: 'Uit beeld',
    vraag: 'Na hoeveel dagen zonder bereikt te zijn is iemand uit beeld?',
    waar: 'Uit beeld, voor wie eerder is bereikt',
    gevolg: 'De lijst Uit beeld wordt met dit aantal opgemaakt, ook voor wie er nu op staat.',
    standaard: GRENZEN.uitBeeld,
    tot: 365,
  }),
  uitbeeld_eerste_poging: dagen({
    titel: 'Eerste poging bij nieuw werk',
    vraag: 'Hoeveel dagen heeft nieuw werk voor een eerste poging?',
    waar: 'Uit beeld, voor wie nog niet is geprobeerd te bereiken',
    gevolg: 'Wie langer in de werkvoorraad staat zonder poging, komt op de lijst Uit beeld.',
    standaard: GRENZEN.eerstePoging,
    tot: 90,
  }),
  aandacht_contact: dagen({
    titel: 'Lang geen contact',
    vraag: 'Na hoeveel dagen zonder gesprek vraagt lopend werk aandacht?',
    waar: 'Aandacht',
    gevolg: 'De lijst Aandacht wordt met dit aantal opgemaakt. Wat is weggezet, blijft weggezet.',
    standaard: GRENZEN.aandacht,
    tot: 180,
  }),
  herbeoordeling_contact: dagen({
    titel: 'Onlangs gesproken bij de herbeoordeling',
    vraag: 'Hoeveel dagen na een gesprek geldt iemand nog als onlangs gesproken?',
    waar: 'Herbeoordeling, bij het voorstel begeleiden, volgen of benaderen',
    gevolg:
      'Geldt voor voorstellen die hierna worden gemaakt; wat er al staat, verandert bij opnieuw peilen.',
    standaard: GRENZEN.herbeoordeling,
    tot: 365,
  }),
} as const satisfies Partial<Record<Keuzecode, Keuzesoort>>;

/** What the law and the sources leave open and a bureau chooses here. The other open choices are listed in ADR 19. */
export const KEUZELIJST: Readonly<Record<Keuzecode, Keuzesoort>> = {
  lrv_grens: {
    titel: 'Grens van langdurig relatief verzuim',
    vraag: 'Vanaf welke dag is wie verzuimt een thuiszitter?',
    openheid: 'bronnen-verschillen',
    bron: 'Kamerstuk 26695, nr. 108: dezelfde brief zegt “langer dan vier weken” en “vier weken of langer”',
    waar: 'Thuiszitters, en elke melding van langdurig relatief verzuim',
    gevolg:
      'De thuiszitters worden opnieuw bepaald, ook die van vroeger. Cijfers met een eerdere stand blijven zoals ze waren.',
    vorm: 'lijst',
    standaard: '>4-weken',
    opties: [
      { waarde: '>4-weken', label: 'Langer dan vier weken: vanaf dag 29' },
      { waarde: '>=28-dagen', label: 'Vier weken of langer: vanaf dag 28' },
    ],
  },
  thuiszitter_escalatie: {
    titel: 'Drie maanden thuis',
    vraag: 'Bij wie komt de taak om een thuiszitter van meer dan drie maanden te bespreken?',
    openheid: 'bronnen-zwijgen',
    bron: 'Kamerstuk 26695, nr. 108 noemt de drie maanden, niet bij wie de taak ligt',
    waar: 'Vandaag en de lijst van thuiszitters',
    gevolg: 'Geldt voor taken die vanaf nu ontstaan; wat er al is, houdt zijn eigenaar.',
    vorm: 'lijst',
    standaard: 'eigenaar',
    opties: [
      { waarde: 'eigenaar', label: 'Bij wie verantwoordelijk is voor de jongere' },
      { waarde: 'teamleider', label: 'Bij de teamleider' },
    ],
  },
  schrikkel_conventie: {
    titel: 'Geboren op 29 februari',
    vraag: 'Op welke dag is wie op 29 februari geboren is jarig in een gewoon jaar?',
    openheid: 'bronnen-zwijgen',
    bron: 'De Leerplichtwet 1969 zegt het niet; het kan het begin van de leerplicht een maand verschuiven (art. 3 lid 1)',
    waar: 'Dossier (leerplicht), absoluut verzuim, thuiszitters en de leeftijd in cijfers',
    gevolg:
      'De leerplicht van wie op 29 februari geboren is, begint en eindigt daarna op een andere dag; hun thuiszitten wordt opnieuw bepaald.',
    vorm: 'lijst',
    standaard: '1-maart',
    opties: [
      { waarde: '1-maart', label: 'Op 1 maart' },
      { waarde: '28-februari', label: 'Op 28 februari' },
    ],
  },
  duo_overig: {
    titel: 'Overig verzuim uit DUO',
    vraag: 'Wat wordt een melding die de school als “overig” opgeeft?',
    openheid: 'bronnen-zwijgen',
    bron: 'DUO noemt bij overig onder meer zorgelijk ziekteverzuim, te laat komen en minder dan 16 uur; geen bron zegt welke aanpak past',
    waar: 'Postbus van DUO, en de soort van een melding die zo binnenkomt',
    gevolg: 'Geldt voor meldingen die hierna binnenkomen. Per melding kunt u de soort altijd wijzigen.',
    vorm: 'lijst',
    standaard: 'relatief',
    opties: [
      { waarde: 'relatief', label: 'Relatief verzuim, met routekaart A' },
      { waarde: 'preventief', label: 'Preventief, zonder routekaart' },
    ],
  },
  cijfers_vanaf: {
    titel: 'Eerste dag van de cijfers',
    vraag: 'Vanaf welke dag is in Baken alles vastgelegd?',
    openheid: 'bronnen-zwijgen',
    bron: 'Keuze van het bureau: een half vastgelegd jaar lijkt op minder verzuim',
    waar: 'Cijfers en jaarverslag',
    gevolg:
      'Een schooljaar dat eerder begon, staat in de rapportage als onbekend, niet als nul. In een schooljaar dat daarna begon is nul echt nul, ook van wat nog nooit is vastgelegd, zoals een thuiszitter of een proces-verbaal.',
    vorm: 'dag',
    leeg: 'Alles wat is vastgelegd telt mee',
  },
  cijfers_afsluiting: {
    titel: 'Afsluitdag van een schooljaar',
    vraag: 'Hoeveel dagen na 31 juli is een schooljaar voor de cijfers afgesloten?',
    openheid: 'bronnen-zwijgen',
    bron: 'Leerplichtwet 1969, art. 25 lid 1, vraagt het jaarverslag vóór 1 oktober; 61 dagen na 31 juli is 30 september. Voor cijfers noemt geen bron een dag',
    waar: 'Cijfers, bij een schooljaar dat later nog veranderde',
    gevolg: 'Wat na deze dag bekend wordt telt mee, en staat er als herziening bij: was 108, nu 111.',
    vorm: 'getal',
    standaard: AFSLUITING_DAGEN,
    van: 0,
    tot: 365,
    eenheid: 'dagen',
  },
  bevolking_vanaf: {
    titel: 'Eerste dag van de bevolking',
    vraag: 'Vanaf welke dag zijn de gegevens uit de BRP volledig?',
    openheid: 'bronnen-zwijgen',
    bron: 'Keuze van het bureau: voor die dag zijn adressen niet allemaal bekend',
    waar: 'Cijfers over leerplichtigen en kwalificatieplichtigen',
    gevolg:
      'Voor een peildatum die eerder ligt, staan leerplichtigen en kwalificatieplichtigen als onbekend.',
    vorm: 'dag',
    leeg: 'De dag van de eerste levering van de BRP',
  },
  vakantieregio: {
    titel: 'Vakantieregio',
    vraag: 'Welke schoolvakanties gelden hier?',
    openheid: 'bronnen-zwijgen',
    bron: 'De regio volgt uit de ligging van de gemeenten; lesweken hangen ervan af (Leerplichtwet 1969, art. 21a; 16 uur in 4 lesweken)',
    waar: 'Verlof, de 16 uur in 4 lesweken en thuiszitters',
    gevolg:
      'Lesweken, schooldagen van verlof en de 16 uur worden voortaan met deze vakanties geteld. De thuiszitters worden opnieuw bepaald.',
    vorm: 'lijst',
    standaard: 'zuid',
    opties: [
      { waarde: 'noord', label: 'Noord' },
      { waarde: 'midden', label: 'Midden' },
      { waarde: 'zuid', label: 'Zuid' },
    ],
  },
  verlof_weken_vooraf: {
    titel: 'Verlof vooraf aanvragen',
    vraag: 'Hoeveel weken vooraf wordt verlof bij voorkeur aangevraagd?',
    openheid: 'bronnen-zwijgen',
    bron: 'De Leerplichtwet 1969 vraagt het niet; scholen en gemeenten spreken het af',
    waar: 'Verlof, op het formulier van een aanvraag',
    gevolg:
      'Alleen het advies op het formulier verandert. Te laat aanvragen is nooit een reden om af te wijzen.',
    vorm: 'getal',
    standaard: VERLOFKEUZES.wekenVooraf,
    van: 1,
    tot: 26,
    eenheid: 'weken',
  },
  verlof_hersteldagen: {
    titel: 'Een verlofaanvraag aanvullen',
    vraag: 'Hoeveel dagen krijgen ouders om een aanvraag aan te vullen?',
    openheid: 'bronnen-zwijgen',
    bron: 'Algemene wet bestuursrecht, art. 4:5: een redelijke termijn, zonder aantal',
    waar: 'Verlof, bij het vragen om een aanvulling',
    gevolg: 'De dag die voortaan wordt voorgesteld; wat al is gevraagd, houdt zijn dag.',
    vorm: 'getal',
    standaard: VERLOFKEUZES.hersteldagen,
    van: 5,
    tot: 60,
    eenheid: 'dagen',
  },
  nieuwkomers_lang: {
    titel: 'Lang in nieuwkomersonderwijs',
    vraag: 'Na hoeveel maanden is nagaan waarom iemand nog niet door kon?',
    openheid: 'bronnen-zwijgen',
    bron: 'Praktijk: de meesten gaan binnen twee jaar door',
    waar: 'Nieuwkomers, de lijst van wie er lang is',
    gevolg:
      'Alleen de lijst verandert. Het cijfer blijft bij twee jaar, zodat jaren en regio’s te vergelijken zijn.',
    vorm: 'getal',
    standaard: LANG_NA_MAANDEN,
    van: 6,
    tot: 60,
    eenheid: 'maanden',
  },
  verhoor_oproepen: {
    titel: 'Opgeroepen en niet verschenen',
    vraag: 'Na hoeveel oproepen zonder te verschijnen kan een proces-verbaal zonder verhoor naar het OM?',
    openheid: 'bronnen-zwijgen',
    bron: 'De Leerplichtwet 1969 (art. 22 lid 2 en 3) vraagt te horen of op te roepen en noemt geen aantal',
    waar: 'Handhavingszaak, bij de eisen aan een proces-verbaal',
    gevolg: 'Geldt voor elk proces-verbaal dat nog niet is ingezonden; wat bij het OM ligt, verandert niet.',
    vorm: 'lijst',
    standaard: '2',
    opties: [
      { waarde: '1', label: 'Na één oproep' },
      { waarde: '2', label: 'Na twee oproepen' },
      { waarde: '3', label: 'Na drie oproepen' },
    ],
  },
  instemming_wisdagen: {
    titel: 'Wissen na ingetrokken instemming',
    vraag: 'Na hoeveel dagen wordt vernietigd wat de jongere over gezondheid en justitie vertelde?',
    openheid: 'bronnen-zwijgen',
    bron: 'WEB, art. 9.2.7 noemt na intrekken geen termijn; dicht is het meteen',
    waar: 'Dossier, onder Instemming',
    gevolg: 'De dag die voortaan wordt gepland; wat al gepland staat, houdt zijn dag.',
    vorm: 'getal',
    standaard: WISDAGEN,
    van: 0,
    tot: 30,
    eenheid: 'dagen',
  },
  naam_jongerenpunt: {
    titel: 'Naam van het Jongerenpunt',
    vraag: 'Hoe heet de plek waar jongeren van 16 tot 27 jaar binnenlopen?',
    openheid: 'bronnen-verschillen',
    bron: 'Bureaus noemen het Jongerenpunt, Jongerenloket of anders; geen wet geeft het een naam',
    waar: 'Het menu, de pagina’s van het Jongerenpunt, dat deel van een dossier en de cijfers',
    gevolg:
      'Alleen de naam verandert, nergens wat wordt geteld. In het menu staat een lange naam (meer dan 20 tekens) alleen binnen de groep Doorstroom. Wat is gepubliceerd, houdt de naam van toen.',
    vorm: 'tekst',
    standaard: NAAM_JONGERENPUNT,
    max: 40,
  },
  ...GRENSKEUZES,
};
