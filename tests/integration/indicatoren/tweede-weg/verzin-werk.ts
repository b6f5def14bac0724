import { type Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { KERNLIJST } from '#lib/werkprocessen/kernlijst.ts';
import { TOT, type Verzinsel, type Wie } from './verzinsel.ts';

const KERNEN = Object.keys(KERNLIJST);
const WERK = [
  'relatief-verzuim',
  'absoluut-verzuim',
  'preventief',
  'verzuim-18plus',
  'vsv',
  'jongere-in-beeld',
  'jongerenpunt',
] as const;
const DOELGROEPEN = [
  'dreigend-vsv',
  'nieuw-vsv',
  'oud-vsv',
  'jikp',
  'jongere-in-beeld',
  'geen-doelgroep',
] as const;

export function werk(v: Verzinsel, wie: Wie): void {
  const { getal, mag, kies, feiten, dag, later, kop, waar, woonplaats, nieuwId } = v;
  const id = nieuwId();
  const soort = kies(WERK);
  const [plaats, gestart] = [waar(wie), dag()];
  const van = { onderwerpSoort: 'werkproces' } as const;
  const uitval = () => (mag(0.8) ? addDays(gestart, -getal(0, 700)) : null);
  feiten.push({
    ...{ ...van, ...kop(gestart, id, wie), soort: 'WerkprocesGestart' },
    gegevens: { ...plaats, soort, ...(soort === 'vsv' && mag(0.2) ? { uitvalOp: uitval() } : {}) },
  });
  if (soort === 'jongerenpunt') {
    const vraag = kies(['informatie', 'inkomen', 'participatie', 'werkzoekend']);
    feiten.push({
      ...{ ...van, ...kop(gestart, id, wie), soort: 'JongerenpuntVraag' },
      gegevens: { ...woonplaats(wie), vraag, kanaal: 'balie', vrager: 'jongere' },
    });
  }
  if (soort === 'absoluut-verzuim' && mag(0.7))
    feiten.push({
      ...{
        ...van,
        ...kop(later(gestart, 40), id, wie),
        soort: 'AbsoluutVerzuimBevestigd',
        gegevens: plaats,
      },
    });
  stappen(v, wie, id, soort, gestart);
  if (soort === 'vsv' || soort === 'jongere-in-beeld') traject(v, wie, id, soort, gestart, uitval());
  let dicht = later(gestart, 300);
  while (mag(0.75) && dicht <= TOT) {
    const kern = kies(KERNEN);
    feiten.push({
      ...{ ...van, ...kop(dicht, id, wie), soort: 'WerkprocesGesloten' },
      gegevens: { ...waar(wie), soort, resultaat: kern, kern, gestartOp: gestart },
    });
    if (mag(0.3))
      feiten.push({
        ...{ ...van, ...kop(dicht, id, wie), soort: 'FasenNietDoorlopen' },
        gegevens: { soort, fasen: ['1', '2'].slice(getal(0, 1)), reden: kies(['spoed', 'anders']) },
      });
    if (!mag(0.35)) break;
    dicht = later(dicht, 30);
    feiten.push({
      ...{ ...van, ...kop(dicht, id, wie), soort: 'WerkprocesHeropend' },
      gegevens: { ...plaats, soort, reden: 'nieuw feit' },
    });
    dicht = later(dicht, 100);
  }
  dossiervraag(v, wie, id, soort, gestart);
}

export function stappen(v: Verzinsel, wie: Wie, id: string, soort: string, gestart: Datum): void {
  const { getal, mag, kies, feiten, later, kop, nieuwId } = v;
  const routekaart = kies(['A', 'B', 'AV', null]);
  for (let n = getal(0, 3); n > 0; n -= 1) {
    const hoofd = { onderwerpSoort: 'werkproces', ...kop(later(gestart, 200), id, wie) } as const;
    const gegevens = { soort, routekaart, stap: String(n) };
    feiten.push(
      mag(0.7)
        ? {
            ...{ ...hoofd, soort: 'StapGezet' },
            gegevens: { ...gegevens, uitkomst: null, ...(mag(0.3) ? { afwijkreden: 'spoed' } : {}) },
          }
        : { ...hoofd, soort: 'StapOvergeslagen', gegevens: { ...gegevens, afwijkreden: 'anders' } },
    );
  }
  for (let n = getal(0, 2); n > 0; n -= 1)
    feiten.push({
      ...{ onderwerpSoort: 'contactmoment', ...kop(later(gestart, 200), nieuwId(), wie) },
      soort: 'ContactVastgelegd',
      gegevens: {
        soort: kies(['telefoon', 'gesprek', 'huisbezoek', 'mail', 'brief']),
        met: kies(['jongere', 'ouder', 'school']),
        bereikt: mag(0.6),
        ...(mag(0.7) ? { werkproces: mag(0.8) ? id : null } : {}),
      },
    });
}

export function traject(
  v: Verzinsel,
  wie: Wie,
  id: string,
  soort: string,
  gestart: Datum,
  uitvalOp: Datum | null,
): void {
  const { mag, kies, feiten, later, kop, waar, scholen, nieuwId } = v;
  const van = { onderwerpSoort: 'werkproces' } as const;
  const doelgroep = kies(DOELGROEPEN);
  const plaats = waar(wie);
  if (mag(0.8))
    feiten.push({
      ...{ ...van, ...kop(later(gestart, 30), id, wie), soort: 'DoelgroepVastgesteld' },
      gegevens: { ...plaats, soort, doelgroep, voorstel: null, uitvalOp },
    });
  let op = gestart;
  const signaalbron = kies(['duo', 'school', 'partner']);
  for (const mijlpaal of ['benaderd', 'bereikt', 'intake', 'gestart'])
    if (mag(0.75)) {
      op = later(op, 30);
      feiten.push({
        ...{ ...van, ...kop(op, id, wie), soort: 'TrajectMijlpaal' },
        gegevens: { ...plaats, soort, mijlpaal, doelgroep, signaalbron },
      });
    }
  if (mag(0.6)) {
    op = later(op, 250);
    feiten.push({
      ...{ ...van, ...kop(op, id, wie), soort: 'TrajectLosgelaten' },
      gegevens: { ...plaats, soort, doelgroep, opOrde: mag(0.5) },
    });
    for (const maand of ['3', '6', '12'])
      if (mag(0.5))
        feiten.push({
          ...{ ...van, ...kop(addDays(op, 30 * Number(maand)), id, wie), soort: 'NazorgVastgelegd' },
          gegevens: {
            ...{ ...plaats, doelgroep, maand, stand: kies(['werk', 'school', 'niet-bereikt']) },
            ...{ startkwalificatie: mag(0.2), pogingen: 1 },
          },
        });
  }
  if (mag(0.5))
    feiten.push({
      ...{ ...van, ...kop(later(gestart, 60), id, wie), soort: 'InterventieBegonnen' },
      gegevens: {
        ...{ ...plaats, interventieId: nieuwId(), interventie: 'coach', maatregelId: null, doelgroep },
        ...{ kern: mag(0.7) ? 'mbo-coach' : 'buddy', onderwijssoort: kies(['MBO2', 'MBO4', 'VMBO', null]) },
        schoolId: mag(0.8) ? kies(scholen).id : null,
      },
    });
}

export function dossiervraag(v: Verzinsel, wie: Wie, id: string, soort: string, gestart: Datum): void {
  const { mag, kies, feiten, later, kop, waar } = v;
  if (!mag(0.4)) return;
  const vraag = kies(['school-gehoord', 'teruggekoppeld']);
  feiten.push({
    ...{ onderwerpSoort: 'dossiertoets', ...kop(later(gestart, 200), id, wie) },
    soort: 'DossiervraagBeantwoord',
    gegevens: { ...waar(wie), soort, vraag, antwoord: kies(['ja', 'nee', 'nvt']) },
  });
}
