import { LPA, STURING, type Regel } from '#lib/toegang/rolgroepen.ts';

/** Enforcement, and the compartment of police data (ADR 16). */
export const HANDHAVING = {
  'handhaving.lezen': {
    zin: 'Leerplicht, administratie en sturing zien dat er handhaving loopt, en de bestuurlijke kant ervan.',
    rollen: ['administratie', ...LPA, ...STURING],
  },
  'zorgmelding.lezen': {
    zin: 'Leerplicht en sturing zien van een zorgmelding de dag, aan wie en de uitkomst; administratie leest geen zorg.',
    rollen: [...LPA, ...STURING],
  },
  'handhaving.behandelen': {
    zin: 'Een leerplichtambtenaar legt een last onder dwangsom of een zorgmelding vast.',
    rollen: [...LPA],
  },
  'wpg.behandelen': {
    zin: 'Alleen een leerplichtambtenaar die boa is, opent de afgeschermde handhaving: verhoor, proces-verbaal, Halt en casusoverleg.',
    rollen: ['leerplichtambtenaar-boa'],
  },
  'wpg.logboek': {
    zin: 'De functionaris gegevensbescherming en de Wpg-auditor zien wie politiegegevens zag, wijzigde of verstrekte, zonder de inhoud.',
    rollen: ['fg'],
  },
  'wpg.bewaren': { zin: 'Alleen de werker schermt politiegegevens af en vernietigt ze op tijd.', rollen: [] },
  'wpg.inlezen': { zin: 'Politiegegevens komen alleen met de opdrachtregel binnen.', rollen: [] },
  'wpg.instellen': {
    zin: 'De functionaris gegevensbescherming bepaalt vanaf wanneer de Wet politiegegevens geldt; de beheerder legt het vast.',
    rollen: ['fg', 'beheerder'],
  },
  'bevoegdheid.beheren': { zin: 'De beheerder houdt aanwijzing en boa-akte bij.', rollen: ['beheerder'] },
} as const satisfies Record<string, Regel>;
