import { kleineLetter } from '#lib/kalender/opmaak.ts';
import { LANDELIJK_LABEL } from '#lib/vsv-trajecten/bestemming/labels.ts';
import { BESTEMMINGEN, LANDELIJK } from '#lib/vsv-trajecten/bestemming/model.ts';
import { KPI_BIJ_BESTEMMING, LANDELIJKE_KLASSE } from '#lib/vsv-trajecten/bestemming/rules.ts';
import { WOONPLAATS_PER_GEMEENTE } from '../dimensies.ts';
import type { Dimensie, Indicator } from '../model.ts';
import { DSP_BESTEMMING } from './dsp-bestemming.ts';
import { LABEL_KLASSE } from './dsp-resultaat.ts';

const KPI = [...new Set(Object.values(KPI_BIJ_BESTEMMING))];
const NIET_BEVESTIGD = { code: 'niet-bevestigd', label: 'nog niet bevestigd' };
/** Two classifications of the same destinations; they are never added up. */
const INDELING: Dimensie = {
  code: 'indeling',
  label: 'indeling',
  vast: true,
  waarden: [
    { code: 'landelijk', label: 'landelijke klassen' },
    { code: 'kpi', label: 'klassen van de resultaten' },
  ],
};
const rijen = BESTEMMINGEN.flatMap((code) => [
  `('${code}', 'landelijk', '${LANDELIJKE_KLASSE[code]}')`,
  `('${code}', 'kpi', '${KPI_BIJ_BESTEMMING[code]}')`,
]);

/** The destinations of DSP_BESTEMMING in wider classes, by the same statement. */
export const DSP_BESTEMMING_KLASSEN: Indicator = {
  ...DSP_BESTEMMING,
  code: 'dsp-bestemming-klassen',
  titel: 'Bestemming van vsv’ers in landelijke klassen',
  vraag: 'Hoeveel vsv’ers zijn er op school, aan het werk, in zorg of zonder dagbesteding?',
  definitie:
    'Dezelfde vsv’ers als bij "Bestemming van vsv’ers op een dag", met de elf bestemmingen samengenomen: in de klassen van de effectrapportage van 2012 (de huidige indeling is niet gevonden; "inburgering" en "op eigen kracht" zijn daar "overig"), of in de klassen waarin resultaten worden geteld. De twee indelingen tellen dezelfde jongeren en worden nooit opgeteld.',
  dimensies: [
    INDELING,
    {
      code: 'klasse',
      label: 'klasse',
      waarden: [
        ...LANDELIJK.map((code) => ({ code, label: kleineLetter(LANDELIJK_LABEL[code]) })),
        ...KPI.map((code) => ({ code, label: LABEL_KLASSE[code] })),
        NIET_BEVESTIGD,
      ],
    },
    ...DSP_BESTEMMING.dimensies.filter(({ code }) => code === 'categorie'),
    WOONPLAATS_PER_GEMEENTE,
  ],
  zaken: `select z.jaar, i.indeling, i.klasse, z.categorie, z.woonplaats, z.jongere_id, z.onderwerp_id, z.telt
      from (${DSP_BESTEMMING.zaken}) as z
      join (values ${rijen.join(', ')}, ('niet-bevestigd', 'landelijk', 'niet-bevestigd'), ('niet-bevestigd', 'kpi', 'niet-bevestigd'))
        as i (bestemming, indeling, klasse) on i.bestemming = z.bestemming`,
  voorbeeld:
    'Op 1 juni 2024 in Stein, alle uitgevallen in november 2023: A bevestigd als werkend, B als in dagbesteding, C als in inburgering. Uitkomst landelijk: werk 1, zorg 1, overig 1. Uitkomst in de klassen van de resultaten: werkt 1, zorg of hulp 1, brede aanpak 1.',
  hoofdcijfer: { indeling: 'landelijk' },
  zieOok: ['dsp-bestemming', 'dsp-resultaat'],
};
