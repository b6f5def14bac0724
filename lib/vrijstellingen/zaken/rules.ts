import type { LeerplichtFeiten } from '#lib/jongeren/leerplicht/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum, kleineLetter } from '#lib/kalender/opmaak.ts';
import { leeftijdBereikt, leeftijdOp, maxDatum } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type { Gronddefinitie, Toetsing } from '#lib/vrijstellingen/gronden/model.ts';
import type { Stuk, Uitkomstcode, Zaak, Zaakstatus } from '#lib/vrijstellingen/zaken/model.ts';

const LOPEND: readonly Zaakstatus[] = ['ontvangen', 'getoetst', 'compleet', 'gehoord'];
export const isLopend = ({ status }: Pick<Zaak, 'status'>): boolean => LOPEND.includes(status);

const POSITIEF: readonly string[] = ['vrijgesteld', 'verleend'];
export const isPositief = (uitkomst: string): boolean => POSITIEF.includes(uitkomst);

/** The outcomes that exist for this ground, the positive one first. */
export function uitkomstenVoor({ aard }: Gronddefinitie): readonly Uitkomstcode[] {
  return aard === 'beroep'
    ? ['vrijgesteld', 'niet-voldaan']
    : ['verleend', 'geweigerd', 'buiten-behandeling'];
}

/** With which result of the core list the work ends. */
export function sluitkern({
  status,
}: Pick<Zaak, 'status'>): 'vrijstelling' | 'aanvraag-ingetrokken' | 'geen-vrijstelling' {
  if (isPositief(status)) return 'vrijstelling';
  return status === 'buiten-behandeling' ? 'aanvraag-ingetrokken' : 'geen-vrijstelling';
}

/** The letter in which this outcome is told. */
export function briefVan({ grond, status }: Pick<Zaak, 'grond' | 'status'>): string {
  if (status === 'buiten-behandeling') return 'besluit-buiten-behandeling';
  const { ja, nee } = GRONDDEFINITIES[grond].brief;
  return isPositief(status) ? ja : nee;
}

type Stand = { readonly status: Zaakstatus; readonly compleetOp: Datum | null };

/**
 * Where a running case stands, worked out from what is on file. A beroep is tested when no condition is unknown; an application is
 * complete on the day the last required document came in, and heard when everyone who must be heard was, or had the chance.
 */
export function standVan(
  definitie: Gronddefinitie,
  ontvangenOp: Datum,
  stukken: readonly Pick<Stuk, 'soort' | 'code' | 'op'>[],
  toetsingen: readonly Toetsing[],
): Stand {
  const bewijs = new Map(stukken.filter(({ soort }) => soort === 'bewijs').map(({ code, op }) => [code, op]));
  const verplicht = definitie.bewijs.filter((item) => item.verplicht);
  const binnen = verplicht.flatMap(({ code }) => bewijs.get(code) ?? []);
  const compleetOp = binnen.length === verplicht.length ? maxDatum(ontvangenOp, ...binnen) : null;
  if (definitie.aard === 'beroep') {
    const onbekend = toetsingen.some(({ oordeel }) => oordeel === 'onbekend');
    return { status: onbekend || !compleetOp ? 'ontvangen' : 'getoetst', compleetOp };
  }
  if (!compleetOp) return { status: 'ontvangen', compleetOp };
  const gehoord = new Set(stukken.filter(({ soort }) => soort === 'gehoor').map(({ code }) => code));
  const allen = definitie.horen.length > 0 && definitie.horen.every((rol) => gehoord.has(rol));
  return { status: allen ? 'gehoord' : 'compleet', compleetOp };
}

/**
 * What the page says before somebody decides. `eerst`: what the law wants before any decision (hearing). `open`: not met, or not known
 * yet; one may decide all the same, with a reason. `weegt`: met or not by how the officer weighs it.
 */
