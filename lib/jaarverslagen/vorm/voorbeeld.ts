import type { Vormgegevens } from './model.ts';

/** What most bureaus tell: a beginning that one changes at will. Chapters after the jaarverslag Westelijke Mijnstreek 2023-2024. */
export const VOORBEELDVORM: Vormgegevens = {
  titel: 'Jaarverslag',
  perGemeente: true,
  hoofdstukken: [
    { titel: 'Voorwoord' },
    {
      titel: 'Leerplicht',
      onderdelen: [
        { indicator: 'meldingen-leerplicht', jaren: 2, beeld: 'balken', aandelen: true, inBijlage: true },
        { indicator: 'meldingen-resultaat', inBijlage: true },
        { indicator: 'vrijstellingen', inBijlage: true },
        { indicator: 'handhaving' },
      ],
    },
    { titel: 'Thuiszitters', onderdelen: [{ indicator: 'thuiszitters', inBijlage: true }] },
    {
      titel: 'Doorstroompunt',
      onderdelen: [
        { indicator: 'dsp-meldingen', jaren: 2, beeld: 'balken', aandelen: true, inBijlage: true },
        { indicator: 'dsp-resultaat', inBijlage: true },
        { indicator: 'dsp-bestemming' },
      ],
    },
    {
      titel: 'Jongerenpunt',
      onderdelen: [
        { indicator: 'jongerenpunt-vragen', inBijlage: true },
        { indicator: 'jongerenpunt-resultaat', inBijlage: true },
        { indicator: 'jongerenpunt-acties' },
      ],
    },
    { titel: 'Vooruitblik' },
  ],
};
