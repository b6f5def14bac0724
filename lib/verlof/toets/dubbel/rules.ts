import { formatDatum } from '#lib/kalender/opmaak.ts';
import { maxDatum, overlapt, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Datum, Regio } from '#lib/kalender/model.ts';
import type { Verlof, Verlofdeel } from '#lib/verlof/model.ts';
import { jaarsom, schooldagenIn, type Jaarsom } from '#lib/verlof/overzicht/rules.ts';
import type { Toets } from '#lib/verlof/toets/model.ts';

type Dagen = Pick<Verlof, 'id' | 'van' | 'tot' | 'dagen'>;

/** What is given in that school year together with this leave; a day that stands there already counts once. */
export function somMet(
  verlof: Dagen,
  door: Verlofdeel['door'],
  eerder: readonly Verlofdeel[],
  regio: Regio,
): Jaarsom {
  const { id, van, tot, dagen: aantal } = verlof;
  const deze: Verlofdeel = { id, van, tot, dagen: aantal, grond: '11g', door };
  const ander = eerder.filter((deel) => deel.id !== id);
  return jaarsom([...ander, deze], schooljaarVan(van), regio);
}

/** Other leave, of whatever ground, on the same schooldays: perhaps one thing that was recorded twice. */
export function toetsDubbel(verlof: Dagen, eerder: readonly Verlofdeel[], regio: Regio): Toets[] {
  const ander = eerder.filter(
    (deel) =>
      deel.id !== verlof.id && overlapt(deel, verlof) && schooldagenIn(regio, doorsnede(deel, verlof)) > 0,
  );
  if (ander.length === 0) return [];
  const regels = ander.map(
    ({ van, tot, door }) =>
      `${formatDatum(van)} t/m ${formatDatum(tot)}, door ${door === 'hoofd' ? 'het hoofd' : 'leerplicht'}`,
  );
  const uitleg = `Er staat al verlof op dezelfde dagen: ${regels.join('; ')}. Een schooldag telt maar één keer. Staat het er dubbel, trek dan een van de twee in.`;
  const vraag = 'Zijn het dagen waarop nog geen verlof staat?';
  return [{ code: 'dubbel', vraag, artikel: 'Leerplichtwet art. 11 en 14', uitkomst: 'let-op', uitleg }];
}

function doorsnede(een: Verlofdeel, ander: Dagen): { van: Datum; tot: Datum } {
  return { van: maxDatum(een.van, ander.van), tot: een.tot < ander.tot ? een.tot : ander.tot };
}
