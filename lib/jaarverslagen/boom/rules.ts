import { aandeelZin, teltZin } from '#lib/indicatoren/labels.ts';
import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Verslag, Verslagblok } from '#lib/platform/verslag/model.ts';
import { breukjaren, breuknoten } from '../breuken/rules.ts';
import { controleer, totaalVan } from '../controles/rules.ts';
import type { Controle } from '../controles/model.ts';
import { totaalIn, vergelijkingstabel } from '../landelijk/vergelijken/rules.ts';
import type { Editie, Editieteksten, Inhoud, Verslaghoofdstuk } from '../model.ts';
import type { Rooster } from '../roosters/model.ts';
import { roosterVan } from '../roosters/rules.ts';
import type { Hoofdstuk } from '../vorm/model.ts';
import { balkenVan, verloopVan } from './beelden.ts';
import { bijlageVan } from './bijlage.ts';
import type { Cijfer } from './model.ts';
import { bronVan, tabelVan } from './tabellen.ts';

type Invoer = {
  readonly editie: Pick<Editie, 'schooljaar' | 'uitgave'>;
  readonly bureau: string;
  readonly bekendOp: Datum;
  readonly geschreven: Editieteksten;
  readonly cijfers: readonly Cijfer[];
};

/** The whole edition for who works here: chapters in the order of the form, and what does not add up. */
export function bouwInhoud({ editie, bureau, bekendOp, geschreven, cijfers }: Invoer): Omit<Inhoud, 'bron'> {
  const { vorm, uitleg } = geschreven;
  const roosters = new Map(
    cijfers.map((cijfer) => [cijfer.onderdeel.id, roosterVan(cijfer.onderdeel, cijfer.antwoord)]),
  );
  const controles = controleer(
    cijfers.flatMap(({ onderdeel }) => {
      const rooster = roosters.get(onderdeel.id);
      return rooster ? [{ ...onderdeel, rooster }] : [];
    }),
    uitleg,
  );
  const delen = new Map(
    cijfers.map((cijfer) => {
      const rooster = roosters.get(cijfer.onderdeel.id);
      return [cijfer.onderdeel.id, rooster ? cijferblokken(cijfer, rooster, controles) : []];
    }),
  );
  const hoofdstukken = vorm.hoofdstukken.map((hoofdstuk): Verslaghoofdstuk => {
    const { id, titel, onderdelen } = hoofdstuk;
    const { voor, na } = woordenVan(hoofdstuk, geschreven);
    return {
      id,
      titel,
      blokken: [...voor, ...onderdelen.flatMap((item) => delen.get(item.id) ?? []), ...na],
    };
  });
  const bijlage = vorm.perGemeente ? bijlageVan(cijfers, roosters) : [];
  return {
    ...{ titel: vorm.titel, ondertitel: vorm.ondertitel, bureau, bekendOp, controles },
    ...{ schooljaar: editie.schooljaar, uitgave: editie.uitgave },
    hoofdstukken: [...hoofdstukken, ...bijlage],
  };
}

/** The words of one chapter, whoever reads it: the text before its figures, and the boxes after them. */
export function woordenVan(
  { id, tekst }: Hoofdstuk,
  { teksten, kaders }: Pick<Editieteksten, 'teksten' | 'kaders'>,
): { readonly voor: Verslagblok[]; readonly na: Verslagblok[] } {
  const eigen = teksten.find(({ hoofdstukId }) => hoofdstukId === id)?.tekst ?? '';
  return {
    voor: [...tekstblokken(tekst), ...tekstblokken(eigen)],
    na: kaders
      .filter(({ hoofdstukId }) => hoofdstukId === id)
      .map((kader): Verslagblok => ({
        soort: 'kader',
        titel: kader.titel,
        blokken: tekstblokken(kader.tekst),
      })),
  };
}

