import type { Beeldblok, Cel, Tabelblok, Verslag, Verslagblok } from './model.ts';
import { blijftHeel, isKort, isLiggendDeel, isOnderdeel, isSmal, staatRechts, vormVan } from './rules.ts';
import { paginastijl, STIJL } from './stijl.ts';

type Opties = {
  /** `fontFace()` of the platform, so that it is the same on every machine; without it Arial. */
  readonly lettertype?: string;
  /** Links to the chapters at the beginning; for a long report. */
  readonly inhoudsopgave?: boolean;
  /** On paper: the page of each chapter, by its id. */
  readonly paginas?: ReadonlyMap<string, number>;
};

/** A report as one complete document: to read in a browser, and to print as a tagged PDF with an outline. No network, no script. */
export function verslagHtml(
  verslag: Verslag,
  { lettertype = '', inhoudsopgave, paginas }: Opties = {},
): string {
  const stijl = `${lettertype}${paginastijl(verslag.titel)}${STIJL}`;
  const kop = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${tekst(verslag.titel)}</title><style>${stijl}</style>`;
  const delen = delenVan(verslag.blokken).map((deel, nummer, alle) => {
    const [ligt, lag] = [isLiggendDeel(blokkenVan(deel)), isLiggendDeel(blokkenVan(alle[nummer - 1] ?? []))];
    const inhoud = deel.map(({ blok, plek }) =>
      blok.soort === 'pagina' && (ligt || lag || isOverbodig(verslag.blokken, plek))
        ? ''
        : html(blok, idVan(plek), lettertype),
    );
    return ligt ? `<div class="liggend-deel">${inhoud.join('')}</div>` : inhoud.join('');
  });
  const body = `<a class="naar" href="#inhoud">Naar de inhoud</a>${titelblok(verslag)}${inhoudsopgave ? inhoud(verslag, paginas) : ''}<main id="inhoud">${delen.join('')}</main>`;
  return `<!doctype html><html lang="nl"><head>${kop}</head><body>${body}</body></html>`;
}

type Plek = { readonly blok: Verslagblok; readonly plek: number };
const blokkenVan = (deel: readonly Plek[]) => deel.map(({ blok }) => blok);

/** What stands between two new pages, each block with its place in the whole. */
function delenVan(blokken: readonly Verslagblok[]): readonly (readonly Plek[])[] {
  const delen: Plek[][] = [];
  for (const [plek, blok] of blokken.entries()) {
    if (blok.soort === 'pagina' || delen.length === 0) delen.push([]);
    delen.at(-1)?.push({ blok, plek });
  }
  return delen;
}

/** After a page on its side a new page begins by itself; another break would leave an empty one. */
function isOverbodig(blokken: readonly Verslagblok[], plek: number): boolean {
  const vorige = blokken[plek - 1];
  return blokken[plek]?.soort === 'pagina' && vorige?.soort === 'tabel' && vormVan(vorige) === 'liggend';
}

function titelblok({ titel, ondertitel, kenmerken }: Verslag): string {
  const onder = ondertitel === null ? '' : `<p class="ondertitel">${tekst(ondertitel)}</p>`;
  const regels = kenmerken.map(
    ({ label, waarde }) => `<div><dt>${tekst(label)}:</dt><dd>${tekst(waarde)}</dd></div>`,
  );
  const lijst = regels.length === 0 ? '' : `<dl class="kenmerken">${regels.join('')}</dl>`;
  return `<header><h1>${tekst(titel)}</h1>${onder}${lijst}</header>`;
}

function inhoud(verslag: Verslag, paginas?: Opties['paginas']): string {
  const regels = hoofdstukkenVan(verslag).map(({ id, titel }) => {
    const pagina = paginas?.get(id);
    return `<li><a href="#${id}">${tekst(titel)}${pagina === undefined ? '' : ` <span class="pagina-nr">${pagina}</span>`}</a></li>`;
  });
  return `<nav aria-labelledby="inhoudsopgave"><p class="inhoudtitel" id="inhoudsopgave">Inhoud</p><ul>${regels.join('')}</ul></nav>`;
}

const idVan = (plek: number) => `deel-${plek + 1}`;

/** The chapters, each with its id in the page. */
function hoofdstukkenVan({
  blokken,
}: Pick<Verslag, 'blokken'>): readonly { readonly id: string; readonly titel: string }[] {
  return blokken.flatMap((blok, plek) =>
    blok.soort === 'kop' && blok.niveau === 2 ? [{ id: idVan(plek), titel: blok.tekst }] : [],
  );
}

function html(blok: Verslagblok, id: string, lettertype: string): string {
  switch (blok.soort) {
    case 'kop':
      return `<h${blok.niveau} id="${id}">${tekst(blok.tekst)}</h${blok.niveau}>`;
    case 'alinea':
      return `<p>${tekst(blok.tekst)}</p>`;
    case 'lijst':
      return `<ul>${blok.punten.map((punt) => `<li>${tekst(punt)}</li>`).join('')}</ul>`;
    case 'tabel':
      return tabel(blok);
    case 'beeld':
      return beeld(blok, lettertype);
    case 'kader':
      return `<div class="kader" role="group" aria-labelledby="${id}"><p class="kadertitel" id="${id}">${tekst(blok.titel)}</p>${blok.blokken.map((deel, plek) => html(deel, `${id}-${plek + 1}`, lettertype)).join('')}</div>`;
    case 'pagina':
      return '<div class="pagina"></div>';
  }
}

function tabel(blok: Tabelblok, extra = ''): string {
  const klassen = [
    'tabel',
    vormVan(blok),
    isKort(blok) ? 'kort' : '',
    isSmal(blok) ? 'smal' : '',
    extra,
  ].filter(Boolean);
  const klasse = (plek: number, cel?: Cel) => {
    const delen = [staatRechts(blok, plek) && 'rechts', cel && blijftHeel(blok, plek, cel) && 'getal', cel && isOnderdeel(blok, plek, cel.tekst) && 'onderdeel'].filter(Boolean); // prettier-ignore
    return delen.length === 0 ? '' : ` class="${delen.join(' ')}"`;
  };
  const koppen = blok.kolommen.map(({ kop }, plek) => `<th scope="col"${klasse(plek)}>${metJaren(kop)}</th>`);
  const rijen = blok.rijen.map((rij, nummer) => {
    const cellen = rij.map((cel, plek) =>
      plek < blok.rijkoppen
        ? `<th scope="row"${klasse(plek, cel)}>${tekst(cel.tekst)}</th>`
        : `<td${klasse(plek, cel)}>${tekst(cel.tekst)}</td>`,
    );
    const totaal = blok.totaalrij && nummer === blok.rijen.length - 1 ? ' class="totaal"' : '';
    return `<tr${totaal}>${cellen.join('')}</tr>`;
  });
  const noten = [...blok.noten, ...(blok.bron ? [`Bron: ${blok.bron}`] : [])];
  const onder =
    noten.length === 0
      ? ''
      : `<ul class="noten">${noten.map((noot) => `<li>${tekst(noot)}</li>`).join('')}</ul>`;
  return `<div class="${klassen.join(' ')}" role="group" tabindex="0" aria-label="${kenmerk(blok.titel)}"><table><caption>${tekst(blok.titel)}</caption><thead><tr>${koppen.join('')}</tr></thead><tbody>${rijen.join('')}</tbody></table>${onder}</div>`;
}

/** As an image, for only that takes its text along into a tagged PDF; an image sees no letter type but its own. */
function beeld(blok: Beeldblok, lettertype: string): string {
  const svg = blok.svg.replace(/^<svg[^>]*>/, (begin) => `${begin}<style>${lettertype}</style>`);
  const bron = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return `<div class="beeld"><p class="beeldtitel">${tekst(blok.titel)}</p><img class="plaat" alt="${kenmerk(blok.alternatief)}" src="${bron}">${tabel(blok.tabel, 'bij-beeld')}</div>`;
}

/** A school year in a heading is never broken. */
function metJaren(kop: string): string {
  return tekst(kop).replace(/\d{4}-\d{4}/g, '<span class="getal">$&</span>');
}

/** Text stays text: nothing in it is read as markup. A new line stays one. */
function tekst(inhoud: string): string {
  return kenmerk(inhoud).replace(/\r?\n/g, '<br>');
}

function kenmerk(inhoud: string): string {
  return inhoud.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);
}
