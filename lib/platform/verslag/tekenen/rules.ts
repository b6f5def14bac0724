import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { Tekenbalk, Tekenknip, Tekenlijn, Tekenstaaf, Tekenvlak } from './model.ts';

/**
 * Pictures for a report, drawn as SVG with everything in it: colours, names, axis. They are read on paper too, so series differ in
 * lightness and in form, and each has its name in the legend.
 */
const KLEUREN = ['#0f4f55', '#b4690e', '#6b7fb8', '#7a2e55', '#5c8a4e', '#77736a'];
const RASTER = '#dad7cd';
const TEKST = '#3d3d3a';
const BREED = 680;
const SMAL = 350;
const REGEL = 15;
const RAND = { links: 52, rechts: 18, onder: 30, legenda: 24, boven: 20 };

type Vlak = Required<Tekenvlak> & {
  readonly top: number;
  readonly stap: number;
  readonly hoofd: number;
  readonly onder: number;
};
/** How a series stands in the legend; `vlak` is a column. */
type Teken = { readonly naam: string; readonly stijl: Tekenlijn['stijl'] | 'vlak' };

/** The same picture for paper and a page, and for a telephone: there letters would be too small in the wide one. */
export function platen(teken: (breed: number) => string): { svg: string; smal: string } {
  return { svg: teken(BREED), smal: teken(SMAL) };
}

/** Lines and points over many months or years. */
export function tekenLijnen(
  tekenvlak: Tekenvlak,
  lijnen: readonly Tekenlijn[],
  knippen: readonly Tekenknip[] = [],
): string {
  const tekens = lijnen.length > 1 ? plaatsTekens(lijnen, tekenvlak.breed) : [];
  const vlak = vlakVan(tekenvlak, lijnen, tekens);
  const delen = lijnen.map(({ stijl, cijfers }, nummer) => {
    const plaatsen = cijfers.map((cijfer, plek) =>
      cijfer === null ? null : ([x(vlak, plek), y(vlak, Math.max(0, cijfer))] as const),
    );
    return `${stijl === 'punten' ? '' : lijnpad(plaatsen, nummer, stijl)}${stijl.endsWith('punten') ? punten(plaatsen, nummer) : ''}`;
  });
  const strepen = knippen.map(({ plek, woord }) => {
    const links = x(vlak, plek);
    const kant = links + 10 + breedteVan(woord) > vlak.breed ? 'end' : 'start';
    return `<line x1="${links}" x2="${links}" y1="${vlak.hoofd - 16}" y2="${grond(vlak)}" stroke="${TEKST}" stroke-width="1.5"/>${schrift(links + (kant === 'end' ? -5 : 5), vlak.hoofd - 7, woord, kant)}`;
  });
  return svg(vlak, [assen(vlak), ...strepen, ...delen, legendaVan(tekens)]);
}

/** Columns beside each other per place, with the number above each when there is room. */
export function tekenStaven(tekenvlak: Tekenvlak, staven: readonly Tekenstaaf[]): string {
  const tekens =
    staven.length > 1
      ? plaatsTekens(staven.map(({ naam }) => ({ naam, stijl: 'vlak' })), tekenvlak.breed) // prettier-ignore
      : [];
  const vlak = vlakVan(tekenvlak, staven, tekens, true);
  const vak = vakVan(vlak);
  const dik = Math.min(46, (vak * 0.76) / Math.max(1, staven.length));
  const delen = staven.flatMap(({ cijfers }, nummer) =>
    cijfers.map((cijfer, plek) => {
      if (cijfer === null) return '';
      const links = rond(x(vlak, plek) + (nummer - staven.length / 2) * dik);
      const boven = y(vlak, Math.max(0, cijfer));
      const getal = dik < 22 ? '' : schrift(links + dik / 2, boven - 5, opmaak(cijfer, vlak), 'middle');
      return `<rect x="${links}" y="${boven}" width="${rond(dik - 1.5)}" height="${rond(grond(vlak) - boven)}" fill="${kleur(nummer)}"/>${getal}`;
    }),
  );
  return svg(vlak, [assen(vlak), ...delen, legendaVan(tekens)]);
}

const BALKREGEL = 42;

/** Long names do not fit under a column: a bar for each row, from zero, its name above it and its number behind it. */
export function tekenBalken(balken: readonly Tekenbalk[], breed = BREED): string {
  const top = Math.max(1, ...balken.map(({ waarde }) => waarde ?? 0));
  const delen = balken.map(({ label, waarde, tekst }, plek) => {
    const boven = plek * BALKREGEL + 4;
    const lengte = Math.round((Math.max(0, waarde ?? 0) / top) * (breed - 130));
    const staaf =
      lengte > 0 ? `<rect x="0" y="${boven + 19}" width="${lengte}" height="15" fill="${kleur(0)}"/>` : '';
    return `${schrift(0, boven + 13, label, 'start')}${staaf}${schrift(lengte + 8, boven + 31, tekst, 'start', ' font-weight="bold"')}`;
  });
  return svg({ breed, hoog: balken.length * BALKREGEL + 8 }, delen, 13);
}

