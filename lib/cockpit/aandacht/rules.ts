import { formatGetal } from '#lib/kalender/opmaak.ts';
import { doelTekst, waardeTekst } from '#lib/cockpit/kerncijfers/labels.ts';
import type { Tegelcijfer } from '#lib/cockpit/kerncijfers/model.ts';
import { LABEL_WERKFUNCTIE, maandTekst } from '#lib/cockpit/labels.ts';
import type { Werkdruk } from '#lib/cockpit/werkdruk/model.ts';
import type { Aandachtspunt } from './model.ts';

export type Controle = { readonly id: string; readonly titel: string; readonly schooljaar: string };

/**
 * What asks for a look first, in the order in which it cannot wait: terms that are over, figures that wait for a second pair of eyes,
 * promises that are not kept now, work of nobody, and formation that nobody recorded. Each follows from a figure on this page.
 */
export function aandachtspunten(
  tegels: readonly Tegelcijfer[],
  werkdruk: Werkdruk,
  controles: readonly Controle[],
): Aandachtspunt[] {
  return [
    ...teLaat(werkdruk),
    ...controles.map(({ id, titel, schooljaar }): Aandachtspunt => ({
      soort: 'controle',
      zin: `“${titel}” over ${schooljaar} wacht op uw controle voor publicatie.`,
      href: `/publicaties/${id}`,
    })),
    ...nietGehaald(tegels),
    ...vanNiemand(werkdruk),
    ...zonderFormatie(werkdruk),
  ];
}

function teLaat({ totaal, functies }: Werkdruk): Aandachtspunt[] {
  const aantal = totaal.nu['te-laat'];
  if (!aantal) return [];
  const delen = functies.flatMap(({ functie, nu }) =>
    functie && nu['te-laat'] ? [`${LABEL_WERKFUNCTIE[functie]} ${formatGetal(nu['te-laat'])}`] : [],
  );
  const werk = aantal === 1 ? '1 open werkproces is' : `${formatGetal(aantal)} open werkprocessen zijn`;
  return [{ soort: 'te-laat', zin: `${werk} over een termijn: ${delen.join(', ')}.`, href: '#werkdruk' }];
}

/** Only what a council here was promised; a figure of elsewhere is there to compare with. */
function nietGehaald(tegels: readonly Tegelcijfer[]): Aandachtspunt[] {
  return tegels.flatMap((tegel) =>
    tegel.doelen
      .filter(({ eigen, oordeel }) => eigen && oordeel === 'niet-gehaald')
      .map((doel): Aandachtspunt => {
        const nu =
          doel.eenheid === '%' || tegel.waarde === null ? '' : ` (nu ${waardeTekst(tegel.waarde, tegel)})`;
        return {
          soort: 'doel',
          zin: `${tegel.kern.titel}: beloofd is ${doelTekst(doel)}, en dat wordt nu niet gehaald${nu}. ${doel.bron}.`,
          href: doel.motieId && `/moties/${doel.motieId}`,
        };
      }),
  );
}

function vanNiemand({ medewerkers }: Werkdruk): Aandachtspunt[] {
  if (typeof medewerkers === 'string') return [];
  const open = medewerkers.find(({ id }) => id === null)?.nu.open ?? 0;
  if (open === 0) return [];
  const zin =
    open === 1
      ? '1 open werkproces is van niemand.'
      : `${formatGetal(open)} open werkprocessen zijn van niemand.`;
  return [{ soort: 'niet-toegewezen', zin, href: '#medewerkers' }];
}

function zonderFormatie({ functies, op }: Werkdruk): Aandachtspunt[] {
  const namen = functies.flatMap(({ functie, fte, nu }) =>
    functie && !fte && nu.open ? [LABEL_WERKFUNCTIE[functie]] : [],
  );
  if (namen.length === 0) return [];
  return [
    {
      soort: 'formatie',
      zin: `Van ${namen.join(' en ')} is over ${maandTekst(op.slice(0, 7))} geen formatie vastgelegd; werk per fte is daar onbekend.`,
      href: null,
    },
  ];
}
