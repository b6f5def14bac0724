import type { Signaal } from '#lib/jongeren/bijzonder-gebruik/model.ts';

export const SIGNAAL_LABEL: Readonly<Record<Signaal, string>> = {
  nacht: "'s Nachts",
  veel: 'Veel dossiers in een uur',
  'zonder-zaak': 'Dossier zonder lopende zaak',
  'zelfde-naam': 'Zelfde achternaam',
};

export const SIGNAAL_UITLEG: Readonly<Record<Signaal, string>> = {
  nacht: 'Dossiers geopend tussen 23.00 en 6.00 uur.',
  veel: 'Meer dan 30 verschillende dossiers geopend binnen één uur.',
  'zonder-zaak':
    'Geopend terwijl er geen melding of werkproces liep en er in de 90 dagen ervoor ook geen was afgesloten.',
  'zelfde-naam': 'De jongere en de gebruiker hebben dezelfde achternaam.',
};
