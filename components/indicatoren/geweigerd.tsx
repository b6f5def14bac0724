import type { Indicator } from '#lib/indicatoren/model.ts';
import type { Weigering } from '#lib/platform/errors.ts';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';

/** A question about a figure that cannot be answered, with the way back to one that can. */
export function GeweigerdCijfer({ indicator, weigering }: { indicator: Indicator; weigering: Weigering }) {
  if (weigering.code === 'geen-recht') return <Geweigerd weigering={weigering} />;
  return (
    <>
      <Paginakop titel={indicator.titel} kruimels={[{ titel: 'Cijfers', href: '/rapportage' }]} />
      <Geweigerd weigering={weigering} />
      <Knoppen>
        <KnopLink href={`/rapportage/${indicator.code}`}>Toon het lopende schooljaar</KnopLink>
      </Knoppen>
    </>
  );
}
