import { listOpenbareEvaluaties, readOpenbareEvaluatie } from '#lib/evaluatie/openbaar.ts';
import { lijst, type Bron } from '../bron.ts';
import { deelVan, stempelBij } from '../rules.ts';
import * as vraag from '../vragen/schema.ts';
import { evaluatieAntwoord, evaluatiekopAntwoord } from './rules.ts';
import { evaluatielijstSchema, evaluatieSchema } from './schema.ts';

export const EVALUATIEBRONNEN: readonly Bron[] = [
  {
    pad: '/evaluaties',
    naam: 'lijstEvaluaties',
    samenvatting: 'Openbare evaluaties van veranderingen van de formatie',
    vraag: vraag.bureauvraag,
    vormen: { 'application/json': evaluatielijstSchema },
    lees: lijst(
      '/evaluaties',
      async ({ bureau }, bladzijde) =>
        deelVan(await listOpenbareEvaluaties(typeof bureau === 'string' ? bureau : undefined), bladzijde),
      evaluatiekopAntwoord,
    ),
  },
  {
    pad: '/evaluaties/{evaluatie}',
    naam: 'leesEvaluatie',
    samenvatting: 'Eén openbare evaluatie met haar tabellen',
    vraag: vraag.niets,
    vormen: { 'application/json': evaluatieSchema },
    lees: async ({ plek, adressen }) => {
      const evaluatie = await readOpenbareEvaluatie(plek.evaluatie ?? '');
      if (!evaluatie) return undefined;
      return { inhoud: evaluatieAntwoord(evaluatie, adressen), stempel: stempelBij(evaluatie) };
    },
  },
];
