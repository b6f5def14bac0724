import type { Mailstatus } from '#lib/platform/mail.ts';

export const MAILSTATUS_LABEL: Readonly<Record<Mailstatus, string>> = {
  wacht: 'wacht',
  bezig: 'wordt verstuurd',
  verzonden: 'verzonden',
  mislukt: 'mislukt',
  onzeker: 'misschien aangekomen',
  ingetrokken: 'niet verstuurd',
};

const BRON_LABEL: Readonly<Record<string, string>> = {
  brief: 'Brief',
  afspraak: 'Uitnodiging of bericht over een afspraak',
  proefmail: 'Proefmail',
  overzicht: 'Overzicht van de dag',
  spoed: 'Bericht over iets dat vandaag moet',
};

export function bronLabel(soort: string): string {
  return BRON_LABEL[soort] ?? soort.charAt(0).toUpperCase() + soort.slice(1);
}
