import { addDays } from '#lib/kalender/rules.ts';
import type { Meldingcategorie, ThuiszitUitkomst } from '#lib/logboek/feitsoorten.ts';
import { TOT, VAN, type Verzinsel, type Wie } from './verzinsel.ts';

const BESTEMMINGEN = [
  ['begeleiding', 'begeleiding'],
  ['school', 'onderwijs'],
  ['werkt', 'werk'],
  ['eigen-kracht', 'overig'],
  ['inkomen-zorg', 'zorg'],
  ['inkomen-werk', 'zonder-dagbesteding'],
  ['inburgering', 'overig'],
  ['onbereikbaar', 'onbekend'],
  ['niet-willer', 'zonder-dagbesteding'],
  ['dagbesteding', 'zorg'],
  ['uitkering-ziek', 'zorg'],
] as const;
const SITUATIES = [
  'werk',
  'inkomen-zorg',
  'inkomen-werk',
  'inburgering',
  'dagbesteding',
  'niet-willer',
] as const;
const ONDERWIJS = ['VSO', 'PRO', 'VMBO-BB', 'VMBO', 'HAVO', 'MBO1', 'MBO2', 'MBO3', 'ISK', 'EOA'] as const;

export function melding(v: Verzinsel, wie: Wie): void {
  const { mag, kies, feiten, dag, later, kop, waar, nieuwId } = v;
  const id = nieuwId();
  const categorie = kies<Meldingcategorie>(['absoluut', 'luxe', 'signaal', 'preventief', 'verzuim-18plus']);
  const [plaats, op] = [waar(wie), dag()];
  const soort = { onderwerpSoort: 'melding' } as const;
  const duoSoort = categorie === 'verzuim-18plus' ? kies(['V4', 'RMC', null]) : null;
  feiten.push({
    ...{ ...soort, ...kop(op, id, wie), soort: 'MeldingOntvangen' },
    gegevens: { ...plaats, categorie, duoSoort, schoolId: null },
  });
  for (let einde = later(op, 120); mag(0.75) && einde <= TOT; einde = later(einde, 60)) {
    const resultaat = kies(['gesprek', 'verhuisd', 'niet-verwijtbaar']);
    feiten.push({
      ...{ ...soort, ...kop(einde, id, wie), soort: 'MeldingAfgehandeld' },
      gegevens: { ...plaats, categorie, resultaat, kern: 'gesprek-waarschuwing' },
    });
    if (!mag(0.4)) break;
    einde = later(einde, 20);
    feiten.push({
      ...{ ...soort, ...kop(einde, id, wie), soort: 'MeldingHeropend' },
      gegevens: { ...plaats, categorie, reden: 'nieuwe gegevens' },
    });
  }
}

export function school(v: Verzinsel, wie: Wie): void {
  const { getal, mag, kies, feiten, kop, scholen, nieuwId } = v;
  let op = addDays(VAN, -getal(0, 900));
  for (let n = getal(0, 4); n > 0; n -= 1) {
    const id = nieuwId();
    const bij = kies(scholen);
    const gegevens = { schoolId: bij.id, sector: bij.sector, onderwijssoort: kies(ONDERWIJS) };
    feiten.push({
      ...{ onderwerpSoort: 'inschrijving', ...kop(op, id, wie), soort: 'Ingeschreven', gegevens },
    });
    const tot = addDays(op, getal(60, 500));
    if (!mag(0.8) && n === 1) return;
    feiten.push({
      ...{ onderwerpSoort: 'inschrijving', ...kop(tot, id, wie), soort: 'Uitgeschreven' },
      gegevens: { ...gegevens, reden: null },
    });
    op = addDays(tot, getal(1, 200));
  }
}

