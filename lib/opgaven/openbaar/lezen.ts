import { createHash } from 'node:crypto';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Verslag } from '#lib/platform/verslag/model.ts';
import { earlierTables } from '#lib/publicaties/commands.ts';
import { canonical } from '#lib/publicaties/rules.ts';
import { mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { toVerslag } from '../boom.ts';
import type { Kopie } from '../model.ts';
import { findVorm } from '../vormen.ts';
import { findOpenbaar, type Openbareopgave } from './data.ts';
import { beschermOpgave, type Beschermd } from './rules.ts';

export type Openbaarvoorstel = Pick<Beschermd, 'tabellen'> & {
  readonly verslag: Verslag;
  readonly hash: Buffer;
};

/** The copy as everybody would read it today. The hash is over what is shown only: a hidden count cannot be tried until it fits. */
export async function proposeOpenbaar(toegang: Toegang, kopie: Kopie): Promise<Uitkomst<Openbaarvoorstel>> {
  if (!findVorm(kopie.vorm)?.openbaar)
    return weiger('niet-openbaar', 'Van deze opgave is er geen openbare uitgave.');
  const beschermd = beschermOpgave(kopie.inhoud, await earlierTables(toegang));
  if (!beschermd.ok) return beschermd;
  const { blokken, tabellen } = beschermd.waarde;
  const stand = [
    { label: 'Klaargezet op', waarde: formatDatum(todayInAmsterdam(kopie.gemaaktOp)) },
    { label: 'Uitgave', waarde: `${kopie.uitgave}, openbaar: kleine aantallen zijn beschermd` },
  ];
  const verslag = toVerslag(kopie.inhoud, stand, kopie.toelichting, blokken);
  return gelukt({ verslag, tabellen, hash: createHash('sha256').update(canonical(verslag)).digest() });
}

/** What went out for everybody, or what would go out today; `reden`: why it cannot. */
export type Openbaardeel = {
  readonly uit: Openbareopgave | null;
  readonly verslag: Verslag | null;
  readonly gezien: string;
  readonly reden: string | null;
  readonly magUitgeven: boolean;
  readonly isMaker: boolean;
};

export async function readOpenbaar(
  toegang: Toegang,
  kopie: Kopie & { readonly vervallen: boolean },
): Promise<Openbaardeel> {
  const uit = (await findOpenbaar(toegang, kopie.id)) ?? null;
  const voorstel = uit ? null : await proposeOpenbaar(toegang, kopie);
  return {
    uit,
    verslag: uit?.verslag ?? (voorstel?.ok ? voorstel.waarde.verslag : null),
    gezien: voorstel?.ok ? voorstel.waarde.hash.toString('hex') : '',
    reden: voorstel?.ok === false ? voorstel.weigering.zin : null,
    magUitgeven: mag(toegang.actor, 'opgave.indienen') && !kopie.vervallen,
    isMaker: toegang.gebruikerId !== null && toegang.gebruikerId === kopie.gemaaktDoor,
  };
}
