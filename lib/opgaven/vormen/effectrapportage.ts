import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { ONDERDELEN } from '#lib/indicatoren/effectrapportage/model.ts';
import type { Indicator } from '#lib/indicatoren/model.ts';
import { datum } from '#lib/kalender/model.ts';
import { schooljaarEinde } from '#lib/kalender/rules.ts';
import type { Vorm, Vormkolom, Vormtabel } from '../model.ts';
import { deel, som } from './bouwstenen.ts';

/** 3A.1 and 3A.2 as the layout of 2012 has them. */
const SIGNAAL: readonly Vormkolom[] = [
  { code: 'duo', kop: '3A.1 levering van DUO', kies: { signaal: ['duo'] } },
  { code: 'ander', kop: '3A.2 ander signaal', kies: { signaal: ['ander'] } },
  { code: 'onbekend', kop: 'signaal onbekend', kies: { signaal: ['onbekend'] } },
];
const VERLOOP: readonly Vormkolom[] = [
  ...SIGNAAL.slice(0, 2),
  { code: 'continuerend', kop: '3B continuerend', kies: { categorie: ['continuerend'] } },
  { code: 'recidiverend', kop: '3C recidiverend', kies: { categorie: ['recidiverend'] } },
  { code: '17', kop: '3G 17 jaar', kies: { leeftijd: ['17'] } },
];
const NAZORG: readonly Vormkolom[] = [
  { code: 'ja', kop: 'met nazorg', kies: { nazorg: ['ja'] } },
  { code: 'nee', kop: 'zonder nazorg', kies: { nazorg: ['nee'] } },
];

/** The rows are the values of the first dimension of the figure itself; so a value that the catalogue gains, stands here too. */
function tabelVan(code: string): Vormtabel {
  const indicator = findIndicator(code);
  const [eerste] = indicator?.dimensies ?? [];
  if (!indicator || !eerste || typeof eerste.waarden === 'string')
    throw new RangeError(`De effectrapportage kent het cijfer ${code} niet`);
  const isVerloop = code === 'dsp-effect-verloop';
  return {
    code,
    titel: indicator.titel,
    rijkop: eerste.label,
    kolommen: isVerloop ? VERLOOP : kolommenVan(indicator),
    optellen: !isVerloop,
    totaalkop: isVerloop ? '3D alles' : 'totaal',
    rijen: eerste.waarden.map((waarde) =>
      som(waarde.code, waarde.label, deel(code, { [eerste.code]: [waarde.code] })),
    ),
    noten: isVerloop
      ? ['Een traject kan in meer dan één kolom staan; 3D telt elk traject één keer per mijlpaal.']
      : [],
  };
}

function kolommenVan({ dimensies }: Indicator): readonly Vormkolom[] {
  const signaal = dimensies.find(({ code }) => code === 'signaal');
  if (!signaal) return NAZORG;
  const waarden = typeof signaal.waarden === 'string' ? [] : signaal.waarden.map(({ code }) => code);
  return SIGNAAL.filter(({ code }) => waarden.includes(code));
}

/** The tables and figures that the effectrapportage has on its own page, as a form. */
export const EFFECTRAPPORTAGE: Vorm = {
  code: 'effectrapportage',
  titel: 'RMC-effectrapportage',
  voor: 'ministerie van OCW, via de contactgemeente',
  grondslag: 'Wet educatie en beroepsonderwijs, artikel 9.2.10',
  jaar: 'schooljaar',
  voorbehoud:
    'De tabellen hebben de indeling van 2012; de indeling van de Regeling van 2026 is ons niet bekend.',
  termijn: {
    dag: (jaar) => datum(`${schooljaarEinde(jaar).slice(0, 4)}-12-15`),
    bron: '15 december na het schooljaar, zoals DUO aanhoudt; de dag in de Regeling van 2026 is ons niet bekend.',
  },
  naarBuiten:
    'De getallen gaan zoals zij zijn via de contactgemeente naar de minister: artikel 9.2.10 van de Wet educatie en beroepsonderwijs vraagt ze. Voor ieder ander gelden de gepubliceerde cijfers, waarin kleine aantallen zijn beschermd.',
  openbaar: false,
  perGemeente: false,
  tabellen: ONDERDELEN.flatMap(({ cijfers }) => cijfers.map(tabelVan)),
  controles: [],
  teksten: ONDERDELEN.map(({ code, titel }) => ({ onderdeel: code, titel })),
};
