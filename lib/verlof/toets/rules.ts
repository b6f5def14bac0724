import { formatDatum, formatSchooldagen } from '#lib/kalender/opmaak.ts';
import { addDays, overlapt, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { lesweken, zekerheidVanRooster } from '#lib/kalender/vakanties.ts';
import type { Datum, Regio } from '#lib/kalender/model.ts';
import type { Afloop, Hoofdverlof, Verlof, Verlofdeel, Verlofligging } from '#lib/verlof/model.ts';
import { jaarsom } from '#lib/verlof/overzicht/rules.ts';
import { VERLOFREGELS } from '#lib/verlof/parameters.ts';
import { somMet, toetsDubbel } from '#lib/verlof/toets/dubbel/rules.ts';
import type { Toets, Toetscode, Toetsuitkomst } from '#lib/verlof/toets/model.ts';

const LPW = (artikel: string) => `Leerplichtwet art. ${artikel}`;

/**
 * The checks on an application for leave, each with its article and outcome. `eerder`: other leave of this young person. They
 * advise; the officer decides. `afloop`: what he is about to decide, when he is.
 * `gevraagd`: other leave that is asked and not decided on.
 */
export function toetsAanvraag(
  verlof: Pick<Verlof, 'id' | 'grond' | 'van' | 'tot' | 'dagen' | 'ontvangenOp' | 'hoofd' | 'zienswijze'>,
  eerder: readonly Verlofdeel[],
  ligging: Verlofligging,
  afloop: Afloop | null = null,
  gevraagd: readonly Verlofdeel[] = [],
): Toets[] {
  if (verlof.grond === '11f')
    return [
      vakantieIsVanHetHoofd(),
      ...toetsDubbel(verlof, eerder, ligging.regio, gevraagd),
      ...omgeving(verlof, ligging),
    ];
  return [
    somVan(verlof, eerder, ligging.regio),
    ...toetsDubbel(verlof, eerder, ligging.regio, gevraagd),
    woongemeente(ligging),
    gehoord(verlof),
    tijdig(verlof.ontvangenOp, verlof.van),
    ...omgeving(verlof, ligging),
    ...zienswijze(verlof, afloop),
  ];
}

/** The checks on leave that a head gave (art. 13a and 14): the bureau has no say, it only sees what does not fit. */
export function toetsHoofdverlof(
  verlof: Pick<Hoofdverlof, 'id' | 'grond' | 'van' | 'tot' | 'dagen' | 'lesdagenPerWeek'> & {
    readonly beroepGezien?: boolean | null;
  },
  eerder: readonly Verlofdeel[],
  regio: Regio,
  gevraagd: readonly Verlofdeel[] = [],
): Toets[] {
  const som = jaarsom(
    eerder.filter((deel) => deel.id !== verlof.id),
    schooljaarVan(verlof.van),
    regio,
  );
  if (verlof.grond === '11g') {
    const totaal = somMet(verlof, 'hoofd', eerder, regio).gewichtig;
    const binnen = totaal <= VERLOFREGELS.dagenVanHetHoofd;
    return [
      toets(
        'som',
        'Hooguit tien dagen in het schooljaar?',
        LPW('14 lid 1 en 3'),
        binnen ? 'voldoet' : 'voldoet-niet',
        `${dagen(totaal)} in dit schooljaar, tot en met deze. ${binnen ? 'Het hoofd mocht dit geven.' : 'Boven de tien dagen beslist de leerplichtambtenaar.'}`,
      ),
      ...toetsDubbel(verlof, eerder, regio, gevraagd),
      ...rooster(regio, verlof.van),
    ];
  }
  return [
    eenmaal(som.delen),
    vakantiedagen(verlof.dagen, verlof.lesdagenPerWeek),
    eersteLesweken(regio, verlof),
    ...toetsDubbel(verlof, eerder, regio, gevraagd),
    ...(verlof.beroepGezien === undefined ? [] : [beroep(verlof.beroepGezien)]),
    ...rooster(regio, verlof.van),
  ];
}

/** Art. 13a: ten days, for whoever goes to school fewer days a week in proportion; a part of a day is in favour of the family. */
export function vakantiedagenHoogstens(lesdagenPerWeek: number): number {
  return Math.ceil((VERLOFREGELS.vakantiedagen * lesdagenPerWeek) / VERLOFREGELS.lesdagenPerWeek);
}

/** The first two weeks of the school year in which lessons are given, from Monday up to and including Sunday. */
export function eersteTweeLesweken(regio: Regio, dag: Datum): { van: Datum; tot: Datum } | null {
  const begin = schooljaarBegin(schooljaarVan(dag));
  const weken = lesweken(regio, begin, addDays(begin, 70)).slice(0, VERLOFREGELS.vakantieEersteLesweken);
  const [eerste, laatste] = [weken[0], weken.at(-1)];
  return eerste && laatste ? { van: eerste, tot: addDays(laatste, 6) } : null;
}

function somVan(
  verlof: Pick<Verlof, 'id' | 'van' | 'tot' | 'dagen'>,
  eerder: readonly Verlofdeel[],
  regio: Regio,
): Toets {
  const som = jaarsom(
    eerder.filter((deel) => deel.id !== verlof.id),
    schooljaarVan(verlof.van),
    regio,
  );
  const totaal = somMet(verlof, 'leerplichtambtenaar', eerder, regio).gewichtig;
  const eens = som.gewichtig + verlof.dagen - totaal;
  const boven = totaal > VERLOFREGELS.dagenVanHetHoofd;
  const opbouw = `${dagen(verlof.dagen)} gevraagd, ${dagen(som.hoofd)} eerder door het hoofd en ${dagen(som.ambtenaar)} eerder door leerplicht${eens > 0 ? `; ${dagen(eens)} daarvan in beide, en die tellen één keer` : ''}: nu samen ${som.gewichtig}, met deze aanvraag ${totaal}.`;
  const vakantie = som.vakantie > 0 ? ` Vakantieverlof (${dagen(som.vakantie)}) telt apart.` : '';
  return toets(
    'som',
    'Meer dan tien dagen in dit schooljaar?',
    LPW('14 lid 3'),
    boven ? 'voldoet' : 'voldoet-niet',
    `${opbouw}${vakantie} ${boven ? 'U beslist.' : 'Tot en met tien dagen beslist het hoofd; stuur de aanvraag door (Awb art. 2:3).'}`,
  );
}

function woongemeente({ vanBureau, gemeentenaam }: Verlofligging): Toets {
  return toets(
    'woongemeente',
    'Woont de jongere in een gemeente van dit bureau?',
    LPW('14 lid 3'),
    vanBureau ? 'voldoet' : 'voldoet-niet',
    vanBureau
      ? `Woont in ${gemeentenaam ?? 'een gemeente van dit bureau'}.`
      : `Woont in ${gemeentenaam ?? 'een onbekende gemeente'}; de leerplichtambtenaar van de woongemeente beslist.`,
  );
}

function gehoord({ hoofd }: Pick<Verlof, 'hoofd'>): Toets {
  return toets(
    'hoofd-gehoord',
    'Is het hoofd gehoord?',
    LPW('14 lid 3'),
    hoofd ? 'voldoet' : 'voldoet-niet',
    hoofd ? `${hoofd.naam}, op ${formatDatum(hoofd.op)}.` : 'Beslissen kan pas nadat het hoofd is gehoord.',
  );
}

function tijdig(ontvangen: Datum, van: Datum): Toets {
  const grens = addDays(van, VERLOFREGELS.dagenAchteraf);
  if (ontvangen < van)
    return toets('tijdig', 'Vooraf gevraagd?', LPW('14 lid 1'), 'voldoet', 'Gevraagd voor de eerste dag.');
  const binnen = ontvangen <= grens;
  return toets(
    'tijdig',
    'Achteraf binnen twee dagen gemeld?',
    LPW('14 lid 1'),
    binnen ? 'let-op' : 'voldoet-niet',
    binnen
      ? 'Niet vooraf gevraagd, wel binnen twee dagen gemeld. Kon het niet eerder?'
      : `Gemeld op ${formatDatum(ontvangen)}; dat moest uiterlijk ${formatDatum(grens)}.`,
  );
}

function omgeving(verlof: Pick<Verlof, 'van'>, ligging: Verlofligging): Toets[] {
  const plicht = toets(
    'plicht',
    'Is de jongere op de eerste dag leer- of kwalificatieplichtig?',
    LPW('3, 4a en 11'),
    ligging.plichtig ? 'voldoet' : 'let-op',
    ligging.plichtig
      ? `${ligging.statuslabel}.`
      : `${ligging.statuslabel}: verlof is dan misschien niet nodig.`,
  );
  return [plicht, ...rooster(ligging.regio, verlof.van)];
}

function rooster(regio: Regio, van: Datum): Toets[] {
  if (zekerheidVanRooster(van) !== null) return [];
  const uitleg = `De schoolvakanties van ${schooljaarVan(van)} (regio ${regio.toLowerCase()}) zijn nog niet bekend. Tel de schooldagen na.`;
  return [toets('rooster', 'Zijn de schooldagen goed geteld?', LPW('14'), 'let-op', uitleg)];
}

/** Awb art. 4:7: an intended refusal that leans on facts the applicant did not bring himself, asks for his view first. */
function zienswijze({ zienswijze: gegeven }: Pick<Verlof, 'zienswijze'>, afloop: Afloop | null): Toets[] {
  if (gegeven)
    return [
      toets(
        'zienswijze',
        'Is de aanvrager gehoord?',
        'Awb art. 4:7',
        'voldoet',
        `${gegeven.van}, op ${formatDatum(gegeven.op)}.`,
      ),
    ];
  const weigert = afloop === 'afgewezen' || afloop === 'gedeeltelijk';
  if (!weigert) return [];
  return [
    toets(
      'zienswijze',
      'Is de aanvrager gehoord?',
      'Awb art. 4:7',
      'voldoet-niet',
      'Vraag bij een voorgenomen afwijzing eerst hoe de ouders of de jongere het zien.',
    ),
  ];
}

function vakantieIsVanHetHoofd(): Toets {
  return toets(
    'grond',
    'Is dit een grond waarop u beslist?',
    LPW('13a'),
    'voldoet-niet',
    'Over vakantie door het beroep van een ouder beslist alleen het hoofd. Stuur de aanvraag door; u kunt adviseren.',
  );
}

function eenmaal(delen: readonly Verlofdeel[]): Toets {
  const vorige = delen.find((deel) => deel.grond === '11f');
  return toets(
    'eenmaal',
    'De eerste keer in dit schooljaar?',
    LPW('13a'),
    vorige ? 'voldoet-niet' : 'voldoet',
    vorige
      ? `Er was al vakantieverlof van ${formatDatum(vorige.van)} t/m ${formatDatum(vorige.tot)}.`
      : 'Er is dit schooljaar geen ander vakantieverlof bekend.',
  );
}

function vakantiedagen(aantal: number, lesdagenPerWeek: number): Toets {
  const hoogstens = vakantiedagenHoogstens(lesdagenPerWeek);
  const naarRato =
    lesdagenPerWeek < VERLOFREGELS.lesdagenPerWeek ? ` (naar rato van ${lesdagenPerWeek} lesdagen)` : '';
  return toets(
    'vakantiedagen',
    `Hooguit ${dagen(hoogstens)}${naarRato}?`,
    LPW('13a'),
    aantal <= hoogstens ? 'voldoet' : 'voldoet-niet',
    `${dagen(aantal)} gegeven.`,
  );
}

function eersteLesweken(regio: Regio, verlof: { van: Datum; tot: Datum }): Toets {
  const weken = eersteTweeLesweken(regio, verlof.van);
  const raakt = weken !== null && overlapt(weken, verlof);
  return toets(
    'eerste-lesweken',
    'Buiten de eerste twee lesweken?',
    LPW('13a'),
    raakt ? 'voldoet-niet' : 'voldoet',
    weken ? `De eerste twee lesweken: ${formatDatum(weken.van)} t/m ${formatDatum(weken.tot)}.` : '',
  );
}

function beroep(gezien: boolean | null): Toets {
  return toets(
    'beroep-ouder',
    'Kan het gezin door het beroep alleen buiten de schoolvakanties weg?',
    LPW('13a'),
    gezien ? 'voldoet' : 'let-op',
    gezien
      ? 'De school zag een verklaring van de werkgever of ondernemer.'
      : 'Niet bekend of de school dit heeft nagegaan.',
  );
}

function toets(
  code: Toetscode,
  vraag: string,
  artikel: string,
  uitkomst: Toetsuitkomst,
  uitleg: string,
): Toets {
  return { code, vraag, artikel, uitkomst, uitleg };
}

const dagen = formatSchooldagen;
