import { COACH, LPA, STURING, type Regel } from '#lib/toegang/rolgroepen.ts';

/** Dossiers: who they are about, what was said and agreed, and what everyone who works with them needs. */
export const DOSSIER = {
  'vandaag.zien': {
    zin: 'Wie met dossiers werkt, ziet wat vandaag aan de beurt is; kwaliteitsmedewerker en manager alleen de eigen termijnen.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING, 'manager'],
  },
  'melding.lezen': {
    zin: 'Administratie, leerplicht, coaches en teamleider zien binnengekomen meldingen.',
    rollen: ['administratie', ...LPA, ...COACH, 'teamleider'],
  },
  'melding.behandelen': {
    zin: 'Een leerplichtambtenaar of coach neemt een melding in behandeling, neemt haar ter kennisgeving aan of stuurt haar door.',
    rollen: [...LPA, ...COACH],
  },
  'melding.koppelen': {
    zin: 'Administratie, leerplicht en coaches koppelen een melding aan de juiste jongere.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'melding.intrekken': {
    zin: 'Administratie en leerplicht verwerken dat een school een melding intrekt.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'melding.heropenen': {
    zin: 'Alleen een teamleider heropent een afgesloten melding, met een reden.',
    rollen: ['teamleider'],
  },
  'jongere.zoeken': {
    zin: 'Wie met dossiers werkt, zoekt een jongere op naam, geboortedatum of nummer.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'dossier.lezen': {
    zin: 'Leerplicht, coaches en administratie openen een dossier; teamleider en kwaliteitsmedewerker alleen met een vastgelegde reden.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'dossier.kijkrecht': {
    zin: 'Wie buiten het eigen werk in een dossier moet kijken, geeft eerst een reden.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'dossier.wijzigen': {
    zin: 'Administratie, leerplicht en coaches houden persoonsgegevens en waarschuwing bij.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'pgn.tonen': {
    zin: 'Administratie, leerplicht en coaches maken een BSN zichtbaar, met een reden.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'contact.lezen': {
    zin: 'Leerplicht en coaches lezen contactverslagen van het eigen werk en, met een reden, die van ander werk; teamleider en kwaliteitsmedewerker met een reden; administratie niet.',
    rollen: [...LPA, ...COACH, ...STURING],
  },
  'contact.vastleggen': { zin: 'Leerplicht en coaches leggen contact vast.', rollen: [...LPA, ...COACH] },
  'afspraak.zien': {
    zin: 'Wie met dossiers werkt, ziet afspraken; teamleider en kwaliteitsmedewerker in een dossier alleen met een reden.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'afspraak.maken': {
    zin: 'Administratie, leerplicht en coaches maken, verzetten en zeggen afspraken af.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'agenda.link': {
    zin: 'Leerplicht, coaches en administratie nemen de eigen afspraken mee in hun agenda, met een geheime link.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'agenda.lezen': {
    zin: 'Alleen de agendalink zelf leest de afspraken van degene die haar maakte.',
    rollen: [],
  },
  'concept.bewaren': {
    zin: 'Wie iets typt, bewaart tussentijds een eigen concept.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING, 'beheerder'],
  },
  'lijst.instellen': {
    zin: 'Wie met lijsten werkt, kiest de eigen kolommen en bewaart eigen weergaven.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING, 'beheerder'],
  },
  'lijst.exporteren': {
    zin: 'Administratie, teamleider en kwaliteitsmedewerker exporteren een lijst, met het doel erbij.',
    rollen: ['administratie', ...STURING],
  },
  'bureau.lezen': {
    zin: 'Wie is aangemeld, kent de gemeenten, scholen, collega’s en codelijsten van het bureau.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING, 'manager', 'fg', 'beheerder', 'griffie'],
  },
} as const satisfies Record<string, Regel>;
