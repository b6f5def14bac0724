import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { lapseFacts, type Feit } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { readDoelgroepstand } from '#lib/vsv-trajecten/doelgroep/data.ts';
import { stelDoelgroepVoor } from '#lib/vsv-trajecten/doelgroep/rules.ts';
import { doelgroepSchema } from '#lib/vsv-trajecten/doelgroep/schema.ts';
import { findWerkproces, insertStap, listStappen, saveWerkproces } from '#lib/werkprocessen/data.ts';
import { conflict } from '#lib/werkprocessen/tussentijds/data.ts';
import { decideStap, kop, refuseDoelgroep, volgendeNa } from '#lib/werkprocessen/rules.ts';
import { routekaartVan } from '#lib/werkprocessen/routekaarten/rules.ts';

/**
 * Chooses the target group, by which the routekaart takes its path; the first time that is also the mark of its step. It follows from
 * age, enrolment and diplomas, not from contact: a coach who knows it before the first talk owes nobody a reason. Choosing
 * another one later replaces the fact. What the rule proposed stands in the fact, so that it can be seen how often coaches differ.
 */
export const chooseDoelgroep = command({
  naam: 'doelgroep vaststellen',
  permission: 'werkproces.behandelen',
  verwerking: 'doorstroompunt-begeleiding',
  input: doelgroepSchema,
  subject: (out: { id: string; jongereId: string; versie: number }) => [out.jongereId],
  run: async (toegang, { id, versie, doelgroep }) => {
    const werk = await findWerkproces(toegang, id, 'for update');
    if (!werk) return nietGevonden('Dit werkproces');
    toegang.raak([werk.jongereId]);
    const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
    if (!toegelaten.ok) return toegelaten;
    toegang.merkAan({ soort: 'werkproces', id });
    if (werk.versie !== versie) return conflict(toegang, 'werkproces', id, versie);
    const refused = refuseDoelgroep(werk, doelgroep);
    if (refused) return refused;
    const stand = await readDoelgroepstand(toegang, werk.jongereId);
    const { gemeente, sector, soort, jongereId } = werk;
    const voorstel = (stand && stelDoelgroepVoor(stand, toegang.vandaag).doelgroep) ?? null;
    const vastgesteld: Feit = {
      ...kop(werk, toegang.vandaag),
      soort: 'DoelgroepVastgesteld',
      gegevens: {
        gemeente,
        sector,
        soort,
        doelgroep,
        voorstel,
        uitvalOp: stand?.laatste?.zonderSinds ?? null,
      },
    };
    const stappen = await listStappen(toegang, id);
    const stap = routekaartVan(soort, werk.routekaart)?.doelgroepen?.stap ?? '';
    const gezet = stappen.some((item) => item.stap === stap);
    const besluit = gezet
      ? null
      : decideStap(
          werk,
          stappen,
          { stap, gezetOp: toegang.vandaag, uitkomst: null, afwijking: null, vrij: true },
          toegang.vandaag,
        );
    if (besluit && !besluit.ok) return besluit;
    const nieuw = besluit ? [...stappen, besluit.waarde.registratie] : stappen;
    await lapseFacts(toegang, id, ['DoelgroepVastgesteld']);
    const saved = await saveWerkproces(
      toegang,
      werk,
      versie,
      { doelgroep, ...volgendeNa({ ...werk, doelgroep }, nieuw, toegang.vandaag) },
      [vastgesteld, ...(besluit?.waarde.feiten ?? [])],
    );
    if (!saved.ok) return saved;
    if (besluit) await insertStap(toegang, id, besluit.waarde.registratie);
    return gelukt({ id, jongereId, versie: saved.waarde.versie });
  },
});
