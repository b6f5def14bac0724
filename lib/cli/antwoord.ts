import { parseInvoerdatum } from '#lib/kalender/opmaak.ts';
import { gelukt, weiger, type Uitkomst, type Weigering } from '#lib/platform/errors.ts';

/** A refusal as lines for the terminal: each sentence once, with its field where there is more than one. */
export function refusalLines({ zin, velden = {} }: Weigering): string {
  const rest = Object.entries(velden).filter(([, fout]) => fout !== zin);
  return [zin, ...rest.map(([veld, fout]) => `${veld}: ${fout}`)].join('\n  ');
}

/** Whether options that hold a day do so; said in the form in which the help asks for it. */
export function checkDagen(opties: Readonly<Record<string, string | undefined>>): Uitkomst<null> {
  for (const [naam, waarde] of Object.entries(opties)) {
    if (waarde === undefined || parseInvoerdatum(waarde)) continue;
    const zin = `--${naam} is geen bestaande dag; schrijf jjjj-mm-dd, zoals 2023-10-01.`;
    return weiger('ongeldige-invoer', zin, { velden: { [naam]: zin } });
  }
  return gelukt(null);
}
