import { describe, expect, it } from 'vitest';
import { datum, type Datum } from '#lib/kalender/model.ts';
import type { Doelgroepstand } from '#lib/vsv-trajecten/doelgroep/model.ts';
import { isJikpHerkomst, laatsteEenOktober, stelDoelgroepVoor } from '#lib/vsv-trajecten/doelgroep/rules.ts';

const OP = datum('2026-11-25');

/** Nineteen, enrolled on an mbo until the day before `zonderSinds`. */
function stand(opties: {
  geboren?: string;
  soort?: string;
  zonderSinds?: Datum | null;
  nooit?: boolean;
  startkwalificatieOp?: string;
  verzuimSinds?: string;
}): Doelgroepstand {
  const zonderSinds = opties.zonderSinds ?? null;
  const ingeschreven = !opties.nooit && zonderSinds === null;
  return {
    feiten: {
      geboortedatum: datum(opties.geboren ?? '2007-03-01'),
      startkwalificatieOp: opties.startkwalificatieOp ? datum(opties.startkwalificatieOp) : null,
    },
    laatste: opties.nooit ? null : { onderwijssoort: opties.soort ?? 'MBO2', zonderSinds },
    onderwijs: ingeschreven
      ? { ingeschreven, zonderOnderwijsSinds: opties.verzuimSinds ? datum(opties.verzuimSinds) : null }
      : { ingeschreven: false },
  };
}
const voorstel = (opties: Parameters<typeof stand>[0], op = OP) => stelDoelgroepVoor(stand(opties), op);

describe('de laatste 1 oktober scheidt nieuw van oud vsv', () => {
  it.each([
    ['2026-11-25', '2026-10-01'],
    ['2026-10-01', '2026-10-01'],
    ['2026-09-30', '2025-10-01'],
    ['2026-01-01', '2025-10-01'],
  ])('op %s is dat %s', (op, grens) => {
    expect(laatsteEenOktober(datum(op))).toBe(grens);
  });

  it('wie op 1 oktober voor het eerst zonder school is, is nieuw; een dag eerder is oud', () => {
    expect(voorstel({ zonderSinds: datum('2026-10-01') }).doelgroep).toBe('nieuw-vsv');
    expect(voorstel({ zonderSinds: datum('2026-09-30') }).doelgroep).toBe('oud-vsv');
  });
});

describe('voorstel doelgroep (WEB art. 9.2.1)', () => {
  it('wie nog kwalificatieplichtig is of een startkwalificatie heeft, hoort er niet bij', () => {
    const kwalificatieplichtig = voorstel({ geboren: '2009-03-01', zonderSinds: datum('2026-10-05') });
    expect(kwalificatieplichtig).toMatchObject({
      doelgroep: 'geen-doelgroep',
      uitleg: 'De jongere is nog kwalificatieplichtig; dit hoort bij leerplicht.',
    });
    expect(voorstel({ startkwalificatieOp: '2026-07-01', zonderSinds: datum('2026-10-05') }).doelgroep).toBe(
      'geen-doelgroep',
    );
  });

  it('op de zevenentwintigste verjaardag hoort niemand er meer bij; de dag ervoor nog wel', () => {
    const oud = { geboren: '1999-11-25', zonderSinds: datum('2020-02-01') };
    expect(voorstel(oud).doelgroep).toBe('geen-doelgroep');
    expect(voorstel({ ...oud, geboren: '1999-11-26' }).doelgroep).toBe('oud-vsv');
  });

  it('wie ingeschreven staat, dreigt uit te vallen; na vier weken zonder les zegt de wet het', () => {
    expect(voorstel({}).uitleg).toBe('Ingeschreven en zonder startkwalificatie.');
    expect(voorstel({ verzuimSinds: '2026-10-28' }).uitleg).toContain('vier weken of langer');
    expect(voorstel({ verzuimSinds: '2026-10-29' }).uitleg).toBe('Ingeschreven en zonder startkwalificatie.');
  });

  it('wie van pro, vso, basisberoeps of entree komt en nog op school zit, is JIKP tot en met 23 jaar', () => {
    for (const soort of ['PRO', 'VSO', 'VMBO-BB', 'MBO1']) expect(voorstel({ soort }).doelgroep).toBe('jikp');
    expect(voorstel({ soort: 'MBO1', geboren: '2002-11-26' }).doelgroep).toBe('jikp');
    expect(voorstel({ soort: 'MBO1', geboren: '2002-11-25' }).doelgroep).toBe('dreigend-vsv');
    expect(isJikpHerkomst('VMBO-TL')).toBe(false);
    expect(isJikpHerkomst('MBO10')).toBe(false);
  });

  it('zonder bekende inschrijving: van 23 jaar af in beeld, daaronder geen gok', () => {
    expect(voorstel({ nooit: true, geboren: '2003-11-25' }).doelgroep).toBe('jongere-in-beeld');
    expect(voorstel({ nooit: true, geboren: '2003-11-26' })).toMatchObject({ doelgroep: null });
  });
});
