import {
  type EerderePublicatie,
  type OnthullingParameters,
  type OpenbareCel,
  type OpenbareTabel,
  type PercentageTabel,
  type Tabel,
} from '#lib/publicaties/onthulling/model.ts';
import { renderMissing } from '#lib/publicaties/onthulling/onderdelen.ts';

/** A table that its source printed before: whoever wants these numbers has them, and so has the attacker. */
export function isVanBron({ gepubliceerdDoor }: Tabel): boolean {
  return gepubliceerdDoor !== undefined;
}

/** Every number as the source has it. What the source does not print (nobody to divide by) stays unknown; nothing is filled in. */
export function printAsSource(tabel: Tabel, parameters: OnthullingParameters): EerderePublicatie {
  return { tabel, openbaar: openbaarVan(tabel, parameters) };
}

function openbaarVan(tabel: Tabel, parameters: OnthullingParameters): OpenbareTabel {
  if (tabel.soort === 'aantallen') {
    const cellen = tabel.cellen.map(({ plaats, telling }) => ({
      plaats,
      cel: renderMissing(telling) ?? waarde(typeof telling === 'number' ? telling : 0),
    }));
    return { ...tabel, parameters, cellen };
  }
  const cellen = tabel.cellen.map((cel) => ({
    plaats: cel.plaats,
    cel: percentageVan(cel, tabel.decimalen),
  }));
  return { ...tabel, parameters, cellen };
}

function percentageVan(
  { teller, noemer }: PercentageTabel['cellen'][number],
  decimalen: number,
): OpenbareCel {
  const ontbreekt = renderMissing(teller) ?? renderMissing(noemer);
  if (ontbreekt) return ontbreekt;
  if (typeof noemer !== 'number' || noemer === 0) return { soort: 'onbekend' };
  const deel = (100 * (typeof teller === 'number' ? teller : 0)) / noemer;
  return waarde(Math.round(deel * 10 ** decimalen) / 10 ** decimalen);
}

const waarde = (getal: number): OpenbareCel => ({ soort: 'waarde', waarde: getal });
