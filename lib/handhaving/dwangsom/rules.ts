import type { Datum } from '#lib/kalender/model.ts';
import { addDays, diffDays } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Dwangsom, Dwangsomstaat } from './model.ts';

/** The way of a last onder dwangsom (Awb art. 4:8, 5:31d to 5:39): hear first, then order, then forfeit, then collect. */
const VERVOLG: Readonly<Record<Dwangsomstaat, readonly Dwangsomstaat[]>> = {
  VOORNEMEN: ['BESCHIKKING', 'AFGEZIEN'],
  BESCHIKKING: ['NAGEKOMEN', 'VERBEURD', 'INGETROKKEN'],
  VERBEURD: ['INVORDERING', 'NAGEKOMEN', 'INGETROKKEN'],
  INVORDERING: ['NAGEKOMEN', 'INGETROKKEN'],
  NAGEKOMEN: [],
  INGETROKKEN: [],
  AFGEZIEN: [],
};

export const vervolgVan = (staat: Dwangsomstaat) => VERVOLG[staat];
export const isAfgelopen = (staat: Dwangsomstaat) => VERVOLG[staat].length === 0;

type Stap = { readonly naar: Dwangsomstaat; readonly op: Datum };

function checkStap(lod: Pick<Dwangsom, 'staat' | 'staatOp'>, stap: Stap, today: Datum): Uitkomst<null> {
  if (!VERVOLG[lod.staat].includes(stap.naar))
    return weiger('overgang', 'Deze stap kan niet vanuit de stand waarin de last nu is.');
  if (stap.op > today)
    return weiger('datum-in-toekomst', 'Een stap wordt vastgelegd als hij is gezet, niet vooruit.', {
      velden: { op: 'Deze dag moet nog komen.' },
    });
  if (stap.op < lod.staatOp)
    return weiger('datum-te-vroeg', 'Deze dag ligt voor de vorige stap.', {
      velden: { op: 'Kies een dag op of na de vorige stap.' },
    });
  return gelukt(null);
}

/** The intention left on this day: from then on the parents can react. */
export function decideVerstuurd(
  lod: Pick<Dwangsom, 'staat' | 'voornemenOp' | 'voornemenVerstuurdOp'>,
  op: Datum,
  today: Datum,
): Uitkomst<null> {
  if (lod.staat !== 'VOORNEMEN') return weiger('overgang', 'Er is al besloten.');
  if (lod.voornemenVerstuurdOp) return weiger('al-verstuurd', 'Het voornemen is al verstuurd.');
  if (op > today)
    return weiger('datum-in-toekomst', 'Leg de verzending vast als de brief weg is.', {
      velden: { op: 'Deze dag moet nog komen.' },
    });
  return op < lod.voornemenOp
    ? weiger('datum-te-vroeg', 'Deze dag ligt voor het voornemen.', {
        velden: { op: 'Kies een dag op of na het voornemen.' },
      })
    : gelukt(null);
}

/** Two weeks to react, when the day the officer chose had passed before the letter left (Awb art. 4:8 names no term; ○ usual). */
const DAGEN_ZIENSWIJZE = 14;

export function zienswijzeTot(gekozen: Datum | null, verstuurdOp: Datum): Datum {
  return gekozen && gekozen > verstuurdOp ? gekozen : addDays(verstuurdOp, DAGEN_ZIENSWIJZE);
}

/** The decision left on this day: only then it takes effect (Awb art. 3:40 and 3:41). */
export function decideBekend(
  lod: Pick<Dwangsom, 'beschikkingOp' | 'beschikkingVerstuurdOp'>,
  op: Datum,
  today: Datum,
): Uitkomst<null> {
  if (!lod.beschikkingOp) return weiger('geen-besluit', 'Er is nog geen besluit.');
  if (lod.beschikkingVerstuurdOp) return weiger('al-verstuurd', 'Het besluit is al verstuurd.');
  if (op > today)
    return weiger('datum-in-toekomst', 'Leg de verzending vast als de brief weg is.', {
      velden: { op: 'Deze dag moet nog komen.' },
    });
  return op < lod.beschikkingOp
    ? weiger('datum-te-vroeg', 'Deze dag ligt voor het besluit.', {
        velden: { op: 'Kies een dag op of na het besluit.' },
      })
    : gelukt(null);
}

/** The parents keep the days they were given: a letter that leaves on or after the day named moves it along (Awb art. 5:32a lid 2). */
export function begunstigingVanaf(
  { beschikkingOp, begunstigingTot }: Pick<Dwangsom, 'beschikkingOp' | 'begunstigingTot'>,
  verstuurdOp: Datum,
): Datum | null {
  if (!beschikkingOp || !begunstigingTot || begunstigingTot > verstuurdOp) return begunstigingTot;
  return addDays(verstuurdOp, diffDays(beschikkingOp, begunstigingTot));
}

