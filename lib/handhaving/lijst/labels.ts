import { LABEL_DWANGSOM } from '../dwangsom/labels.ts';
import type { Dwangsomstaat } from '../dwangsom/model.ts';
import { LABEL_ZORGPARTIJ, LABEL_ZORGUITKOMST } from '../zorg/labels.ts';
import type { Zorgpartij, Zorguitkomst } from '../zorg/model.ts';
import type { Lijstregel, Lijstsoort, Zaakstand } from './model.ts';

export const LABEL_LIJSTSOORT: Record<Lijstsoort, string> = {
  zaak: 'Handhavingszaak',
  dwangsom: 'Last onder dwangsom',
  zorgmelding: 'Zorgmelding',
};

export const LABEL_ZAAKSTAND: Record<Zaakstand, string> = {
  begonnen: 'Nog geen Halt of proces-verbaal',
  halt: 'Ligt bij Halt',
  'pv-schrijven': 'Proces-verbaal nog niet ingezonden',
  'pv-om': 'Proces-verbaal bij het OM',
  uitgewerkt: 'Uitgewerkt: klaar om te sluiten',
};

export function standVanRegel({ soort, stand, uitkomst }: Lijstregel): string {
  if (soort === 'dwangsom') return LABEL_DWANGSOM[stand as Dwangsomstaat];
  const partij = LABEL_ZORGPARTIJ[stand as Zorgpartij];
  return uitkomst
    ? `${partij}: ${LABEL_ZORGUITKOMST[uitkomst as Zorguitkomst].toLowerCase()}`
    : `${partij}: uitkomst nog niet bekend`;
}

/** Above the purpose of an export (ADR 16). */
export const exportZin = (zorg: boolean) =>
  `Alleen ${zorg ? 'dwangsommen en zorgmeldingen' : 'dwangsommen'}. Zaken uit het afgeschermde deel gaan nooit mee: politiegegevens worden per zaak verstrekt, met naam en reden in het protocol.`;
