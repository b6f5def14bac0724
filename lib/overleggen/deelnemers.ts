import type { Partnerkeuze } from '#lib/partners/model.ts';
import type { Deelnemer, Nieuwedeelnemer } from '#lib/overleggen/model.ts';

/** Participants as one types them, one a line: "Organisatie, naam", or only the organisation. */
export function deelnemersVan(tekst: string): readonly Nieuwedeelnemer[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean)
    .slice(0, 40)
    .map((regel) => {
      const [organisatie = '', ...rest] = regel.split(',').map((deel) => deel.trim());
      return { organisatie: organisatie.slice(0, 120), naam: rest.join(', ').slice(0, 120) || null };
    });
}

/** A participant chosen from the partners that exist today; undefined when he is not among them. */
export function deelnemerVan(
  { organisatieId, contactpersoonId }: { organisatieId: string; contactpersoonId: string | null },
  partners: readonly Partnerkeuze[],
): Nieuwedeelnemer | undefined {
  const partner = partners.find(({ id }) => id === organisatieId);
  const contact = partner?.contacten.find(({ id }) => id === contactpersoonId);
  if (!partner || (contactpersoonId && !contact)) return undefined;
  return { organisatie: partner.naam, naam: contact?.naam ?? null, partnerId: partner.id, contactpersoonId };
}

/** The organisation of one that is written as `deelnemerTekst` writes it. */
export function organisatieVan(deelnemer: string): string {
  return (deelnemer.split(', ')[0] ?? deelnemer).slice(0, 120);
}

export function deelnemerTekst({ organisatie, naam }: Pick<Deelnemer, 'organisatie' | 'naam'>): string {
  return naam ? `${organisatie}, ${naam}` : organisatie;
}
