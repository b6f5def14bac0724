import type { OpenSignaal, Plicht, Reden, Signaal, Signaaluitkomst } from '#lib/absoluut-verzuim/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { zegtIngeschreven } from '#lib/werkprocessen/afsluiten/rules.ts';

/** A signal is judged once; after that only taking it back, or a new comparison, brings it up again. */
export function decideBeoordelen(
  signaal: Signaal,
  uitkomst: Signaaluitkomst,
  { today, vanzelf = false }: { today: Datum; vanzelf?: boolean },
): Uitkomst<Feit> {
  if (signaal.status !== 'open')
    return weiger('al-beoordeeld', 'Dit signaal is al beoordeeld. Ververs de lijst.');
  return gelukt(beoordeeldFact(signaal, uitkomst, today, vanzelf));
}

export function ontstaanFact(
  signaal: Pick<
    OpenSignaal,
    'id' | 'jongereId' | 'ontstaanOp' | 'gemeente' | 'sector' | 'bron' | 'plicht'
  > & {
    readonly uitleg: readonly Reden[];
  },
): Feit {
  const { gemeente, sector, bron, plicht, uitleg } = signaal;
  const redenen = uitleg.map(({ soort }) => soort);
  return {
    soort: 'AbsoluutSignaalOntstaan',
    onderwerpSoort: 'absoluut-signaal',
    onderwerpId: signaal.id,
    jongereId: signaal.jongereId,
    datum: signaal.ontstaanOp,
    gegevens: { gemeente, sector, bron, plicht, redenen },
  };
}

export function beoordeeldFact(
  signaal: Pick<Signaal, 'id' | 'jongereId' | 'gemeente' | 'sector' | 'ontstaanOp'>,
  uitkomst: Signaaluitkomst,
  datum: Datum,
  vanzelf: boolean,
): Feit {
  const { gemeente, sector, ontstaanOp } = signaal;
  return {
    soort: 'AbsoluutSignaalBeoordeeld',
    onderwerpSoort: 'absoluut-signaal',
    onderwerpId: signaal.id,
    jongereId: signaal.jongereId,
    datum,
    gegevens: { gemeente, sector, uitkomst, vanzelf, ontstaanOp },
  };
}

/** How a werkproces that ended without confirmation answers its signal. */
export function uitkomstBijKern(kern: string): Signaaluitkomst {
  if (zegtIngeschreven(kern)) return 'ingeschreven';
  switch (kern) {
    case 'vrijstelling':
    case 'vrijstelling-aangevraagd':
      return 'vrijstelling';
    case 'verhuisd':
    case 'uitschrijving-brp':
      return 'verhuisd';
    case 'overdracht-gemeente':
    case 'overdracht-jongerenteam':
    case 'overdracht-partner':
      return 'overdracht';
    case 'overleden':
      return 'overleden';
    case 'geen-doelgroep':
      return 'geen-plicht';
    default:
      return 'onterecht';
  }
}

/** What stands on the record of a jongere today, for who asks whether the signal still holds. */
export type Stand = {
  readonly overleden: boolean;
  /** Living in a gemeente of the bureau; null: no address is known. */
  readonly woontHier: boolean | null;
  readonly ingeschreven: boolean;
  readonly vrijgesteld: boolean;
  readonly plicht: Plicht | null;
};

/** Why a signal is solved by facts; null: it still holds. */
export function opgelostDoor(stand: Stand): Signaaluitkomst | null {
  if (stand.overleden) return 'overleden';
  if (stand.woontHier === false) return 'verhuisd';
  if (stand.ingeschreven) return 'ingeschreven';
  if (stand.vrijgesteld) return 'vrijstelling';
  return stand.plicht === null ? 'geen-plicht' : null;
}
