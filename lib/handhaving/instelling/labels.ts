import type { WpgStart } from './model.ts';

export const LABEL_WPG_START: Record<WpgStart, { kort: string; uitleg: string }> = {
  HOORGESPREK: {
    kort: 'Vanaf de uitnodiging voor het hoorgesprek',
    uitleg: 'De bewaartermijn begint als de zaak wordt geopend.',
  },
  MELDING: {
    kort: 'Vanaf de melding van de school',
    uitleg: 'De bewaartermijn begint op de dag waarop de eerste melding van het werkproces binnenkwam.',
  },
};
