/** The work for which a conversation was held. Its report is for who does that work (AVG art. 5 lid 1 onder b; domain words in begrippen). */
export const TAKEN = ['leerplicht', 'doorstroompunt', 'jongerenpunt'] as const;
export type Taak = (typeof TAKEN)[number];

/** Which part of a dossier a reason opens, until the end of today. */
export const KIJKDELEN = ['dossier', 'verslagen', 'afgeschermd'] as const;
export type Kijkdeel = (typeof KIJKDELEN)[number];
