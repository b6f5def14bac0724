export const BESTANDSOORTEN = ['pdf', 'docx', 'xlsx', 'html'] as const;
export type Bestandsoort = (typeof BESTANDSOORTEN)[number];

export const MEDIATYPE: Record<Bestandsoort, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
};
