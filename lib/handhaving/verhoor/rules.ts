import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Verhoor } from './model.ts';

/** Someone is called once at a time: how the last one went must be known first. */
export function decideOproep(
  eerder: readonly Pick<Verhoor, 'persoonId' | 'uitkomst'>[],
  persoonId: string,
  geplandOp: Datum,
  today: Datum,
): Uitkomst<null> {
  if (eerder.some((item) => item.persoonId === persoonId && item.uitkomst === 'opgeroepen'))
    return weiger('al-opgeroepen', 'Deze persoon is al opgeroepen. Leg eerst vast hoe dat ging.', {
      velden: { persoon: 'Hiervoor staat al een verhoor gepland.' },
    });
  if (geplandOp < today)
    return weiger('datum-voorbij', 'Een oproep is voor een dag die nog komt.', {
      velden: { geplandOp: 'Deze dag is al geweest.' },
    });
  return gelukt(null);
}

export function decideVerhoor(
  verhoor: Pick<Verhoor, 'uitkomst' | 'opgeroepenOp'>,
  invoer: {
    uitkomst: 'verschenen' | 'niet-verschenen';
    cautie: boolean;
    verklaring: string | null;
    op: Datum;
  },
  today: Datum,
): Uitkomst<null> {
  if (verhoor.uitkomst !== 'opgeroepen')
    return weiger('al-vastgelegd', 'Hoe dit verhoor ging, staat al vast.');
  if (invoer.op > today)
    return weiger('datum-in-toekomst', 'Een verhoor wordt vastgelegd als het is geweest.', {
      velden: { op: 'Deze dag moet nog komen.' },
    });
  if (invoer.op < verhoor.opgeroepenOp)
    return weiger('datum-te-vroeg', 'Het verhoor ligt voor de oproep.', {
      velden: { op: 'Kies een dag op of na de oproep.' },
    });
  if (invoer.uitkomst === 'verschenen' && !invoer.verklaring)
    return weiger(
      'verklaring-ontbreekt',
      'Schrijf op wat er is verklaard, ook als iemand niets wilde zeggen.',
      {
        velden: { verklaring: 'Schrijf de verklaring op.' },
      },
    );
  return gelukt(null);
}

/** T11 runs from the first time someone was heard. */
export function isEersteVerhoor(verhoren: readonly Pick<Verhoor, 'uitkomst'>[]): boolean {
  return !verhoren.some(({ uitkomst }) => uitkomst === 'verschenen');
}
