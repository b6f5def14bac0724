import { NextResponse } from 'next/server';
import { navigatieVoor } from '#components/schil/navigatie-items.ts';
import { plekkenVoor } from '#components/palet/plekken.ts';
import { leesVraag, personenVoor, toPartner } from '#components/palet/personen.ts';
import { snelzoekJongeren } from '#lib/jongeren/zoeken/queries.ts';
import { snelzoekPartners } from '#lib/partners/queries.ts';
import { findActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';

/** What the palette shows: places by permission, and persons by what was typed. Posted, never in an address. */
export async function POST(request: Request): Promise<NextResponse> {
  const actor = await findActor();
  if (!actor) return NextResponse.json({ fout: 'niet-aangemeld' }, { status: 401 });
  const body: unknown = await request.json().catch(() => null);
  const { zoek, taak } = leesVraag(body);
  const permissies = permissiesOf(actor.rollen);
  const uitkomst = zoek.length < 2 ? undefined : await snelzoekJongeren(actor, { zoek });
  const zoektPartner = taak === null && zoek.length >= 2 && permissies.has('partner.zien');
  const partners = zoektPartner ? await snelzoekPartners(actor, { zoek }) : undefined;
  const antwoord = {
    plekken: plekkenVoor(permissies, navigatieVoor(permissies, actor.jongerenpunt), actor.jongerenpunt),
    personen: [
      ...(uitkomst?.ok ? personenVoor(uitkomst.waarde.rijen, taak, permissies) : []),
      ...(partners?.ok ? partners.waarde.treffers.map(toPartner) : []),
    ],
  };
  return NextResponse.json(antwoord, { headers: { 'cache-control': 'no-store' } });
}
