import { isTaak } from '#lib/bevolking/rules.ts';
import { parseDatum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Afgehandeld } from '#lib/termijnen/afhandelen/commands.ts';
import type { Termijnregel } from '#lib/termijnen/lijst/model.ts';
import { werkAdres } from '#components/werkprocessen/adres.ts';

type Plaats = Pick<
  Termijnregel,
  'code' | 'onderwerpSoort' | 'onderwerpId' | 'werkprocesId' | 'werkSoort' | 'jongereId'
>;

/** Where one does what the term asks. */
export function doeAdres(regel: Plaats): string | null {
  if (regel.onderwerpSoort === 'melding') return `/meldingen/${regel.onderwerpId}`;
  if (regel.onderwerpSoort === 'handhaving')
    return `/handhaving/${/^H\d$/.test(regel.code) ? 'zaken' : 'dwangsom'}/${regel.onderwerpId}`;
  if (regel.onderwerpSoort === 'absoluut-signaal') return `/absoluut-verzuim?signaal=${regel.onderwerpId}`;
  if (regel.onderwerpSoort === 'agendapunt') return `/overleggen/punten/${regel.onderwerpId}`;
  if (regel.onderwerpSoort === 'motie') return `/moties/verslagen/${regel.onderwerpId}`;
  if (regel.onderwerpSoort === 'schooljaar') return VAN_HET_JAAR[regel.code] ?? null;
  if (regel.jongereId && BIJ_PARTNERS.has(regel.onderwerpSoort))
    return `/jongeren/${regel.jongereId}/partners#${regel.onderwerpId}`;
  if (regel.code === 'overgenomen' && regel.jongereId) return `/jongeren/${regel.jongereId}/overgenomen`;
  // Handing over is never done on the page of the work, also when the term was set there.
  if (regel.code === 'T14' && regel.jongereId && regel.onderwerpSoort !== 'jongere')
    return `/jongeren/${regel.jongereId}/overdracht`;
  if (regel.jongereId && regel.onderwerpSoort === 'jongere' && isTaak(regel.code))
    return `/jongeren/${regel.jongereId}/wijziging`;
  if (isNazorg(regel.code) && regel.werkprocesId) return `/trajecten/${regel.werkprocesId}#nazorg`;
  if (regel.werkprocesId && regel.werkSoort) return werkAdres(regel.werkSoort, regel.werkprocesId);
  if (regel.jongereId && isTaak(regel.code)) return `/jongeren/${regel.jongereId}/wijziging`;
  return regel.jongereId ? `/jongeren/${regel.jongereId}` : null;
}

/** Nazorg is recorded on the page of the traject, also when its work is closed. */
function isNazorg(code: string): boolean {
  return /^N\d+$/.test(code);
}
/** What is agreed with partners and asked of schools stands in the dossier. */
const BIJ_PARTNERS: ReadonlySet<string> = new Set(['warme-overdracht', 'informatieverzoek']);

/** What a bureau does once for a whole school year, and where. */
const VAN_HET_JAAR: Readonly<Record<string, string>> = {
  T17: '/rapportage',
  herinnering1: '/vrijstellingen/verlenging',
  herinnering2: '/vrijstellingen/verlenging',
};

/** Back to the page where a term was handled, with what was done, so that it can be taken back there. */
export function klaarAdres(terug: string, out: Afgehandeld): string {
  const [pad = '', vraag = ''] = isEigenPad(terug) ? terug.split('?') : ['/termijnen'];
  const params = new URLSearchParams(vraag);
  params.delete('termijn');
  if (out.handeling !== 'ongedaan')
    params.set('termijn', `${out.id}.${out.versie}.${out.handeling}.${out.uiterlijk ?? 'stil'}`);
  const rest = params.toString();
  return rest ? `${pad}?${rest}` : pad;
}

/** A place in Baken itself, never another site. */
function isEigenPad(pad: string): boolean {
  return /^\/(?![/\\])[\w\-/.?=&%]*$/.test(pad);
}

export type Klaar = { readonly id: string; readonly versie: string; readonly zin: string };

/** What the page says after `klaarAdres`; undefined for anything else in the address. */
export function leesKlaar(param: string | string[] | undefined): Klaar | undefined {
  const [, id, versie, handeling, dag] =
    /^([0-9a-f-]{36})\.(\d{1,9})\.([a-z]+)\.([0-9-]{10}|stil)$/.exec(String(param ?? '')) ?? [];
  const zin = handeling && ZINNEN[handeling];
  if (!id || !versie || !zin) return undefined;
  const op = parseDatum(dag ?? '');
  return { id, versie, zin: zin.replace('#', op ? formatDatum(op) : '') };
}

const ZINNEN: Readonly<Record<string, string>> = {
  gedaan: 'De termijn is afgetekend.',
  vervallen: 'De termijn is vervallen.',
  opschorten: 'De termijn staat stil.',
  hervatten: 'De termijn loopt weer. De laatste dag is nu #.',
  verlengen: 'De termijn is verlengd. De laatste dag is nu #.',
};
