import { inDoelgroepDoorstroompunt } from '#lib/jongeren/leerplicht/doorstroompunt.ts';
import type { RedenBuiten } from '#lib/jongeren/leerplicht/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addDays, addMonths } from '#lib/kalender/rules.ts';
import type {
  Herbeoordelinguitkomst,
  Herbeoordelingvoorstel,
  Oudvsvstand,
} from '#lib/doelgroepen/herbeoordeling/model.ts';
import type { KernCode } from '#lib/werkprocessen/kernlijst.ts';

/** So long what somebody did when work was closed still says something. */
const WERK_GELDT_MAANDEN = 12;

/** With which result work is closed; an outcome that is not here leaves it open. */
export const SLUITKERN: Readonly<Partial<Record<Herbeoordelinguitkomst, KernCode>>> = {
  overleden: 'overleden',
  verhuisd: 'verhuisd',
  startkwalificatie: 'startkwalificatie',
  'te-oud': 'geen-doelgroep',
  'weer-op-school': 'andere-opleiding',
  'bij-leerplicht': 'geen-doelgroep',
  werkt: 'werk',
};

const BUITEN: Readonly<Record<RedenBuiten, Herbeoordelinguitkomst>> = {
  OVERLEDEN: 'overleden',
  NIET_INGEZETENE: 'verhuisd',
  NOG_NIET_LEERPLICHTIG: 'bij-leerplicht',
  LEERPLICHTIG: 'bij-leerplicht',
  KWALIFICATIEPLICHTIG: 'bij-leerplicht',
  STARTKWALIFICATIE: 'startkwalificatie',
  TE_OUD: 'te-oud',
  VOLGT_ONDERWIJS: 'weer-op-school',
};

/**
 * Is somebody who left school before the last 1 October still in the target group (WEB art. 9.2.1), and what then? One proposal
 * with its sentence; the coach confirms or chooses otherwise.
 */
export function stelHerbeoordelingVoor(
  stand: Oudvsvstand,
  peildatum: Datum,
  contactDagen: number,
): Herbeoordelingvoorstel {
  const { feiten, onderwijs } = stand.doelgroep;
  const groep = inDoelgroepDoorstroompunt(feiten, onderwijs, peildatum);
  const buiten = groep.inDoelgroep ? null : groep.reden;
  if (buiten && buiten !== 'VOLGT_ONDERWIJS')
    return { uitkomst: BUITEN[buiten], uitleg: buitenzin(buiten, stand) };
  if (!stand.woontHier)
    return {
      uitkomst: 'verhuisd',
      uitleg: stand.gemeente
        ? 'Woont volgens de BRP in een gemeente buiten dit bureau.'
        : 'Er is geen adres in de BRP bekend.',
    };
  if (onderwijs.ingeschreven)
    return {
      uitkomst: 'weer-op-school',
      uitleg: `Staat ingeschreven${stand.doelgroep.laatste ? ` (${stand.doelgroep.laatste.onderwijssoort})` : ''}.`,
    };
  return nogInDoelgroep(stand, peildatum, contactDagen);
}

/** `contactDagen`: so long after contact somebody counts as spoken to lately. */
function nogInDoelgroep(stand: Oudvsvstand, peildatum: Datum, contactDagen: number): Herbeoordelingvoorstel {
  const { laatsteContact, laatstePoging, werktSinds, werkprocesId } = stand;
  const recent = laatsteContact !== null && laatsteContact >= addDays(peildatum, -contactDagen);
  if (recent)
    return werkprocesId
      ? {
          uitkomst: 'in-begeleiding',
          uitleg: `Er loopt werk; laatst gesproken op ${formatDatum(laatsteContact)}.`,
        }
      : {
          uitkomst: 'volgen',
          uitleg: `Laatst gesproken op ${formatDatum(laatsteContact)}; er loopt geen werk.`,
        };
  if (werktSinds && werktSinds >= addMonths(peildatum, -WERK_GELDT_MAANDEN))
    return {
      uitkomst: 'werkt',
      uitleg: `Aan het werk, volgens wat op ${formatDatum(werktSinds)} is vastgelegd.`,
    };
  const poging = laatstePoging ? ` Laatste poging op ${formatDatum(laatstePoging)}.` : '';
  return {
    uitkomst: 'benaderen',
    uitleg: laatsteContact
      ? `Zonder school en startkwalificatie; laatst gesproken op ${formatDatum(laatsteContact)}.${poging}`
      : `Zonder school en startkwalificatie; nooit gesproken.${poging}`,
  };
}

function buitenzin(reden: Exclude<RedenBuiten, 'VOLGT_ONDERWIJS'>, stand: Oudvsvstand): string {
  const { feiten } = stand.doelgroep;
  switch (reden) {
    case 'OVERLEDEN':
      return `Overleden${feiten.overledenOp ? ` op ${formatDatum(feiten.overledenOp)}` : ''}.`;
    case 'NIET_INGEZETENE':
      return 'Woont volgens de BRP niet in Nederland.';
    case 'STARTKWALIFICATIE':
      return `Heeft een startkwalificatie${feiten.startkwalificatieOp ? ` sinds ${formatDatum(feiten.startkwalificatieOp)}` : ''}.`;
    case 'TE_OUD':
      return 'Is 27 jaar of ouder; het Doorstroompunt is er tot 27 (WEB art. 9.2.1).';
    case 'KWALIFICATIEPLICHTIG':
      return 'Is nog kwalificatieplichtig; dit hoort bij leerplicht.';
    default:
      return 'Is nog leerplichtig; dit hoort bij leerplicht.';
  }
}

/** Does this outcome close work that asks why phases were not walked through? Administrative results do not ask it. */
export function vraagtSluitreden(
  uitkomst: Herbeoordelinguitkomst,
  administratief: (kern: KernCode) => boolean,
): boolean {
  const kern = SLUITKERN[uitkomst];
  return kern !== undefined && !administratief(kern);
}
