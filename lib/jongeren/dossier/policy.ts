import type { Feitsoort } from '#lib/logboek/feitsoorten.ts';
import { verborgenCodes } from '#lib/termijnen/rules.ts';
import { verborgenWerk } from '#lib/jongeren/policy.ts';
import type { Permissie } from '#lib/toegang/matrix.ts';

/** Facts of a part of the dossier that not everybody may open: who may not, does not read of it on the timeline either. */
const RECHT_VAN_FEIT: Partial<Record<Feitsoort, Permissie>> = {
  HandhavingStand: 'handhaving.lezen',
  ZorgmeldingGedaan: 'zorgmelding.lezen',
  JongerenpuntVraag: 'jongerenpunt.zien',
  PreventieveActie: 'jongerenpunt.zien',
  WarmeOverdrachtAangeboden: 'partner.verloop',
  WarmeOverdrachtBeantwoord: 'partner.verloop',
  InformatieGevraagd: 'partner.verloop',
  InformatieOntvangen: 'partner.verloop',
  AgendapuntBesproken: 'overleg.lezen',
  GedeeldMetPartners: 'overleg.lezen',
  Herbeoordeeld: 'herbeoordeling.zien',
};

/** The same for letters, by what they are of; a test keeps this as the list of letters itself says. */
export const RECHT_VAN_BRIEF: Readonly<Record<string, Permissie>> = {
  'plan-van-aanpak': 'traject.lezen',
  werkbriefing: 'traject.lezen',
  'dwangsom-voornemen': 'handhaving.lezen',
  'dwangsom-beschikking': 'handhaving.lezen',
};

/** What one must be able to read to know that a colleague worked in it, and the permissions by which he did. */
const RECHT_VAN_INZAGE: readonly (readonly [Permissie, readonly Permissie[]])[] = [
  ['handhaving.lezen', ['handhaving.lezen', 'handhaving.behandelen', 'wpg.behandelen']],
  ['jongerenpunt.zien', ['jongerenpunt.zien', 'jongerenpunt.behandelen']],
  [
    'instemming.lezen',
    ['instemming.lezen', 'instemming.vastleggen', 'bijzonder.behandelen', 'bijzonder.bewaren'],
  ],
  ['partner.verloop', ['partner.verloop', 'partner.overdragen']],
];

/** Lines of who looked that would tell this reader of a part of the dossier that he may not know of; the privacy officer sees all. */
export function inzagegrens(mag: (permissie: Permissie) => boolean): readonly Permissie[] {
  return mag('logboek.zien')
    ? []
    : RECHT_VAN_INZAGE.flatMap(([recht, handelingen]) => (mag(recht) ? [] : handelingen));
}

export type Tijdlijngrens = {
  readonly soorten: readonly Feitsoort[];
  /** Facts about work of these kinds, of terms or letters with these codes, are left out. */
  readonly werk: readonly string[];
  readonly codes: readonly string[];
  readonly brieven: readonly string[];
};

/** What of these facts this reader may see; `mag` asks the matrix. */
export function tijdlijngrens(
  soorten: readonly Feitsoort[],
  mag: (permissie: Permissie) => boolean,
): Tijdlijngrens {
  return {
    soorten: soorten.filter((soort) => {
      const recht = RECHT_VAN_FEIT[soort];
      return recht === undefined || mag(recht);
    }),
    werk: verborgenWerk(mag('jongerenpunt.zien')),
    codes: verborgenCodes(mag),
    brieven: Object.keys(RECHT_VAN_BRIEF).filter((code) => !mag(RECHT_VAN_BRIEF[code] ?? 'dossier.lezen')),
  };
}
