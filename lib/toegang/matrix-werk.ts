import { COACH, LPA, STURING, type Regel } from '#lib/toegang/rolgroepen.ts';

/** Work on dossiers: werkprocessen, terms, thuiszitters and how well it is done. */
export const WERK = {
  'werkproces.lezen': {
    zin: 'Leerplicht, coaches, administratie en teamleider zien werkprocessen en hun routekaart.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'werkproces.behandelen': {
    zin: 'Leerplicht en coaches zetten stappen en sluiten werkprocessen.',
    rollen: [...LPA, ...COACH],
  },
  'werkproces.heropenen': {
    zin: 'Alleen een teamleider heropent een gesloten werkproces, met een reden.',
    rollen: ['teamleider'],
  },
  'werkproces.toewijzen': {
    zin: 'Administratie en teamleider wijzen werk toe; een consulent neemt werk over.',
    rollen: ['administratie', 'teamleider', ...LPA, ...COACH],
  },
  'vsv.oppakken': {
    zin: 'Coaches zien wat aan het Doorstroompunt is overgedragen en nog van niemand is.',
    rollen: COACH,
  },
  'werkvoorraad.zien': {
    zin: 'Ieder ziet de eigen werkvoorraad; teamleider en administratie die van het team.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'termijn.behandelen': {
    zin: 'Wie met dossiers werkt, tekent een termijn af, schort haar op, verlengt haar of laat haar vervallen, met een reden.',
    rollen: ['administratie', ...LPA, ...COACH, 'teamleider'],
  },
  'thuiszitters.zien': {
    zin: 'Leerplicht, coaches, administratie en sturing zien de lijst van thuiszitters.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'agenda.beheren': {
    zin: 'Leerplicht, coaches en teamleider zetten een zaak op de agenda van een overleg, met een reden.',
    rollen: [...LPA, ...COACH, 'teamleider'],
  },
  'overleg.lezen': {
    zin: 'Leerplicht, coaches en sturing zien de overleggen met partners en hun agenda; een zaak zelf, buiten het eigen werk, alleen met een reden.',
    rollen: [...LPA, ...COACH, ...STURING],
  },
  'overleg.plannen': {
    zin: 'Leerplicht, coaches en teamleider plannen een overleg en houden bij wie er zit.',
    rollen: [...LPA, ...COACH, 'teamleider'],
  },
  'overleg.besluiten': {
    zin: 'Leerplicht, coaches en teamleider leggen vast wat een overleg besloot, en maken er taken van.',
    rollen: [...LPA, ...COACH, 'teamleider'],
  },
  'overleg.delen': {
    zin: 'Wie een zaak behandelt, kiest wat partners ervan zien, op welke grondslag en hoe lang.',
    rollen: [...LPA, ...COACH],
  },
  'overleg.gast': {
    zin: 'Alleen de gast van een partner zelf opent met zijn link en code het ene agendapunt dat met hem is gedeeld.',
    rollen: [],
  },
  'kwaliteit.zien': {
    zin: 'Teamleider en kwaliteitsmedewerker zien hoe er wordt gewerkt: afwijkingen, contact, stukken en reacties, zonder namen.',
    rollen: STURING,
  },
  'dossiertoets.doen': {
    zin: 'Teamleider en kwaliteitsmedewerker trekken een steekproef van dossiers en toetsen die.',
    rollen: STURING,
  },
  'termijn.melden': {
    zin: 'Alleen de werker van Baken zelf mailt collega’s wat er aan de beurt is.',
    rollen: [],
  },
  'termijn.klaarzetten': {
    zin: 'Alleen de werker van Baken zelf zet ieder jaar het verslag aan de raad klaar.',
    rollen: [],
  },
} as const satisfies Record<string, Regel>;
