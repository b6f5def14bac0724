import { personen } from '#lib/uitwisseling/brp/personen.ts';
import { jongerenInBeeld } from '#lib/uitwisseling/beeld/jongeren-in-beeld.ts';
import { duurzaamWerk } from '#lib/uitwisseling/cijfers/duurzaam-werk.ts';
import { vsvCijfers } from '#lib/uitwisseling/cijfers/vsv-cijfers.ts';
import { csvVerzuimBron, VSVRAPPORTEN } from '#lib/uitwisseling/duo/bron.ts';
import type { Formaat } from '#lib/uitwisseling/model.ts';
import { MIGRATIEBESTANDEN } from '#lib/uitwisseling/migratie/formaat.ts';

/** The layouts of all files that can be read, from the same tables the importer reads by. */
export function listFormaten(): Formaat[] {
  return [
    csvVerzuimBron.bestand,
    ...VSVRAPPORTEN,
    jongerenInBeeld,
    vsvCijfers,
    duurzaamWerk,
    personen,
    ...MIGRATIEBESTANDEN,
  ].map(({ naam, label, kolommen }) => ({
    naam,
    label,
    kolommen,
  }));
}
