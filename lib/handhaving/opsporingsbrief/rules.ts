import type { Kandidaat } from '#lib/brieven/geadresseerden/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { RAAD, type Hoedanigheid, type Opsporingsbrief, type Opsporingscode } from './model.ts';

/** Who may get a letter of the boa: the family by the rules of every letter, and of a referral Halt itself. */
export function geadresseerdenVan(
  sjabloon: Opsporingscode,
  gezin: readonly Kandidaat[],
  velden: Readonly<Record<string, string>> = {},
): readonly Kandidaat[] {
  if (sjabloon === 'afschrift-raad') return [RAAD];
  if (sjabloon !== 'halt-verwijzing') return gezin;
  const naam = velden.halt_vestiging?.trim() || 'Halt';
  const adres = (velden.halt_adres ?? '').split('\n').map((regel) => regel.trim());
  const halt: Kandidaat = {
    sleutel: 'halt',
    soort: 'ander',
    ouderIds: [],
    naam,
    aanhef: 'Geachte collega,',
    adres: [naam, ...adres].filter(Boolean),
    emails: [],
    geheim: false,
    mag: true,
    voorgesteld: true,
    waarom: 'De verwijzing zelf, met wat Halt moet weten.',
    waarschuwingen: [],
    kanaal: 'post',
  };
  return [halt, ...gezin];
}

export function hoedanigheidVan({ sleutel, soort }: Pick<Kandidaat, 'sleutel' | 'soort'>): Hoedanigheid {
  if (sleutel === 'halt' || sleutel === 'raad') return sleutel;
  return soort === 'jongere' ? 'jongere' : 'ouders';
}

/** A letter leaves once, on a day that has been, not before it was made. */
export function decideVerstuurd(
  brief: Pick<Opsporingsbrief, 'gemaaktOp' | 'verstuurdOp'>,
  op: Datum,
  today: Datum,
): Uitkomst<null> {
  if (brief.verstuurdOp)
    return weiger('al-verstuurd', 'Van deze brief staat al vast wanneer hij is verstuurd.');
  if (op > today)
    return weiger('datum-in-toekomst', 'Een brief is verstuurd als hij weg is, niet vooruit.', {
      velden: { op: 'Deze dag moet nog komen.' },
    });
  if (op < brief.gemaaktOp)
    return weiger('datum-te-vroeg', 'De brief was er die dag nog niet.', {
      velden: { op: 'Kies een dag op of na de dag van de brief.' },
    });
  return gelukt(null);
}
