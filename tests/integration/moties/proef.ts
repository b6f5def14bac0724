import { addMotie, addRapportdag } from '#lib/moties/commands.ts';
import { readMotie, type Motiepagina } from '#lib/moties/queries.ts';
import type { Celvoortgang, Vraagvoortgang } from '#lib/moties/voortgang/model.ts';
import { addVraag } from '#lib/moties/vragen/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';

/** A bureau with who makes, who checks and whom it was promised to. */
export async function kantoor() {
  const bureau = await makeBureau();
  return {
    bureau,
    maker: await actorMet('kwaliteitsmedewerker', { bureau, naam: 'Kim Kwaliteit' }),
    manager: await actorMet('manager', { bureau, naam: 'Mo Manager' }),
    griffie: await actorMet('griffie', { bureau }),
    lpa: await actorMet('leerplichtambtenaar', { bureau }),
  };
}

export async function motieVan(maker: { gebruikerId: string } & Actor, titel = 'Meten wat helpt') {
  const { id } = waardeOf(
    await addMotie(maker, {
      ...{ soort: 'motie', titel, tekst: 'De raad wil weten hoe het gaat.', raad: 'Gemeenteraad van Stein' },
      ...{ gemeente: '0971', vastgesteldOp: '2025-01-28', bron: 'Raadsbesluit 2025/5', bronAdres: '' },
      ...{ kanttekening: '', eigenaarId: maker.gebruikerId },
    }),
  );
  return id;
}

export async function vraagVan(
  maker: Actor,
  motieId: string,
  over: Readonly<Record<string, string>> = {},
): Promise<string> {
  const basis = { motieId, kenmerk: 'K2', zin: 'Welk deel ging terug naar school?', ambitie: 'ja' };
  const { id } = waardeOf(
    await addVraag(maker, { ...basis, indicator: 'k2-teruggeleid', 'dim-variant': 'T1', ...over }),
  );
  return id;
}

export async function verslagVan(maker: Actor, motieId: string, dag: string): Promise<string> {
  return waardeOf(await addRapportdag(maker, { motieId, dag, omschrijving: 'Verslag aan de raad' })).id;
}

export async function pagina(actor: Actor, id: string): Promise<Motiepagina> {
  return waardeOf(await readMotie(actor, { id }));
}

/** The progress of the only question, or of this one. */
export function voortgangVan({ voortgang, vragen }: Motiepagina, vraagId = vragen[0]?.id): Vraagvoortgang {
  const gevonden = voortgang.get(vraagId ?? '');
  if (!gevonden || 'fout' in gevonden) throw new Error(`geen voortgang: ${JSON.stringify(gevonden)}`);
  return gevonden;
}

export function cel(voortgang: Vraagvoortgang, label = 'totaal'): Celvoortgang {
  const [gevonden, ...meer] = voortgang.cellen.filter((item) => item.label === label);
  if (!gevonden || meer.length > 0)
    throw new Error(`cellen: ${voortgang.cellen.map((item) => item.label).join(', ')}`);
  return gevonden;
}