export function openPunten(toetsingen: readonly Toetsing[]): {
  readonly eerst: readonly Toetsing[];
  readonly open: readonly Toetsing[];
  readonly weegt: readonly Toetsing[];
} {
  const rest = toetsingen.filter(({ oordeel }) => oordeel !== 'voldoet');
  return {
    eerst: rest.filter(({ code }) => code === 'gehoord'),
    open: rest.filter(({ code, oordeel }) => code !== 'gehoord' && oordeel !== 'let-op'),
    weegt: rest.filter(({ code, oordeel }) => code !== 'gehoord' && oordeel === 'let-op'),
  };
}

export type Besluitinvoer = { readonly uitkomst: Uitkomstcode; readonly motivering: string | null };

/**
 * The officer decides, the checks only show. Going against a check, or on while one is unknown, asks for a reason; so does every
 * negative outcome. What the law wants first (hearing, art. 3a and 3b; a chance to complete, Awb 4:5) must have happened.
 */
export function decideBesluit(
  zaak: Zaak,
  toetsingen: readonly Toetsing[],
  { uitkomst, motivering }: Besluitinvoer,
  today: Datum,
): Uitkomst<null> {
  const definitie = GRONDDEFINITIES[zaak.grond];
  if (!isLopend(zaak)) return weiger('al-besloten', 'Deze zaak is al afgerond. Herzie eerst de uitkomst.');
  if (!uitkomstenVoor(definitie).includes(uitkomst))
    return weiger('ongeldige-uitkomst', 'Deze uitkomst past niet bij deze grond.');
  if (uitkomst === 'buiten-behandeling') return checkBuitenBehandeling(zaak, motivering, today);
  const [gehoord] = openPunten(toetsingen).eerst;
  if (gehoord) return weiger('nog-niet-gehoord', `Eerst horen (art. ${gehoord.artikel}): ${gehoord.zin}`);
  if (uitkomst === 'verleend' && !zaak.compleetOp)
    return weiger('nog-niet-compleet', 'De aanvraag is nog niet compleet.');
  return checkMotivering(toetsingen, { uitkomst, motivering });
}

function checkMotivering(
  toetsingen: readonly Toetsing[],
  { uitkomst, motivering }: Besluitinvoer,
): Uitkomst<null> {
  if (motivering) return gelukt(null);
  if (!isPositief(uitkomst)) {
    const zin = 'Schrijf waarom. De ouder leest dit terug in de brief.';
    return weiger('motivering-ontbreekt', zin, { velden: { motivering: zin } });
  }
  const weegt = toetsingen.filter(({ oordeel }) => oordeel !== 'voldoet');
  if (weegt.length === 0) return gelukt(null);
  const zin = `Schrijf waarom het toch kan. Het gaat om: ${weegt.map(({ titel }) => kleineLetter(titel)).join('; ')}.`;
  return weiger('motivering-ontbreekt', zin, { velden: { motivering: zin } });
}

/** Awb art. 4:5: only after the applicant had a term to complete it, and let it pass. */
function checkBuitenBehandeling(zaak: Zaak, motivering: string | null, today: Datum): Uitkomst<null> {
  if (zaak.compleetOp) return weiger('compleet', 'De aanvraag is compleet; neem een besluit over de inhoud.');
  if (!zaak.aanvullingTot)
    return weiger('geen-aanvulling-gevraagd', 'Vraag eerst om aanvulling, met een termijn (Awb art. 4:5).');
  if (zaak.aanvullingTot >= today)
    return weiger(
      'termijn-loopt',
      `De aanvrager mag nog aanvullen tot en met ${formatDatum(zaak.aanvullingTot)}.`,
    );
  return motivering
    ? gelukt(null)
    : weiger('motivering-ontbreekt', 'Schrijf wat er ontbrak.', {
        velden: { motivering: 'Schrijf wat er ontbrak.' },
      });
}

export function decideBekendmaken(zaak: Zaak, op: Datum, today: Datum): Uitkomst<null> {
  if (GRONDDEFINITIES[zaak.grond].aard !== 'besluit')
    return weiger('geen-besluit', 'Een beroep is geen besluit; er is niets bekend te maken.');
  if (!zaak.beslotenOp) return weiger('nog-geen-besluit', 'Er is nog geen besluit.');
  if (zaak.bekendgemaaktOp) return weiger('al-bekendgemaakt', 'Dit besluit is al bekendgemaakt.');
  return checkDag(
    op,
    zaak.beslotenOp,
    today,
    'bekendOp',
    'Een besluit wordt bekendgemaakt nadat het is genomen.',
  );
}

