import type { Aandachtregel } from '#lib/doelgroepen/aandacht/model.ts';

export const AANDACHT_LABEL: Readonly<Record<Aandachtregel, string>> = {
  'geen-contact': 'Lang geen contact',
  'plan-zonder-stap': 'Plan zonder volgende stap',
  halfjaar: 'Big 5 na een half jaar',
  nazorg: 'Nazorg aan de beurt',
  startkwalificatie: 'Startkwalificatie binnen bereik',
};

/** The rule in words, as the page explains it. */
export const aandachtUitleg = (contactDagen: number): Readonly<Record<Aandachtregel, string>> => ({
  'geen-contact': `Er loopt werk en in de laatste ${contactDagen} dagen is niemand gesproken.`,
  'plan-zonder-stap': 'In het plan staat een doel dat open is, zonder een stap die nog gedaan moet worden.',
  halfjaar:
    'De begeleiding loopt langer dan een half jaar en de Big 5 zijn sinds de intake niet meer gevraagd.',
  nazorg: 'Een nazorgmoment moet binnen een week, of had al gemoeten.',
  startkwalificatie:
    'Ging uit het laatste jaar van havo, vwo of mbo 2 tot en met 4 van school, korter dan twee jaar geleden.',
});
