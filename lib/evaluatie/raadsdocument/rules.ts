import { LABEL_FUNCTIE } from '#lib/formatie/labels.ts';
import { formatDatum, formatGetal, kleineLetter } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Verslag, Verslagblok } from '#lib/platform/verslag/model.ts';
import { aantalZin } from '../aantallen/rules.ts';
import { breukRegel, voorIedereen } from '../breuken/rules.ts';
import { GEEN_OORZAAK, OORDEEL_LABEL } from '../conclusies/labels.ts';
import { OORDELEN } from '../conclusies/model.ts';
import { ALLE_FUNCTIES, NOTITIE_LABEL } from '../labels.ts';
import type { Evaluatie, Maatuitslag, Notitie } from '../model.ts';
import { maandKort } from '../opmaak.ts';
import { formatiebeelden, maandbeeld, voorEnNaBeeld } from './beelden.ts';
import { LEZER_KENMERK, METHODE } from './labels.ts';
import type { Lezer, Raadsgegevens } from './model.ts';
import { lijnbeeld } from './lijnen/rules.ts';
import { isBegrensd, openbaarDeelMetConclusies } from './openbaar/conclusies/rules.ts';
import { formatiegroepen } from './openbaar/formatie/rules.ts';
import { MINSTE_FTE, type Openbaardeel } from './openbaar/rules.ts';
import { openbaarVerschil, verschilZin } from './openbaar/verschil/rules.ts';
import { zonderLijn } from './jaren/rules.ts';
import { berekeningstabel, formatietabel, herkomsttabel, hoofdletter, jarentabel, tabelVoorEnNa } from './tabellen.ts'; // prettier-ignore

type Deel = Openbaardeel & { readonly lezer: Lezer; readonly gegevens: Raadsgegevens };

/**
 * The document for the council: the first page can be read alone, what follows says where it comes from and what it does not say. For the public
 * it holds only what may leave the bureau, and names what was left out.
 */
export function raadsdocument(lezer: Lezer, gegevens: Raadsgegevens): Verslag {
  const { pagina, bureau, dag } = gegevens;
  const mag: Openbaardeel =
    lezer === 'openbaar'
      ? openbaarDeelMetConclusies(pagina)
      : { uitslagen: pagina.uitslagen, weggelaten: [], effectief: true };
  const deel: Deel = { ...mag, lezer, gegevens };
  const maanden = pagina.uitslagen[0]?.reeks.map(({ maand }) => maand) ?? [];
  return {
    titel: pagina.evaluatie.titel,
    ondertitel: 'Evaluatie voor de raad',
    kenmerken: [
      { label: 'Bureau', waarde: bureau },
      { label: 'Datum', waarde: formatDatum(dag) },
      ...(maanden.length > 0
        ? [{ label: 'Bekeken', waarde: `${maandKort(maanden[0] ?? '')} t/m ${maandKort(maanden.at(-1) ?? '')}` }] // prettier-ignore
        : []),
      { label: 'Uitgave', waarde: LEZER_KENMERK[lezer] },
    ],
    blokken: [
      ...samenvatting(deel),
      { soort: 'pagina' },
      ...vraagEnWoorden(deel),
      ...formatie(deel),
      ...cijfers(deel),
      ...schooljaren(deel),
      ...verder(deel),
      ...nietGezegd(deel),
      ...herkomst(deel),
    ],
  };
}

function samenvatting(deel: Deel): Verslagblok[] {
  const { evaluatie } = deel.gegevens.pagina;
  return [
    {
      soort: 'kader',
      titel: 'Op één bladzijde',
      blokken: [
        ...(evaluatie.vraag ? [alinea(`De raad vroeg: ${evaluatie.vraag}`)] : []),
        alinea(`Wat er veranderde: ${wijziging(deel)}`),
        {
          soort: 'lijst',
          punten: [...oordelen(deel.uitslagen), ...zonderLijn(deel.lezer, deel.uitslagen, deel.gegevens)],
        },
        alinea(GEEN_OORZAAK),
      ],
    },
    ...(deel.uitslagen.length > 0
      ? [tabelVoorEnNa(deel.uitslagen, deel.lezer, evaluatie.veranderdOp)]
      : [alinea('Van geen van de gekozen cijfers kan in deze uitgave iets worden getoond.')]),
  ];
}

/** 'Lager dan de lijn van ervoor: open werkprocessen; doorlooptijd.' Clear changes first. */
function oordelen(uitslagen: readonly Maatuitslag[]): string[] {
  return OORDELEN.toReversed().flatMap((oordeel) => {
    const titels = uitslagen.filter(({ conclusie }) => conclusie.oordeel === oordeel).map(({ maat }) => maat.titel); // prettier-ignore
    return titels.length === 0
      ? []
      : [`${hoofdletter(OORDEEL_LABEL[oordeel])}: ${titels.map(kleineLetter).join('; ')}.`];
  });
}

