import {
  type OnthullingParameters,
  type OpenbareCel,
  type OpenbareTabel,
  type Weigeringsreden,
} from '#lib/publicaties/onthulling/model.ts';

/** What stands in the table: "12", "<5", "·", "≈ 115", "33,3%". */
export function cellText(cel: OpenbareCel, soort: OpenbareTabel['soort'] = 'aantallen'): string {
  if (cel.soort === 'waarde') return soort === 'percentages' ? `${decimal(cel.waarde)}%` : whole(cel.waarde);
  if (cel.soort === 'afgerond') return `≈ ${whole(cel.waarde)}`;
  if (cel.soort === 'onderdrukt' || cel.soort === 'begrensd') return cel.tekst;
  return { verborgen: '·', onbekend: 'onbekend', 'niet-gemeten': 'niet gemeten' }[cel.soort];
}

/** Why it stands there, for a screen reader and as a tooltip; null for a plain figure. */
export function cellExplanation(cel: OpenbareCel, parameters: OnthullingParameters): string | null {
  if (cel.soort === 'waarde') return null;
  if (cel.soort === 'afgerond') return `Afgerond op een veelvoud van ${cel.op}.`;
  if (cel.soort === 'begrensd') {
    return cel.kant === 'onder'
      ? `Minder dan ${parameters.percentage_onder} procent.`
      : `Meer dan ${parameters.percentage_boven} procent.`;
  }
  if (cel.soort === 'onderdrukt' && cel.reden === 'klein') return `Minder dan ${parameters.min_cel}.`;
  const explanations = {
    onderdrukt: 'Niet getoond. Anders is een klein aantal elders in de tabel uit te rekenen.',
    verborgen: 'Niet getoond. Het aantal is te klein, of er is een klein aantal mee uit te rekenen.',
    onbekend: 'Dit aantal is niet bekend.',
    'niet-gemeten': 'Dit is niet gemeten.',
  };
  return explanations[cel.soort];
}

/** The sentences under a public table: one for every sign that occurs in it; empty if it holds only figures. */
export function tableNote(tabel: OpenbareTabel): string {
  if (tabel.gepubliceerdDoor !== undefined) return bronnoot(tabel, tabel.gepubliceerdDoor);
  const { cellen, parameters, soort } = tabel;
  const has = (test: (cel: OpenbareCel) => boolean) => cellen.some(({ cel }) => test(cel));
  const { min_cel, min_noemer, nul_tonen } = parameters;
  const signs = [
    has((cel) => cel.soort === 'onderdrukt' && cel.reden === 'klein') &&
      `<${min_cel} betekent: ${nul_tonen ? 1 : 0} tot en met ${min_cel - 1}.`,
    has((cel) => cel.soort === 'afgerond') &&
      `≈ betekent: afgerond op een veelvoud van ${parameters.afronden_op}.`,
    has((cel) => cel.soort === 'begrensd') &&
      `Percentages onder ${parameters.percentage_onder} en boven ${parameters.percentage_boven} tonen we niet precies.`,
    has((cel) => cel.soort === 'verborgen' || (cel.soort === 'onderdrukt' && cel.reden === 'nevencel')) &&
      (soort === 'percentages'
        ? `Bij een · tonen we geen percentage: de groep is kleiner dan ${min_noemer}, of er is een klein aantal uit te rekenen.`
        : 'Bij een · tonen we geen aantal, omdat er anders een klein aantal uit te rekenen is.'),
  ].filter((sentence) => typeof sentence === 'string');
  const why = 'Dat doen we zodat niemand te herkennen is.';
  return signs.length > 0 ? [...signs, why].join(' ') : '';
}

/** Why nothing is hidden in a table of a source, and what the source itself does not tell. */
function bronnoot({ cellen, soort }: OpenbareTabel, bron: string): string {
  const wat = soort === 'percentages' ? 'percentages' : 'aantallen';
  const open = `${bron} heeft deze cijfers zelf gepubliceerd. Daarom staan de ${wat} er precies, ook als ze klein zijn.`;
  return cellen.some(({ cel }) => cel.soort === 'onbekend')
    ? `${open} Onbekend betekent: ${bron} toont het niet. Een totaal gaat over wat er wel is.`
    : open;
}

/** One sentence for the maker of a publication that was refused. */
export const WEIGERING_TEKST: Readonly<Record<Weigeringsreden, string>> = {
  'te-veel-dimensies': 'Deze tabel combineert te veel kenmerken om openbaar te maken. Laat er een weg.',
  'dimensie-onbruikbaar': 'Een indeling van deze tabel klopt niet: een waarde is leeg, dubbel of onbekend.',
  'dimensie-verschilt': 'Twee tabellen gebruiken dezelfde indeling met andere waarden. Maak ze gelijk.',
  'cel-ontbreekt':
    'Er ontbreekt een cel. Vul een aantal in, of geef aan dat het onbekend of niet gemeten is.',
  'cel-buiten-tabel': 'Er staat een cel in die niet bij de indeling van de tabel hoort.',
  'cel-dubbel': 'Een cel komt twee keer voor.',
  'geen-telling': 'Een aantal is geen heel getal van 0 of meer.',
  'telt-niet-op': 'Een totaal is niet gelijk aan de som van de cellen.',
  'teller-boven-noemer': 'Een teller is groter dan de noemer.',
  'tabellen-verschillen': 'Twee tabellen geven een ander aantal voor dezelfde cel.',
  'kring-van-tabellen':
    'Deze tabellen overlappen elkaar in een kring. Geef de tabel met alle kenmerken samen mee als achtergrond.',
  'zelfde-zaken':
    'Een ander cijfer dat openbaar is of wordt, telt dezelfde zaken op een andere manier. Samen geven zij kleine aantallen prijs; daarom gaat er per schooljaar maar een van beide naar buiten.',
};

function whole(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.');
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}
