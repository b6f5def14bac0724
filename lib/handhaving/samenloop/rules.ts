import type { Datum } from '#lib/kalender/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { PvSoort } from '../model.ts';
import type { Pvstaat } from '../processen-verbaal/model.ts';
import { isEindstaat } from '../processen-verbaal/toestanden.ts';
import type { Bezwaar, Samenloop } from './model.ts';

/** Decided by the prosecutor or the court: for the same fact nobody can be dealt with again (Sr art. 68). */
const BESLIST: readonly Pvstaat[] = [
  'OM_STRAFBESCHIKKING',
  'TAAKSTRAF',
  'JEUGDRECLASSERING',
  'JEUGDRECLASSERING_TAAKSTRAF',
  'BOETE',
  'VRIJSPRAAK',
];

type Plaats = { readonly pleegdatum: Datum | null; readonly dezeZaak: boolean };

/** The same file, or the same school year; a day that nobody knows may be in it (no source draws the line more finely). */
function isZelfdePeriode({ pleegdatum, dezeZaak }: Plaats, op: Datum | null): boolean {
  return dezeZaak || !pleegdatum || !op || schooljaarVan(pleegdatum) === schooljaarVan(op);
}

/**
 * What stands in the way of Halt for absence until `laatste`. Halt is for a young person who misses lessons at the school where he is
 * enrolled (Leerplichtwet 1969 art. 2 lid 3) and stands in the place of a prosecution (Sr art. 77e).
 */
export function bezwarenHalt({ absoluut, pv }: Samenloop, laatste: Datum | null): Bezwaar[] {
  const zelfde = pv.filter((item) => item.staat !== 'AFGEZIEN' && isZelfdePeriode(item, laatste));
  const loopt = zelfde.filter(({ staat }) => !isEindstaat(staat));
  const beslist = zelfde.filter(({ staat }) => BESLIST.includes(staat));
  return [
    ...(absoluut
      ? [
          vraag(
            'absoluut',
            'Deze zaak gaat over absoluut verzuim. Halt is voor een jongere die lessen mist op de school waar hij staat ingeschreven (Leerplichtwet art. 2 lid 3); voor de inschrijving staan de ouders in (art. 2 lid 1).',
          ),
        ]
      : []),
    ...(loopt.some(({ ingezonden }) => ingezonden)
      ? [
          vraag(
            'pv-bij-om',
            'Tegen deze jongere ligt over deze periode een proces-verbaal bij het OM. De officier van justitie beslist hoe die zaak wordt afgedaan; Halt kan alleen met zijn toestemming (Sr art. 77e).',
          ),
        ]
      : []),
    ...(loopt.some(({ ingezonden }) => !ingezonden)
      ? [
          vraag(
            'pv-loopt',
            'Tegen deze jongere loopt over deze periode een proces-verbaal. Halt komt in de plaats van een strafzaak, niet ernaast (Sr art. 77e).',
          ),
        ]
      : []),
    ...(beslist.some(({ pleegdatum }) => pleegdatum && laatste && laatste <= pleegdatum)
      ? [
          verbod(
            'al-beslist',
            'Over dit verzuim is na een proces-verbaal al beslist. Voor hetzelfde feit kan niet nog eens worden opgetreden (Sr art. 68).',
          ),
        ]
      : beslist.some(({ pleegdatum }) => !pleegdatum || !laatste)
        ? [
            vraag(
              'misschien-beslist',
              'Over verzuim in deze periode is na een proces-verbaal al beslist. Gaat het om hetzelfde verzuim, dan kan Halt niet (Sr art. 68).',
            ),
          ]
        : []),
  ];
}

/**
 * What stands in the way of a proces-verbaal against the young person for an offence on `pleegdatum`; of one against a parent only that
 * it is for luxeverzuim in a file in which Halt was asked for because it was none.
 */
export function bezwarenPv(
  { halt }: Samenloop,
  verdachte: 'ouder' | 'jongere',
  pleegdatum: Datum | null,
  soort: PvSoort | null = null,
): Bezwaar[] {
  const tegenspraak =
    soort === 'LUXE' && halt.some((item) => item.dezeZaak && item.geenLuxe && item.staat !== 'AFGEZIEN')
      ? [
          vraag(
            'halt-geen-luxe',
            'In deze zaak is naar Halt verwezen omdat het geen luxeverzuim is. Een proces-verbaal voor luxeverzuim spreekt dat tegen.',
          ),
        ]
      : [];
  if (verdachte === 'ouder') return tegenspraak;
  const zelfde = halt.filter((item) => isZelfdePeriode(item, pleegdatum));
  const positief = zelfde.filter(({ staat }) => staat === 'POSITIEF');
  return [
    ...tegenspraak,
    ...(zelfde.some(({ staat }) => staat === 'VERWEZEN' || staat === 'TER_BEOORDELING')
      ? [
          vraag(
            'halt-loopt',
            'Deze jongere is voor verzuim in deze periode bij Halt. Een proces-verbaal volgt pas als Halt negatief is afgerond (Sr art. 77e).',
          ),
        ]
      : []),
    ...(positief.some((item) => item.pleegdatum && pleegdatum && pleegdatum <= item.pleegdatum)
      ? [
          verbod(
            'halt-positief',
            'Voor dit verzuim is Halt positief afgerond. Daarmee is het recht om te vervolgen vervallen (Sr art. 77e).',
          ),
        ]
      : positief.some((item) => !item.pleegdatum || !pleegdatum)
        ? [
            vraag(
              'misschien-halt',
              'Voor verzuim in deze periode is Halt positief afgerond. Gaat het om hetzelfde verzuim, dan kan een proces-verbaal niet meer (Sr art. 77e).',
            ),
          ]
        : []),
  ];
}

/** What the law forbids is refused; the rest the officer decides, with a reason. */
export function decideSamenloop(bezwaren: readonly Bezwaar[], reden: string | null): Uitkomst<null> {
  const verboden = bezwaren.filter((item) => item.verboden);
  const zin = (items: readonly Bezwaar[]) => items.map((item) => item.zin).join(' ');
  if (verboden.length > 0) return weiger('samenloop-verboden', zin(verboden));
  if (bezwaren.length > 0 && !reden)
    return weiger('samenloop', `${zin(bezwaren)} Wilt u het toch, leg dan uit waarom.`, {
      velden: { samenloop: 'Leg uit waarom u dit toch doet.' },
    });
  return gelukt(null);
}

const vraag = (code: string, zin: string): Bezwaar => ({ code, zin, verboden: false });
const verbod = (code: string, zin: string): Bezwaar => ({ code, zin, verboden: true });