function wijziging({ effectief, gegevens: { pagina } }: Deel): string {
  const { evaluatie, kanttekeningen } = pagina;
  const wie = evaluatie.functie === null ? ALLE_FUNCTIES : LABEL_FUNCTIE[evaluatie.functie];
  const stap =
    evaluatie.tweedeStapOp === null
      ? ''
      : ` Een tweede stap volgde op ${formatDatum(evaluatie.tweedeStapOp)}.`;
  const begin = `de formatie van ${wie} vanaf ${formatDatum(evaluatie.veranderdOp)}.${stap}`;
  if (effectief) return `${begin} ${kanttekeningen[0] ?? ''}`.trim();
  const afspraak =
    evaluatie.fte === null ? '' : ` Afgesproken was ${formatGetal(evaluatie.fte, 1)} fte erbij.`;
  return `${begin}${afspraak} De effectieve fte staat niet in deze uitgave: bij minder dan ${MINSTE_FTE} fte zou dat iets zeggen over één medewerker.`;
}

function vraagEnWoorden({ gegevens: { pagina } }: Deel): Verslagblok[] {
  const { vraag, vraagBron, woorden } = pagina.evaluatie;
  return [
    ...(vraag
      ? [kop('De vraag van de raad'), alinea(vraag), ...(vraagBron ? [alinea(`Gesteld in: ${vraagBron}.`)] : [])] // prettier-ignore
      : []),
    ...eigenWoorden(woorden.geheel ?? null),
  ];
}

/** Marked as such, so that nobody takes it for what was computed. */
function eigenWoorden(tekst: string | null): Verslagblok[] {
  if (!tekst) return [];
  return [{ soort: 'kader', titel: 'Het bureau schrijft', blokken: tekst.split(/\n+/).map(alinea) }];
}

function formatie(deel: Deel): Verslagblok[] {
  const { evaluatie, formatie: verloop } = deel.gegevens.pagina;
  if (verloop.length === 0)
    return [kop('Wat er veranderde in de formatie'), alinea('Over de formatie is niets vastgelegd. Daarom is niet te zien of er echt mensen bij kwamen.')]; // prettier-ignore
  const groepen = formatiegroepen(verloop, deel.lezer);
  const magEffectief = ({ maanden }: (typeof groepen)[number]) =>
    deel.lezer === 'intern' || maanden.every(({ contract }) => contract === null || contract >= MINSTE_FTE);
  return [
    kop('Wat er veranderde in de formatie'),
    alinea(hoofdletter(wijziging(deel))),
    ...(groepen.length > 0
      ? [formatietabel(groepen, evaluatie.veranderdOp, magEffectief)]
      : [alinea('De formatie is te klein om per functie te tonen.')]),
    ...formatiebeelden(groepen, evaluatie, deel.lezer),
  ];
}

function cijfers(deel: Deel): Verslagblok[] {
  if (deel.uitslagen.length === 0) return [];
  const beeld =
    deel.lezer === 'openbaar'
      ? voorEnNaBeeld(deel.uitslagen, deel.lezer, deel.gegevens.pagina.evaluatie.veranderdOp)
      : null;
  return [
    kop('De cijfers voor en na'),
    ...(beeld ? [beeld] : []),
    ...deel.uitslagen.flatMap((uitslag) => maatblokken(deel, uitslag)),
  ];
}

/** One figure: what can be said, its months and what was noted at it (both inside only), what to keep in mind, and the own words. */
function maatblokken({ lezer, gegevens: { pagina } }: Deel, uitslag: Maatuitslag): Verslagblok[] {
  const { maat, conclusie, reeks, woorden, bijCijfer } = uitslag;
  const bekend = reeks.some(({ waarde }) => waarde !== null);
  const aantal = conclusie.oordeel === 'niet-getoond' ? null : aantalZin(uitslag, pagina.evaluatie.veranderdOp, lezer); // prettier-ignore
  const punten = [
    ...conclusie.kanttekeningen,
    ...(aantal === null ? [] : [aantal]),
    ...(lezer === 'openbaar' ? [] : bijCijfer).map(
      ({ schooljaar, zin, bron }) => `Bij ${schooljaar}: ${zin} Bron: ${bron}.`,
    ),
  ];
  return [
    { soort: 'kop', niveau: 3, tekst: maat.titel },
    alinea([conclusie.kop, ...zinnenVoor(lezer, uitslag, pagina.evaluatie.veranderdOp)].join(' ')),
    ...(lezer === 'intern' && bekend ? [maandbeeld(uitslag, pagina.evaluatie.veranderdOp)] : []),
    ...(lezer === 'openbaar' ? lijnVan(uitslag, pagina.evaluatie) : []),
    ...(punten.length > 0 ? [{ soort: 'lijst', punten } as const] : []),
    ...eigenWoorden(woorden),
  ];
}

