import type { Interval, Schatting } from '#lib/evaluatie/tijdreeks/model.ts';
import { maandVoluit, opsomming, SEIZOEN_VANAF } from '#lib/evaluatie/tijdreeks/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import type { Uitkomst } from '#lib/platform/errors.ts';
import type { Bezetting, Conclusie, Kanttekening, Oordeel, Zinsdelen } from './model.ts';

/**
 * Below this Durbin–Watson months hang together so much that even the widened interval is too narrow: then nothing is concluded. Our own choice: in
 * simulated series of 48 to 72 months without any change about one in ten at most gives a conclusion, however much months hang together.
 */
export const STERKE_SAMENHANG = 1;
const SAMENHANG = 1.6;

/** A difference is clear when zero lies outside its 95 % interval, and the months do not hang together too much to know. */
export function oordeelVan({
  verschil,
  durbinWatson,
}: Pick<Schatting, 'verschil' | 'durbinWatson'>): Exclude<Oordeel, 'te-weinig'> {
  if (durbinWatson < STERKE_SAMENHANG) return 'niet-duidelijk';
  if (verschil.tot < 0) return 'lager';
  return verschil.van > 0 ? 'hoger' : 'niet-duidelijk';
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
    kop: kopVan(delen, oordeel),
    zinnen: [
      verschilZin(delen, schatting, op),
      ...sprongEnHelling(delen, schatting),
      ...gunstigZin(delen, oordeel),
    ],
    kanttekeningen: kanttekeningenVan(delen, schatting, notities),
  };
}

function kopVan({ onderwerp }: Zinsdelen, oordeel: Exclude<Oordeel, 'te-weinig'>): string {
  if (oordeel === 'niet-duidelijk') return `Er is geen duidelijke verandering te zien in ${onderwerp}.`;
  return `${hoofdletter(onderwerp)} ligt na de verandering ${oordeel} dan de lijn van ervoor zou geven.`;
}

function verschilZin(delen: Zinsdelen, { verschil, durbinWatson, ontwerp }: Schatting, op: Datum): string {
  const maanden = ontwerp.na.tot - ontwerp.na.van;
  const zin = `In de ${maanden} hele maanden na ${formatDatum(op)} lag het gemiddeld ${naarRichting(verschil.waarde, delen, verschil)} dan de lijn van ervoor zou geven (95%-interval: ${reikwijdte(verschil, delen)}).`;
  if (durbinWatson < STERKE_SAMENHANG)
    return `${zin} De maanden hangen zo sterk samen (Durbin–Watson ${formatGetal(durbinWatson, 1)}) dat de echte onzekerheid groter is dan is uit te rekenen; daarom volgt hier geen uitspraak uit.`;
  return oordeelVan({ verschil, durbinWatson }) === 'niet-duidelijk'
    ? `${zin} Het kan dus ook niets zijn.`
    : zin;
}

/** The jump and the bend apart, for who wants to see how the difference came about. */
function sprongEnHelling(delen: Zinsdelen, { sprong, helling }: Schatting): string[] {
  const meteen = `Meteen na de verandering: ${naarRichting(sprong.waarde, delen, sprong)} (${reikwijdte(sprong, delen)}).`;
  const achter = plaatsen(helling, delen.decimalen);
  if (Math.abs(helling.waarde) < 0.5 / 10 ** achter)
    return [`${meteen} Daarna liep de lijn even steil als ervoor (per maand ${reikwijdte(helling, delen)}).`];
  const perMaand = `${maat(helling.waarde, achter)} ${delen.eenheid}`;
  const beweging =
    helling.waarde < 0 ? `ging er elke maand ${perMaand} af` : `kwam er elke maand ${perMaand} bij`;
  return [`${meteen} Daarna ${beweging}, vergeleken met de lijn van ervoor (${reikwijdte(helling, delen)}).`];
}

function gunstigZin({ gunstig }: Zinsdelen, oordeel: Oordeel): string[] {
  if (!gunstig || (oordeel !== 'lager' && oordeel !== 'hoger')) return [];
  return [`Bij dit cijfer is ${gunstig} gunstig.`];
}

/** '3,2 werkprocessen per fte lager'; with as many decimals as it takes to tell the interval from zero. */
function naarRichting(getal: number, { eenheid, decimalen }: Zinsdelen, interval: Interval): string {
  return `${maat(getal, plaatsen(interval, decimalen))} ${eenheid} ${richting(getal)}`;
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

const PER_FTE =
  'Dit cijfer is gedeeld door de effectieve fte. Met meer fte daalt het al bij evenveel werk; kijk daarom ook naar het aantal zelf.';

function kanttekeningenVan(
  delen: Zinsdelen,
  { ontwerp, durbinWatson }: Schatting,
  notities: readonly Kanttekening[],
): string[] {
  const { na, knippen, maanden, seizoen, leeg } = ontwerp;
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
          `De maanden hangen samen (Durbin–Watson ${formatGetal(durbinWatson, 1)}). Daarmee is gerekend, maar de echte onzekerheid kan wat groter zijn.`,
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
        knip.vanaf > na.van
          ? 'het verschil is tot die dag genomen'
          : 'die sprong telt niet bij de verandering';
      return [
        `Trendbreuk op ${formatDatum(knip.op)}${tussenHaakjes(zin)}: de lijn krijgt daar een eigen sprong, en ${wat}.`,
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
          `Er zijn ${aantalReeksen} reeksen bekeken. Ook als er niets verandert, springt er van elke twintig gemiddeld één uit.`,
        ]
      : []),
  ];
}

function bezettingZin({ afgesproken, voor, na }: Bezetting): string[] {
  const afspraak = afgesproken === null ? '' : `Afgesproken was ${formatGetal(afgesproken, 1)} fte erbij. `;
  if (voor === null || na === null)
    return [`${afspraak}Hoeveel effectieve fte er was, is niet van beide kanten bekend.`];
  const meer = na - voor;
  const verschil =
    Math.abs(meer) < 0.05
      ? 'evenveel als'
      : `${formatGetal(Math.abs(meer), 1)} ${meer > 0 ? 'meer' : 'minder'} dan`;
  return [
    `${afspraak}De effectieve fte was erna gemiddeld ${formatGetal(na, 1)}: ${verschil} in het jaar ervoor (${formatGetal(voor, 1)}).`,
  ];
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

function tussenHaakjes(zin: string | undefined): string {
  return zin ? ` (${zin.trim().replace(/\.$/, '')})` : '';
}
