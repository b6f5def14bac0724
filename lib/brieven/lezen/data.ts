import { listMailVan, type Mailstatus } from '#lib/platform/mail.ts';
import type { Brief, Briefrij, Exemplaarstand } from '#lib/brieven/model.ts';
import { briefstand, exemplaarstand } from '#lib/brieven/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** The last that is known of the mail of each copy; several messages of one copy: the one that stands worst. */
export async function mailstanden(
  toegang: Toegang,
  brieven: readonly Brief[],
): Promise<Map<string, Mailstatus>> {
  const ids = brieven.flatMap((brief) => brief.exemplaren.map((exemplaar) => exemplaar.id));
  const standen = new Map<string, Mailstatus>();
  for (const { bronId, status } of await listMailVan(toegang.sql, toegang.bureauId, 'brief', ids))
    if (!standen.has(bronId) || status !== 'verzonden') standen.set(bronId, status);
  return standen;
}

export function standenVan(brief: Brief, mail: ReadonlyMap<string, Mailstatus>): Exemplaarstand[] {
  return brief.exemplaren.map((exemplaar) => exemplaarstand(exemplaar, mail.get(exemplaar.id)));
}

/** As a list shows it. */
export function rijVan(
  brief: Brief & { door: string | null },
  standen: ReadonlyMap<string, Mailstatus>,
): Briefrij {
  return {
    id: brief.id,
    titel: brief.inhoud.titel,
    kenmerk: brief.kenmerk,
    datum: brief.datum,
    gemaaktOp: brief.gemaaktOp,
    door: brief.door,
    stand: briefstand(brief.status, standenVan(brief, standen)),
    aan: brief.exemplaren.map((exemplaar) => exemplaar.ontvanger.naam),
  };
}
