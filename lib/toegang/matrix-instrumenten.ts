import { COACH, LPA, STURING, type Regel } from '#lib/toegang/rolgroepen.ts';

/** Rows of the matrix for the instruments of leerplicht; they stand apart only because the matrix grew long. */
export const INSTRUMENTEN = {
  'maatregel.zien': {
    zin: 'Coaches, teamleider, kwaliteitsmedewerker en manager zien de maatregelen waaruit begeleiding wordt betaald, en wat ze opleveren in aantallen.',
    rollen: [...COACH, ...STURING, 'manager'],
  },
  'maatregel.beheren': {
    zin: 'Teamleider en kwaliteitsmedewerker houden de maatregelen bij: periode, budget en sluiten.',
    rollen: [...STURING],
  },
  'absoluut.zien': {
    zin: 'Administratie, leerplicht en sturing zien wie mogelijk nergens staat ingeschreven, en waarom.',
    rollen: ['administratie', ...LPA, ...STURING],
  },
  'absoluut.vergelijken': {
    zin: 'Administratie en leerplicht laten de BRP met de inschrijvingen vergelijken; de werker doet het op vaste dagen.',
    rollen: ['administratie', ...LPA],
  },
  'absoluut.controleren': {
    zin: 'Administratie en leerplicht controleren signalen van absoluut verzuim en sluiten af wat administratief is.',
    rollen: ['administratie', ...LPA],
  },
  'absoluut.bevestigen': {
    zin: 'Alleen een leerplichtambtenaar bevestigt absoluut verzuim; daarna begint het onderzoek.',
    rollen: [...LPA],
  },
  'nieuwkomers.zien': {
    zin: 'Administratie, leerplicht, coaches en sturing zien wie nieuwkomersonderwijs volgt.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'vrijstelling.lezen': {
    zin: 'Leerplicht, coaches, administratie en sturing zien vrijstellingen en hoe het ermee staat.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'vrijstelling.behandelen': {
    zin: 'Administratie en leerplicht nemen een beroep of aanvraag in, houden de stukken bij en herinneren aan verlenging.',
    rollen: ['administratie', ...LPA],
  },
  'vrijstelling.beslissen': { zin: 'Een leerplichtambtenaar toetst, besluit of herziet.', rollen: [...LPA] },
  'vrijstelling.bewaken': { zin: 'De werker zet vanaf 1 april de verlengingen klaar.', rollen: [] },
  'vrijstelling.leveren': {
    zin: 'Administratie levert aan DUO, zonder de grond.',
    rollen: ['administratie'],
  },
  'schooljaren.vaststellen': {
    zin: 'Een leerplichtambtenaar stelt vast hoeveel volledige schooljaren iemand heeft gevolgd; dat kan de leerplicht beëindigen.',
    rollen: [...LPA],
  },
  'caseload.overdragen': {
    zin: 'Teamleider en administratie dragen het werk van een collega over; een consulent alleen het eigen werk.',
    rollen: ['administratie', 'teamleider', ...LPA, ...COACH],
  },
  'verlof.lezen': {
    zin: 'Administratie, leerplicht, coaches en sturing zien aanvragen om verlof en wat erop is besloten.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'verlof.vastleggen': {
    zin: 'Administratie en leerplicht leggen een aanvraag om verlof vast, en verlof dat een hoofd gaf.',
    rollen: ['administratie', ...LPA],
  },
  'verlof.beslissen': {
    zin: 'Alleen een leerplichtambtenaar behandelt een aanvraag om verlof en besluit erop.',
    rollen: [...LPA],
  },
  'spreekuur.zien': {
    zin: 'Administratie, leerplicht, coaches en sturing zien de spreekuren op scholen.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'spreekuur.plannen': {
    zin: 'Administratie, leerplicht en coaches plannen spreekuren en zetten er leerlingen op.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'spreekuur.houden': {
    zin: 'Leerplicht en coaches houden spreekuur, leggen vast wat eruit kwam en adviseren scholen.',
    rollen: [...LPA, ...COACH],
  },
  'traject.lezen': {
    zin: 'Coaches en (met reden) teamleider en kwaliteitsmedewerker zien het traject, de leefgebieden en het plan; leerplicht niet.',
    rollen: [...COACH, ...STURING],
  },
  'traject.behandelen': {
    zin: 'Een coach legt vast hoe het met een jongere gaat en maakt met hem het plan van aanpak.',
    rollen: COACH,
  },
  'uitbeeld.zien': {
    zin: 'Coaches, administratie en sturing zien wie uit beeld is of in een kwetsbare positie, en waarom.',
    rollen: ['administratie', ...COACH, ...STURING],
  },
  'aandacht.zien': {
    zin: 'Coaches en sturing zien welk werk van het Doorstroompunt aandacht vraagt, met de regel die dat zegt.',
    rollen: [...COACH, ...STURING],
  },
  'aandacht.wegzetten': {
    zin: 'Een coach of teamleider zet een aandachtspunt weg, met de reden.',
    rollen: [...COACH, 'teamleider'],
  },
  'herbeoordeling.zien': {
    zin: 'Coaches, administratie en sturing zien wie van voor 1 oktober opnieuw bekeken wordt, met het voorstel.',
    rollen: ['administratie', ...COACH, ...STURING],
  },
  'herbeoordeling.doen': {
    zin: 'Een coach of teamleider bevestigt de herbeoordeling van oud-vsv’ers, ook van velen tegelijk.',
    rollen: [...COACH, 'teamleider'],
  },
  'instemming.lezen': {
    zin: 'Coaches en (met reden) teamleider en kwaliteitsmedewerker zien waarvoor een jongere instemming gaf; leerplicht niet.',
    rollen: [...COACH, ...STURING],
  },
  'instemming.vastleggen': {
    zin: 'Een coach legt met de jongere vast waarvoor hij instemming geeft of intrekt.',
    rollen: COACH,
  },
  'bijzonder.behandelen': {
    zin: 'Alleen een coach opent wat de jongere over gezondheid en justitie vertelde, zolang de instemming duurt (WEB art. 9.2.7).',
    rollen: COACH,
  },
  'bijzonder.bewaren': {
    zin: 'Alleen de werker vernietigt gegevens over gezondheid en justitie als de instemming of de termijn voorbij is.',
    rollen: [],
  },
  'partner.zien': {
    zin: 'Wie met dossiers werkt, zoekt partners en wie hij daar moet hebben.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'partner.beheren': {
    zin: 'Administratie, leerplicht en coaches houden organisaties en contactpersonen bij.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'partner.overdragen': {
    zin: 'Een coach draagt een jongere warm over aan een partner en vraagt informatie aan een school (WEB art. 9.2.3).',
    rollen: COACH,
  },
  'partner.verloop': {
    zin: 'Coaches en (met reden) teamleider en kwaliteitsmedewerker zien wat met partners en scholen over een jongere is gedeeld.',
    rollen: [...COACH, ...STURING],
  },
  'jongerenpunt.zien': {
    zin: 'Coaches en (met reden) teamleider en kwaliteitsmedewerker zien vragen en preventieve acties van het Jongerenpunt.',
    rollen: [...COACH, ...STURING],
  },
  'jongerenpunt.behandelen': {
    zin: 'Een coach of jongerenconsulent legt vragen en preventieve acties vast en handelt ze af.',
    rollen: COACH,
  },
  'bestemming.zien': {
    zin: 'Coaches en sturing zien van welke voortijdig schoolverlaters de bestemming op een peildatum nog niet is bevestigd.',
    rollen: [...COACH, ...STURING],
  },
  'bestemming.vaststellen': {
    zin: 'Een coach bevestigt waar een voortijdig schoolverlater op een dag staat, ook van meer jongeren tegelijk.',
    rollen: COACH,
  },
  'overdracht.doen': {
    zin: 'Administratie en leerplicht dragen een dossier over aan een andere gemeente, en nemen er een aan.',
    rollen: ['administratie', ...LPA],
  },
} as const satisfies Record<string, Regel>;
