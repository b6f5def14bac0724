import type { Interval, Schatting } from '#lib/evaluatie/tijdreeks/model.ts';
import { gemetenNa, maandVoluit, opsomming, SEIZOEN_VANAF } from '#lib/evaluatie/tijdreeks/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import type { Uitkomst } from '#lib/platform/errors.ts';
import type { Bezetting, Conclusie, Kanttekening, Oordeel, Zinsdelen } from './model.ts';

/**
 * Below this Durbin–Watson months hang together so much that even the widened interval is too narrow: then nothing is concluded. Our own choice: in
 * simulated series of 48 to 72 months without any change about one in six at most gives a conclusion, however much months hang together.
 */
export const STERKE_SAMENHANG = 1;
const SAMENHANG = 1.6;

/**
 * By rule, from the same intervals that people read. First the average over the months after, then the direction, then the jump: what is clear of
 * these three when zero lies outside its interval (95 %, and 99 % for the last two). Nothing is concluded when months hang together too much to know.
 */
export function oordeelVan({
  verschil,
  helling,
  sprong,
  durbinWatson,
}: Pick<Schatting, 'verschil' | 'helling' | 'sprong' | 'durbinWatson'>): Exclude<
  Oordeel,
  'te-weinig' | 'niet-getoond'
> {
  if (durbinWatson < STERKE_SAMENHANG) return 'geen-uitspraak';
  const [hoogte, richting, begin] = [verschil, helling, sprong].map(kantVan);
  if (hoogte) return hoogte;
  if (richting) return richting === 'lager' ? 'omlaag' : 'omhoog';
  return begin ? `eerst-${begin}` : 'niet-duidelijk';
}

/** On which side of zero the whole interval lies; null when zero is in it. */
function kantVan({ van, tot }: Interval): 'lager' | 'hoger' | null {
  if (tot < 0) return 'lager';
  return van > 0 ? 'hoger' : null;
}

export function concludeer(
  delen: Zinsdelen,
  uitkomst: Uitkomst<Schatting>,
  op: Datum,
  notities: readonly Kanttekening[] = [],
): Conclusie {
  if (!uitkomst.ok)
    return {
      oordeel: 'te-weinig',
      kop: `Er zijn te weinig gegevens om iets te zeggen over ${delen.onderwerp}.`,
      zinnen: [uitkomst.weigering.zin],
      kanttekeningen: delen.perFte ? [PER_FTE] : [],
    };
  const schatting = uitkomst.waarde;
  const oordeel = oordeelVan(schatting);
  return {
    oordeel,
    kop: kopVan(delen, schatting),
    zinnen: [
      verschilZin(delen, schatting, op),
      ...sprongEnHelling(delen, schatting),
      ...gunstigZin(delen, oordeel),
    ],
    kanttekeningen: kanttekeningenVan(delen, schatting, notities),
  };
}

/** The sentence that stands for the whole, without a number. */
export function kopVan({ onderwerp }: Zinsdelen, schatting: Oordeelgrond): string {
  const oordeel = oordeelVan(schatting);
  switch (oordeel) {
    case 'geen-uitspraak':
      return `Over ${onderwerp} is geen uitspraak te doen: de maanden hangen te sterk met elkaar samen.`;
    case 'niet-duidelijk':
      return `Er is geen duidelijke verandering te zien in ${onderwerp}.`;
    case 'omlaag':
    case 'omhoog':
      return `Gemiddeld is er geen duidelijk verschil in ${onderwerp}, maar de richting veranderde wel: na de verandering gaat de lijn meer ${oordeel} dan ervoor.`;
    case 'eerst-lager':
    case 'eerst-hoger':
      return `${hoofdletter(onderwerp)} lag meteen na de verandering ${oordeel.slice(6)} dan verwacht, maar gemiddeld over alle maanden erna is er geen duidelijk verschil.`;
    default:
      return `${hoofdletter(onderwerp)} ligt na de verandering ${oordeel} dan verwacht.${ombuiging(schatting)}`;
  }
}

type Oordeelgrond = Parameters<typeof oordeelVan>[0];

/** A clear average with a line that clearly comes back from it, is not the whole story. */
function ombuiging({ verschil, helling }: Oordeelgrond): string {
  const [hoogte, richting] = [kantVan(verschil), kantVan(helling)];
  return hoogte && richting && hoogte !== richting ? ' Dat verschil wordt wel elke maand kleiner.' : '';
}

