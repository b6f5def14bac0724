import type { Datum } from '#lib/kalender/model.ts';
import { addDays, valtIn } from '#lib/kalender/rules.ts';
import type {
  JuridischeStatus,
  LeerplichtFeiten,
  Regelverwijzing,
  Statuskern,
  Vervangingsgrond,
  Vrijstellingsgrond,
  Vrijstellingsperiode,
} from './model.ts';
import { regelOp } from './regels.ts';
import type { RegelCode } from './regels.ts';
import {
  eindeDoorstroompuntLeeftijd,
  eindigtNaSchooljaren,
  heeftStartkwalificatie,
  isInKwalificatieplichtPeriode,
  isIngezetene,
  isOverleden,
  kwalificatieplichtPeriode,
  leerplichtEinde,
  leerplichtStart,
  valtOnderLeerplicht,
} from './rules.ts';
import { legUit } from './uitleg.ts';

const REGEL_PER_GROND: Record<Vrijstellingsgrond | Vervangingsgrond, RegelCode> = {
  '5-A': 'LPW-5',
  '5-B': 'LPW-5',
  '5-C': 'LPW-5',
  '5A-TREKKEND': 'LPW-5A',
  '15': 'LPW-15',
  '3a': 'LPW-3A',
  '3b': 'LPW-3B',
};

type Antwoord = {
  readonly kern: Statuskern;
  readonly code: RegelCode;
  readonly van?: Datum;
  readonly tot?: Datum | null;
  readonly naSchooljaren?: boolean;
};

/** Exactly one status on the peildatum, with the rule, its version and source, and a sentence that explains it. */
export function juridischeStatus(feiten: LeerplichtFeiten, peildatum: Datum): JuridischeStatus {
  const { kern, code, van, tot, naSchooljaren } =
    buitenDeWet(feiten, peildatum) ?? onderEenPlicht(feiten, peildatum) ?? naDePlicht(feiten, peildatum);
  const uitleg = legUit(kern, { van: van ?? null, tot: tot ?? null, naSchooljaren: naSchooljaren ?? false });
  return { ...kern, peildatum, regel: verwijzing(code, peildatum), uitleg };
}

export function verwijzing(code: RegelCode, peildatum: Datum): Regelverwijzing {
  const { geldigVan, bron } = regelOp(code, peildatum);
  return { code, geldigVan, bron };
}

function buitenDeWet(feiten: LeerplichtFeiten, peildatum: Datum): Antwoord | null {
  if (isOverleden(feiten, peildatum)) {
    return antwoord('OVERLEDEN', 'BRP-OVERLIJDEN', feiten.overledenOp ?? undefined);
  }
  if (!isIngezetene(feiten, peildatum)) return antwoord('NIET_INGEZETENE', 'LPW-19');
  const start = leerplichtStart(feiten, peildatum);
  return peildatum < start ? antwoord('NOG_NIET_LEERPLICHTIG', 'LPW-3-BEGIN', start) : null;
}

function onderEenPlicht(feiten: LeerplichtFeiten, peildatum: Datum): Antwoord | null {
  const leerplichtig = valtOnderLeerplicht(feiten, peildatum);
  const kwalificatieplicht = isInKwalificatieplichtPeriode(feiten, peildatum);
  if (!leerplichtig && !kwalificatieplicht) return null;

  const periode = geldendePeriode(feiten, peildatum, leerplichtig);
  if (periode) return opGrond(periode);
  const naSchooljaren = eindigtNaSchooljaren(feiten, peildatum);
  if (leerplichtig) {
    const [van, tot] = [leerplichtStart(feiten, peildatum), leerplichtEinde(feiten, peildatum)];
    return { ...antwoord('LEERPLICHTIG', 'LPW-3-EINDE', van, tot), naSchooljaren };
  }
  const { kpUitzondering } = feiten;
  if (kpUitzondering && kpUitzondering.van <= peildatum) {
    const kern: Statuskern = { soort: 'KP_UITGEZONDERD', uitzondering: kpUitzondering.soort };
    return { kern, code: 'LPW-4A-2', van: kpUitzondering.van };
  }
  const plicht = kwalificatieplichtPeriode(feiten, peildatum);
  return { ...antwoord('KWALIFICATIEPLICHTIG', 'LPW-4A', plicht?.van, plicht?.tot), naSchooljaren };
}

function naDePlicht(feiten: LeerplichtFeiten, peildatum: Datum): Antwoord {
  if (heeftStartkwalificatie(feiten, peildatum)) {
    return antwoord('STARTKWALIFICATIE', 'LPW-1F', feiten.startkwalificatieOp ?? undefined);
  }
  const einde = eindeDoorstroompuntLeeftijd(feiten, peildatum);
  if (einde !== null && peildatum < einde) {
    return antwoord('DOORSTROOMPUNT_LEEFTIJD', 'WEB-9.2.1', undefined, addDays(einde, -1));
  }
  return antwoord('BUITEN_DOELGROEP', 'WEB-9.2.1', einde ?? undefined);
}

/**
 * An exemption goes before a replacement. Art. 15 exempts from the kwalificatieplicht only, art. 3a and 3b replace the
 * leerplicht only; outside that period such a decision has no effect.
 */
function geldendePeriode(
  feiten: LeerplichtFeiten,
  peildatum: Datum,
  leerplichtig: boolean,
): Vrijstellingsperiode | null {
  const geldend = (feiten.vrijstellingen ?? []).filter(
    ({ grond, ...periode }) => valtIn(peildatum, periode) && werktTijdens(grond, leerplichtig),
  );
  return geldend.find(({ grond }) => grond !== '3a' && grond !== '3b') ?? geldend[0] ?? null;
}

function werktTijdens(grond: Vrijstellingsperiode['grond'], leerplichtig: boolean): boolean {
  if (grond === '15') return !leerplichtig;
  return grond === '3a' || grond === '3b' ? leerplichtig : true;
}

function opGrond({ grond, van, tot }: Vrijstellingsperiode): Antwoord {
  const kern: Statuskern =
    grond === '3a' || grond === '3b'
      ? { soort: 'VERVANGENDE_LEERPLICHT', grond }
      : { soort: 'VRIJGESTELD', grond };
  return { kern, code: REGEL_PER_GROND[grond], van, tot };
}

type KaleSoort = Exclude<Statuskern, { grond: unknown } | { uitzondering: unknown }>['soort'];

function antwoord(soort: KaleSoort, code: RegelCode, van?: Datum, tot?: Datum | null): Antwoord {
  return { kern: { soort }, code, ...(van ? { van } : {}), ...(tot ? { tot } : {}) };
}
