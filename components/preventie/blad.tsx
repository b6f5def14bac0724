import { BLADEN, type Blad, type Bladnaam } from '#lib/preventie/model.ts';
import { Bladeren } from '#components/ui/bladeren.tsx';

export type Params = Readonly<Record<string, string | undefined>>;

/** To the next page of one of the lists, and back to its first; the others stay where they are. */
export function Bladknoppen({ naam, blad, params }: { naam: Bladnaam; blad: Blad<unknown>; params: Params }) {
  const adres = (na: string | null) => {
    const vraag = new URLSearchParams();
    for (const lijst of BLADEN) {
      const waarde = lijst === naam ? na : params[lijst];
      if (waarde) vraag.set(lijst, waarde);
    }
    return `/spreekuren${vraag.size > 0 ? `?${vraag}` : ''}#${naam}`;
  };
  return (
    <Bladeren
      label={LABEL[naam]}
      {...(params[naam] && { eerste: adres(null) })}
      {...(blad.verder && { volgende: adres(blad.verder) })}
    />
  );
}

const LABEL: Record<Bladnaam, string> = {
  komend: 'Bladeren door komende spreekuren',
  geweest: 'Bladeren door eerdere spreekuren',
  adviezen: 'Bladeren door adviezen',
};

/** How many there are, or that there are more than this page shows. */
export function aantalVan({ rijen, verder }: Blad<unknown>, verderop: boolean): string | number | undefined {
  if (verderop) return undefined;
  return verder ? `${rijen.length}+` : rijen.length;
}
