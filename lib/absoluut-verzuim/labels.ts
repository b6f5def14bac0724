import type { Plicht, Reden, Redensoort, Signaalbron, Signaaluitkomst } from '#lib/absoluut-verzuim/model.ts';
import { onderwijssoortLabel, uitschrijfredenLabel } from '#lib/jongeren/feiten/labels.ts';
import { LABEL_GROND } from '#lib/jongeren/leerplicht/labels.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';

export const LABEL_PLICHT: Record<Plicht, string> = {
  leerplicht: 'leerplichtig',
  kwalificatieplicht: 'kwalificatieplichtig',
};

export const LABEL_UITKOMST: Record<Signaaluitkomst, string> = {
  bevestigd: 'Bevestigd absoluut verzuim',
  onterecht: 'Onterecht signaal',
  ingeschreven: 'Ingeschreven bij een school',
  vrijstelling: 'Beroep op vrijstelling of aanvraag ontvangen',
  verhuisd: 'Verhuisd of uitgeschreven uit de BRP',
  overdracht: 'Overgedragen aan een andere gemeente',
  overleden: 'Overleden',
  'geen-plicht': 'Niet meer leer- of kwalificatieplichtig',
};

/** What one does, as a button says it. */
export const HANDELING_UITKOMST: Record<Signaaluitkomst, string> = {
  ...LABEL_UITKOMST,
  bevestigd: 'Bevestig absoluut verzuim',
};

export const LABEL_BRON: Record<Signaalbron, string> = {
  vergelijking: 'vergelijking van BRP en inschrijvingen',
  melding: 'melding',
  migratie: 'overgezet uit het vorige systeem',
  duo: 'bestand van DUO met uitschrijvingen (A01)',
};

/** A few words for a list. */
export const LABEL_REDEN: Record<Redensoort, string> = {
  ingekomen: 'Pas verhuisd',
  uitgeschreven: 'Uitgeschreven zonder nieuwe school',
  'vrijstelling-afgelopen': 'Vrijstelling afgelopen',
  'mogelijk-buitenland': 'Mogelijk school in het buitenland',
  'nieuw-leerplichtig': 'Nieuw leerplichtig',
  'twaalf-schooljaren': 'Twaalf volledige schooljaren',
  'nooit-ingeschreven': 'Nog nooit ingeschreven',
  gemeld: 'Gemeld',
  eerder: 'Eerder signaal',
};

const BUITENLAND = {
  vrijstelling: 'de laatste vrijstelling was daarvoor',
  uitschrijving: 'zo stond het bij de laatste uitschrijving',
  gezin: 'een broer of zus heeft er nu een vrijstelling voor',
} as const;

/** The sentence that explains a hit, with the article where the law says something. */
export function redenzin(reden: Reden): string {
  switch (reden.soort) {
    case 'ingekomen':
      return reden.vanGemeente
        ? `Woont hier sinds ${formatDatum(reden.op)} en kwam uit ${reden.vanGemeente}; mogelijk gaat de jongere daar nog naar school.`
        : `Woont hier sinds ${formatDatum(reden.op)} en kwam uit het buitenland of van een onbekend adres.`;
    case 'uitgeschreven': {
      const waar = [reden.school, reden.onderwijssoort && onderwijssoortLabel(reden.onderwijssoort)]
        .filter(Boolean)
        .join(', ');
      const waarom = reden.reden ? ` (${uitschrijfredenLabel(reden.reden)})` : '';
      return `Uitgeschreven op ${formatDatum(reden.op)}${waar ? ` bij ${waar}` : ''}${waarom}, zonder nieuwe inschrijving. Een school mag dat alleen als er een nieuwe school of een vrijstelling is (Leerplichtwet 1969, art. 10).`;
    }
    case 'vrijstelling-afgelopen':
      return reden.grond === '5-C'
        ? `Ging naar een school in het buitenland; de vrijstelling liep tot en met ${formatDatum(reden.op)} en is niet verlengd (art. 5 onder c en 9).`
        : `De vrijstelling (${LABEL_GROND[reden.grond]}) liep tot en met ${formatDatum(reden.op)} en is niet verlengd.`;
    case 'mogelijk-buitenland':
      return `Mogelijk op een school in het buitenland: ${BUITENLAND[reden.waarom]}. Dat mag met een kennisgeving en een verklaring van die school (art. 5 onder c en 9).`;
    case 'nieuw-leerplichtig':
      return `Leerplichtig sinds ${formatDatum(reden.op)} en nog niet op een school ingeschreven (art. 3).`;
    case 'twaalf-schooljaren':
      return `Niet meer leerplichtig maar kwalificatieplichtig: de leerplicht eindigde op ${formatDatum(reden.op)}, na twaalf volledige schooljaren (art. 3 lid 1 onder a).`;
    case 'nooit-ingeschreven':
      return 'Er is geen enkele inschrijving bekend.';
    case 'gemeld':
      return `Gemeld op ${formatDatum(reden.op)}${reden.school ? ` door ${reden.school}` : ''}.`;
    case 'eerder':
      return `Er was al een signaal; dat is op ${formatDatum(reden.op)} afgesloten als: ${LABEL_UITKOMST[reden.uitkomst].toLowerCase()}.`;
  }
}
