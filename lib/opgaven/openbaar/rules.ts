import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Cel, Tabelblok } from '#lib/platform/verslag/model.ts';
import { getalIn } from '#lib/platform/verslag/rules.ts';
import { cellText, tableNote, WEIGERING_TEKST } from '#lib/publicaties/onthulling/labels.ts';
import { PARAMETERS_2026, TOTAAL, type AantallenTabel, type EerderePublicatie, type OpenbareCel, type OpenbareTabel } from '#lib/publicaties/onthulling/model.ts'; // prettier-ignore
import { protectAll } from '#lib/publicaties/onthulling/rules.ts';
import { verwanteVan } from '#lib/publicaties/onthulling/verwant.ts';
import { tabelblok } from '../boom.ts';
import { celTekst } from '../labels.ts';
import type { Herkomst, Ingevuldecel, Ingevuldetabel, Kopieregel, Opgave } from '../model.ts';

/** Everybody who lives somewhere, counted by CBS and public there: no count of cases, so nothing to protect. */
const VRIJ = ['inwoners-schoolleeftijd'];
/** Who is counted but lives in none of the gemeenten, as the catalogue has it: it makes the parts add up, and is never shown. */
const ELDERS = 'onbekend';
const GEEN_GETAL = '·';

export type Beschermd = {
  readonly blokken: readonly Tabelblok[];
  /** What went out, for whatever is published after it. */
  readonly tabellen: readonly EerderePublicatie[];
};

/** The tables of a form as everybody may read them: the counts behind them protected together, against all that is public already. */
export function beschermOpgave(opgave: Opgave, eerdere: readonly EerderePublicatie[]): Uitkomst<Beschermd> {
  const exact = tellingenVan(opgave);
  if (!exact) return weiger('niet-te-beschermen', 'Deze opgave bevat getallen die niet te beschermen zijn.');
  const tabellen = [...exact.values()];
  const uitslag = protectAll(tabellen, PARAMETERS_2026, { eerdere: verwanteVan(tabellen, eerdere) });
  if (uitslag.soort === 'geweigerd')
    return weiger(
      'niet-te-beschermen',
      `Deze opgave kan zo niet openbaar worden. ${WEIGERING_TEKST[uitslag.reden]}`,
    );
  const uit = new Map(
    [...exact.keys()].flatMap((naam, plek) => {
      const openbaar = uitslag.uitkomst[plek];
      return openbaar ? [[naam, openbaar] as const] : [];
    }),
  );
  return gelukt({
    blokken: opgave.tabellen.map((tabel) => openbaarBlok(tabel, uit)),
    tabellen: tabellen.flatMap((tabel, plek) => {
      const openbaar = uitslag.uitkomst[plek];
      return openbaar ? [{ tabel, openbaar }] : [];
    }),
  });
}

/** Every count of cases in the form once, per gemeente and as a whole; undefined where one cannot be told apart by gemeente. */
export function tellingenVan({
  vorm,
  periode,
  tabellen,
}: Opgave): ReadonlyMap<string, AantallenTabel> | undefined {
  const gevonden = new Map<string, AantallenTabel>();
  for (const { rijen, kolommen } of tabellen)
    for (const { cellen } of rijen) {
      const delen = cellen.map((cel) => cel.teller);
      if (delen.every((lijst) => lijst.every(isVrij))) continue;
      const [totaal] = delen.at(-1) ?? [];
      if (!totaal || delen.some((lijst) => lijst.length !== 1)) return undefined;
      const naam = naamVan(totaal);
      const codes = kolommen.slice(0, -1).map(({ code }) => code);
      const getallen = delen.slice(0, -1).map(([deel]) => deel?.getal ?? null);
      const rest =
        totaal.getal === null || getallen.includes(null)
          ? null
          : totaal.getal - getallen.reduce<number>((som, getal) => som + (getal ?? 0), 0);
      if (rest !== null && rest < 0) return undefined;
      gevonden.set(naam, {
        soort: 'aantallen',
        code: `opgave/${vorm}/${naam}/${periode}`,
        meting: `${naam}/${periode}`,
        dimensies: [{ naam: 'gemeente', waarden: rest === 0 ? codes : [...codes, ELDERS] }],
        cellen: [
          ...codes.map((code, plek) => ({ plaats: [code], telling: getallen[plek] ?? null })),
          ...(rest === 0 ? [] : [{ plaats: [ELDERS], telling: rest }]),
          { plaats: [TOTAAL], telling: totaal.getal },
        ],
      });
    }
  return gevonden;
}