function vlakVan(
  { plekken, decimalen = 0, procent = false, breed = BREED, hoog = 260 }: Tekenvlak,
  reeksen: readonly { readonly cijfers: readonly (number | null)[] }[],
  tekens: readonly Geplaatst[],
  namenHeel = false,
): Vlak {
  const hoogste = Math.max(0, ...reeksen.flatMap(({ cijfers }) => cijfers.map((cijfer) => cijfer ?? 0)));
  const stap = stapVan(hoogste, decimalen);
  const top = Math.max(1, Math.ceil(hoogste / stap - 1e-9)) * stap;
  const regels = Math.max(0, ...tekens.map(({ regel }) => regel + 1));
  const hoofd = RAND.boven + (regels === 0 ? 0 : RAND.legenda + (regels - 1) * REGEL);
  const vlak = { plekken, decimalen, procent, breed, hoog, stap, top, hoofd, onder: RAND.onder };
  // Every column has its name, over more lines where it does not fit in one; of months and years some may do.
  const namen = namenHeel && namenOm(vlak) > 1 ? plekken.map((naam) => inRegels(naam, vakVan(vlak))) : [];
  const onder = Math.max(0, ...namen.map((naam) => naam.length - 1)) * REGEL;
  // What words take more of, the picture gets higher: the lines themselves keep their room.
  const erbij = onder + Math.max(0, regels - 1) * REGEL;
  return { ...vlak, hoog: hoog + erbij, onder: RAND.onder + onder };
}

/** Round steps, at most five of them: 1, 2, 2.5 or 5 times a power of ten; whole ones where counts are whole. */
export function stapVan(hoogste: number, decimalen = 0): number {
  if (hoogste <= 0) return 1;
  const ruw = hoogste / 5;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  const stap = ([1, 2, 2.5, 5, 10].find((factor) => factor * macht >= ruw - 1e-9) ?? 10) * macht;
  return decimalen === 0 ? Math.max(1, Number.isInteger(stap) ? stap : Math.ceil(stap)) : stap;
}

function assen(vlak: Vlak): string {
  const aantal = Math.round(vlak.top / vlak.stap);
  const lijnen = Array.from({ length: aantal + 1 }, (_, nummer) => {
    const waarde = nummer * vlak.stap;
    const hoogte = y(vlak, waarde);
    const achter = Number.isInteger(vlak.stap) ? 0 : Math.max(1, vlak.decimalen);
    return `<line x1="${RAND.links}" x2="${vlak.breed - RAND.rechts}" y1="${hoogte}" y2="${hoogte}" stroke="${nummer === 0 ? TEKST : RASTER}"/>${schrift(RAND.links - 8, hoogte + 4, opmaak(waarde, { ...vlak, decimalen: achter }), 'end')}`;
  });
  if (vlak.onder > RAND.onder) return lijnen.join('') + namenInRegels(vlak);
  const om = namenOm(vlak);
  const laatste = vlak.plekken.length - 1;
  const namen = vlak.plekken.map((naam, plek) => {
    if ((laatste - plek) % om !== 0) return '';
    const half = breedteVan(naam) / 2 + 2;
    // A name as wide as two margins would run out of the picture at its end.
    const midden = Math.min(vlak.breed - half, Math.max(half, x(vlak, plek)));
    return schrift(midden, grond(vlak) + 19, naam, 'middle');
  });
  return lijnen.join('') + namen.join('');
}

function namenInRegels(vlak: Vlak): string {
  return vlak.plekken
    .flatMap((naam, plek) =>
      inRegels(naam, vakVan(vlak)).map((regel, nummer) =>
        schrift(x(vlak, plek), grond(vlak) + 19 + nummer * REGEL, regel, 'middle'),
      ),
    )
    .join('');
}

/** A name in lines of at most so many pixels, between words; a word is never broken. */
function inRegels(naam: string, breed: number): readonly string[] {
  const regels: string[] = [];
  for (const woord of naam.split(' ')) {
    const verder = `${regels.at(-1) ?? ''} ${woord}`;
    if (regels.length > 0 && breedteVan(verder) <= breed) regels[regels.length - 1] = verder;
    else regels.push(woord);
  }
  return regels;
}

/** Every how many places a name fits, so that none stands over another. */
function namenOm(vlak: Pick<Vlak, 'breed' | 'plekken'>): number {
  const langste = Math.max(6.6, ...vlak.plekken.map(breedteVan)) + 18;
  return Math.max(1, Math.ceil(langste / vakVan(vlak)));
}

