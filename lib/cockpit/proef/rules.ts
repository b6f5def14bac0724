import type { Thuiszittersproef } from '#lib/indicatoren/proef/model.ts';
import type { Cel, Dimensiewaarde } from '#lib/indicatoren/model.ts';
import { gedeeld } from '#lib/cockpit/werkdruk/rules.ts';
import type { Fte, Tellingen } from '#lib/cockpit/werkdruk/model.ts';
import type { Formatieproef, Proefregel } from './model.ts';

/** Nothing differs from the definition that holds. */
export function isGeldig({ na, vrijstelling, leeftijd }: Thuiszittersproef): boolean {
  return na === 'geldig' && vrijstelling === 'geldig' && leeftijd.van === null && leeftijd.tot === null;
}

type Cellen = readonly Pick<Cel, 'dimensies' | 'teller'>[];

/** The whole, and each part of a dimension, by both definitions beside each other. A part that only the trial has stands there too. */
export function vergelijk(
  geldig: Cellen,
  proef: Cellen,
  dimensies: readonly { readonly code: string; readonly waarden: readonly Dimensiewaarde[] }[],
): Proefregel[] {
  const rij = (sleutel: string, label: string, past: (cel: Cellen[number]) => boolean): Proefregel => ({
    ...{ sleutel, label, hoofd: sleutel === 'totaal' },
    geldig: som(geldig.filter(past)),
    proef: som(proef.filter(past)),
  });
  const delen = dimensies.flatMap(({ code, waarden }) =>
    waarden
      .map((waarde) =>
        rij(`${code}-${waarde.code}`, waarde.label, ({ dimensies: deel }) => deel[code] === waarde.code),
      )
      .filter((regel) => regel.geldig !== 0 || regel.proef !== 0),
  );
  const vrij = proef.filter(({ dimensies: deel }) => deel.soort === 'vrijgesteld');
  const alleenVrij: Proefregel[] =
    vrij.length === 0
      ? []
      : [
          {
            sleutel: 'vrijgesteld',
            label: 'waarvan alleen vrijgesteld',
            hoofd: false,
            geldig: null,
            proef: som(vrij),
          },
        ];
  return [rij('totaal', 'Samen', () => true), ...alleenVrij, ...delen];
}

function som(cellen: Cellen): number | null {
  return cellen.reduce<number | null>(
    (sum, { teller }) => (sum === null || teller === null ? null : sum + teller),
    0,
  );
}

/** More contract fte, which are there for the same part of their hours as those who are there now; without any now, for all of them. */
export function metErbij(nu: Fte | null, erbij: number): Fte | null {
  if (nu === null) return null;
  const deel = nu.contract > 0 ? nu.effectief / nu.contract : 1;
  const contract = Math.max(0, nu.contract + erbij);
  return { contract, effectief: Math.max(0, nu.effectief + erbij * deel) };
}

export function formatieregels(
  { open, begonnen }: Pick<Tellingen, 'open' | 'begonnen'>,
  nu: Fte | null,
  straks: Fte | null,
): Formatieproef['regels'] {
  const rij = (label: string, aantal: number | null) => ({
    ...{ label, aantal },
    nu: gedeeld(aantal, nu?.effectief ?? null),
    straks: gedeeld(aantal, straks?.effectief ?? null),
  });
  return [rij('Open werkprocessen', open), rij('Begonnen in vier weken', begonnen)];
}
