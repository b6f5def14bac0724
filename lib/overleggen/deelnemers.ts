import type { Deelnemer } from '#lib/overleggen/model.ts';

/** Participants as one types them, one a line: "Organisatie, naam", or only the organisation. */
export function deelnemersVan(tekst: string): readonly Omit<Deelnemer, 'id'>[] {
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

export function deelnemerTekst({ organisatie, naam }: Pick<Deelnemer, 'organisatie' | 'naam'>): string {
  return naam ? `${organisatie}, ${naam}` : organisatie;
}
