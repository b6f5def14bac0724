import { gemeenteLabel } from '#lib/jongeren/gemeenten/labels.ts';
import type { Woonplaats } from '#lib/jongeren/gemeenten/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import type { Categorie, CategorieFeit, MeldingStand, MeldingStatus } from '#lib/meldingen/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { STATUS_LABEL } from '#lib/meldingen/labels.ts';

/**
 * The status machine of a melding: from each status to which others, and what then becomes a counted fact.
 * G is reached by closing the werkproces or by forwarding; G → B only by a teamleider, with a reason.
 */
export const OVERGANGEN: Readonly<Record<MeldingStatus, readonly MeldingStatus[]>> = {
  R: ['B', 'K', 'I', 'G'],
  B: ['G', 'K', 'I'],
  G: ['B'],
  K: [],
  I: [],
};

export type Handeling =
  | { readonly soort: 'neem' }
  | { readonly soort: 'kennisgeving' }
  | { readonly soort: 'intrekken' }
  | { readonly soort: 'doorsturen'; readonly naarGemeente: string; readonly resultaat: string }
  | { readonly soort: 'afhandelen'; readonly resultaat: string; readonly kern: string }
  | { readonly soort: 'heropenen'; readonly reden: string };

export type Besluit = { readonly status: MeldingStatus; readonly feiten: readonly Feit[] };
export type Omstandigheden = { readonly today: Datum; readonly magHeropenen: boolean };

const NAAR: Record<Handeling['soort'], MeldingStatus> = {
  neem: 'B',
  kennisgeving: 'K',
  intrekken: 'I',
  doorsturen: 'G',
  afhandelen: 'G',
  heropenen: 'B',
};

/** What a step does to a melding: the new status and the facts, or why it cannot be. */
export function decide(
  handeling: Handeling,
  melding: MeldingStand,
  { today, magHeropenen }: Omstandigheden,
): Uitkomst<Besluit> {
  const status = NAAR[handeling.soort];
  if (handeling.soort === 'heropenen' && melding.status !== 'G')
    return weiger('niet-afgesloten', 'Alleen een afgesloten melding kan worden heropend.');
  if (handeling.soort !== 'heropenen' && melding.status === 'G')
    return weiger('al-afgesloten', 'Deze melding is al afgesloten. Een teamleider kan haar heropenen.');
  if (!OVERGANGEN[melding.status].includes(status))
    return weiger(
      'overgang-kan-niet',
      `Deze melding is ${STATUS_LABEL[melding.status].toLowerCase()}; dat kan nu niet meer.`,
    );
  if (handeling.soort === 'afhandelen' && melding.status !== 'B')
    return weiger('niet-in-behandeling', 'Neem de melding eerst in behandeling.');
  const refused = refuse(handeling, melding, magHeropenen);
  return refused ?? gelukt({ status, feiten: factsOf(handeling, melding, today) });
}

function refuse(
  handeling: Handeling,
  melding: MeldingStand,
  magHeropenen: boolean,
): Extract<Uitkomst<never>, { ok: false }> | undefined {
  if (handeling.soort === 'neem' && melding.koppeling === 'te-bepalen')
    return weiger('eerst-koppelen', 'Kies eerst om welke jongere het gaat.');
  if (handeling.soort === 'doorsturen' && handeling.naarGemeente === melding.gemeente)
    return weiger('zelfde-gemeente', 'De melding staat al bij deze gemeente.', {
      velden: { naarGemeente: 'Kies een andere gemeente.' },
    });
  if (handeling.soort !== 'heropenen') return undefined;
  if (!magHeropenen) return weiger('geen-recht', 'Alleen een teamleider heropent een afgesloten melding.');
  if (handeling.reden.trim() === '')
    return weiger('reden-ontbreekt', 'Geef een reden voor het heropenen.', {
      velden: { reden: 'Geef een reden.' },
    });
  return undefined;
}

