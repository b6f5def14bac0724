import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { listAgenda, listSpreekurenAgenda } from '#lib/contact/afspraken/data.ts';
import { agendaVan } from '#lib/contact/afspraken/ics.ts';
import { leegSchema } from '#lib/contact/afspraken/schema.ts';
import { findAgendalink } from '#lib/toegang/agendalink.ts';
import { query } from '#lib/toegang/front-door.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';

const readAgenda = query({
  naam: 'eigen agenda ophalen met de agendalink',
  permission: 'agenda.lezen',
  verwerking: 'leerplicht-toezicht',
  input: leegSchema,
  run: async (toegang) => {
    const periode = { van: addDays(toegang.vandaag, -30), tot: addDays(toegang.vandaag, 365) };
    const alle = await listAgenda(toegang, toegang.gebruikerId, periode);
    const afspraken = alle.filter((item) => item.status !== 'afgezegd');
    const spreekuren = await listSpreekurenAgenda(toegang, toegang.gebruikerId, periode);
    return gelukt({
      tekst: agendaVan(afspraken, toegang.nu, spreekuren),
      jongereIds: afspraken.map((item) => item.jongereId),
    });
  },
  subject: (out) => out.jongereIds,
});

/**
 * The diary behind a secret link: no session, but a named system actor of one bureau, on behalf of who made the link, which
 * may read this diary and nothing else, as long as the roles of that user allow a link. Each reading is logged as any other.
 */
export async function readAgendaVanLink(token: string): Promise<Uitkomst<string>> {
  const link = /^[A-Za-z0-9_-]{22}$/.test(token) ? await findAgendalink(token, today()) : undefined;
  const bureau = link && (await listBureaus()).find((item) => item.id === link.bureauId);
  if (!link || !bureau || !permissiesOf(link.rollen).has('agenda.link')) return nietGevonden('Deze agenda');
  if (link.teVaak)
    return weiger('te-vaak', 'Deze agenda wordt te vaak opgevraagd. Probeer het over een minuut weer.');
  const uitkomst = await readAgenda(systeemActor('agenda', bureau, ['agenda.lezen'], link.gebruikerId), {});
  return uitkomst.ok ? gelukt(uitkomst.waarde.tekst) : uitkomst;
}
