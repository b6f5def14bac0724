import { maanden, soort, type Termijnsoort } from '#lib/termijnen/catalogus/soort.ts';

/**
 * Nazorg after letting go. The routekaart of the Doorstroompunt asks for it (step 11); three, six and twelve months are what the
 * bureau agreed. They outlive the closing of the work, since their day comes after it.
 */
const BRON = 'Routekaart Doorstroompunt, stap 11 (nazorg); de momenten zijn een keuze van het bureau';

function nazorg(aantal: 3 | 6 | 12): Termijnsoort {
  return soort(`Nazorg na ${aantal} maanden`, 'losgelaten', maanden(aantal), {
    aard: 'lokaal',
    bron: BRON,
    blijft: true,
    handeling: 'Leg nazorg vast',
  });
}

export const NAZORG = { N3: nazorg(3), N6: nazorg(6), N12: nazorg(12) };
