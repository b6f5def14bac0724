import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { beginStappen, placeMelding, routekaartVoor } from '#lib/meldingen/nemen/rules.ts';
import type { Lopendwerk } from '#lib/werkprocessen/model.ts';

const melding = { categorie: 'signaal', ontvangenOp: datum('2026-11-20') } as const;
const geen = { routekaart: null, werkproces: null };

const lopend = (rest: Partial<Lopendwerk> = {}): Lopendwerk => ({
  id: '00000000-0000-4000-8000-000000000001',
  versie: 1,
  jongereId: '00000000-0000-4000-8000-000000000002',
  soort: 'relatief-verzuim',
  routekaart: 'A',
  routes: [],
  doelgroep: null,
  eigenaarId: null,
  gemeente: '0971',
  sector: 'VO',
  schoolId: null,
  gestartOp: datum('2026-09-10'),
  bevestigdOp: null,
  volgendeActie: null,
  volgendeDatum: null,
  laatsteMelding: datum('2026-11-01'),
  status: 'open',
  ...(rest as object),
});

describe('een herhaalde melding (werkafspraak, geen wet)', () => {
  it('komt bij lopend werk van dezelfde aard in hetzelfde schooljaar, en zegt waarom', () => {
    const plek = placeMelding(melding, [lopend()], geen);
    expect(plek.werkprocesId).toBe(lopend().id);
    expect(plek.regels.map(({ voldaan }) => voldaan)).toEqual([true, true, true, null]);
    expect(plek.regels.at(-1)?.zin).toBe('De vorige melding kwam 19 dagen eerder.');
  });

  it('begint een nieuw werkproces in een nieuw schooljaar', () => {
    const oud = lopend({ gestartOp: datum('2026-05-01'), laatsteMelding: datum('2026-07-31') });
    const plek = placeMelding({ ...melding, ontvangenOp: datum('2026-08-01') }, [oud], geen);
    expect(plek.werkprocesId).toBeNull();
    expect(plek.uitleg).toContain('schooljaar 2025-2026, deze melding van 2026-2027');
  });

  it('blijft bij werk van vorig schooljaar waar dit jaar al een melding bij kwam', () => {
    const werk = lopend({ gestartOp: datum('2026-05-01'), laatsteMelding: datum('2026-09-01') });
    expect(placeMelding(melding, [werk], geen).werkprocesId).toBe(werk.id);
  });

  it('begint een nieuw werkproces als de aard anders is: luxeverzuim naast routekaart A', () => {
    const plek = placeMelding({ ...melding, categorie: 'luxe' }, [lopend()], geen);
    expect(plek).toMatchObject({ werkprocesId: null, routekaart: 'B' });
    expect(plek.uitleg).toContain('routekaart A, deze melding vraagt routekaart B');
  });

  it('volgt de keuze van de collega, welke kant die ook op gaat', () => {
    const nieuw = placeMelding(melding, [lopend()], { routekaart: null, werkproces: 'nieuw' });
    expect(nieuw.werkprocesId).toBeNull();
    const oud = lopend({ gestartOp: datum('2025-09-10'), laatsteMelding: null });
    const toch = placeMelding(melding, [oud], { routekaart: null, werkproces: oud.id });
    expect(toch.werkprocesId).toBe(oud.id);
  });

  it('kent bij absoluut verzuim geen grens van een schooljaar', () => {
    const oud = lopend({ soort: 'absoluut-verzuim', routekaart: null, gestartOp: datum('2026-06-01') });
    const plek = placeMelding(
      { ...melding, categorie: 'absoluut' },
      [{ ...oud, laatsteMelding: null }],
      geen,
    );
    expect(plek.werkprocesId).toBe(oud.id);
    expect(plek.regels.at(-1)?.zin).toBe('Het werk begon 172 dagen eerder.');
  });
});

describe('verzuim 18+ (regionale afspraak)', () => {
  it('volgt een eigen routekaart, ook als iemand A of B zou kiezen', () => {
    expect(routekaartVoor('verzuim-18plus')).toBe('18+');
    const wens = { routekaart: 'B', werkproces: null } as const;
    expect(placeMelding({ ...melding, categorie: 'verzuim-18plus' }, [], wens).routekaart).toBe('18+');
  });

  it('heeft bij het nemen alleen stap 1 gezet: er is geen routekaart te kiezen', () => {
    const werk = { id: 'w', jongereId: 'j', soort: 'verzuim-18plus', routekaart: '18+' } as const;
    const stappen = beginStappen(werk, melding.ontvangenOp, datum('2026-11-23'));
    expect(stappen.map(({ registratie }) => registratie.stap)).toEqual(['1']);
  });
});