/** To another gemeente than the BRP says only with a reason, which is kept; a reason that is not needed is not kept. */
export function decideDoorsturen(
  brp: Woonplaats | undefined,
  naarGemeente: string,
  reden: string | null,
): Uitkomst<string | null> {
  if (!brp || brp.gemeente === naarGemeente) return gelukt(null);
  if (reden) return gelukt(reden);
  const zin = `Volgens de BRP woont deze jongere sinds ${formatDatum(brp.op)} in ${gemeenteLabel(brp.gemeente, brp.naam)}. Schrijf waarom de melding toch naar een andere gemeente gaat.`;
  return weiger('anders-dan-brp', zin, { velden: { afwijkreden: zin } });
}

function factsOf(handeling: Handeling, melding: MeldingStand, today: Datum): Feit[] {
  const kop = {
    onderwerpSoort: 'melding',
    onderwerpId: melding.id,
    jongereId: melding.jongereId,
    datum: today,
  } as const;
  const gegevens = { gemeente: melding.gemeente, sector: melding.sector, categorie: melding.categorie };
  switch (handeling.soort) {
    case 'neem':
      return [{ ...kop, soort: 'MeldingInBehandelingGenomen', gegevens }];
    case 'kennisgeving':
      return [{ ...kop, soort: 'MeldingTerKennisgevingAangenomen', gegevens }];
    case 'intrekken':
      return [{ ...kop, soort: 'MeldingIngetrokken', gegevens }];
    case 'afhandelen':
      return [afgehandeld(kop, gegevens, handeling.resultaat, handeling.kern)];
    case 'doorsturen':
      return [
        {
          ...kop,
          soort: 'MeldingDoorgestuurd',
          gegevens: { ...gegevens, naarGemeente: handeling.naarGemeente },
        },
        afgehandeld(kop, gegevens, handeling.resultaat, 'overdracht-gemeente'),
      ];
    case 'heropenen':
      return [{ ...kop, soort: 'MeldingHeropend', gegevens: { ...gegevens, reden: handeling.reden } }];
  }
}

type Kop = Omit<Extract<Feit, { soort: 'MeldingAfgehandeld' }>, 'soort' | 'gegevens'>;
type Gegevens = Pick<MeldingStand, 'gemeente' | 'sector' | 'categorie'>;

function afgehandeld(kop: Kop, gegevens: Gegevens, resultaat: string, kern: string): Feit {
  return { ...kop, soort: 'MeldingAfgehandeld', gegevens: { ...gegevens, resultaat, kern } };
}

/**
 * Every fact in which the assessment stands, again, with another one: the old lines lapse, so each melding counts once and a
 * result counts under the same category as what it is the result of. What DUO delivered stays.
 */
export function decideReclassify(
  melding: MeldingStand,
  categorie: Categorie,
  feiten: readonly CategorieFeit[],
): Uitkomst<readonly Feit[]> {
  if (categorie === melding.categorie)
    return weiger('zelfde-categorie', 'Deze melding staat al in deze categorie.');
  if (melding.status === 'I') return weiger('ingetrokken', 'Deze melding is ingetrokken.');
  const kop = { onderwerpSoort: 'melding', onderwerpId: melding.id, jongereId: melding.jongereId } as const;
  return gelukt([
    receivedFact({ ...melding, categorie }),
    ...feiten
      .filter(({ soort }) => soort !== 'MeldingOntvangen')
      .map((feit) => ({ ...feit, ...kop, gegevens: { ...feit.gegevens, categorie } }) as Feit),
  ]);
}

/** The fact by which a melding is counted as received. */
export function receivedFact(melding: MeldingStand): Feit {
  return {
    soort: 'MeldingOntvangen',
    onderwerpSoort: 'melding',
    onderwerpId: melding.id,
    jongereId: melding.jongereId,
    datum: melding.ontvangenOp,
    gegevens: {
      gemeente: melding.gemeente,
      sector: melding.sector,
      categorie: melding.categorie,
      duoSoort: melding.duoSoort,
      schoolId: melding.schoolId,
    },
  };
}
