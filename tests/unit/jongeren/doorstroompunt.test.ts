import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { inDoelgroepDoorstroompunt } from '#lib/jongeren/leerplicht/doorstroompunt.ts';
import { LABEL_LEEFTIJDSBAND, LABEL_MOTIEBAND } from '#lib/jongeren/leerplicht/labels.ts';
import {
  LEEFTIJDSBANDEN,
  leeftijdsbandOp,
  MOTIEBANDEN,
  motiebandOp,
} from '#lib/jongeren/leerplicht/leeftijdsbanden.ts';
import type { LeerplichtFeiten, Onderwijssituatie } from '#lib/jongeren/leerplicht/model.ts';

const vandaag = datum('2026-11-21');
const geboren = (dag: string): LeerplichtFeiten => ({ geboortedatum: datum(dag) });
const nietIngeschreven: Onderwijssituatie = { ingeschreven: false };
const volgtLes: Onderwijssituatie = { ingeschreven: true, zonderOnderwijsSinds: null };
const wegSinds = (dag: string): Onderwijssituatie => ({
  ingeschreven: true,
  zonderOnderwijsSinds: datum(dag),
});

const negentien = geboren('2007-05-01');
const zeventien = geboren('2009-05-01');

describe('de doelgroep van het Doorstroompunt (WEB art. 9.2.1)', () => {
  it('omvat wie niet is ingeschreven en geen startkwalificatie heeft', () => {
    expect(inDoelgroepDoorstroompunt(negentien, nietIngeschreven, vandaag)).toMatchObject({
      inDoelgroep: true,
      grond: 'NIET_INGESCHREVEN',
      regel: { code: 'WEB-9.2.1', geldigVan: '2026-01-01' },
    });
  });

  it('omvat niet wie gewoon onderwijs volgt', () => {
    expect(inDoelgroepDoorstroompunt(negentien, volgtLes, vandaag)).toMatchObject({
      inDoelgroep: false,
      reden: 'VOLGT_ONDERWIJS',
    });
  });

  it('omvat wie vier weken zonder geldige reden weg is, een dag eerder nog niet', () => {
    const weg = wegSinds('2026-03-02');
    expect(inDoelgroepDoorstroompunt(negentien, weg, datum('2026-03-29')).inDoelgroep).toBe(false);
    expect(inDoelgroepDoorstroompunt(negentien, weg, datum('2026-03-30'))).toMatchObject({
      inDoelgroep: true,
      grond: 'VERZUIM',
    });
  });

  it('volgt een kortere termijn van de school, maar geen langere', () => {
    const weg = { ingeschreven: true, zonderOnderwijsSinds: datum('2026-03-02') } as const;
    const twee = { ...weg, kortereTermijn: { eenheid: 'WEKEN', aantal: 2 } } as const;
    const acht = { ...weg, kortereTermijn: { eenheid: 'WEKEN', aantal: 8 } } as const;
    expect(inDoelgroepDoorstroompunt(negentien, twee, datum('2026-03-16')).inDoelgroep).toBe(true);
    expect(inDoelgroepDoorstroompunt(negentien, acht, datum('2026-03-30')).inDoelgroep).toBe(true);
  });

  it('omvat niet wie een startkwalificatie heeft (Leerplichtwet 1969, art. 1 onder f) of 27 is', () => {
    const metDiploma = { ...negentien, startkwalificatieOp: datum('2026-07-01') };
    expect(inDoelgroepDoorstroompunt(metDiploma, nietIngeschreven, vandaag)).toMatchObject({
      reden: 'STARTKWALIFICATIE',
    });
    expect(inDoelgroepDoorstroompunt(geboren('1999-11-21'), nietIngeschreven, vandaag)).toMatchObject({
      reden: 'TE_OUD',
    });
    expect(inDoelgroepDoorstroompunt(geboren('1999-11-22'), nietIngeschreven, vandaag).inDoelgroep).toBe(
      true,
    );
  });

  it('had tot en met 2025 de grens van 23 jaar', () => {
    const vierentwintig = geboren('2001-06-01');
    expect(inDoelgroepDoorstroompunt(vierentwintig, nietIngeschreven, datum('2025-12-31'))).toMatchObject({
      reden: 'TE_OUD',
    });
    expect(inDoelgroepDoorstroompunt(vierentwintig, nietIngeschreven, datum('2026-01-01')).inDoelgroep).toBe(
      true,
    );
  });

  it('omvat niet wie leerplichtig of kwalificatieplichtig is, en geen kleuter', () => {
    expect(inDoelgroepDoorstroompunt(geboren('2014-05-01'), nietIngeschreven, vandaag)).toMatchObject({
      reden: 'LEERPLICHTIG',
    });
    expect(inDoelgroepDoorstroompunt(zeventien, nietIngeschreven, vandaag)).toMatchObject({
      reden: 'KWALIFICATIEPLICHTIG',
    });
    expect(inDoelgroepDoorstroompunt(geboren('2024-05-01'), nietIngeschreven, vandaag)).toMatchObject({
      reden: 'NOG_NIET_LEERPLICHTIG',
    });
  });

  it('omvat wel een zeventienjarige met een schooldiploma praktijkonderwijs (Leerplichtwet 1969, art. 4a lid 2)', () => {
    const feiten: LeerplichtFeiten = {
      ...zeventien,
      kpUitzondering: { soort: 'PRO_DIPLOMA', van: datum('2026-07-10') },
    };
    expect(inDoelgroepDoorstroompunt(feiten, nietIngeschreven, vandaag).inDoelgroep).toBe(true);
  });

  it('omvat niet een zeventienjarige met een vrijstelling: de plicht geldt nog', () => {
    const feiten: LeerplichtFeiten = {
      ...zeventien,
      vrijstellingen: [{ grond: '5-A', van: datum('2026-08-01'), tot: null }],
    };
    expect(inDoelgroepDoorstroompunt(feiten, nietIngeschreven, vandaag)).toMatchObject({
      reden: 'KWALIFICATIEPLICHTIG',
    });
  });

  it('omvat niet wie is overleden of in het buitenland woont', () => {
    const overleden = { ...negentien, overledenOp: datum('2026-01-01') };
    expect(inDoelgroepDoorstroompunt(overleden, nietIngeschreven, vandaag)).toMatchObject({
      reden: 'OVERLEDEN',
    });
    const weg: LeerplichtFeiten = {
      ...negentien,
      woonperiodes: [{ van: datum('2020-01-01'), tot: null, plaats: { soort: 'BUITENLAND' } }],
    };
    expect(inDoelgroepDoorstroompunt(weg, nietIngeschreven, vandaag)).toMatchObject({
      reden: 'NIET_INGEZETENE',
    });
  });
});

