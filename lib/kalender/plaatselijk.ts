import type { Datum } from './model.ts';

const KLOK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Minutes that the clock in the Netherlands is ahead of UTC at this moment: 60, or 120 in summer. */
export function voorsprong(moment: Date): number {
  const deel = Object.fromEntries(KLOK.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = deel;
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000 - Math.floor(moment.getTime() / 60_000);
}

/**
 * The same time on the clock in the Netherlands, but on this day. In the hour that is skipped when summer time begins, an hour
 * later; of the hour that comes twice, the first.
 */
export function verzetNaarDag(moment: Date, dag: Datum): Date {
  const opDeKlok = (moment.getTime() + voorsprong(moment) * 60_000) % 86_400_000;
  const alsUtc = Date.parse(dag) + opDeKlok;
  const zomer = new Date(alsUtc - 120 * 60_000);
  return voorsprong(zomer) === 120 ? zomer : new Date(alsUtc - 60 * 60_000);
}

/**
 * The moment at which the clock in the Netherlands shows this day and time. Null in the hour that is skipped when summer time
 * begins; of the hour that comes twice when it ends, the first.
 */
export function momentVan(dag: Datum, tijd: string): Date | null {
  const alsUtc = Date.parse(`${dag}T${tijd}:00Z`);
  const gevonden = [120, 60]
    .map((minuten) => ({ minuten, moment: new Date(alsUtc - minuten * 60_000) }))
    .find(({ minuten, moment }) => voorsprong(moment) === minuten);
  return gevonden?.moment ?? null;
}

/** 14:30 plus 45 minutes is 15:15; past midnight it begins again. */
export function plusMinuten(tijd: string, minuten: number): string {
  const [uur = 0, minuut = 0] = tijd.split(':').map(Number);
  const som = uur * 60 + minuut + minuten;
  const deel = (getal: number) => String(getal).padStart(2, '0');
  return `${deel(Math.floor(som / 60) % 24)}:${deel(som % 60)}`;
}