function verschilZin(delen: Zinsdelen, schatting: Schatting, op: Datum): string {
  const { verschil, ontwerp } = schatting;
  const zin = `Over de ${gemetenNa(ontwerp).length} gemeten maanden na ${formatDatum(op)} lag het gemiddeld ${naarRichting(verschil.waarde, delen, verschil)} dan verwacht als de lijn van ervoor was doorgegaan (95%-interval: ${reikwijdte(verschil, delen)}).`;
  const oordeel = oordeelVan(schatting);
  if (oordeel === 'geen-uitspraak')
    return `${zin} De maanden hangen zo sterk samen dat de echte onzekerheid groter is dan is uit te rekenen; daarom volgt hier geen uitspraak uit.`;
  return kantVan(verschil) === null ? `${zin} Gemiddeld kan het dus ook niets zijn.` : zin;
}

/** The jump and the bend apart, for who wants to see how the difference came about. */
function sprongEnHelling(delen: Zinsdelen, { sprong, helling }: Schatting): string[] {
  const meteen = `Meteen na de verandering: ${naarRichting(sprong.waarde, delen, sprong)} (99%-interval: ${reikwijdte(sprong, delen)}).`;
  const achter = plaatsen(helling, delen.decimalen);
  if (Math.abs(helling.waarde) < 0.5 / 10 ** achter)
    return [`${meteen} Daarna liep de lijn even steil als ervoor (per maand ${reikwijdte(helling, delen)}).`];
  return [
    `${meteen} Daarna kwam het elke maand ${naarRichting(helling.waarde, delen, helling)} te liggen, vergeleken met de lijn van ervoor (${reikwijdte(helling, delen)}).`,
  ];
}

function gunstigZin({ gunstig }: Zinsdelen, oordeel: Oordeel): string[] {
  if (!gunstig || (oordeel !== 'lager' && oordeel !== 'hoger')) return [];
  return [`Bij dit cijfer is ${gunstig} gunstig.`];
}

/** '3,2 lager' of a number, '0,5 procentpunt lager' of a part; with as many decimals as it takes to tell the interval from zero. */
function naarRichting(getal: number, { eenheid, decimalen }: Zinsdelen, interval: Interval): string {
  const tekst = maat(getal, plaatsen(interval, decimalen));
  return [tekst, eenheidBij(tekst, eenheid), richting(getal)].filter(Boolean).join(' ');
}

/** Behind a number as it is written: one, or less than one, is singular; of a count the subject says already what is counted. */
export function eenheidBij(tekst: string, eenheid: string): string {
  const enkel = /^(0|1)(,|$)/.test(tekst) && !/^1,0*[1-9]/.test(tekst) && tekst !== '0';
  if (eenheid === 'procentpunten') return enkel ? 'procentpunt' : eenheid;
  if (eenheid === 'dagen') return enkel ? 'dag' : eenheid;
  return '';
}

/** 'tussen 1,1 en 5,3 lager', or 'van 3,1 lager tot 0,7 hoger'. */
function reikwijdte(interval: Interval, { decimalen }: Zinsdelen): string {
  const achter = plaatsen(interval, decimalen);
  const { van, tot } = interval;
  if (van <= 0 && tot >= 0) return `van ${maat(van, achter)} lager tot ${maat(tot, achter)} hoger`;
  const [klein, groot] = van > 0 ? [van, tot] : [tot, van];
  return `tussen ${maat(klein, achter)} en ${maat(groot, achter)} ${richting(klein)}`;
}

function plaatsen({ van, tot }: Interval, minstens: number): number {
  const kleinste = Math.min(Math.abs(van), Math.abs(tot));
  const nodig = [minstens, minstens + 1, minstens + 2].find((aantal) => kleinste >= 0.5 / 10 ** aantal);
  return nodig ?? minstens + 2;
}

function maat(getal: number, decimalen: number): string {
  return formatGetal(Math.abs(getal), decimalen);
}

function richting(getal: number): 'lager' | 'hoger' {
  return getal < 0 ? 'lager' : 'hoger';
}

const PER_FTE = 'Dit cijfer is gedeeld door de effectieve fte. Met meer fte daalt het al bij evenveel werk.';

