import type { Bestandstype } from '#lib/documenten/model.ts';

export type Typeregel = {
  readonly label: string;
  readonly extensies: readonly string[];
  /** How it is sent when someone opens it. */
  readonly media: string;
};

/** What we take in. What can carry a program (old Word, macros, archives, web pages) is not on the list. */
export const BESTANDSTYPEN: Readonly<Record<Bestandstype, Typeregel>> = {
  pdf: { label: 'PDF', extensies: ['pdf'], media: 'application/pdf' },
  docx: {
    label: 'Word',
    extensies: ['docx'],
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  odt: { label: 'OpenDocument', extensies: ['odt'], media: 'application/vnd.oasis.opendocument.text' },
  jpeg: { label: 'JPEG', extensies: ['jpg', 'jpeg'], media: 'image/jpeg' },
  png: { label: 'PNG', extensies: ['png'], media: 'image/png' },
  txt: { label: 'tekst', extensies: ['txt'], media: 'text/plain; charset=utf-8' },
  eml: { label: 'e-mail', extensies: ['eml'], media: 'message/rfc822' },
  msg: { label: 'Outlook-bericht', extensies: ['msg'], media: 'application/vnd.ms-outlook' },
};

/** For the file field of a form. */
export const ACCEPTEERT = Object.values(BESTANDSTYPEN)
  .flatMap((regel) => regel.extensies.map((extensie) => `.${extensie}`))
  .join(',');