describe('leeftijdsbanden (eigen indeling; 16 tot 18 en 18 tot 23 uit de motie)', () => {
  it.each([
    ['2022-01-01', 'ONDER_5', null],
    ['2021-11-21', 'VAN_5_TOT_12', null],
    ['2014-11-22', 'VAN_5_TOT_12', null],
    ['2014-11-21', 'VAN_12_TOT_16', null],
    ['2010-11-21', 'VAN_16_TOT_18', 'MOTIE_16_18'],
    ['2008-11-22', 'VAN_16_TOT_18', 'MOTIE_16_18'],
    ['2008-11-21', 'VAN_18_TOT_23', 'MOTIE_18_23'],
    ['2003-11-21', 'VAN_23_TOT_27', 'MOTIE_23_27'],
    ['1999-11-22', 'VAN_23_TOT_27', 'MOTIE_23_27'],
    ['1999-11-21', 'VANAF_27', null],
  ])('zet wie op %s is geboren op 21 november 2026 in %s', (dag, band, motieband) => {
    expect(leeftijdsbandOp(datum(dag), vandaag)).toBe(band);
    expect(motiebandOp(datum(dag), vandaag)).toBe(motieband);
  });

  it('sluit aan zonder gat en zonder overlap', () => {
    for (const banden of [LEEFTIJDSBANDEN, MOTIEBANDEN]) {
      for (const [i, band] of banden.entries()) {
        const volgende = banden[i + 1];
        if (volgende) expect(volgende.van).toBe(band.tot);
      }
    }
  });

  it('heeft voor elke band een label', () => {
    for (const { code } of LEEFTIJDSBANDEN) expect(LABEL_LEEFTIJDSBAND[code]).not.toBe('');
    for (const { code } of MOTIEBANDEN) expect(LABEL_MOTIEBAND[code]).not.toBe('');
  });
});
