import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { weiger, type Uitkomst } from '#lib/platform/errors.ts';
import {
  KERN_DOORBRAAK,
  type Afloop,
  type Doorbraakstap,
  type Interventie,
  type Maatregelkeuze,
  type Padstap,
} from '#lib/vsv-trajecten/interventies/model.ts';

type Weigering = Extract<Uitkomst<never>, { ok: false }>;
export type Interventieinvoer = {
  readonly soort: string;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly afloop: Afloop | null;
  readonly maatregelId: string | null;
};

const fout = (code: string, veld: string, zin: string) => weiger(code, zin, { velden: { [veld]: zin } });

/** A period that can have been: not ahead, not turned round, not over another of its kind, and within the measure that pays for it. */
export function refuseInterventie(
  andere: readonly Pick<Interventie, 'soort' | 'van' | 'tot' | 'label'>[],
  invoer: Interventieinvoer,
  maatregel: Maatregelkeuze | undefined,
  today: Datum,
): Weigering | undefined {
  const { van, tot } = invoer;
  if (van > today)
    return fout(
      'datum-in-toekomst',
      'van',
      'Deze dag moet nog komen. Zet wat nog komt als stap in het plan.',
    );
  return (
    refuseEinde(invoer, today) ??
    refuseOverlap(andere, { soort: invoer.soort, van, tot }) ??
    refuseMaatregel(invoer, maatregel)
  );
}

/** An end is not before the begin and not ahead, and comes with how it ended; and the other way round. */
export function refuseEinde(
  { van, tot, afloop }: { van: Datum; tot: Datum | null; afloop: Afloop | null },
  today: Datum,
): Weigering | undefined {
  if (tot === null)
    return afloop === null ? undefined : fout('einde-ontbreekt', 'tot', 'Vul in wanneer dit eindigde.');
  if (tot < van)
    return fout('einde-voor-begin', 'tot', `Het einde ligt voor het begin op ${formatDatum(van)}.`);
  if (tot > today) return fout('datum-in-toekomst', 'tot', 'Deze dag moet nog komen.');
  return afloop === null ? fout('afloop-ontbreekt', 'afloop', 'Kies hoe het eindigde.') : undefined;
}

function refuseOverlap(
  andere: readonly Pick<Interventie, 'soort' | 'van' | 'tot' | 'label'>[],
  { soort, van, tot }: { soort: string; van: Datum; tot: Datum | null },
): Weigering | undefined {
  const botst = andere.find(
    (ander) =>
      ander.soort === soort && (tot === null || ander.van <= tot) && (ander.tot === null || ander.tot >= van),
  );
  if (!botst) return undefined;
  const einde = botst.tot ? `tot en met ${formatDatum(botst.tot)}` : 'en loopt nog';
  return fout('overlap', 'van', `${botst.label} staat er al vanaf ${formatDatum(botst.van)} ${einde}.`);
}

function refuseMaatregel(
  { van, maatregelId }: Interventieinvoer,
  maatregel: Maatregelkeuze | undefined,
): Weigering | undefined {
  if (maatregelId === null) return undefined;
  if (!maatregel) return fout('onbekende-maatregel', 'maatregelId', 'Kies een maatregel uit de lijst.');
  if (van < maatregel.van || (maatregel.tot !== null && van > maatregel.tot)) {
    const tot = maatregel.tot ? ` tot en met ${formatDatum(maatregel.tot)}` : '';
    return fout(
      'buiten-maatregel',
      'maatregelId',
      `${maatregel.naam} loopt van ${formatDatum(maatregel.van)}${tot}; deze interventie begon daarbuiten.`,
    );
  }
  return undefined;
}

/** The path of a Doorbraak: the steps of the bureau in their order, and what was taken of a step that left the list. */
export function padVan(
  lijst: readonly { readonly code: string; readonly label: string }[],
  gezet: readonly Doorbraakstap[],
  labels: ReadonlyMap<string, string>,
): readonly Padstap[] {
  const bekend = new Set(lijst.map(({ code }) => code));
  const oud = gezet
    .filter(({ stap }) => !bekend.has(stap))
    .map(({ stap }) => ({ code: stap, label: labels.get(stap) ?? stap }));
  return [...lijst, ...oud].map(({ code, label }) => ({
    code,
    label,
    gezet: gezet.find(({ stap }) => stap === code) ?? null,
  }));
}

/** May this step of a Doorbraak be taken on this day? The order is not fixed: what came first in life, comes first here. */
export function refuseDoorbraakstap(
  interventie: Pick<Interventie, 'kern' | 'van' | 'tot' | 'stappen'>,
  stap: { readonly code: string; readonly op: Datum },
  lijst: readonly { readonly code: string }[],
  today: Datum,
): Weigering | undefined {
  if (interventie.kern !== KERN_DOORBRAAK)
    return weiger('geen-doorbraak', 'Alleen een Doorbraak heeft deze stappen.');
  if (!lijst.some(({ code }) => code === stap.code))
    return fout('onbekende-stap', 'stap', 'Kies een stap uit de lijst.');
  if (stap.op > today) return fout('datum-in-toekomst', 'op', 'Deze dag moet nog komen.');
  if (stap.op < interventie.van)
    return fout('voor-begin', 'op', `De Doorbraak begon op ${formatDatum(interventie.van)}.`);
  if (interventie.tot !== null && stap.op > interventie.tot)
    return fout('na-einde', 'op', `De Doorbraak eindigde op ${formatDatum(interventie.tot)}.`);
  return undefined;
}
