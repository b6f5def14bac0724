import type { Stuksoort } from '#lib/caseload/model.ts';
import type { Permissie } from '#lib/toegang/matrix.ts';
import type { Actor, Rol } from '#lib/toegang/model.ts';

const VERDELERS: readonly Rol[] = ['teamleider', 'administratie'];

/** Who divides the work hands over anyone's caseload; who carries it out only the own. */
export function magOverdragenVan(actor: Actor, van: string): boolean {
  if (actor.soort === 'systeem') return true;
  return actor.rollen.some((rol) => VERDELERS.includes(rol)) || actor.gebruikerId === van;
}

export function isVerdeler(actor: Actor): boolean {
  return actor.soort === 'systeem' || actor.rollen.some((rol) => VERDELERS.includes(rol));
}

/**
 * What one must be allowed to do to have such work in one's name. Absence of who is leerplichtig can end in enforcement, so it
 * is work of leerplicht; that of who is eighteen or older is anyone's who carries out casework.
 */
const PER_WERK: Readonly<Record<string, Permissie>> = {
  'relatief-verzuim': 'handhaving.behandelen',
  'absoluut-verzuim': 'absoluut.bevestigen',
  vrijstelling: 'vrijstelling.beslissen',
  verlof: 'verlof.beslissen',
  vsv: 'traject.behandelen',
  'jongere-in-beeld': 'traject.behandelen',
  jongerenpunt: 'jongerenpunt.behandelen',
};
const PER_MELDING: Readonly<Record<string, Permissie>> = {
  absoluut: 'absoluut.bevestigen',
  luxe: 'handhaving.behandelen',
  signaal: 'handhaving.behandelen',
};
const PER_TERMIJN: Readonly<Record<string, Permissie>> = {
  vrijstelling: 'vrijstelling.behandelen',
  verlof: 'verlof.beslissen',
  handhaving: 'handhaving.behandelen',
  agendapunt: 'overleg.besluiten',
  'warme-overdracht': 'partner.overdragen',
  informatieverzoek: 'partner.overdragen',
  T14: 'overdracht.doen',
  overgedragen: 'overdracht.doen',
  vertrek: 'absoluut.bevestigen',
};
const PER_SOORT: Readonly<Record<Stuksoort, Permissie>> = {
  werkproces: 'werkproces.behandelen',
  melding: 'melding.behandelen',
  afspraak: 'afspraak.maken',
  spreekuur: 'spreekuur.houden',
  jongere: 'dossier.wijzigen',
  termijn: 'termijn.behandelen',
};

/** `wat`: the kind of work, the category of a melding, or what a term is about; of one about somebody himself, the code of the term. */
export function rechtVoor(soort: Stuksoort, wat: string): Permissie {
  const per = { werkproces: PER_WERK, melding: PER_MELDING, termijn: PER_TERMIJN };
  return (soort in per ? per[soort as keyof typeof per][wat] : undefined) ?? PER_SOORT[soort];
}
