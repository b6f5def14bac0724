import { randomUUID } from 'node:crypto';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays, diffDays, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import type { Meldingcategorie, Sector, ThuiszitUitkomst } from '#lib/logboek/feitsoorten.ts';
import { KERNLIJST } from '#lib/werkprocessen/kernlijst.ts';

type Wie = { readonly id: string; readonly gemeente: string | null };
type School = { readonly id: string; readonly sector: Sector };

const SECTOREN = ['PO', 'SO', 'VO', 'MBO', null] as const;
const GEMEENTEN = ['0888', '1883', '0971', '0935', null] as const;
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
const GRONDEN = ['5-A', '5-B', '5-C', '15', '3a'] as const;
const [VAN, TOT] = [datum('2021-08-01'), datum('2024-11-30')];

/** The same chances for the same seed, so that a difference comes back until it is mended. */
export function kansen(zaad: number) {
  let stand = zaad;
  const kans = () => {
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
    return stand / 2 ** 32;
  };
  const getal = (van: number, tot: number) => van + Math.floor(kans() * (tot - van + 1));
  return {
    getal,
    mag: (deel: number) => kans() < deel,
    kies: <T>(lijst: readonly T[]): T => lijst[getal(0, lijst.length - 1)] as T,
  };
}

/** Facts of every kind about these young people, as the commands would write them, in a random life. */
export function verzinFeiten(jongeren: readonly Wie[], scholen: readonly School[], zaad: number): Feit[] {
  const { getal, mag, kies } = kansen(zaad);
  const feiten: Feit[] = [];
  const dag = () => addDays(VAN, getal(0, diffDays(VAN, TOT)));
  const later = (op: Datum, hoogstens: number) => addDays(op, getal(0, hoogstens));
  const waar = (wie: Wie) => ({
    gemeente: mag(0.8) ? wie.gemeente : kies(GEMEENTEN),
    sector: kies(SECTOREN),
  });
  const vertraging = new Map<string, number>();
  /** Recorded on the day itself or some time after it, all of one subject equally late. */
  const kop = (op: Datum, onderwerpId: string, wie: Wie | null) => {
    const dagen = vertraging.get(onderwerpId) ?? (mag(0.7) ? 0 : getal(1, 400));
    vertraging.set(onderwerpId, dagen);
    const geregistreerdOp = new Date(`${addDays(op, dagen)}T12:00:00+01:00`);
    return { onderwerpId, jongereId: wie?.id ?? null, datum: op, geregistreerdOp };
  };
  const woonplaats = (wie: Wie) =>
    wie.gemeente === null
      ? ({ gemeente: null, woonplaats: 'niet-in-brp' } as const)
      : mag(0.2)
        ? ({ gemeente: null, woonplaats: 'buiten-regio' } as const)
        : ({ gemeente: wie.gemeente, woonplaats: 'regio' } as const);

  for (const wie of jongeren) {
    for (let n = getal(0, 3); n > 0; n -= 1) melding(wie);
    for (let n = getal(1, 4); n > 0; n -= 1) werk(wie);
    school(wie);
    bestemming(wie);
    thuis(wie);
    if (mag(0.4)) signaal(wie);
    for (let n = getal(0, 2); n > 0; n -= 1) handhaving(wie);
    vrijstelling(wie);
    verlof(wie);
    for (let n = getal(0, 3); n > 0; n -= 1) termijn(wie);
    overleg(wie);
  }
  vanAnderen();
  return feiten;

  function melding(wie: Wie): void {
    const id = randomUUID();
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

  function werk(wie: Wie): void {
    const id = randomUUID();
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
    stappen(wie, id, soort, gestart);
    if (soort === 'vsv' || soort === 'jongere-in-beeld') traject(wie, id, soort, gestart, uitval());
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
    dossiervraag(wie, id, soort, gestart);
  }

  function stappen(wie: Wie, id: string, soort: string, gestart: Datum): void {
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
        ...{ onderwerpSoort: 'contactmoment', ...kop(later(gestart, 200), randomUUID(), wie) },
        soort: 'ContactVastgelegd',
        gegevens: {
          soort: kies(['telefoon', 'gesprek', 'huisbezoek', 'mail', 'brief']),
          met: kies(['jongere', 'ouder', 'school']),
          bereikt: mag(0.6),
          ...(mag(0.7) ? { werkproces: mag(0.8) ? id : null } : {}),
        },
      });
  }

  function traject(wie: Wie, id: string, soort: string, gestart: Datum, uitvalOp: Datum | null): void {
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
          ...{ ...plaats, interventieId: randomUUID(), interventie: 'coach', maatregelId: null, doelgroep },
          ...{ kern: mag(0.7) ? 'mbo-coach' : 'buddy', onderwijssoort: kies(['MBO2', 'MBO4', 'VMBO', null]) },
          schoolId: mag(0.8) ? kies(scholen).id : null,
        },
      });
  }

  function dossiervraag(wie: Wie, id: string, soort: string, gestart: Datum): void {
    if (!mag(0.4)) return;
    const vraag = kies(['school-gehoord', 'teruggekoppeld']);
    feiten.push({
      ...{ onderwerpSoort: 'dossiertoets', ...kop(later(gestart, 200), id, wie) },
      soort: 'DossiervraagBeantwoord',
      gegevens: { ...waar(wie), soort, vraag, antwoord: kies(['ja', 'nee', 'nvt']) },
    });
  }

  function school(wie: Wie): void {
    let op = addDays(VAN, -getal(0, 900));
    for (let n = getal(0, 4); n > 0; n -= 1) {
      const id = randomUUID();
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

  function bestemming(wie: Wie): void {
    for (let n = getal(0, 3); n > 0; n -= 1) {
      const op = dag();
      const [code, landelijk] = kies(BESTEMMINGEN);
      const uitvalOp = mag(0.7) ? addDays(op, -getal(0, 800)) : null;
      feiten.push({
        ...{ onderwerpSoort: 'bestemming', ...kop(op, randomUUID(), wie), soort: 'BestemmingVastgesteld' },
        gegevens: { gemeente: waar(wie).gemeente, bestemming: code, landelijk, uitvalOp, voorstel: null, op },
      });
    }
    for (let n = getal(0, 3); n > 0; n -= 1) {
      const [op, situatie] = [dag(), kies(SITUATIES)];
      const gegevens = { gemeente: wie.gemeente, situatie, bron: 'jongere', uren: kies([null, 8, 24]) };
      const basis = { onderwerpSoort: 'situatie', soort: 'SituatieVastgelegd' } as const;
      const id = randomUUID();
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
      ...{ onderwerpSoort: 'preventieve-actie', ...kop(dag(), randomUUID(), wie) },
      ...{ soort: 'PreventieveActie', gegevens: { ...woonplaats(wie), actie } },
    });
  }

  function thuis(wie: Wie): void {
    let op = dag();
    for (let n = getal(0, 2); n > 0; n -= 1) {
      const id = randomUUID();
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

  function signaal(wie: Wie): void {
    const id = randomUUID();
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

  function handhaving(wie: Wie): void {
    const id = randomUUID();
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

  function vrijstelling(wie: Wie): void {
    const grond = kies(GRONDEN);
    for (let n = getal(0, 2), op = dag(); n > 0; n -= 1, op = addDays(op, getal(300, 500))) {
      const id = randomUUID();
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
      const soort =
        grond === '15' || grond === '3a' ? 'VrijstellingAangevraagd' : 'BeroepOpVrijstellingGedaan';
      feiten.push({ ...van, ...kop(op, randomUUID(), wie), soort, gegevens });
    }
  }

  function verlof(wie: Wie): void {
    if (mag(0.5)) {
      const id = randomUUID();
      const [plaats, op, grond] = [waar(wie), dag(), kies(['11g', '11f'])];
      const van = { onderwerpSoort: 'verlof' } as const;
      feiten.push({
        ...{ ...van, ...kop(op, id, wie), soort: 'VerlofAangevraagd' },
        gegevens: { ...plaats, grond, dagen: 12, aanvraagId: randomUUID() },
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
      ...{ onderwerpSoort: 'verlof', ...kop(dag(), randomUUID(), wie), soort: 'VerlofDoorHoofd' },
      gegevens: { ...waar(wie), grond: kies(['11g', '11f']), dagen: 2, schoolId: null },
    });
  }

  function termijn(wie: Wie): void {
    const id = randomUUID();
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

  function overleg(wie: Wie): void {
    const bij = { ...waar(wie), schoolId: kies(scholen).id };
    if (mag(0.5))
      feiten.push({
        ...{ onderwerpSoort: 'agendapunt', ...kop(dag(), randomUUID(), wie), soort: 'AgendapuntBesproken' },
        gegevens: {
          ...{ ...waar(wie), overleg: kies(['actietafel', 'mdo', 'casusoverleg']) },
          resultaat: kies(['afspraken', 'doorgeleid', 'volgende-keer']),
        },
      });
    const id = randomUUID();
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
        ...{ ...van, ...kop(dag(), randomUUID(), null), soort: 'AdviesAanSchool' },
        gegevens: { ...bij, onderwerp: 'verzuim' },
      },
    );
  }

  /** Figures of others, per school year: each part first provisional, some published twice. */
  function vanAnderen(): void {
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
                ...{ onderwerpSoort: 'externcijfer', ...kop(begin, randomUUID(), null) },
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
            ...{ onderwerpSoort: 'externcijfer', ...kop(begin, randomUUID(), null) },
            soort: 'DuurzaamWerkGepubliceerd',
            gegevens: { ...gegevens, gepubliceerdOp: addDays(begin, 500) },
          });
        }
    }
  }
}
