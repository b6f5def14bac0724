import { describe, expect, it } from 'vitest';
import { readEnv } from '#lib/platform/env.ts';

const KOP = 'Baken kan niet starten; deze instelling klopt niet:\n  ';

describe('de instellingen uit de omgeving', () => {
  it('zijn goed als er niets is ingesteld', () => {
    expect(readEnv({})).toMatchObject({ PORT: 3000, BAKEN_HOST: '127.0.0.1', LOG_LEVEL: 'info' });
  });

  it.each([
    ['PORT', 'abc', 'PORT moet een poortnummer zijn: een heel getal van 0 tot en met 65535, zoals 3000'],
    ['PORT', '3000,5', 'PORT moet een poortnummer zijn: een heel getal van 0 tot en met 65535, zoals 3000'],
    ['PORT', '80.5', 'PORT moet een poortnummer zijn: een heel getal van 0 tot en met 65535, zoals 3000'],
    ['PORT', '-1', 'PORT moet een poortnummer zijn: een heel getal van 0 tot en met 65535, zoals 3000'],
    ['PORT', '70000', 'PORT moet een poortnummer zijn: een heel getal van 0 tot en met 65535, zoals 3000'],
    ['NODE_ENV', 'proef', 'NODE_ENV moet development, production of test zijn'],
    ['LOG_LEVEL', 'luid', 'LOG_LEVEL moet een van deze zijn: fatal, error, warn, info, debug, trace, silent'],
    ['BAKEN_URL', 'baken', 'BAKEN_URL moet een volledig adres zijn, zoals https://baken.gemeente.nl'],
    ['OIDC_ISSUER', 'inlog', 'OIDC_ISSUER moet een volledig adres zijn'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL moet beginnen met postgres:// of postgresql://'],
    ['BAKEN_SMTP_URL', 'mail.gemeente.nl', 'BAKEN_SMTP_URL moet beginnen met smtp:// of smtps://'],
    [
      'BAKEN_SMTP_AFZENDER',
      'Leerplicht',
      'BAKEN_SMTP_AFZENDER moet een mailadres zijn, zoals Leerplicht <leerplicht@gemeente.nl>',
    ],
    [
      'BAKEN_CONTACT_MAIL',
      'geen adres',
      'BAKEN_CONTACT_MAIL moet een mailadres zijn, zoals leerplicht@gemeente.nl',
    ],
    ['BAKEN_METRICS_TOKEN', 'kort', 'BAKEN_METRICS_TOKEN moet ten minste 16 tekens hebben'],
    ['BAKEN_VANDAAG', '2026-02-31', 'BAKEN_VANDAAG moet een datum zijn, zoals 2026-11-22'],
  ])('%s=%s geeft één zin', (naam, waarde, zin) => {
    expect(() => readEnv({ [naam]: waarde })).toThrow(`${KOP}${zin}`);
  });

  it('noemen alles wat niet klopt in één keer', () => {
    expect(() => readEnv({ PORT: 'abc', BAKEN_VANDAAG: 'gisteren' })).toThrow(
      /^Baken kan niet starten; deze instellingen kloppen niet:\n {2}PORT .+\n {2}BAKEN_VANDAAG .+$/,
    );
  });
});
