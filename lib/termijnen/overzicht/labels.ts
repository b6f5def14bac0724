import type { Mailkeuze } from '#lib/termijnen/overzicht/model.ts';

export const MAILKEUZE_LABEL: Readonly<Record<Mailkeuze, { label: string; hint: string }>> = {
  dagelijks: {
    label: 'Elke werkdag één overzicht',
    hint: 'In de ochtend: wat te laat is en wat vandaag moet. Is er niets, dan komt er ook niets.',
  },
  spoed: {
    label: 'Het overzicht, en meteen bericht bij spoed',
    hint: 'Spoed is een termijn die vandaag begint en vandaag eindigt, zoals bij verwijdering van school.',
  },
  uit: { label: 'Geen mail', hint: 'Op Vandaag staat het altijd.' },
};
