import { datum } from '#lib/kalender/model.ts';
import { addDays, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { type Verzinsel, type Wie } from './verzinsel.ts';

const GRONDEN = ['5-A', '5-B', '5-C', '15', '3a'] as const;

export function vrijstelling(v: Verzinsel, wie: Wie): void {
  const { getal, mag, kies, feiten, dag, kop, waar, nieuwId } = v;
  const grond = kies(GRONDEN);
  for (let n = getal(0, 2), op = dag(); n > 0; n -= 1, op = addDays(op, getal(300, 500))) {
    const id = nieuwId();
    const van = { onderwerpSoort: 'vrijstelling' } as const;
    const tot = mag(0.6) ? addDays(op, getal(20, 280)) : null;
    feiten.push({
      ...{ ...van, ...kop(op, id, wie), soort: 'VrijstellingVastgelegd' },
      gegevens: { grond, tot, gemeente: waar(wie).gemeente },
    });
    const gegevens = {
      ...{ ...waar(wie), grond, onderwijssoort: kies(['bo', 'vo', 'mbo', 'geen']) },
      ...{ verlenging: n === 1, opTijd: n === 1 ? kies([true, false, null]) : null },
    };
    const soort = grond === '15' || grond === '3a' ? 'VrijstellingAangevraagd' : 'BeroepOpVrijstellingGedaan';
    feiten.push({ ...van, ...kop(op, nieuwId(), wie), soort, gegevens });
  }
}

export function verlof(v: Verzinsel, wie: Wie): void {
  const { mag, kies, feiten, dag, later, kop, waar, nieuwId } = v;
  if (mag(0.5)) {
    const id = nieuwId();
    const [plaats, op, grond] = [waar(wie), dag(), kies(['11g', '11f'])];
    const van = { onderwerpSoort: 'verlof' } as const;
    feiten.push({
      ...{ ...van, ...kop(op, id, wie), soort: 'VerlofAangevraagd' },
      gegevens: { ...plaats, grond, dagen: 12, aanvraagId: nieuwId() },
    });
    if (mag(0.8)) {
      const afloop = kies(['toegekend', 'gedeeltelijk', 'afgewezen', 'ingetrokken']);
      feiten.push({
        ...{ ...van, ...kop(later(op, 60), id, wie), soort: 'VerlofBesloten' },
        gegevens: { ...plaats, grond, afloop, dagen: 12, toegekend: 0, ontvangenOp: op, afgeweken: [] },
      });
    }
  }
  feiten.push({
    ...{ onderwerpSoort: 'verlof', ...kop(dag(), nieuwId(), wie), soort: 'VerlofDoorHoofd' },
    gegevens: { ...waar(wie), grond: kies(['11g', '11f']), dagen: 2, schoolId: null },
  });
}

export function termijn(v: Verzinsel, wie: Wie): void {
  const { getal, mag, kies, feiten, dag, kop, waar, nieuwId } = v;
  const id = nieuwId();
  const [code, gesteld] = [kies(['T03', 'N3', 'overlegtaak', 'bezwaar']), dag()];
  const uiterlijk = mag(0.9) ? addDays(gesteld, getal(5, 60)) : null;
  const van = { onderwerpSoort: 'termijn' } as const;
  const gegevens = { code, gemeente: waar(wie).gemeente };
  feiten.push({
    ...{ ...van, ...kop(gesteld, id, wie), soort: 'TermijnGesteld', gegevens: { ...gegevens, uiterlijk } },
  });
  const slot = addDays(uiterlijk ?? gesteld, getal(-5, 20));
  if (mag(0.6))
    feiten.push({
      ...{ ...van, ...kop(slot, id, wie), soort: 'TermijnVoldaan' },
      gegevens: { ...gegevens, uiterlijk, opTijd: uiterlijk !== null && slot <= uiterlijk },
    });
  else if (mag(0.5)) feiten.push({ ...van, ...kop(slot, id, wie), soort: 'TermijnVervallen', gegevens });
}

export function overleg(v: Verzinsel, wie: Wie): void {
  const { mag, kies, feiten, dag, kop, waar, scholen, nieuwId } = v;
  const bij = { ...waar(wie), schoolId: kies(scholen).id };
  if (mag(0.5))
    feiten.push({
      ...{ onderwerpSoort: 'agendapunt', ...kop(dag(), nieuwId(), wie), soort: 'AgendapuntBesproken' },
      gegevens: {
        ...{ ...waar(wie), overleg: kies(['actietafel', 'mdo', 'casusoverleg']) },
        resultaat: kies(['afspraken', 'doorgeleid', 'volgende-keer']),
      },
    });
  const id = nieuwId();
  const op = dag();
  const van = { onderwerpSoort: 'spreekuur' } as const;
  feiten.push(
    {
      ...{ ...van, ...kop(op, id, null), soort: 'SpreekuurGehouden' },
      gegevens: { ...bij, gesprekken: 1 },
    },
    {
      ...{ ...van, ...kop(op, id, wie), soort: 'SpreekuurgesprekGehouden' },
      gegevens: { ...bij, opkomst: kies(['verschenen', 'afgezegd']), resultaat: null, kern: null },
    },
    {
      ...{ ...van, ...kop(dag(), nieuwId(), null), soort: 'AdviesAanSchool' },
      gegevens: { ...bij, onderwerp: 'verzuim' },
    },
  );
}

export function vanAnderen(v: Verzinsel): void {
  const { getal, mag, feiten, kop, nieuwId } = v;
  const delen: Record<string, readonly string[]> = {
    gemeente: ['0888', '1883', '0971'],
    niveau: ['vmbo', '1', '2', '3', '4'],
    leeftijd: ['<16', '16-17', '18-22', '23-26'],
    geslacht: ['m', 'v'],
  };
  for (const jaar of ['2021-09-01', '2022-09-01', '2023-09-01']) {
    const begin = schooljaarBegin(schooljaarVan(datum(jaar)));
    for (const [uitsplitsing, lijst] of Object.entries(delen))
      for (const deel of lijst)
        for (const stand of ['voorlopig', 'definitief'])
          if (mag(0.7)) {
            const gepubliceerdOp = addDays(begin, 400 + getal(0, 200));
            const gemeente = uitsplitsing === 'gemeente' ? deel : null;
            feiten.push({
              ...{ onderwerpSoort: 'externcijfer', ...kop(begin, nieuwId(), null) },
              soort: 'DuoVsvGepubliceerd',
              gegevens: {
                ...{ stand, definitie: 'prestatiebox', uitsplitsing, deel, gemeente, instelling: null },
                ...{ deelnemers: getal(100, 900), vsv: getal(0, 40), streef: null, gepubliceerdOp },
              },
            });
          }
    for (const jaren of ['5', '10'])
      for (const gemeente of mag(0.5) ? [null] : ['0888', '1883']) {
        const gegevens = {
          jaren,
          gemeente,
          populatie: getal(100, 300),
          werkt: getal(10, 99),
          bron: 'proef',
        };
        feiten.push({
          ...{ onderwerpSoort: 'externcijfer', ...kop(begin, nieuwId(), null) },
          soort: 'DuurzaamWerkGepubliceerd',
          gegevens: { ...gegevens, gepubliceerdOp: addDays(begin, 500) },
        });
      }
  }
}
