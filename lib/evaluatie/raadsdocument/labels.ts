import type { Lezer } from './model.ts';

export const LEZER_LABEL: Record<Lezer, string> = {
  intern: 'Intern',
  openbaar: 'Openbaar',
};

/** On the document itself. */
export const LEZER_KENMERK: Record<Lezer, string> = {
  intern: 'intern, niet verspreiden',
  openbaar: 'openbaar',
};

/** What a method section says of how it was computed; for who wants to do it again. */
export const METHODE: readonly string[] = [
  'Van elk cijfer is er één getal per maand. Door de maanden van voor de verandering loopt een rechte lijn (kleinste kwadraten), die is doorgetrokken over de maanden erna. Door de maanden erna loopt een eigen lijn. Het verschil is wat die lijn gemiddeld afwijkt van de doorgetrokken lijn. Dit heet een onderbroken tijdreeks. Na een trendbreuk heeft de lijn ook een eigen sprong en een eigen richting; die horen niet bij het verschil.',
  'Een maand waarin niets te meten was, telt niet mee. Vanaf 36 maanden is ook meegerekend wat elk jaar terugkomt, zoals de zomervakantie.',
  'Het 95%-interval zegt tussen welke grenzen het verschil waarschijnlijk ligt. Het is het ruimste van twee: het gewone, vergroot naar hoe sterk de maanden samenhangen, en dat van Newey en West. Duidelijk is een verschil als nul buiten het interval ligt. Zo kijken we eerst naar het gemiddelde over de maanden erna, dan naar de richting van de lijn en dan naar de sprong meteen na de verandering; voor die twee geldt een 99%-interval, omdat vaker kijken vaker iets toevalligs oplevert. Hangen de maanden te sterk samen, dan volgt er geen uitspraak uit.',
  'Effectieve fte is contract × inzet × aanwezigheid. De formatie is die van het bureau zelf.',
];
