const TIJDSTIP = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** 12 mrt 2026, 14:05 in Dutch time. */
export function Tijdstip({ op }: { op: Date }) {
  return (
    <time dateTime={op.toISOString()} className="op-een-regel">
      {TIJDSTIP.format(op)}
    </time>
  );
}