export function bestemming(v: Verzinsel, wie: Wie): void {
  const { getal, mag, kies, feiten, dag, kop, waar, woonplaats, nieuwId } = v;
  for (let n = getal(0, 3); n > 0; n -= 1) {
    const op = dag();
    const [code, landelijk] = kies(BESTEMMINGEN);
    const uitvalOp = mag(0.7) ? addDays(op, -getal(0, 800)) : null;
    feiten.push({
      ...{ onderwerpSoort: 'bestemming', ...kop(op, nieuwId(), wie), soort: 'BestemmingVastgesteld' },
      gegevens: { gemeente: waar(wie).gemeente, bestemming: code, landelijk, uitvalOp, voorstel: null, op },
    });
  }
  for (let n = getal(0, 3); n > 0; n -= 1) {
    const [op, situatie] = [dag(), kies(SITUATIES)];
    const gegevens = { gemeente: wie.gemeente, situatie, bron: 'jongere', uren: kies([null, 8, 24]) };
    const basis = { onderwerpSoort: 'situatie', soort: 'SituatieVastgelegd' } as const;
    const id = nieuwId();
    feiten.push({ ...basis, ...kop(op, id, wie), gegevens: { ...gegevens, stand: 'begonnen', op } });
    if (!mag(0.5)) continue;
    const einde = addDays(op, getal(1, 200));
    feiten.push({
      ...{ ...basis, ...kop(einde, id, wie) },
      gegevens: { ...gegevens, stand: 'geeindigd', op: einde },
    });
  }
  if (mag(0.15)) {
    const op = dag();
    feiten.push({
      ...{ onderwerpSoort: 'jongere', ...kop(op, wie.id, wie), soort: 'PlichtGewijzigd' },
      gegevens: { startkwalificatieOp: op, kpUitzondering: null, kpUitzonderingOp: null },
    });
  }
  const actie = kies(['partner', 'informatie']);
  feiten.push({
    ...{ onderwerpSoort: 'preventieve-actie', ...kop(dag(), nieuwId(), wie) },
    ...{ soort: 'PreventieveActie', gegevens: { ...woonplaats(wie), actie } },
  });
}

export function thuis(v: Verzinsel, wie: Wie): void {
  const { getal, mag, kies, feiten, dag, kop, waar, nieuwId } = v;
  let op = dag();
  for (let n = getal(0, 2); n > 0; n -= 1) {
    const id = nieuwId();
    const soort = kies(['AV', 'LRV'] as const);
    const sinds = op;
    const telt = soort === 'AV' ? sinds : addDays(sinds, 28);
    const gegevens = { ...waar(wie), soort, sinds };
    feiten.push({
      ...{ onderwerpSoort: 'thuiszitperiode', ...kop(telt, id, wie), soort: 'ThuiszittenBegonnen' },
      gegevens: { ...gegevens, regel: 'proef' },
    });
    if (!mag(0.8)) return;
    const einde = addDays(telt, getal(1, 150));
    const uitkomst = kies<ThuiszitUitkomst>([
      'terug-naar-school',
      'alternatief-traject',
      'vrijstelling',
      'verhuisd',
    ]);
    feiten.push({
      ...{ onderwerpSoort: 'thuiszitperiode', ...kop(einde, id, wie), soort: 'ThuiszittenBeeindigd' },
      gegevens: { ...gegevens, uitkomst },
    });
    op = addDays(einde, getal(29, 120));
  }
}

export function signaal(v: Verzinsel, wie: Wie): void {
  const { mag, kies, feiten, dag, later, kop, waar, nieuwId } = v;
  const id = nieuwId();
  const [plaats, op] = [waar(wie), dag()];
  const van = { onderwerpSoort: 'absoluut-signaal' } as const;
  const bron = kies(['vergelijking', 'melding', 'migratie', 'duo'] as const);
  feiten.push({
    ...{ ...van, ...kop(op, id, wie), soort: 'AbsoluutSignaalOntstaan' },
    gegevens: { ...plaats, bron, plicht: 'leerplicht', redenen: [] },
  });
  if (!mag(0.7)) return;
  const uitkomst = kies(['bevestigd', 'ingeschreven', 'verhuisd', 'onterecht'] as const);
  feiten.push({
    ...{ ...van, ...kop(later(op, 90), id, wie), soort: 'AbsoluutSignaalBeoordeeld' },
    gegevens: { ...plaats, uitkomst, vanzelf: false, ontstaanOp: op },
  });
}

export function handhaving(v: Verzinsel, wie: Wie): void {
  const { getal, mag, kies, feiten, dag, later, kop, nieuwId } = v;
  const id = nieuwId();
  const instrument = kies(['halt', 'dwangsom', 'pv-signaal', 'pv-luxe', 'pv-absoluut'] as const);
  const gezin = instrument.startsWith('pv-') ? (mag(0.8) ? wie.id : null) : null;
  const lijst = instrument.startsWith('pv-')
    ? ['CONCEPT', kies(['AFGEZIEN', 'INGEZONDEN_OM']), 'BOETE']
    : instrument === 'halt'
      ? ['VERWEZEN', kies(['POSITIEF', 'NEGATIEF'])]
      : ['VOORNEMEN', 'BESCHIKKING', 'NAGEKOMEN'];
  let op = dag();
  for (const stand of lijst.slice(0, getal(1, lijst.length))) {
    feiten.push({
      ...{ onderwerpSoort: 'handhaving', ...kop(op, id, null), soort: 'HandhavingStand' },
      gegevens: { instrument, stand, gemeente: wie.gemeente, gezin },
    });
    if (stand === 'AFGEZIEN') return;
    op = later(op, 150);
  }
}