export type Beschikking = {
  readonly op: Datum;
  readonly begunstigingTot: Datum;
  readonly bedrag: number;
  readonly per: NonNullable<Dwangsom['per']>;
  readonly maximum: number;
};

/** Awb art. 5:32a and 5:32b: time to comply, an amount per unit of time or per breach, and a maximum; after the parents could speak. */
export function decideBeschikking(
  lod: Pick<Dwangsom, 'staat' | 'staatOp' | 'voornemenVerstuurdOp' | 'zienswijze' | 'zienswijzeUiterlijk'>,
  besluit: Beschikking,
  today: Datum,
): Uitkomst<null> {
  const stap = checkStap(lod, { naar: 'BESCHIKKING', op: besluit.op }, today);
  if (!stap.ok) return stap;
  if (!lod.zienswijze && !lod.voornemenVerstuurdOp)
    return weiger(
      'voornemen-niet-verstuurd',
      'Het voornemen is nog niet verstuurd. Verstuur eerst de brief: daarna kunnen de ouders reageren (Awb art. 4:8).',
    );
  if (!lod.zienswijze && lod.zienswijzeUiterlijk && besluit.op <= lod.zienswijzeUiterlijk)
    return weiger(
      'zienswijze-loopt',
      'De ouders kunnen nog reageren op het voornemen. Leg de zienswijze vast, of wacht tot de termijn om is (Awb art. 4:8).',
    );
  if (besluit.begunstigingTot <= besluit.op)
    return weiger('begunstiging', 'De ouders krijgen tijd om aan de last te voldoen (Awb art. 5:32a).', {
      velden: { begunstigingTot: 'Kies een dag na het besluit.' },
    });
  if (besluit.maximum < besluit.bedrag)
    return weiger('maximum', 'Het maximum is lager dan één keer de dwangsom (Awb art. 5:32b).', {
      velden: { maximum: 'Kies een maximum dat niet lager is dan het bedrag per keer.' },
    });
  return gelukt(null);
}

/** Awb art. 5:33 and 5:34: forfeited only after the time to comply, and never above the maximum. */
export function decideVervolg(
  lod: Pick<Dwangsom, 'staat' | 'staatOp' | 'beschikkingVerstuurdOp' | 'begunstigingTot' | 'maximum'>,
  stap: Stap & { readonly verbeurd: number | null; readonly reden: string | null },
  today: Datum,
): Uitkomst<null> {
  const kan = checkStap(lod, stap, today);
  if (!kan.ok) return kan;
  if (stap.naar === 'BESCHIKKING') return weiger('overgang', 'Leg het besluit vast met bedrag en termijn.');
  if (stap.naar === 'VERBEURD') return checkVerbeurd(lod, stap);
  const needsReden = stap.naar === 'INGETROKKEN' || stap.naar === 'AFGEZIEN';
  if (needsReden && !stap.reden)
    return weiger('reden-ontbreekt', 'Schrijf op waarom.', { velden: { reden: 'Geef een reden.' } });
  return gelukt(null);
}

function checkVerbeurd(
  {
    beschikkingVerstuurdOp,
    begunstigingTot,
    maximum,
  }: Pick<Dwangsom, 'beschikkingVerstuurdOp' | 'begunstigingTot' | 'maximum'>,
  { op, verbeurd }: { op: Datum; verbeurd: number | null },
): Uitkomst<null> {
  if (!beschikkingVerstuurdOp)
    return weiger(
      'besluit-niet-verstuurd',
      'Het besluit is nog niet verstuurd. Zolang het niet bekend is, geldt de last niet (Awb art. 3:40).',
    );
  if (begunstigingTot && op <= begunstigingTot)
    return weiger('begunstiging-loopt', 'De ouders hebben nog tijd om aan de last te voldoen.', {
      velden: { op: 'Verbeuren kan pas na de begunstigingstermijn.' },
    });
  if (!verbeurd)
    return weiger('bedrag-ontbreekt', 'Schrijf op hoeveel is verbeurd.', {
      velden: { verbeurd: 'Vul het bedrag in.' },
    });
  if (maximum !== null && verbeurd > maximum)
    return weiger('boven-maximum', 'Er kan niet meer worden verbeurd dan het maximum.', {
      velden: { verbeurd: 'Dit is meer dan het maximum van de last.' },
    });
  return gelukt(null);
}