export function decideBezwaar(zaak: Zaak, op: Datum, today: Datum): Uitkomst<null> {
  if (!zaak.bekendgemaaktOp) return weiger('niet-bekendgemaakt', 'Maak het besluit eerst bekend.');
  if (zaak.bezwaarOp) return weiger('al-bezwaar', 'Er is al een bezwaar vastgelegd.');
  return checkDag(op, zaak.bekendgemaaktOp, today, 'bezwaarOp', 'Bezwaar komt na de bekendmaking.');
}

/** Decided once: another outcome of the same bezwaar is a revision (herzien), not a second one to count. Gives the day on which it came. */
export function decideBezwaaruitkomst(zaak: Zaak, op: Datum, today: Datum): Uitkomst<Datum> {
  if (!zaak.bezwaarOp) return weiger('geen-bezwaar', 'Er is geen bezwaar vastgelegd.');
  if (zaak.bezwaarUitkomst) return weiger('al-beslist', 'Op dit bezwaar is al beslist.');
  const dag = checkDag(op, zaak.bezwaarOp, today, 'beslistOp', 'De beslissing komt na het bezwaar.');
  return dag.ok ? gelukt(zaak.bezwaarOp) : dag;
}

/** The last day may move forward only: the vrijstelling ends before it would have. */
export function decideBeeindigen(zaak: Zaak, tot: Datum): Uitkomst<null> {
  if (!isPositief(zaak.status) || !zaak.vrijstellingId)
    return weiger('geen-vrijstelling', 'Er is geen vrijstelling om te beëindigen.');
  if (tot < zaak.van) {
    const zin = 'De laatste dag ligt voor de eerste. Is het een vergissing, herzie dan de uitkomst.';
    return weiger('ongeldige-datum', zin, { velden: { eindTot: zin } });
  }
  if (zaak.tot !== null && tot >= zaak.tot) {
    const zin = `De vrijstelling loopt al niet langer dan tot en met ${formatDatum(zaak.tot)}.`;
    return weiger('ongeldige-datum', zin, { velden: { eindTot: zin } });
  }
  return gelukt(null);
}

export function checkDag(op: Datum, vanaf: Datum, today: Datum, veld: string, zin: string): Uitkomst<null> {
  if (op < vanaf) return weiger('ongeldige-datum', zin, { velden: { [veld]: zin } });
  if (op <= today) return gelukt(null);
  const toekomst = 'Deze dag moet nog komen.';
  return weiger('datum-in-toekomst', toekomst, { velden: { [veld]: toekomst } });
}

/** A birthday, kept as the bureau chose for 29 February. */
type Geborene = Pick<LeerplichtFeiten, 'geboortedatum' | 'schrikkelConventie'>;

/** Leerplichtregeling 1995 art. 5 (text of 2017, to be confirmed): 3b always, an exemption of art. 5 when sixteen or older. */
export function moetNaarArbeidsinspectie(
  { grond, van }: Pick<Zaak, 'grond' | 'van'>,
  { geboortedatum, schrikkelConventie }: Geborene,
): boolean {
  if (grond === '3b') return true;
  const leeftijd = leeftijdOp(geboortedatum, van, schrikkelConventie ?? undefined);
  return ['5-A', '5-B', '5-C', '5A-TREKKEND'].includes(grond) && leeftijd >= 16;
}

/**
 * Until when the case is kept: nineteen years after birth, of an exemption from the kwalificatieplicht twenty-one (Selectielijst gemeenten
 * 2020, 11.1.8 and 11.1.9). One clock per case: the file of the young person may run on longer.
 */
export function bewarenTot(
  { grond }: Pick<Zaak, 'grond'>,
  { geboortedatum, schrikkelConventie }: Geborene,
): Datum {
  return leeftijdBereikt(geboortedatum, grond === '15' ? 21 : 19, schrikkelConventie ?? undefined);
}
