import type { Keuzecode, Keuzesoort } from '#lib/keuzes/model.ts';
import { LANG_NA_MAANDEN } from '#lib/nieuwkomers/regels.ts';
import { VERLOFKEUZES } from '#lib/verlof/parameters.ts';

/** What the law and the sources leave open and a bureau chooses here. The other open choices are listed in ADR 19. */
export const KEUZELIJST: Readonly<Record<Keuzecode, Keuzesoort>> = {
  lrv_grens: {
    titel: 'Grens van langdurig relatief verzuim',
    vraag: 'Vanaf welke dag is wie verzuimt een thuiszitter?',
    openheid: 'bronnen-verschillen',
    bron: 'Kamerstuk 26695, nr. 108: dezelfde brief zegt “langer dan vier weken” en “vier weken of langer”',
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
    gevolg: 'Een schooljaar dat eerder begon, staat in de rapportage als onbekend, niet als nul.',
    vorm: 'dag',
    leeg: 'Alles wat is vastgelegd telt mee',
  },
  bevolking_vanaf: {
    titel: 'Eerste dag van de bevolking',
    vraag: 'Vanaf welke dag zijn de gegevens uit de BRP volledig?',
    openheid: 'bronnen-zwijgen',
    bron: 'Keuze van het bureau: voor die dag zijn adressen niet allemaal bekend',
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
    gevolg:
      'Alleen de lijst verandert. Het cijfer blijft bij twee jaar, zodat jaren en regio’s te vergelijken zijn.',
    vorm: 'getal',
    standaard: LANG_NA_MAANDEN,
    van: 6,
    tot: 60,
    eenheid: 'maanden',
  },
};
