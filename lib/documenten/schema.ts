import { z } from 'zod';
import { plekVeld } from '#lib/platform/bladeren/schema.ts';
import { rijversie } from '#lib/platform/schema.ts';
import { datumVeld } from '#lib/kalender/schema.ts';
import { DOCUMENTBRONNEN, DOCUMENTSOORTEN, type GekeurdBestand } from '#lib/documenten/model.ts';

const id = (wat: string) => z.uuid({ error: `${wat} is niet gevonden.` });

/** "vrijstelling:<uuid>": what the document belongs to. */
const onderwerp = z
  .string()
  .regex(
    /^([a-z-]{2,40}:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/,
    'Waar dit stuk bij hoort, is niet gevonden.',
  )
  .transform((tekst) => {
    const [soort = '', nummer = ''] = tekst.split(':');
    return soort ? { soort, id: nummer } : null;
  });

const bestand = z.custom<GekeurdBestand>(
  (waarde) => typeof (waarde as GekeurdBestand | undefined)?.lees === 'function',
  'Kies een bestand.',
);
const titel = z
  .string({ error: 'Geef het stuk een naam.' })
  .trim()
  .min(1, 'Geef het stuk een naam.')
  .max(150, 'Houd de naam kort (hooguit 150 tekens).');
const vinkje = z.preprocess((waarde) => waarde === 'ja' || waarde === true, z.boolean());

export const documentSchema = z.object({
  jongereId: id('Deze jongere'),
  soort: z.enum(DOCUMENTSOORTEN, { error: 'Kies wat voor stuk het is.' }),
  titel,
  datum: datumVeld('de datum van het stuk'),
  bron: z.enum(DOCUMENTBRONNEN, { error: 'Kies van wie het stuk komt.' }),
  onderwerp: onderwerp.default(null),
  alleenConclusie: vinkje.default(false),
  bestand,
});

export const nieuweVersieSchema = z.object({
  jongereId: id('Deze jongere'),
  documentId: id('Dit stuk'),
  versie: rijversie,
  alleenConclusie: vinkje.default(false),
  bestand,
});

export const vasthoudenSchema = z.object({
  jongereId: id('Deze jongere'),
  documentId: z.uuid().optional().catch(undefined),
  bestand,
});
export const laatLosSchema = vasthoudenSchema.omit({ bestand: true });

export const intrekkenSchema = z.object({
  documentId: id('Dit stuk'),
  versie: rijversie,
  reden: z
    .string({ error: 'Schrijf waarom dit stuk niet in het dossier hoort.' })
    .trim()
    .min(3, 'Schrijf waarom dit stuk niet in het dossier hoort.')
    .max(500, 'Houd de reden kort (hooguit 500 tekens).'),
});
export const terugzettenSchema = intrekkenSchema.omit({ reden: true });

export const documentenSchema = z.object({
  jongereId: id('Deze jongere'),
  onderwerp: onderwerp.nullable().default(null).catch(null),
  documentId: z.uuid().optional().catch(undefined),
});
export const bewijsstukkenSchema = z.object({
  jongereId: id('Deze jongere'),
  onderwerp: z.object({ soort: z.string(), id: z.uuid() }),
});
export const openSchema = z.object({ jongereId: id('Deze jongere'), versieId: id('Dit stuk') });
export const scanoverzichtSchema = z.object({ na: plekVeld('tijdstip', 'id') });
export const scanSchema = z.object({
  versieId: z.uuid(),
  scan: z.object({
    stand: z.enum(['schoon', 'niet-gescand', 'quarantaine']),
    reden: z.enum(['besmet', 'niet-bereikbaar']).nullable(),
    bevinding: z.string().nullable(),
  }),
});
export const teScannenSchema = z.object({ aantal: z.number().int().min(1).max(100).default(25) });
export const versieSchema = z.object({ versieId: z.uuid() });