type Plaatsen = readonly (readonly [number, number] | null)[];

function lijnpad(plaatsen: Plaatsen, nummer: number, stijl: string): string {
  const pad = plaatsen
    .map((plaats, plek) => (plaats ? `${plaatsen[plek - 1] ? 'L' : 'M'}${plaats[0]} ${plaats[1]}` : ''))
    .join('');
  if (pad === '') return '';
  return `<path d="${pad}" fill="none" stroke="${kleur(nummer)}" stroke-width="2.4"${stijl === 'streepjes' ? ' stroke-dasharray="7 5"' : ''}/>`;
}

function punten(plaatsen: Plaatsen, nummer: number): string {
  return plaatsen
    .map((plaats) =>
      plaats ? `<circle cx="${plaats[0]}" cy="${plaats[1]}" r="3.2" fill="${kleur(nummer)}"/>` : '',
    ) // prettier-ignore
    .join('');
}

type Geplaatst = Teken & { readonly links: number; readonly regel: number };

/** The legend from left to right; what would run out of the picture, stands on a next line. */
function plaatsTekens(reeksen: readonly Teken[], breed = BREED): readonly Geplaatst[] {
  const geplaatst: Geplaatst[] = [];
  for (const teken of reeksen) {
    const vorige = geplaatst.at(-1);
    const links = vorige ? rond(vorige.links + tekenbreedte(vorige) + 22) : RAND.links;
    const past = !vorige || links + tekenbreedte(teken) <= breed - 4;
    const regel = (vorige?.regel ?? 0) + (past ? 0 : 1);
    geplaatst.push({ naam: teken.naam, stijl: teken.stijl, links: past ? links : RAND.links, regel });
  }
  return geplaatst;
}

const inspringing = ({ stijl }: Teken) => (stijl === 'vlak' ? 20 : 33);
const tekenbreedte = (teken: Teken) => inspringing(teken) + breedteVan(teken.naam);

function legendaVan(tekens: readonly Geplaatst[]): string {
  return tekens
    .map((teken, nummer) => {
      const { naam, stijl, links, regel } = teken;
      const hoog = regel * REGEL;
      const merk =
        stijl === 'vlak'
          ? `<rect x="${links}" y="${hoog + 5}" width="14" height="12" fill="${kleur(nummer)}"/>`
          : `${stijl === 'punten' ? '' : `<line x1="${links}" x2="${links + 26}" y1="${hoog + 11}" y2="${hoog + 11}" stroke="${kleur(nummer)}" stroke-width="2.4"${stijl === 'streepjes' ? ' stroke-dasharray="7 5"' : ''}/>`}${stijl.endsWith('punten') ? `<circle cx="${links + 13}" cy="${hoog + 11}" r="3.6" fill="${kleur(nummer)}"/>` : ''}`;
      return merk + schrift(links + inspringing(teken), hoog + 15, naam, 'start');
    })
    .join('');
}

function svg({ breed, hoog }: Pick<Vlak, 'breed' | 'hoog'>, delen: readonly string[], letter = 12): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breed} ${hoog}" width="${breed}" height="${hoog}" font-family="Baken, Arial, sans-serif" font-size="${letter}" aria-hidden="true" focusable="false"><rect width="${breed}" height="${hoog}" fill="#ffffff"/>${delen.join('')}</svg>`;
}

function schrift(links: number, hoogte: number, inhoud: string, kant: string, extra = ''): string {
  const veilig = inhoud.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);
  return `<text x="${rond(links)}" y="${rond(hoogte)}" text-anchor="${kant}" fill="${TEKST}"${extra}>${veilig}</text>`;
}

const binnen = ({ breed }: Pick<Vlak, 'breed'>) => breed - RAND.links - RAND.rechts;
const grond = ({ hoog, onder }: Vlak) => hoog - onder;
const vakVan = (vlak: Pick<Vlak, 'breed' | 'plekken'>) => binnen(vlak) / Math.max(1, vlak.plekken.length);
/** About what a text takes in the letter type and size of a picture. */
const breedteVan = (tekst: string) => tekst.length * 6.9;
const kleur = (nummer: number) => KLEUREN[nummer % KLEUREN.length] ?? TEKST;
const rond = (getal: number) => Math.round(getal * 10) / 10;

function x(vlak: Vlak, plek: number): number {
  return rond(RAND.links + ((plek + 0.5) * binnen(vlak)) / Math.max(1, vlak.plekken.length));
}

function y(vlak: Vlak, waarde: number): number {
  return rond(grond(vlak) - (waarde / vlak.top) * (grond(vlak) - vlak.hoofd));
}

function opmaak(waarde: number, { decimalen, procent }: Pick<Vlak, 'decimalen' | 'procent'>): string {
  return formatGetal(waarde, decimalen) + (procent ? '%' : '');
}
