import type { Feit } from '#lib/logboek/feiten.ts';
import { gelukt, ingehaald, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { AFLOOP_LABEL } from '#lib/verlof/labels.ts';
import { readLaatsteHand } from '#lib/werkprocessen/collegas/data.ts';
import { findVerlof, updateVerlof, type Verlofwijziging } from '#lib/verlof/data.ts';
import type { Verlof } from '#lib/verlof/model.ts';
import { findWerkproces, saveWerkproces, type Wijziging } from '#lib/werkprocessen/data.ts';
import type { LopendWerkproces, Werkproces } from '#lib/werkprocessen/model.ts';
import { isOpen } from '#lib/werkprocessen/rules.ts';

export type Verlofzaak = { readonly werk: LopendWerkproces; readonly verlof: Verlof };
export type Verlofklaar = { readonly id: string; readonly jongereId: string; readonly versie: number };
export type Verlofstap = {
  readonly werk?: Wijziging;
  readonly verlof?: Verlofwijziging;
  readonly feiten?: readonly Feit[];
};

/** Loads an open application, lets a command decide, and saves what it said in one version. */
export async function changeVerlof(
  toegang: Toegang,
  kop: { id: string; versie: number },
  werkwijze: (zaak: Verlofzaak) => Promise<Uitkomst<Verlofstap>>,
): Promise<Uitkomst<Verlofklaar>> {
  return changeOokGesloten(toegang, kop, async ({ werk, verlof }) =>
    isOpen(werk) ? werkwijze({ werk, verlof }) : weiger('al-gesloten', 'Deze aanvraag is al afgerond.'),
  );
}

/** The same for what may still come after the work was closed. */
export async function changeOokGesloten(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  werkwijze: (zaak: { werk: Werkproces; verlof: Verlof }) => Promise<Uitkomst<Verlofstap>>,
): Promise<Uitkomst<Verlofklaar>> {
  const werk = await findWerkproces(toegang, id, 'for update');
  const verlof = werk && (await findVerlof(toegang, id));
  if (!werk || !verlof) return nietGevonden('Deze aanvraag');
  toegang.raak([werk.jongereId]);
  const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
  if (!toegelaten.ok) return toegelaten;
  toegang.merkAan({ soort: 'werkproces', id });
  if (werk.versie !== versie) return ingehaald(await readTussentijds(toegang, verlof), werk.versie);
  const stap = await werkwijze({ werk, verlof });
  if (!stap.ok) return stap;
  const saved = await saveWerkproces(toegang, werk, versie, stap.waarde.werk ?? {}, stap.waarde.feiten ?? []);
  if (!saved.ok) return saved;
  await updateVerlof(toegang, id, stap.waarde.verlof ?? {});
  return gelukt({ id, jongereId: werk.jongereId, versie: saved.waarde.versie });
}

/** What a colleague did with it meanwhile: the decision, or that something else changed. */
async function readTussentijds(toegang: Toegang, { id, besluit }: Verlof): Promise<string> {
  const wie = await readLaatsteHand(toegang, id);
  return besluit
    ? `${wie} was u voor op ${formatDatum(besluit.op)}: ${AFLOOP_LABEL[besluit.afloop].toLowerCase()}.`
    : `${wie} heeft deze aanvraag intussen gewijzigd.`;
}