function lijnVan(uitslag: Maatuitslag, { veranderdOp }: Evaluatie): Verslagblok[] {
  // where the difference itself says too much, its line does too
  const beeld = openbaarVerschil(uitslag) && lijnbeeld(uitslag, veranderdOp);
  return beeld ? [beeld] : [];
}

/** For the public the average difference only, rounded: jump and bend would tell more of single months. */
function zinnenVoor(lezer: Lezer, uitslag: Maatuitslag, op: Datum): readonly string[] {
  const { conclusie, schatting, maat, voor, na } = uitslag;
  if (lezer === 'intern' || schatting === null) return conclusie.zinnen;
  const ruim = isBegrensd(maat, lezer, voor, na) ? null : openbaarVerschil(uitslag);
  return ruim ? [verschilZin(ruim, uitslag, op), ...conclusie.zinnen.slice(2)] : [];
}

function schooljaren({ lezer, gegevens: { pagina, gepubliceerd } }: Deel): Verslagblok[] {
  const tabel = jarentabel(pagina, lezer, gepubliceerd);
  return tabel ? [kop('Per schooljaar'), tabel] : [];
}

function verder({ lezer, gegevens: { pagina } }: Deel): Verslagblok[] {
  const { binnen, buiten } = pagina.notities;
  const breuken = lezer === 'openbaar' ? voorIedereen(pagina.breuken) : pagina.breuken;
  const punt = ({ soort, op, zin }: Notitie) => `${formatDatum(op)}, ${NOTITIE_LABEL[soort].toLowerCase()}: ${zin}`; // prettier-ignore
  return [
    kop('Wat er verder gebeurde'),
    binnen.length === 0
      ? alinea('In deze maanden is niets anders genoteerd. Dat betekent niet dat er niets anders was.')
      : { soort: 'lijst', punten: binnen.map(punt) },
    ...(breuken.length > 0
      ? [{ soort: 'kop', niveau: 3, tekst: 'Trendbreuken in de cijfers' } as const, { soort: 'lijst', punten: breuken.map(breukRegel) } as const] // prettier-ignore
      : []),
    ...(buiten.length > 0
      ? [{ soort: 'kop', niveau: 3, tekst: 'Buiten de bekeken maanden' } as const, { soort: 'lijst', punten: buiten.map(punt) } as const] // prettier-ignore
      : []),
  ];
}

function nietGezegd({ lezer, weggelaten, gegevens: { pagina } }: Deel): Verslagblok[] {
  return [
    kop('Wat deze cijfers niet zeggen'),
    alinea(GEEN_OORZAAK),
    ...pagina.kanttekeningen.slice(1).map(alinea),
    ...(lezer === 'openbaar'
      ? [
          alinea('Deze uitgave is openbaar. Over jongeren en werk staan er alleen gemiddelden in over ten minste zes maanden en rechte lijnen over ten minste twaalf, en geen cijfers van losse maanden, zodat niemand te herkennen is. Van de formatie staat het contract er per maand; functies met minder dan 1 fte staan samen.'), // prettier-ignore
          ...(weggelaten.length > 0
            ? [
                alinea('Weggelaten zijn:'),
                { soort: 'lijst', punten: weggelaten.map(({ titel, reden }) => `${titel}: ${reden}.`) } as const, // prettier-ignore
              ]
            : []),
        ]
      : []),
  ];
}

function herkomst({ lezer, uitslagen, gegevens }: Deel): Verslagblok[] {
  return [
    kop('Bronnen en methode'),
    alinea(`De cijfers zijn van ${formatDatum(gegevens.dag)}, ${gegevens.tijd} uur, zoals ze toen in Baken bekend waren. Wat later nog wordt vastgelegd of verbeterd, staat er niet in.`), // prettier-ignore
    ...METHODE.map(alinea),
    ...(lezer === 'intern' && uitslagen.some(({ schatting }) => schatting)
      ? [{ soort: 'kop', niveau: 3, tekst: 'Technische bijlage' } as const, berekeningstabel(uitslagen)]
      : []),
    herkomsttabel(gegevens.herkomst),
  ];
}

function kop(tekst: string): Verslagblok {
  return { soort: 'kop', niveau: 2, tekst };
}

function alinea(tekst: string): Verslagblok {
  return { soort: 'alinea', tekst };
}
