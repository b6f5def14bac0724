import type { Duur } from '#lib/kalender/termijnen.ts';
import type { Aard } from '#lib/termijnen/catalogus/soort.ts';
import type { Termijnstatus } from '#lib/termijnen/bewaken/model.ts';

export const AARD_LABEL: Readonly<Record<Aard, string>> = {
  wet: 'Wet',
  instructie: 'Te bevestigen',
  lokaal: 'Lokaal',
};

export const EENHEID_LABEL: Readonly<Record<Duur['eenheid'], { een: string; meer: string }>> = {
  WERKDAGEN: { een: 'werkdag', meer: 'werkdagen' },
  DAGEN: { een: 'dag', meer: 'dagen' },
  WEKEN: { een: 'week', meer: 'weken' },
  MAANDEN: { een: 'maand', meer: 'maanden' },
};

export function duurLabel({ eenheid, aantal }: Duur): string {
  if (aantal === 0) return 'dezelfde dag';
  return `${aantal} ${EENHEID_LABEL[eenheid][aantal === 1 ? 'een' : 'meer']}`;
}

export const STATUS_LABEL: Readonly<Record<Termijnstatus, string>> = {
  loopt: 'loopt',
  opgeschort: 'staat stil',
  voldaan: 'gedaan',
  vervallen: 'vervallen',
};
