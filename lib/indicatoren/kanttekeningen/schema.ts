import { z } from 'zod';
import { parseSchooljaar } from '#lib/kalender/model.ts';

const schooljaar = z
  .string({ error: 'Kies een schooljaar.' })
  .refine((waarde) => parseSchooljaar(waarde) !== null, 'Schrijf een schooljaar als 2023-2024.');
const indicator = z.string().max(60);
const tekst = (hoogstens: number, leeg: string) =>
  z.string({ error: leeg }).trim().min(1, leeg).max(hoogstens, `Schrijf hoogstens ${hoogstens} tekens.`);

export const listKanttekeningenSchema = z.object({ indicator, schooljaar });
/** As a form sends it: `deel-<dimension>` is a value, `*` its values beside each other, empty the whole figure. */
export const zetKanttekeningSchema = z
  .looseObject({
    indicator,
    schooljaar,
    zin: tekst(500, 'Schrijf wat een lezer moet weten.'),
    bron: tekst(200, 'Schrijf waar dit vandaan komt, met de bladzijde of tabel.'),
  })
  .transform(({ indicator: code, schooljaar: jaar, zin, bron, ...rest }) => ({
    ...{ indicator: code, schooljaar: jaar, zin, bron },
    deel: Object.fromEntries(
      Object.entries(rest).flatMap(([naam, waarde]) =>
        naam.startsWith('deel-') && typeof waarde === 'string' && waarde !== ''
          ? [[naam.slice(5), waarde.slice(0, 60)] as const]
          : [],
      ),
    ),
  }));
export const trekKanttekeningInSchema = z.object({
  id: z.uuid({ error: 'Deze kanttekening is niet gevonden.' }),
});
