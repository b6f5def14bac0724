/** The glossary as a page shows it: groups of terms, each with its meaning and where that comes from. */
export type Begrip = {
  readonly term: string;
  readonly anker: string;
  readonly alineas: readonly string[];
  readonly bron: string | null;
};
export type Begrippengroep = {
  readonly titel: string;
  readonly anker: string;
  readonly begrippen: readonly Begrip[];
};

/** Reads lib/begrippen.md: `##` a group, `###` a term, paragraphs, and a line that starts with "Bron:". Nothing else is markup. */
export function leesBegrippen(tekst: string): readonly Begrippengroep[] {
  const [, ...groepen] = tekst.split(/^## /m);
  return groepen.map((groep) => {
    const [titel = '', ...begrippen] = groep.split(/^### /m);
    const naam = titel.trim();
    return { titel: naam, anker: ankerVan(naam), begrippen: begrippen.map(leesBegrip) };
  });
}

function leesBegrip(tekst: string): Begrip {
  const [term = '', ...regels] = tekst.trim().split('\n');
  const bron = regels.find((regel) => regel.startsWith('Bron:'));
  const rest = regels.filter((regel) => regel !== bron).join('\n');
  const alineas = rest
    .split(/\n{2,}/)
    .map((alinea) => alinea.replace(/\s+/g, ' ').trim())
    .filter((alinea) => alinea !== '');
  return {
    term: term.trim(),
    anker: ankerVan(term),
    alineas,
    bron: bron ? bron.slice('Bron:'.length).trim() : null,
  };
}

/** The part after # in an address: "Pas toe of leg uit" becomes pas-toe-of-leg-uit. */
export function ankerVan(term: string): string {
  return term
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
