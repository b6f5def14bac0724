import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { enqueue } from '#lib/platform/jobs.ts';
import { findBrief, saveExemplaren, saveInhoud, saveStatus } from '#lib/brieven/data.ts';
import { readOpzet, type Opzet } from '#lib/brieven/opstellen/data.ts';
import { dagVoluit, decideVersturen } from '#lib/brieven/rules.ts';
import { sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { decideNaOverlijden, renewExemplaren, renewInhoud } from '#lib/brieven/versturen/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/**
 * From here on the worker has it; the letter bears the day of today. Who may get it and where is asked again: a draft can lie for weeks,
 * and meanwhile there is a contactverbod, a move, a secret address. `opzet`: when it was looked up in this very command.
 */
export async function sendBrief(
  toegang: Toegang,
  briefId: string,
  { opzet, bevestigd = false }: { readonly opzet?: Opzet; readonly bevestigd?: boolean } = {},
): Promise<Uitkomst<{ jongereId: string; briefId: string }>> {
  const brief = await findBrief(toegang, briefId, 'for update');
  if (!brief) return nietGevonden('Deze brief');
  if (brief.status !== 'concept') return weiger('geen-concept', 'Deze brief is al verstuurd of ingetrokken.');
  const nu = opzet ? gelukt(opzet) : await readOpzet(toegang, brief);
  if (!nu.ok) return nu;
  const exemplaren = renewExemplaren(brief.exemplaren, nu.waarde.kandidaten);
  if (!exemplaren.ok) return exemplaren;
  const overleden = nu.waarde.basis.kring.jongere.overleden;
  const bevestiging = decideNaOverlijden(exemplaren.waarde, overleden, bevestigd);
  if (!bevestiging.ok) return bevestiging;
  const inhoud = renewInhoud(brief.inhoud, nu.waarde.basis, dagVoluit(toegang.vandaag));
  const besluit = decideVersturen(
    sjabloonVan(brief.sjabloon).velden,
    inhoud.velden,
    exemplaren.waarde,
    toegang.vandaag,
  );
  if (!besluit.ok) return besluit;
  if (!opzet) await saveExemplaren(toegang, briefId, exemplaren.waarde);
  await saveInhoud(toegang, briefId, inhoud);
  await saveStatus(toegang, briefId, 'maken', { datum: toegang.vandaag, verstuurd: true });
  await enqueue(toegang.sql, 'brief', { bureauId: toegang.bureauId, id: briefId, soort: 'maken' });
  return gelukt({ jongereId: brief.jongereId, briefId });
}