/** Public before it came here: whoever wants the number has it. */
const isVrij = ({ indicator }: Herkomst) =>
  VRIJ.includes(indicator) || findIndicator(indicator)?.gepubliceerdDoor !== undefined;

/** As the tables of a jaarverslag name what they count, so that both are seen to count the same. */
function naamVan({ indicator, kies }: Herkomst): string {
  const gekozen = Object.entries(kies).filter(([naam]) => naam !== 'gemeente');
  return [indicator, ...gekozen.flatMap(([, waarden]) => waarden)].join('/');
}

function openbaarBlok(tabel: Ingevuldetabel, uit: ReadonlyMap<string, OpenbareTabel>): Tabelblok {
  const gebruikt = new Set<OpenbareTabel>();
  const rijen = tabel.rijen.map(({ label, cellen }) => [
    { tekst: label },
    ...cellen.map((cel) => {
      const [deel] = cel.teller;
      const openbaar = deel && uit.get(naamVan(deel));
      if (openbaar) gebruikt.add(openbaar);
      return toCel(cel, openbaar);
    }),
  ]);
  const noten = [...gebruikt].map(tableNote).filter((noot) => noot !== '');
  const isVerhouding = tabel.rijen.some(({ cellen }) => cellen.some(({ maal }) => maal !== 1));
  const nietGedeeld = isVerhouding && rijen.some((rij) => rij.some(({ tekst }) => tekst === GEEN_GETAL));
  return {
    ...tabelblok(tabel),
    rijen,
    noten: [
      ...tabelblok(tabel).noten,
      ...(isVerhouding
        ? nietGedeeld
          ? [
              'Bij een · staat geen getal: het aantal eronder is te klein, of er is een klein aantal mee uit te rekenen.',
            ]
          : []
        : new Set(noten)),
    ],
  };
}

/** A number only where the count below it may be told as it is, and what it is divided by is large enough. */
function toCel(cel: Ingevuldecel, openbaar: OpenbareTabel | undefined): Cel {
  const tekst = celTekst(cel);
  const getal = { tekst, getal: cel.waarde === null ? null : (getalIn(tekst)?.waarde ?? null) };
  if (cel.waarde === null || [...cel.teller, ...cel.noemer].every(isVrij)) return getal;
  const beschermd: OpenbareCel | undefined = openbaar?.cellen.find(
    ({ plaats }) => plaats[0] === (cel.kolom === 'totaal' ? TOTAAL : cel.kolom),
  )?.cel;
  if (!beschermd) return { tekst: GEEN_GETAL, getal: null };
  if (cel.maal === 1)
    return beschermd.soort === 'waarde' ? getal : { tekst: cellText(beschermd), getal: null };
  const onder = cel.noemer.reduce((som, deel) => som + (deel.getal ?? 0), 0);
  const boven = cel.teller[0]?.getal ?? 0;
  const { min_noemer, min_cel } = PARAMETERS_2026;
  const mag =
    beschermd.soort === 'waarde' && onder >= min_noemer && (cel.maal !== 100 || onder - boven >= min_cel);
  return mag ? getal : { tekst: GEEN_GETAL, getal: null };
}

/** May it go out? Once, what stands, and by somebody who did not lay it ready. */
export function decideUitgeven(
  kopie: Pick<Kopieregel, 'gemaaktDoor'> & { readonly vervallen: boolean },
  isUit: boolean,
  door: string | null,
): Uitkomst<null> {
  if (isUit) return weiger('al-openbaar', 'Van deze kopie is al een openbare uitgave gemaakt.');
  if (kopie.vervallen)
    return weiger('vervallen', 'Er staat intussen een nieuwere kopie klaar. Geef die uit.');
  return door === null || door === kopie.gemaaktDoor
    ? weiger('vier-ogen', 'U zette deze kopie zelf klaar. Een collega leest haar en maakt haar openbaar.')
    : gelukt(null);
}
