import { signIn } from '#lib/cli/demo-publicaties.ts';
import { keurTrendbreuk, zetTrendbreuk } from '#lib/indicatoren/trendbreuken/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';

/** Real changes of the law and of registration with where they are written, and one of the invented region that says so. */
const TRENDBREUKEN = [
  {
    vanaf: '2023-08-01',
    soort: 'registratie',
    raakt: 'onderwerp:thuiszitters',
    zin: 'Verzonnen voorbeeld: het bureau ging over op een nieuw registratiesysteem; van thuiszitters van daarvoor is de eerste dag zonder school niet altijd overgenomen.',
    bron: 'Demonstratie van Baken, niet echt gebeurd',
    openbaar: 'ja',
  },
  {
    vanaf: '2026-01-01',
    soort: 'wet',
    raakt: 'onderwerp:doorstroompunt',
    zin: 'De doelgroep van het Doorstroompunt loopt tot 27 jaar, daarvoor tot 23 jaar.',
    bron: 'Wet van school naar duurzaam werk; Wet educatie en beroepsonderwijs, art. 9.2.1 en verder',
    openbaar: 'ja',
  },
  {
    vanaf: '2026-01-01',
    soort: 'wet',
    raakt: 'dsp-duo-vsv-gemeente',
    zin: 'De definitie van een nieuwe vsv’er is aangepast.',
    bron: 'Regeling regionaal programma en Doorstroompuntfunctie 2026-2029, Stcrt. 2025, 34596',
    openbaar: 'nee',
  },
] as const;

/** The kwaliteitsmedewerker lays them down; those for everybody are checked by the manager. Gives how many. */
export async function breakDemo(): Promise<number> {
  const maker = await signIn('kwaliteitsmedewerker');
  const controleur = await signIn('manager');
  for (const trendbreuk of TRENDBREUKEN) {
    const gezet = waardeOf(await zetTrendbreuk(maker, trendbreuk));
    if (trendbreuk.openbaar === 'ja') waardeOf(await keurTrendbreuk(controleur, gezet));
  }
  return TRENDBREUKEN.length;
}