function kanttekeningenVan(
  delen: Zinsdelen,
  { ontwerp, durbinWatson }: Schatting,
  notities: readonly Kanttekening[],
): string[] {
  const { na, knippen, maanden, seizoen, leeg, alleen } = ontwerp;
  const duur = na.tot - na.van;
  return [
    ...(delen.perFte ? [PER_FTE] : []),
    ...(seizoen
      ? []
      : [
          `Er zijn nog geen ${SEIZOEN_VANAF} maanden, dus wat elk jaar terugkomt, zoals de zomervakantie, is er niet uit gehaald.`,
        ]),
    ...(durbinWatson >= STERKE_SAMENHANG && durbinWatson < SAMENHANG
      ? [
          'De maanden hangen met elkaar samen. Daarmee is gerekend, maar de echte onzekerheid kan wat groter zijn.',
        ]
      : []),
    ...(duur > na.van
      ? [`De lijn van ervoor is ${duur} maanden doorgetrokken en over ${na.van} maanden gemeten.`]
      : []),
    ...(leeg.length > 0
      ? [
          `Niets om te meten was er in ${opsomming(leeg.flatMap((plek) => maandVoluit(maanden[plek] ?? '')))}; die maanden tellen niet mee in de lijn.`,
        ]
      : []),
    ...(alleen.length > 0
      ? [
          `Van ${opsomming(alleen.flatMap((plek) => maandVoluit(maanden[plek] ?? '')))} is er geen tweede om mee te vergelijken: in andere jaren was er in die maand niets om te meten. Ook die telt niet mee in de lijn.`,
        ]
      : []),
    ...knippen.flatMap(({ overgang }) =>
      overgang === null || maanden[overgang] === undefined
        ? []
        : [
            `${hoofdletter(maandVoluit(maanden[overgang]))} telt bij geen van beide kanten mee: de dag viel in die maand.`,
          ],
    ),
    ...knippen
      .filter(({ soort }) => soort === 'verandering')
      .slice(1)
      .map(({ op }) => `De tweede stap van ${formatDatum(op)} zit in het verschil.`),
    ...knippen.flatMap((knip) => {
      const gelijk = notities.find(({ soort, op }) => soort === 'breuk' && op === knip.op);
      if (knip.soort === 'breuk' || !gelijk) return [];
      return [
        `Op ${formatDatum(knip.op)} was er ook een trendbreuk${tussenHaakjes(gelijk.zin)}: wat daarvan komt en wat van de verandering, is niet uit elkaar te houden.`,
      ];
    }),
    ...knippen.flatMap((knip) => {
      if (knip.soort !== 'breuk') return [];
      const zin = notities.find(({ soort, op }) => soort === 'breuk' && op === knip.op)?.zin;
      const wat =
        knip.vanaf > na.van ? 'het verschil is tot die dag genomen' : 'die tellen niet bij de verandering';
      return [
        `Trendbreuk op ${formatDatum(knip.op)}${tussenHaakjes(zin)}: de lijn krijgt daar een eigen sprong en een eigen richting, en ${wat}.`,
      ];
    }),
  ];
}

/** What was noted, apart by whether it fell in the months that were looked at: the first and the last day of these. */
export function binnenEnBuiten<Noot extends Kanttekening>(
  notities: readonly Noot[],
  van: Datum,
  tot: Datum,
): { binnen: Noot[]; buiten: Noot[] } {
  const oud = notities.toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
  return {
    binnen: oud.filter(({ op }) => op >= van && op <= tot),
    buiten: oud.filter(({ op }) => op < van || op > tot),
  };
}

/** About the evaluation as a whole: what was really there of the extension, and how many series were looked at. */
export function algemeneKanttekeningen(bezetting: Bezetting, aantalReeksen: number): string[] {
  return [
    ...bezettingZin(bezetting),
    ...(aantalReeksen > 1
      ? [
          `Er zijn ${aantalReeksen} reeksen bekeken, elk op hoogte, richting en begin. Ook als er niets verandert, springt er van elke twintig van zulke uitkomsten gemiddeld één uit.`,
        ]
      : []),
  ];
}

/** Agreed, appointed, effective: three numbers that differ, and why. Told of rounded numbers, so that a reader can subtract them. */
function bezettingZin({ afgesproken, contract, effectief }: Bezetting): string[] {
  const afspraak = afgesproken === null ? '' : `Afgesproken was ${formatGetal(afgesproken, 1)} fte erbij. `;
  const aangesteld = stapZin('Aangesteld (contract)', contract);
  const aanwezig = stapZin('Effectief', effectief);
  if (aanwezig === null)
    return [`${afspraak}Hoeveel effectieve fte er was, is niet van beide kanten bekend.`];
  return [
    `${afspraak}${aangesteld === null ? '' : `${aangesteld} `}${aanwezig} Effectief is wat er van het contract voor dit werk beschikbaar was: contract × inzet × aanwezigheid.`,
  ];
}

/** 'Effectief was er gemiddeld 7,4 fte: 3,1 meer dan in evenveel maanden ervoor (4,3).' */
function stapZin(wat: string, { voor, na }: Bezetting['contract']): string | null {
  if (voor === null || na === null) return null;
  const [toen, nu] = [voor, na].map((fte) => Math.round(fte * 10));
  const meer = (nu ?? 0) - (toen ?? 0);
  const verschil =
    meer === 0
      ? 'evenveel als'
      : `${formatGetal(Math.abs(meer) / 10, 1)} ${meer > 0 ? 'meer' : 'minder'} dan`;
  return `${wat} was er gemiddeld ${formatGetal((nu ?? 0) / 10, 1)} fte: ${verschil} in evenveel maanden ervoor (${formatGetal((toen ?? 0) / 10, 1)}).`;
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

function tussenHaakjes(zin: string | undefined): string {
  return zin ? ` (${zin.trim().replace(/\.$/, '')})` : '';
}