/** Typed text: paragraphs apart by an empty line, a line that begins with "## " is a heading, lines that begin with "- " are a list. */
export function tekstblokken(tekst: string): Verslagblok[] {
  return tekst
    .split(/\n\s*\n/)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '')
    .flatMap((deel): Verslagblok[] => {
      const regels = deel.split('\n').map((regel) => regel.trim());
      const [eerste = '', ...rest] = regels;
      if (eerste.startsWith('## '))
        return [{ soort: 'kop', niveau: 3, tekst: eerste.slice(3) }, ...tekstblokken(rest.join('\n'))];
      if (regels.every((regel) => regel.startsWith('- ')))
        return [{ soort: 'lijst', punten: regels.map((regel) => regel.slice(2)) }];
      return [{ soort: 'alinea', tekst: regels.join(' ') }];
    });
}

function cijferblokken(cijfer: Cijfer, rooster: Rooster, controles: readonly Controle[]): Verslagblok[] {
  const { onderdeel, antwoord, vergelijking, breuken } = cijfer;
  const tabel = tabelVan(onderdeel.titel, rooster, {
    noten: notenVan(cijfer, rooster, controles),
    bron: bronVan(antwoord),
    naBreuk: breukjaren(breuken, 'intern'),
  });
  const naast = vergelijking
    ? [vergelijkingstabel(onderdeel.titel, vergelijking, totaalIn(rooster), 'intern')]
    : [];
  if (onderdeel.beeld === 'balken') return [balkenVan(tabel, rooster), ...naast];
  if (onderdeel.beeld === 'verloop') {
    const verloop = verloopVan(onderdeel, antwoord, breuken);
    return [...(verloop ? [verloop] : []), tabel, ...naast];
  }
  return [tabel, ...naast];
}

function notenVan(
  { onderdeel, antwoord: { indicator }, kanttekeningen, breuken }: Cijfer,
  rooster: Rooster,
  controles: readonly Controle[],
): string[] {
  const telt = teltZin(indicator);
  const metAandeel = rooster.kolommen.filter(({ soort }) => soort === 'aandeel');
  const perKolom = metAandeel.some(({ code }) => code !== '');
  const uitleg = controles.filter(
    (controle) => controle.onderdelen.includes(onderdeel.id) && controle.uitleg,
  );
  return [
    ...(telt ? [telt] : []),
    ...(metAandeel.length > 0 ? [aandeelZin(totaalVan(rooster), indicator, perKolom)] : []),
    ...breuknoten(breuken, rooster.jaren, 'intern'),
    ...kanttekeningen.map(({ zin, bron }) => `${zin} Bron: ${bron}.`),
    ...uitleg.map(({ uitleg: zin, getallen }) => `Dit telt niet op (${getallen}). ${zin ?? ''}`),
  ];
}

/** One tree for whoever makes a page or a file of it. */
export function verslagVan(
  inhoud: Omit<Inhoud, 'bron' | 'controles'>,
  lezer: 'intern' | 'openbaar',
): Verslag {
  const { titel, ondertitel, bureau, schooljaar, uitgave, bekendOp, hoofdstukken } = inhoud;
  return {
    titel: `${titel} ${schooljaar}`,
    ondertitel: ondertitel ?? bureau,
    kenmerken: [
      { label: 'Bureau', waarde: bureau },
      { label: 'Schooljaar', waarde: schooljaar },
      { label: 'Cijfers zoals bekend op', waarde: formatDatumVoluit(bekendOp) },
      ...(uitgave > 1 ? [{ label: 'Uitgave', waarde: String(uitgave) }] : []),
      ...(lezer === 'intern' ? [{ label: 'Voor', waarde: 'gebruik binnen het bureau' }] : []),
    ],
    blokken: hoofdstukken.flatMap(({ titel: kop, blokken }): Verslagblok[] => [
      { soort: 'pagina' },
      { soort: 'kop', niveau: 2, tekst: kop },
      ...blokken,
    ]),
  };
}
