import type { Documentsoort } from '#lib/documenten/model.ts';

export type Soortregel = {
  readonly label: string;
  /** Only those who treat the case open it; the administratie sees that it is there, and may add it. */
  readonly vertrouwelijk: boolean;
  /** Health data: only the conclusion belongs in a dossier (AVG art. 5 lid 1 onder c and art. 9; Leerplichtwet 1969 art. 7). */
  readonly medisch: boolean;
};

const gewoon = { vertrouwelijk: false, medisch: false };

export const SOORTREGELS: Readonly<Record<Documentsoort, Soortregel>> = {
  'verklaring-arts': { label: 'Verklaring van een arts', vertrouwelijk: true, medisch: true },
  kennisgeving: { label: 'Kennisgeving van ouders', ...gewoon },
  'verklaring-school-buitenland': { label: 'Verklaring van een school in het buitenland', ...gewoon },
  'plan-van-aanpak': { label: 'Plan van aanpak', vertrouwelijk: true, medisch: false },
  aanvraag: { label: 'Aanvraag', ...gewoon },
  'brief-ontvangen': { label: 'Brief of bericht, ontvangen', ...gewoon },
  'brief-verzonden': { label: 'Brief of bericht, verzonden', ...gewoon },
  gespreksverslag: { label: 'Gespreksverslag', vertrouwelijk: true, medisch: false },
  advies: { label: 'Advies van school of partner', vertrouwelijk: true, medisch: false },
  besluit: { label: 'Besluit', ...gewoon },
  bezwaar: { label: 'Bezwaar of zienswijze', ...gewoon },
  'foto-of-scan': { label: 'Foto of scan', ...gewoon },
  overig: { label: 'Overig', ...gewoon },
};
