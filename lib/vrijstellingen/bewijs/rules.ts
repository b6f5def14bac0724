import type { Documentsoort, Dossierstuk } from '#lib/documenten/model.ts';
import type { Grond } from '#lib/jongeren/leerplicht/model.ts';
import type { Bewijssoort } from '#lib/vrijstellingen/gronden/model.ts';
import type { Stuk } from '#lib/vrijstellingen/zaken/model.ts';

const SOORT_BIJ: Readonly<Record<string, Documentsoort>> = {
  aanvraag: 'aanvraag',
  kennisgeving: 'kennisgeving',
  plan: 'plan-van-aanpak',
  'verklaring-hoofd': 'advies',
};

/** As which kind of document the evidence of a ground is kept; a declaration is a medical one only under art. 5 a. */
export function documentsoortVoor(grond: Grond, code: string): Documentsoort {
  if (code === 'verklaring' && grond === '5-A') return 'verklaring-arts';
  if (code === 'verklaring' && grond === '5-C') return 'verklaring-school-buitenland';
  return SOORT_BIJ[code] ?? 'overig';
}

/** One piece of evidence that the ground asks: when it came in, which document it is, and which documents it could be. */
export type Bewijsregel = Bewijssoort & {
  readonly op: Stuk['op'] | null;
  readonly soort: Documentsoort;
  readonly document: Dossierstuk | null;
  readonly keuzes: readonly Dossierstuk[];
};

/** What can be linked: what is not withdrawn and is not yet linked, first that of the fitting kind, then the newest. */
export function bewijsregels(
  grond: Grond,
  bewijs: readonly Bewijssoort[],
  stukken: readonly Pick<Stuk, 'soort' | 'code' | 'op' | 'documentId'>[],
  documenten: readonly Dossierstuk[],
): readonly Bewijsregel[] {
  const bewijsstukken = stukken.filter(({ soort }) => soort === 'bewijs');
  const geldig = documenten.filter(({ ingetrokken }) => !ingetrokken);
  const gekoppeld = new Set(bewijsstukken.map(({ documentId }) => documentId));
  const vrij = geldig.filter(({ id }) => !gekoppeld.has(id));
  return bewijs.map((item) => {
    const stuk = bewijsstukken.find(({ code }) => code === item.code);
    const soort = documentsoortVoor(grond, item.code);
    const past = (document: Dossierstuk) => document.soort === soort;
    return {
      ...item,
      op: stuk?.op ?? null,
      soort,
      document: geldig.find(({ id }) => id === stuk?.documentId) ?? null,
      keuzes: [...vrij.filter(past), ...vrij.filter((document) => !past(document))],
    };
  });
}
