import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Kandidaat } from '#lib/brieven/geadresseerden/model.ts';
import type { Briefinhoud, Exemplaar } from '#lib/brieven/model.ts';

type Kopie = Pick<Exemplaar, 'soort' | 'sleutel' | 'ouderIds' | 'ontvanger' | 'kanaal'>;

/** The copies of a draft as they may leave today, each to the address of today; who may not be written to any more stops the letter. */
export function renewExemplaren(
  kopieen: readonly Kopie[],
  kandidaten: readonly Kandidaat[],
): Uitkomst<Kopie[]> {
  const nieuw: Kopie[] = [];
  for (const { soort, sleutel, ouderIds, ontvanger, kanaal } of kopieen) {
    const wie = kandidaten.find((kandidaat) => kandidaat.sleutel === sleutel);
    if (soort !== 'ander' && !wie?.mag)
      return weiger(
        'mag-niet',
        `Aan ${ontvanger.naam} mag deze brief zo niet meer${wie ? `. ${wie.waarom}` : ': het gezin is intussen gewijzigd.'} Open het concept en kies opnieuw aan wie de brief gaat.`,
        { velden: { aan: 'Kies opnieuw aan wie de brief gaat.' } },
      );
    const { naam, aanhef, adres, emails } = wie ?? ontvanger;
    nieuw.push({ soort, sleutel, ouderIds, kanaal, ontvanger: { naam, aanhef, adres, emails } });
  }
  return gelukt(nieuw);
}

/** A letter to the parents of a child that died is never sent by a slip of the hand. */
export function decideNaOverlijden(
  kopieen: readonly Pick<Kopie, 'soort'>[],
  overleden: boolean,
  bevestigd: boolean,
): Uitkomst<null> {
  if (!overleden || bevestigd || !kopieen.some(({ soort }) => soort === 'ouders')) return gelukt(null);
  return weiger(
    'overleden',
    'De jongere is overleden. Bevestig dat deze brief aan de ouders nu nog nodig is.',
    { velden: { bevestigOverleden: 'Vink aan dat deze brief nu nog nodig is, of verstuur hem niet.' } },
  );
}

/** What is known today in place of what was known then; what was typed stays, and so does who wrote it. */
export function renewInhoud(
  inhoud: Briefinhoud,
  basis: {
    readonly gegevens: Readonly<Record<string, string>>;
    readonly kring: { readonly jongere: { readonly leeftijd: number } };
  },
  datum: string,
): Briefinhoud {
  const schrijver = Object.entries(inhoud.gegevens).filter(([naam]) => naam.startsWith('medewerker_'));
  return {
    ...inhoud,
    gegevens: { ...inhoud.gegevens, ...basis.gegevens, ...Object.fromEntries(schrijver), datum },
    meerderjarig: basis.kring.jongere.leeftijd >= 18,
  };
}
