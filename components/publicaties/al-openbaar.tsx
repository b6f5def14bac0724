import { Mededeling } from '#components/ui/mededeling.tsx';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Publicatiejaar } from '#lib/publicaties/jaar/queries.ts';

type Eigenschappen = {
  openbaar: NonNullable<Publicatiejaar['openbaar']>;
  jaar: string;
  bureau: string;
};

/** What of this school year is public, with the way there: also the answer to who just published. */
export function AlOpenbaar({ openbaar: { titels, laatst }, jaar, bureau }: Eigenschappen) {
  const aantal = titels.length === 1 ? 'Eén cijfer is openbaar' : `${titels.length} cijfers zijn openbaar`;
  return (
    <Mededeling toon="goed" titel={`${aantal}, het laatste sinds ${formatDatum(todayInAmsterdam(laatst))}`}>
      {titels.join(', ')}. <a href={`/cijfers/${bureau}?schooljaar=${jaar}`}>Bekijk de openbare pagina</a>.
    </Mededeling>
  );
}
