import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Datum } from '#lib/kalender/model.ts';
import { momentVan } from '#lib/kalender/plaatselijk.ts';
import type { Afzender } from '#lib/contact/afspraken/data.ts';
import { LABEL_VORM, metWie } from '#lib/contact/afspraken/labels.ts';
import type { Afspraak, Agendaspreekuur } from '#lib/contact/afspraken/model.ts';
import { initialenVan, plaatsNaarBuiten } from '#lib/contact/afspraken/rules.ts';

type Uitnodiging = {
  readonly afspraak: Afspraak;
  readonly bureau: string;
  readonly afzender: Afzender;
  readonly nu: Date;
  /** The address it is mailed to; without: a file to download. */
  readonly aan?: string;
};

/**
 * An invitation, or with a called-off appointment its cancellation (RFC 5546). It says when, where and with whom of the bureau;
 * nothing about the young person or why: calendars are shared at home and at school. Nor where, when the address is secret.
 */
export function uitnodigingVan({ afspraak, bureau, afzender, nu, aan }: Uitnodiging): string {
  const afgezegd = afspraak.status === 'afgezegd';
  const method = afgezegd
    ? ICalCalendarMethod.CANCEL
    : aan
      ? ICalCalendarMethod.REQUEST
      : ICalCalendarMethod.PUBLISH;
  const calendar = ical({ prodId: '//Baken//Afspraken//NL', method });
  calendar.createEvent({
    ...tijdVan(afspraak),
    id: `${afspraak.id}@baken`,
    sequence: afspraak.volgnummer,
    stamp: nu,
    summary: `${LABEL_VORM[afspraak.vorm]} met ${bureau}`,
    location: plaatsNaarBuiten(afspraak) || null,
    description: [
      `Met ${afzender.naam}, ${bureau}.`,
      afzender.telefoon && `Verhinderd? Bel ${afzender.telefoon}.`,
    ]
      .filter(Boolean)
      .join('\n'),
    status: afgezegd ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: afzender.email ? { name: afzender.naam, email: afzender.email } : null,
    attendees: aan ? [{ email: aan, rsvp: true }] : [],
  });
  return calendar.toString();
}

/**
 * One's own diary for a calendar program: initials, how and where; no name, no reason, no school, and no place when the
 * address is secret. A spreekuur is about nobody in particular and says where it is.
 */
export function agendaVan(
  afspraken: readonly Afspraak[],
  nu: Date,
  spreekuren: readonly Agendaspreekuur[] = [],
): string {
  const calendar = ical({
    prodId: '//Baken//Agenda//NL',
    name: 'Baken',
    method: ICalCalendarMethod.PUBLISH,
    ttl: 15 * 60,
  });
  for (const afspraak of afspraken)
    calendar.createEvent({
      ...tijdVan(afspraak),
      id: `${afspraak.id}@baken`,
      sequence: afspraak.volgnummer,
      stamp: nu,
      summary: `${initialenVan(afspraak.naam)} ${LABEL_VORM[afspraak.vorm].toLowerCase()} (${metWie(afspraak.met)})`,
      location: plaatsNaarBuiten(afspraak) || null,
    });
  for (const spreekuur of spreekuren)
    calendar.createEvent({
      start: momentOp(spreekuur.datum, spreekuur.begin),
      end: momentOp(spreekuur.datum, spreekuur.einde),
      id: `spreekuur-${spreekuur.spreekuurId}@baken`,
      sequence: spreekuur.versie,
      stamp: nu,
      summary: `Spreekuur ${spreekuur.school}`,
      location: spreekuur.plaats || spreekuur.school,
    });
  return calendar.toString();
}

/** In UTC, so that every calendar reads the same moment whatever it knows of summer time. */
function tijdVan({ datum, tijd, duur }: Afspraak): { start: Date; end: Date } {
  const start = momentOp(datum, tijd);
  return { start, end: new Date(start.getTime() + duur * 60_000) };
}

function momentOp(datum: Datum, tijd: string): Date {
  const moment = momentVan(datum, tijd);
  if (!moment) throw new Error('deze tijd bestaat niet; de regels laten haar niet toe');
  return moment;
}
