import { COACH, LPA, STURING, type Regel } from '#lib/toegang/rolgroepen.ts';

/** Documents and letters. */
export const STUKKEN = {
  'document.zien': {
    zin: 'Leerplicht, coaches en administratie (en met reden teamleider en kwaliteitsmedewerker) zien welke stukken er in een dossier zijn.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'document.openen': {
    zin: 'Wie de stukken van een dossier ziet, opent brieven, aanvragen en besluiten.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'document.vertrouwelijk': {
    zin: 'Verklaringen van een arts, plannen, adviezen en gespreksverslagen openen alleen leerplicht en coaches.',
    rollen: [...LPA, ...COACH],
  },
  'document.toevoegen': {
    zin: 'Administratie, leerplicht en coaches voegen stukken toe aan een dossier.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'document.intrekken': {
    zin: 'Administratie, leerplicht en coaches trekken een stuk in, met een reden; het blijft bewaard.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'document.scannen': {
    zin: 'Alleen de werker van Baken zelf legt stukken opnieuw voor aan de virusscanner.',
    rollen: [],
  },
  'brief.lezen': {
    zin: 'Leerplicht, coaches en administratie lezen brieven in een dossier; teamleider en kwaliteitsmedewerker alleen met een reden.',
    rollen: ['administratie', ...LPA, ...COACH, ...STURING],
  },
  'brief.maken': {
    zin: 'Administratie, leerplicht en coaches schrijven en versturen brieven.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  'brief.afdrukken': {
    zin: 'Administratie, leerplicht en coaches drukken brieven af die klaarstaan.',
    rollen: ['administratie', ...LPA, ...COACH],
  },
  // prettier-ignore
  'brief.reeks': { zin: 'Wie brieven maakt en de teamleider volgen een reeks brieven; alleen de maker of de teamleider trekt haar in.', rollen: ['administratie', ...LPA, ...COACH, 'teamleider'] },
  'brief.bezorgen': {
    zin: 'Alleen de werker van Baken zelf maakt en bezorgt brieven.',
    rollen: [],
  },
  'sjabloon.beheren': {
    zin: 'De beheerder vervangt de tekst van een brief door een Word-bestand van het bureau en kiest welke versie geldt.',
    rollen: ['beheerder'],
  },
} as const satisfies Record<string, Regel>;
