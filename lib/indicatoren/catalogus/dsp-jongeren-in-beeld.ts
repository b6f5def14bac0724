import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, stond, werkAan } from '../sql.ts';
import { gesloten } from '../vsv-sql.ts';
import { klasse, LABEL_KLASSE } from './dsp-resultaat.ts';

const KERN = {
  onderwerp: 'doorstroompunt',
  noemer: null,
  eenheid: 'werkproces',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  geteldUit: werkAan('jongere-in-beeld'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  bekendUit: ['WerkprocesGestart', 'WerkprocesGesloten', 'TrajectMijlpaal', 'MeldingOntvangen'],
  heeftAmbitie: false,
  streefwaarde: null,
} as const satisfies Partial<Indicator>;

/** Jongeren in beeld (23 to 27): how far somebody was reached who did not ask for anything. */
export const JIB_BEREIK: Indicator = {
  ...KERN,
  code: 'jongeren-in-beeld',
  zoekwoorden: 'JIB',
  titel: 'Jongeren in beeld (23 tot 27): benaderd en bereikt',
  vraag:
    'Hoeveel jongeren zonder school, werk of uitkering zijn benaderd en bereikt, en hoeveel willen hulp?',
  definitie:
    'Werk jongere in beeld naar wat in het schooljaar gebeurde: in beeld gekomen, voor het eerst benaderd, bereikt, en hulp gewild: de jongere zei ja en de begeleiding begon. Een werkproces telt bij elke stap één keer, in het jaar waarin die stap was; stappen worden daarom niet opgeteld. Naar woongemeente op die dag.',
  teller: 'werkprocessen jongere in beeld waarvan de stap in het schooljaar was',
  formule: 'aantal werkprocessen per stap',
  dimensies: [
    {
      code: 'stap',
      label: 'stap',
      vast: true,
      waarden: [
        { code: 'in-beeld', label: 'in beeld gekomen' },
        { code: 'benaderd', label: 'benaderd' },
        { code: 'bereikt', label: 'bereikt' },
        { code: 'wil-hulp', label: 'wil hulp' },
      ],
    },
    GEMEENTE,
  ],
  zaken: `with ${JAAR}, stap as (
      select distinct on (g.onderwerp_id, s.stap) g.onderwerp_id, g.jongere_id, g.datum, s.stap,
             coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente
        from gebeurtenis g
        join (values ('WerkprocesGestart', null, 'in-beeld'), ('TrajectMijlpaal', 'benaderd', 'benaderd'),
                     ('TrajectMijlpaal', 'bereikt', 'bereikt'), ('TrajectMijlpaal', 'gestart', 'wil-hulp')) as s (feit, mijlpaal, stap)
          on s.feit = g.soort and s.mijlpaal is not distinct from g.gegevens->>'mijlpaal'
       where ${stond('g')} and g.soort in ('WerkprocesGestart', 'TrajectMijlpaal') and g.gegevens->>'soort' = 'jongere-in-beeld'
       order by g.onderwerp_id, s.stap, g.datum, g.id)
    select jaar.jaar, s.stap, s.gemeente, s.jongere_id, s.onderwerp_id, true as telt
      from jaar join stap s on s.datum between jaar.van and jaar.tot`,
  bron: 'Registratie van het bureau: begonnen werk en stappen in een traject bij jongeren in beeld',
  voorbeeld:
    'In 2023-2024 komen drie jongeren uit Stein in beeld. A is benaderd op 4 oktober, bereikt op 11 oktober en wil hulp op 1 november. B is benaderd op 4 oktober en op 2 september 2024 bereikt. C is niet benaderd. Uitkomst 2023-2024: in beeld 3, benaderd 2, bereikt 1, wil hulp 1. In 2024-2025: bereikt 1.',
  hoofdcijfer: { stap: 'in-beeld' },
  standaardweergave: { titel: 'Stap per gemeente', rijen: ['stap'], kolom: 'gemeente' },
  zieOok: ['jongeren-in-beeld-resultaat', 'dsp-uitval'],
};

export const JIB_RESULTAAT: Indicator = {
  ...KERN,
  code: 'jongeren-in-beeld-resultaat',
  zoekwoorden: 'JIB',
  titel: 'Jongeren in beeld (23 tot 27): resultaat',
  vraag: 'Hoe liep het af met wie in beeld kwam?',
  definitie:
    'Werk jongere in beeld dat in het schooljaar is afgesloten, naar landelijke klasse van het resultaat, woongemeente, en of de jongere was bereikt. Ook werk van voor het schooljaar telt mee.',
  teller:
    'werkprocessen jongere in beeld waarvan de laatste afsluiting in het schooljaar valt en die op de peildatum niet heropend zijn',
  formule: 'aantal afgesloten werkprocessen',
  dimensies: [
    {
      code: 'resultaat',
      label: 'resultaat',
      waarden: Object.entries(LABEL_KLASSE).map(([code, label]) => ({
        code,
        label,
        ...(['ADMIN', 'HANDHAVING'].includes(code) ? { rest: true as const } : {}),
      })),
    },
    {
      code: 'bereikt',
      label: 'bereikt',
      waarden: [
        { code: 'ja', label: 'bereikt' },
        { code: 'nee', label: 'niet bereikt' },
      ],
    },
    GEMEENTE,
  ],
  zaken: `with ${JAAR}, ${gesloten(['jongere-in-beeld'])}
    select l.jaar, ${klasse(`l.gegevens->>'kern'`)} as resultaat,
           case when exists (select from gebeurtenis m where ${stond('m')} and m.soort = 'TrajectMijlpaal' and m.onderwerp_id = l.onderwerp_id
                                and m.gegevens->>'mijlpaal' = 'bereikt' and m.datum <= l.datum) then 'ja' else 'nee' end as bereikt,
           coalesce(l.gegevens->>'gemeente', 'onbekend') as gemeente, l.jongere_id, l.onderwerp_id, true as telt
      from laatste l where l.feit = 'WerkprocesGesloten' and l.datum <= l.tot`,
  bron: 'Registratie van het bureau: gesloten en heropend werk en stappen in een traject bij jongeren in beeld',
  voorbeeld:
    'In 2023-2024 sluit werk van drie jongeren uit Stein: A, bereikt, met werk; B, niet bereikt, als onbereikbaar; C met werk, een dag later heropend. Uitkomst: werkt, bereikt 1; niet bereikbaar, niet bereikt 1.',
  hoofdcijfer: {},
  standaardweergave: { titel: 'Resultaat per gemeente', rijen: ['resultaat'], kolom: 'gemeente' },
  weergaven: [{ titel: 'Resultaat van wie is bereikt', rijen: ['resultaat'], kolom: 'bereikt' }],
  zieOok: ['jongeren-in-beeld'],
};
